package app.diptych.check.number;

import app.diptych.alignment.bead.UnitReader;
import app.diptych.check.CheckInput;
import app.diptych.check.Draft;
import app.diptych.check.Issue;
import app.diptych.check.RuleInfo;
import app.diptych.check.Severity;
import app.diptych.check.number.swap.Swaps;
import app.diptych.check.number.tie.Tie;
import app.diptych.check.number.tie.Ties;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@code number-differs}: a figure that has another value in the Chinese, or two that have changed places. */
public final class NumberDiffersRule extends TieRule {
    private static final RuleInfo INFO = new RuleInfo(
            "number-differs", Issue.NUMBERS, Severity.ERROR, true, "A figure has another value in the Chinese.");

    private final Ties ties;
    private final Swaps swaps;

    /**
     * The rule.
     *
     * @param ties those that rules on figures share
     * @param units reads what clauses have in common
     */
    public NumberDiffersRule(Ties ties, UnitReader units) {
        super(INFO, ties);
        this.ties = ties;
        swaps = new Swaps(units);
    }

    @Override
    public List<Draft> check(CheckInput input) {
        List<Draft> drafts = swaps.find(ties.of(input), input);
        drafts.addAll(super.check(input));
        return drafts;
    }

    @Override
    @Nullable
    Draft judge(Tie tie, CheckInput input) {
        if (Difference.of(tie) != Difference.VALUE) {
            return null;
        }
        return Compared.draft(tie, input, "number-differs.values", "“{0}” is {1}, but “{2}” is {3}.");
    }
}
