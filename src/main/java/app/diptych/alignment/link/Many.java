package app.diptych.alignment.link;

import app.diptych.alignment.amount.Wording;
import app.diptych.quantity.Bound;
import app.diptych.quantity.Kind;
import app.diptych.quantity.Mention;
import app.diptych.quantity.Quantity;
import app.diptych.quantity.grammar.Tables;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Vague numbers that the other language says by a word of {@code many.tsv}: "millions of viewers", 無數觀眾. */
final class Many {
    private static final List<String[]> ROWS = Tables.rowsAt("/app/diptych/alignment/many.tsv");

    private static final Pattern MANY = words("many");
    private static final Pattern COUNTLESS = words("countless");
    private static final Pattern FEW = words("few");
    /** Below this, "two or three" and "a couple", it is a few. */
    private static final BigDecimal TEN = BigDecimal.TEN;

    /** A power of ten without a numeral before it is as vague: 千人 for thousands of people. */
    private static final Pattern POWER = Pattern.compile("(?<![\\d一二三四五六七八九十百千萬万億亿數数幾几多上第])([百千萬万])(?=[人名家戶户])");

    private static final Pattern HYPERBOLE = words("hyperbole");

    private Many() {}

    /**
     * Whether a text of the other side says as much as a vague number.
     *
     * @param behind what stands behind it
     */
    static boolean says(Quantity quantity, String behind, String other) {
        Mention mention = quantity.mention();
        BigDecimal low = mention.low();
        BigDecimal high = mention.high();
        if (low == null || high == null || !Wording.isSpelled(quantity)) {
            return false;
        }
        if (high.compareTo(TEN) < 0) {
            return low.compareTo(high) < 0 && FEW.matcher(other).find();
        }
        return (isHyperbole(quantity, behind) && COUNTLESS.matcher(other).find())
                || (mention.bound() == Bound.VAGUE && (MANY.matcher(other).find() || isPower(low, other)));
    }

    /** "A thousand times", "a million reasons": a round number that nobody counted. */
    private static boolean isHyperbole(Quantity quantity, String behind) {
        return quantity.kind() == Kind.COUNT
                && HYPERBOLE.matcher(quantity.text() + behind).find();
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

    private static Pattern words(String name) {
        return Pattern.compile(ROWS.stream()
                .filter(cells -> cells[0].equals(name))
                .map(cells -> cells[1])
                .collect(Collectors.joining("|")));
    }
}
