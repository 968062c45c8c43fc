package app.diptych.ui.shell.menu;

import app.diptych.quantity.Kind;
import app.diptych.ui.support.Texts;
import java.util.Set;

/** Kinds of quantities that share a tint and are shown and hidden together. */
public enum KindGroup {
    /** Sums of money. */
    MONEY,
    /** Per cent. */
    PERCENT,
    /** Basis points and percentage points. */
    POINTS,
    /** How many there are of something. */
    COUNT,
    /** Multiples and fractions. */
    RATIO,
    /** How long something takes. */
    SPAN,
    /** Days and fiscal periods. */
    DATE;

    /** The kinds. */
    public Set<Kind> kinds() {
        return switch (this) {
            case MONEY -> Set.of(Kind.MONEY);
            case PERCENT -> Set.of(Kind.PERCENT);
            case POINTS -> Set.of(Kind.POINTS);
            case COUNT -> Set.of(Kind.COUNT);
            case RATIO -> Set.of(Kind.MULTIPLE, Kind.FRACTION);
            case SPAN -> Set.of(Kind.DURATION);
            case DATE -> Set.of(Kind.DATE, Kind.PERIOD);
        };
    }

    /** What they are called, from bundle {@code shell}. */
    public String text(Texts texts) {
        return switch (this) {
            case MONEY -> texts.get("figures.money");
            case PERCENT -> texts.get("figures.percent");
            case POINTS -> texts.get("figures.points");
            case COUNT -> texts.get("figures.count");
            case RATIO -> texts.get("figures.ratio");
            case SPAN -> texts.get("figures.span");
            case DATE -> texts.get("figures.date");
        };
    }

    /** The style of a patch of their colour. */
    public String styleClass() {
        return switch (this) {
            case MONEY -> "figures-money";
            case PERCENT -> "figures-percent";
            case POINTS -> "figures-points";
            case COUNT -> "figures-count";
            case RATIO -> "figures-ratio";
            case SPAN, DATE -> "figures-time";
        };
    }
}
