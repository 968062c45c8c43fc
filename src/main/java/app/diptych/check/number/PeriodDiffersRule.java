package app.diptych.check.number;

import app.diptych.check.CheckInput;
import app.diptych.check.Draft;
import app.diptych.check.Issue;
import app.diptych.check.RuleInfo;
import app.diptych.check.Severity;
import app.diptych.check.number.tie.Tie;
import app.diptych.check.number.tie.Ties;
import app.diptych.check.number.time.Phases;
import app.diptych.check.number.time.Spans;
import org.jspecify.annotations.Nullable;

/** {@code period-differs}: a date or a period that is another in the Chinese. */
public final class PeriodDiffersRule extends TieRule {
    private static final RuleInfo INFO = new RuleInfo(
            "period-differs", Issue.NUMBERS, Severity.ERROR, true, "A date or a period is another in the Chinese.");

    /** @param ties those that rules on figures share */
    public PeriodDiffersRule(Ties ties) {
        super(INFO, ties);
    }

    /** Whether the same length or period is told to lie elsewhere. */
    private static boolean isOther(Tie tie) {
        return tie.englishQuantity().kind().isAmount() ? Spans.differ(tie) : Phases.differ(tie);
    }

    @Override
    @Nullable
    Draft judge(Tie tie, CheckInput input) {
        if (!tie.hasBoth() || !(Difference.of(tie) == Difference.TIME || isOther(tie))) {
            return null;
        }
        return Compared.draft(tie, input, "period-differs.values", "“{0}” is {1}, but “{2}” is {3}.");
    }
}
