package app.diptych.alignment.amount;

import app.diptych.quantity.Mention;
import app.diptych.quantity.Quantity;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** How a quantity is worded, where that says more than its value. */
public final class Wording {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final Pattern TWO_NUMBERS =
            Pattern.compile("\\d[^\\d]*?(?:[-–—~〜～至到]|to|and)[^\\d]*\\d|\\bto\\b|\\band\\b|[至到]");
    /** "Mid- to high teens" has two ends, but neither is a figure. */
    private static final Pattern BAND = Pattern.compile("(?i)\\b(?:low|mid|high)\\b|[低中高]");

    private static final Pattern RATE = Pattern.compile("(?i)[%％]|per ?cent|point|basis|bp");

    private static final Pattern MONTH_OR_NUMBER = Pattern.compile(
            "\\d|[一二三四五六七八九十〇零]|(?i:first|second|third|fourth|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)");
    private static final Pattern YEAR = Pattern.compile("(?<!\\d)\\d{4}(?!\\d)|\\d\\d?年|\\d\\d? 年|[Qq]\\d'?\\d\\d|FY|fy");
    private static final Pattern RELATIVE =
            Pattern.compile("(?i:last|this|next|prior|previous|ago|year|same)|[今去明前上下本同當当次]");

    private Wording() {}

    /** Whether a quantity has no digit: it is written as a word. */
    public static boolean isSpelled(Quantity quantity) {
        for (int i = 0; i < quantity.text().length(); i++) {
            char c = quantity.text().charAt(i);
            if ((c >= '0' && c <= '9') || (c >= '０' && c <= '９')) {
                return false;
            }
        }
        return true;
    }

    /** Whether it is a small spelled-out number, such as a translation may drop or add: "one day", "both", 兩個. */
    public static boolean isIdiomatic(Quantity quantity) {
        Mention mention = quantity.mention();
        return switch (mention.kind()) {
            case COUNT, DURATION, MULTIPLE ->
                isSpelled(quantity)
                        && mention.high() != null
                        && mention.high().abs().compareTo(TWO) <= 0;
            default -> false;
        };
    }

    /** Whether an interval is told by its two ends, rather than by the name of a band. */
    public static boolean hasTwoEnds(Quantity quantity) {
        return TWO_NUMBERS.matcher(quantity.text()).find()
                && !BAND.matcher(quantity.text()).find();
    }

    /** Whether a rate says that it is in percent or in points: "mid-teens" alone says neither. */
    static boolean saysUnit(Quantity quantity) {
        return RATE.matcher(quantity.text()).find();
    }

    /** Whether a date or period has a number or the name of a month in it: it is not only told from the call's own. */
    public static boolean isAbsolute(Quantity quantity) {
        return MONTH_OR_NUMBER.matcher(quantity.text()).find();
    }

    /** Whether a date or period says its year, itself or by "last". */
    static boolean saysYear(Quantity quantity) {
        return YEAR.matcher(quantity.text()).find() || RELATIVE.matcher(quantity.text()).find();
    }
}
