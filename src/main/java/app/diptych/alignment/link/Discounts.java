package app.diptych.alignment.link;

import app.diptych.alignment.Verdict;
import app.diptych.alignment.amount.Amounts;
import app.diptych.alignment.amount.Likeness;
import app.diptych.model.Passage;
import app.diptych.quantity.Kind;
import app.diptych.quantity.Quantity;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Prices that are cut: English says what is taken off ("20 % off"), Chinese what is left of them (八折); parts of a percent. */
final class Discounts {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final double SAID_OTHERWISE = 0.3;
    private static final double SAME_NUMBER = 0.1;
    private static final int REACH = 40;

    private static final Pattern OFF = Pattern.compile(
            "(?i)^[- ](?:price )?(?:off|discounts?|cuts?|reductions?|markdowns?|lower" + "|cheaper|less|below)\\b");
    private static final Pattern CUT = Pattern.compile(
            "(?i)\\b(?:cut(?:s|ting)?|discount(?:s|ed)?|reduc\\w+|lower(?:ed|ing)?|slash\\w*|down|off|drop\\w*|fell|fall\\w*)\\b"
                    + "[^.;]{0,24}$");

    /** "Two tenths of a percent" are no two tenths. */
    private static final Pattern OF_PERCENT = Pattern.compile("(?i)^ of (?:an?|one) (?:full )?per ?cent");

    private Discounts() {}

    /** As {@link Amounts#compare}, but for a part of a price that is left against one that is taken off. */
    static @Nullable Likeness compare(Passage passage, Quantity english, Quantity chinese) {
        Likeness likeness = Amounts.compare(english, chinese);
        if (english.kind() == Kind.FRACTION && isOfPercent(passage, english)) {
            return null;
        }
        BigDecimal off = english.mention().low();
        BigDecimal left = chinese.mention().low();
        if (english.kind() != Kind.PERCENT || !chinese.text().endsWith("折") || off == null || left == null) {
            return likeness;
        }
        if (!isTakenOff(passage, english)) {
            return likeness;
        }
        boolean fits = HUNDRED.subtract(off.abs()).compareTo(left) == 0;
        return fits
                ? new Likeness(Verdict.COMPATIBLE, SAID_OTHERWISE)
                : new Likeness(Verdict.DIFFERENT, off.abs().compareTo(left) == 0 ? SAME_NUMBER : 2 * SAID_OTHERWISE);
    }

    private static boolean isOfPercent(Passage passage, Quantity english) {
        String behind =
                String.valueOf(passage.english()).substring(english.mention().end());
        return OF_PERCENT.matcher(behind).find();
    }

    private static boolean isTakenOff(Passage passage, Quantity english) {
        String text = String.valueOf(passage.english());
        int start = english.mention().outerStart();
        return OFF.matcher(text.substring(english.mention().outerEnd())).find()
                || CUT.matcher(text.substring(Math.max(0, start - REACH), start))
                        .find();
    }
}
