package app.diptych.alignment.link;

import app.diptych.alignment.amount.Wording;
import app.diptych.quantity.Bound;
import app.diptych.quantity.Kind;
import app.diptych.quantity.Mention;
import app.diptych.quantity.Quantity;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Vague numbers that the other language says by a word for many or a few: "millions of viewers", 無數觀眾. */
final class Many {
    private static final Pattern MANY = Pattern.compile("[無无][數数]|[數数]不[勝胜]|千百|百般|[眾众]多|[許许诸諸好很]多|大量|大批|[海巨][量額额]|"
            + "[數数]不[清盡尽]|不[計计可][其勝胜][數数]|多[個个家位項项種种名]|大[把堆群]|"
            + "(?i:\\b(?:many|countless|numerous|numbers? of|plenty|lots|multiple|various|a lot)\\b)");
    private static final Pattern FEW =
            Pattern.compile("[幾几數数][個个家位名次度年天分]|[多屢屡][次度]|再三|[兩两二][三個个]|若干|(?i:\\b(?:a few|several|some|a couple)\\b)");
    /** Below this, "two or three" and "a couple", it is a few. */
    private static final BigDecimal TEN = BigDecimal.TEN;

    /** A power of ten without a numeral before it is as vague: 千人 for thousands of people. */
    private static final Pattern POWER = Pattern.compile("(?<![\\d一二三四五六七八九十百千萬万億亿數数幾几多上第])([百千萬万])(?=[人名家戶户])");

    private static final Pattern HYPERBOLE = Pattern.compile("(?i)^an? (?:hundred|thousand|million|billion)\\b");

    private Many() {}

    /** Whether a text of the other side says as much as a vague number. */
    static boolean says(Quantity quantity, String other) {
        Mention mention = quantity.mention();
        BigDecimal low = mention.low();
        BigDecimal high = mention.high();
        if (low == null || high == null || !Wording.isSpelled(quantity)) {
            return false;
        }
        if (high.compareTo(TEN) < 0) {
            return low.compareTo(high) < 0 && FEW.matcher(other).find();
        }
        return (isHyperbole(quantity) && MANY.matcher(other).find())
                || (mention.bound() == Bound.VAGUE && (MANY.matcher(other).find() || isPower(low, other)));
    }

    /** "A thousand times", "a million reasons": a round number that nobody counted. */
    private static boolean isHyperbole(Quantity quantity) {
        return quantity.kind() == Kind.COUNT
                && HYPERBOLE.matcher(quantity.text()).find();
    }

    private static boolean isPower(BigDecimal low, String chinese) {
        Matcher power = POWER.matcher(chinese);
        while (power.find()) {
            int zeros = power.group(1).equals("百") ? 2 : power.group(1).equals("千") ? 3 : 4;
            if (low.compareTo(BigDecimal.ONE.scaleByPowerOfTen(zeros)) == 0) {
                return true;
            }
        }
        return false;
    }
}
