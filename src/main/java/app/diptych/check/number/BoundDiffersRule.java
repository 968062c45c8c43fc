package app.diptych.check.number;

import app.diptych.check.CheckInput;
import app.diptych.check.Draft;
import app.diptych.check.Issue;
import app.diptych.check.RuleInfo;
import app.diptych.check.Severity;
import app.diptych.check.number.tie.Tie;
import app.diptych.check.number.tie.Ties;
import org.jspecify.annotations.Nullable;

/** {@code bound-differs}: a limit on a figure that is weakened, lost or turned round. */
public final class BoundDiffersRule extends TieRule {
    private static final RuleInfo INFO = new RuleInfo(
            "bound-differs",
            Issue.NUMBERS,
            Severity.NOTE,
            true,
            "A limit (more than, about, up to) is lost, added or changed; turned round, it is an error.");

    /** @param ties those that rules on figures share */
    public BoundDiffersRule(Ties ties) {
        super(INFO, ties);
    }

    @Override
    @Nullable
    Draft judge(Tie tie, CheckInput input) {
        Difference difference = Difference.of(tie);
        if (difference != Difference.BOUND && difference != Difference.OPPOSITE_BOUND) {
            return null;
        }
        Draft draft = Compared.draft(tie, input, "bound-differs.values", "“{0}” is {1}, but “{2}” is {3}.");
        return difference == Difference.OPPOSITE_BOUND ? draft.severity(Severity.ERROR) : draft;
    }
}
