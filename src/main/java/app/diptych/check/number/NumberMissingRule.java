package app.diptych.check.number;

import app.diptych.alignment.Verdict;
import app.diptych.alignment.amount.Wording;
import app.diptych.check.CheckInput;
import app.diptych.check.Draft;
import app.diptych.check.Issue;
import app.diptych.check.RuleInfo;
import app.diptych.check.Severity;
import app.diptych.check.number.tie.Tie;
import app.diptych.check.number.tie.Ties;
import app.diptych.check.number.wording.AmountWords;
import app.diptych.check.number.wording.ChineseAmount;
import app.diptych.quantity.Bound;
import app.diptych.quantity.Mention;
import app.diptych.quantity.Quantity;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** {@code number-missing}: a figure that the Chinese lacks. */
public final class NumberMissingRule extends TieRule {
    private static final RuleInfo INFO = new RuleInfo(
            "number-missing", Issue.NUMBERS, Severity.ERROR, true, "A figure has no counterpart in the Chinese.");

    /** @param ties those that rules on figures share */
    public NumberMissingRule(Ties ties) {
        super(INFO, ties);
    }

    /** Spelled-out numbers up to this are often worded in another way: "all three of them". */
    private static final BigDecimal SMALL = BigDecimal.TEN;

    @Override
    @Nullable
    Draft judge(Tie tie, CheckInput input) {
        if (tie.verdict() != Verdict.MISSING || !tie.only().kind().isAmount()) {
            return null;
        }
        Draft draft = Draft.of(
                        tie.place(),
                        "number-missing.value",
                        "“{0}” ({1}) has no counterpart in the Chinese.",
                        tie.onlyWords(),
                        AmountWords.of(tie.only().mention()))
                .suggestion(new ChineseAmount(input.isTraditional()).of(tie.englishQuantity()));
        return isVagueOrSmall(tie.only()) ? draft.severity(Severity.WARNING) : draft;
    }

    private static boolean isVagueOrSmall(Quantity quantity) {
        Mention mention = quantity.mention();
        if (mention.bound() == Bound.VAGUE) {
            return true;
        }
        return Wording.isSpelled(quantity)
                && mention.high() != null
                && mention.high().abs().compareTo(SMALL) <= 0;
    }
}
