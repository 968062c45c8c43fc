package app.diptych.check.number;

import app.diptych.alignment.Verdict;
import app.diptych.alignment.amount.Wording;
import app.diptych.check.CheckInput;
import app.diptych.check.Draft;
import app.diptych.check.Issue;
import app.diptych.check.RuleInfo;
import app.diptych.check.Severity;
import app.diptych.check.number.thing.Things;
import app.diptych.check.number.tie.Tie;
import app.diptych.check.number.tie.Ties;
import app.diptych.check.number.wording.AmountWords;
import app.diptych.check.number.wording.ChineseAmount;
import app.diptych.quantity.Bound;
import app.diptych.quantity.Kind;
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

    /** How many things, in a word, which people leave to the plural up to this: "with three drivers". */
    private static final BigDecimal FEW = BigDecimal.valueOf(4);

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
        boolean vague = isVague(tie.only());
        if (tie.only().kind() == Kind.COUNT
                && (vague || isSpelledUpTo(FEW, tie.only()))
                && !Things.shipped().hasCounted(tie.only().mention())) {
            return draft.severity(Severity.NOTE);
        }
        return vague || isSpelledUpTo(SMALL, tie.only()) ? draft.severity(Severity.WARNING) : draft;
    }

    /** "Thousands of people", of whom the Chinese says no number; "millions of dollars". */
    private static boolean isVague(Quantity quantity) {
        return quantity.mention().bound() == Bound.VAGUE;
    }

    private static boolean isSpelledUpTo(BigDecimal most, Quantity quantity) {
        BigDecimal high = quantity.mention().high();
        return Wording.isSpelled(quantity) && high != null && high.abs().compareTo(most) <= 0;
    }
}
