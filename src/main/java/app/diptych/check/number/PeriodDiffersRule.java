package app.diptych.check.number;

import app.diptych.check.CheckInput;
import app.diptych.check.Draft;
import app.diptych.check.Issue;
import app.diptych.check.RuleInfo;
import app.diptych.check.Severity;
import app.diptych.check.number.tie.Tie;
import app.diptych.check.number.tie.Ties;
import app.diptych.check.number.time.Phases;
import org.jspecify.annotations.Nullable;

/** {@code period-differs}: a date or a period that is another in the Chinese. */
public final class PeriodDiffersRule extends TieRule {
    private static final RuleInfo INFO = new RuleInfo(
            "period-differs", Issue.NUMBERS, Severity.ERROR, true, "A date or a period is another in the Chinese.");

    /** @param ties those that rules on figures share */
    public PeriodDiffersRule(Ties ties) {
        super(INFO, ties);
    }

    @Override
    @Nullable
    Draft judge(Tie tie, CheckInput input) {
        boolean time = tie.hasBoth() && !tie.englishQuantity().kind().isAmount();
        if (Difference.of(tie) != Difference.TIME && !(time && Phases.differ(tie))) {
            return null;
        }
        return Compared.draft(tie, input, "period-differs.values", "“{0}” is {1}, but “{2}” is {3}.");
    }
}
