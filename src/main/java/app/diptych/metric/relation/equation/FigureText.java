package app.diptych.metric.relation.equation;

import app.diptych.metric.Interval;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;

/** Figures as a formula prints them: all amounts of it in one scale, which is said once, behind the result. */
public final class FigureText {
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal BASIS_POINTS = BigDecimal.valueOf(100);
    private static final String[] SCALES = {"", " thousand", " million", " billion", " trillion"};

    /** A result has no more digits than its figures give it. */
    private static final int DIGITS = 4;

    private static final int PLACES = 2;

    private final int scale;

    /** @param figures those of the formula; the largest amount gives the scale */
    public FigureText(List<Figure> figures) {
        int largest = 0;
        for (Figure figure : figures) {
            BigDecimal rest =
                    figure.printed().high().abs().max(figure.printed().low().abs());
            // Per cents have no scale, and below ten thousand a number reads well as it is.
            for (int at = 1; !figure.unit().equals("%") && rest.compareTo(THOUSAND) >= 0 && at < SCALES.length; at++) {
                rest = rest.divide(THOUSAND);
                largest = Math.max(largest, at == 1 && rest.compareTo(BigDecimal.TEN) < 0 ? 0 : at);
            }
        }
        scale = largest;
    }

    /** A figure without its scale. */
    public String of(Figure figure) {
        if (figure.points()) {
            return number(figure.printed().times(BASIS_POINTS), "%", true) + " bp";
        }
        return number(figure.printed(), figure.unit(), false);
    }

    /** A result with scale and unit. */
    public String result(Interval value, String unit) {
        return number(value, unit, true) + unit(unit);
    }

    /** A figure with scale and unit. */
    public String whole(Figure figure) {
        return of(figure) + (figure.unit().equals("%") ? "" : unit(figure.unit()));
    }

    private String unit(String unit) {
        return unit.equals("%") ? " %" : SCALES[scale] + (unit.isEmpty() ? "" : " " + unit);
    }

    private String number(Interval value, String unit, boolean rounded) {
        String low = number(value.low(), unit, rounded);
        String high = number(value.high(), unit, rounded);
        String text = low.equals(high) ? low : low + " to " + high;
        return unit.equals("%") && !rounded ? text + " %" : text;
    }

    private String number(BigDecimal value, String unit, boolean rounded) {
        BigDecimal shown = unit.equals("%") ? value : value.movePointLeft(3 * scale);
        if (rounded) {
            shown = shown.round(new MathContext(DIGITS, RoundingMode.HALF_UP));
            int places = unit.equals("%") && shown.abs().compareTo(BigDecimal.TEN) >= 0 ? 1 : PLACES;
            shown = shown.setScale(Math.min(places, Math.max(0, shown.scale())), RoundingMode.HALF_UP);
        }
        shown = shown.stripTrailingZeros();
        String text = shown.toPlainString();
        return text.startsWith("-") ? "\u2212" + text.substring(1) : text;
    }
}
