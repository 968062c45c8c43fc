package app.diptych.check.number;

import app.diptych.alignment.Verdict;
import app.diptych.check.CheckInput;
import app.diptych.check.Draft;
import app.diptych.check.Issue;
import app.diptych.check.RuleInfo;
import app.diptych.check.Severity;
import app.diptych.check.number.tie.Tie;
import app.diptych.check.number.tie.Ties;
import app.diptych.check.number.wording.AmountWords;
import org.jspecify.annotations.Nullable;

/** {@code number-added}: a figure that only the Chinese has. */
public final class NumberAddedRule extends TieRule {
    private static final RuleInfo INFO = new RuleInfo(
            "number-added", Issue.NUMBERS, Severity.WARNING, true, "The Chinese has a figure that the English lacks.");

    /** @param ties those that rules on figures share */
    public NumberAddedRule(Ties ties) {
        super(INFO, ties);
    }

    @Override
    @Nullable
    Draft judge(Tie tie, CheckInput input) {
        if (tie.verdict() != Verdict.ADDED || !tie.only().kind().isAmount()) {
            return null;
        }
        return Draft.of(
                tie.place(),
                "number-added.value",
                "“{0}” ({1}) has no counterpart in the English.",
                tie.onlyWords(),
                AmountWords.of(tie.only().mention()));
    }
}
