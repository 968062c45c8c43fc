package app.diptych.ui.metrics.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The power of ten that figures are printed in.
 *
 * @param exponent 9 for billions
 * @param suffix what stands behind the number: B, 億
 * @param word the same spelled out: billion
 */
public record Scale(int exponent, String suffix, String word) {
    /**
     * A number in this scale with the digits that were said, negatives in parentheses.
     *
     * @param decimals as XBRL's, of the unscaled number; null: all digits that the number has
     */
    public String number(BigDecimal value, @Nullable Integer decimals) {
        String number = magnitude(value, decimals);
        return value.signum() < 0 ? "(" + number + ")" : number;
    }

    /** The same without its sign. */
    public String magnitude(BigDecimal value, @Nullable Integer decimals) {
        return magnitude(value, decimals, true);
    }

    /** The same as it is spoken: no commas part its thousands. */
    public String spoken(BigDecimal value, @Nullable Integer decimals) {
        return magnitude(value, decimals, false);
    }

    private String magnitude(BigDecimal value, @Nullable Integer decimals, boolean parted) {
        BigDecimal scaled = value.abs().scaleByPowerOfTen(-exponent);
        int digits = digits(value, decimals);
        DecimalFormat format = new DecimalFormat("0", DecimalFormatSymbols.getInstance(Locale.ROOT));
        format.setGroupingUsed(parted);
        format.setGroupingSize(3);
        format.setMinimumFractionDigits(digits);
        format.setMaximumFractionDigits(digits);
        format.setRoundingMode(RoundingMode.HALF_UP);
        return format.format(scaled);
    }

    /** How many digits behind the point a figure has in this scale. */
    public int digits(BigDecimal value, @Nullable Integer decimals) {
        int known = decimals == null ? value.stripTrailingZeros().scale() : decimals;
        return Math.max(0, known + exponent);
    }
}
