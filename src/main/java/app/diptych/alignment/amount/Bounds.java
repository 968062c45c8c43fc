package app.diptych.alignment.amount;

import app.diptych.model.Language;
import app.diptych.quantity.Bound;
import app.diptych.quantity.Kind;
import app.diptych.quantity.Quantity;
import java.util.regex.Pattern;

/** How the words that limit two figures compare. */
public final class Bounds {
    private static final Pattern UP_TO = Pattern.compile("^上?[十百千萬万億亿]+$");

    private Bounds() {}

    /** Whether one says that it is above, the other that it is below. */
    public static boolean areOpposite(Bound a, Bound b) {
        return (isAbove(a) && isBelow(b)) || (isBelow(a) && isAbove(b));
    }

    private static boolean isAbove(Bound bound) {
        return bound == Bound.MORE_THAN || bound == Bound.AT_LEAST;
    }

    private static boolean isBelow(Bound bound) {
        return bound == Bound.LESS_THAN || bound == Bound.AT_MOST;
    }

    /** Whether a figure is only about right. */
    static boolean isLoose(Bound bound) {
        return bound == Bound.ABOUT || bound == Bound.VAGUE;
    }

    /** 上千 for "tens of thousands": a Chinese power of ten as a floor, and a vague English number of the next one. */
    static boolean isScaleOnly(Quantity floor, Reading from, Quantity vague, Reading to) {
        return floor.mention().bound() == Bound.AT_LEAST
                && floor.language() == Language.ZH
                && floor.kind() == Kind.COUNT
                && vague.kind() == Kind.COUNT
                && UP_TO.matcher(floor.text()).find()
                && vague.mention().bound() == Bound.VAGUE
                && from.scale() == to.scale()
                && from.low().compareTo(to.low()) <= 0
                && from.low().movePointRight(1).compareTo(to.low()) >= 0;
    }
}
