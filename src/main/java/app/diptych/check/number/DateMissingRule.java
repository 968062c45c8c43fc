package app.diptych.check.number;

import app.diptych.alignment.Verdict;
import app.diptych.check.CheckInput;
import app.diptych.check.Draft;
import app.diptych.check.Issue;
import app.diptych.check.RuleInfo;
import app.diptych.check.Severity;
import app.diptych.check.number.wording.AmountWords;
import app.diptych.quantity.Kind;
import org.jspecify.annotations.Nullable;

/** {@code date-missing}: a date or a numbered period that the Chinese lacks. */
public final class DateMissingRule implements TieRule {
    private static final RuleInfo INFO = new RuleInfo(
            "date-missing",
            Issue.NUMBERS,
            Severity.ERROR,
            true,
            "A date, or a period with its number, has no counterpart in the Chinese.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public @Nullable Draft judge(Tie tie, CheckInput input) {
        if (tie.verdict() != Verdict.MISSING || tie.only().kind() != Kind.DATE) {
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
