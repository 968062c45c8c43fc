package app.diptych.check.number;

import app.diptych.check.CheckInput;
import app.diptych.check.Draft;
import app.diptych.check.Issue;
import app.diptych.check.RuleInfo;
import app.diptych.check.Severity;
import app.diptych.check.number.tie.Tie;
import app.diptych.check.number.tie.Ties;
import org.jspecify.annotations.Nullable;

/** {@code unit-differs}: the same number of something else. */
public final class UnitDiffersRule extends TieRule {
    private static final RuleInfo INFO = new RuleInfo(
            "unit-differs",
            Issue.NUMBERS,
            Severity.ERROR,
            true,
            "A figure has another unit in the Chinese: a currency, percent for points, months for years.");

    /** @param ties those that rules on figures share */
    public UnitDiffersRule(Ties ties) {
        super(INFO, ties);
    }

    @Override
    @Nullable Draft judge(Tie tie, CheckInput input) {
        if (Difference.of(tie) != Difference.UNIT) {
            return null;
        }
        return Compared.draft(
                tie, input, "unit-differs.values", "“{0}” is {1}, but “{2}” is {3}: the unit is another.");
    }
}
