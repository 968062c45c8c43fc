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

/** {@code date-missing}: a date or a numbered period that the Chinese lacks. */
public final class DateMissingRule extends TieRule {
    private static final RuleInfo INFO = new RuleInfo(
            "date-missing",
            Issue.NUMBERS,
            Severity.ERROR,
            true,
            "A date, or a period with its number, has no counterpart in the Chinese.");

    /** @param ties those that rules on figures share */
    public DateMissingRule(Ties ties) {
        super(INFO, ties);
    }

    @Override
    @Nullable
    Draft judge(Tie tie, CheckInput input) {
        if (tie.verdict() != Verdict.MISSING || tie.only().kind().isAmount()) {
            return null;
        }
        return Draft.of(
                tie.place(),
                "date-missing.value",
                "“{0}” ({1}) has no counterpart in the Chinese.",
                tie.onlyWords(),
                AmountWords.of(tie.only().mention()));
    }
}
