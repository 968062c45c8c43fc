package app.diptych.check.number;

import app.diptych.alignment.bead.UnitReader;
import app.diptych.check.CheckInput;
import app.diptych.check.Draft;
import app.diptych.check.Issue;
import app.diptych.check.RuleInfo;
import app.diptych.check.Severity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code number-differs}: a figure that has another value in the Chinese, or two that have changed places. */
public final class NumberDiffersRule implements TieRule {
    private static final RuleInfo INFO = new RuleInfo(
            "number-differs", Issue.NUMBERS, Severity.ERROR, true, "A figure has another value in the Chinese.");

    private final Swaps swaps;

    /** @param units reads what clauses have in common */
    public NumberDiffersRule(UnitReader units) {
        swaps = new Swaps(units);
    }

    @Override
    public List<Draft> check(CheckInput input) {
        List<Tie> ties = Ties.of(input);
        List<Draft> drafts = swaps.find(ties, input);
        for (Tie tie : ties) {
            Draft draft = judge(tie, input);
            if (draft != null) {
                drafts.add(draft);
            }
        }
        return drafts;
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public @Nullable Draft judge(Tie tie, CheckInput input) {
        if (Difference.of(tie) != Difference.VALUE) {
            return null;
        }
        return Compared.draft(tie, input, "number-differs.values", "“{0}” is {1}, but “{2}” is {3}.");
    }
}
