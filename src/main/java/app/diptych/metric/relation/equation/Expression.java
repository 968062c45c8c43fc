package app.diptych.metric.relation.equation;

import app.diptych.metric.Interval;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Arithmetic on figures. Results in percent are counted in percent. */
public sealed interface Expression {
    /** A hundred percent. */
    BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** A figure of the call. */
    record Value(Figure figure) implements Expression {}

    /** All of them added. */
    record Sum(List<Expression> parts) implements Expression {
        /** Copies the list. */
        public Sum {
            parts = List.copyOf(parts);
        }
    }

    /** The one less the other. */
    record Difference(Expression from, Expression less) implements Expression {}

    /** A part of a whole, in percent. */
    record Share(Expression part, Expression whole) implements Expression {}

    /** The rate of growth from one to the other, in percent. */
    record Growth(Expression before, Expression now) implements Expression {}

    /** What grew at a rate to what it is now. */
    record Before(Expression now, Expression rate) implements Expression {}

    /** A multiple. */
    record Times(int factor, Expression of) implements Expression {}

    /** From nought to the most it can be: a part of a known effect. */
    record PartOf(Expression whole) implements Expression {}

    /**
     * What it gives; empty where it means nothing, as growth from a loss does.
     *
     * @param reading which of a figure's intervals to take
     */
    default Optional<Interval> value(Function<Figure, Interval> reading) {
        return switch (this) {
            case Value(Figure figure) -> Optional.of(reading.apply(figure));
            case Sum(List<Expression> parts) -> sum(parts, reading);
            case Difference(Expression from, Expression less) ->
                from.value(reading).flatMap(a -> less.value(reading).map(a::minus));
            case Share(Expression part, Expression whole) ->
                whole.value(reading)
                        .filter(Interval::aboveZero)
                        .flatMap(b -> part.value(reading).flatMap(a -> a.over(b)))
                        .map(ratio -> ratio.times(HUNDRED));
            // From or to a loss there is no rate of growth: it would have the wrong sign, or none.
            case Growth(Expression before, Expression now) ->
                before.value(reading)
                        .filter(Interval::aboveZero)
                        .flatMap(b ->
                                now.value(reading).filter(Interval::aboveZero).flatMap(a -> a.over(b)))
                        .map(ratio -> ratio.minus(Interval.of(BigDecimal.ONE)).times(HUNDRED));
            case Before(Expression now, Expression rate) ->
                rate.value(reading)
                        .map(r -> r.plus(Interval.of(HUNDRED)))
                        .filter(Interval::aboveZero)
                        .flatMap(r -> now.value(reading).flatMap(a -> a.over(r)))
                        .map(before -> before.times(HUNDRED));
            case Times(int factor, Expression of) -> of.value(reading).map(a -> a.times(BigDecimal.valueOf(factor)));
            case PartOf(Expression whole) -> whole.value(reading).map(a -> a.hull(Interval.of(BigDecimal.ZERO)));
        };
    }

    private static Optional<Interval> sum(List<Expression> parts, Function<Figure, Interval> reading) {
        Interval sum = Interval.of(BigDecimal.ZERO);
        for (Expression part : parts) {
            Optional<Interval> value = part.value(reading);
            if (value.isEmpty()) {
                return value;
            }
            sum = sum.plus(value.get());
        }
        return Optional.of(sum);
    }

    /** The figures in it, in order. */
    default List<Figure> figures() {
        return switch (this) {
            case Value(Figure figure) -> List.of(figure);
            case Sum(List<Expression> parts) ->
                parts.stream().flatMap(part -> part.figures().stream()).toList();
            case Difference(Expression a, Expression b) -> both(a, b);
            case Share(Expression a, Expression b) -> both(a, b);
            case Growth(Expression a, Expression b) -> both(b, a);
            case Before(Expression a, Expression b) -> both(a, b);
            case Times(int factor, Expression of) -> of.figures();
            case PartOf(Expression whole) -> whole.figures();
        };
    }

    private static List<Figure> both(Expression a, Expression b) {
        return List.of(a, b).stream().flatMap(each -> each.figures().stream()).toList();
    }

    /** Written out. */
    default String text(FigureText words) {
        return switch (this) {
            case Value(Figure figure) -> words.of(figure);
            case Sum(List<Expression> parts) -> {
                StringBuilder text = new StringBuilder(parts.getFirst().text(words));
                for (Expression part : parts.subList(1, parts.size())) {
                    text.append(part.isNegative() ? " \u2212 " : " + ")
                            .append((part.isNegative() ? part.opposite() : part).inner(words));
                }
                yield text.toString();
            }
            case Difference(Expression a, Expression b)
            when b.isNegative() -> a.text(words) + " + " + b.opposite().inner(words);
            case Difference(Expression a, Expression b) -> a.text(words) + " \u2212 " + b.inner(words);
            case Share(Expression a, Expression b) -> a.inner(words) + " / " + b.inner(words);
            case Growth(Expression a, Expression b) -> b.inner(words) + " / " + a.inner(words) + " \u2212 1";
            case Before(Expression a, Expression b) -> a.inner(words) + " / (1 + " + b.text(words) + ")";
            case Times(int factor, Expression of) -> factor + " \u00d7 " + of.inner(words);
            case PartOf(Expression whole) -> "(0 to " + whole.text(words) + ")";
        };
    }

    private boolean isNegative() {
        return switch (this) {
            case Value(Figure figure) -> figure.printed().high().signum() < 0;
            case PartOf(Expression whole) -> whole.isNegative();
            default -> false;
        };
    }

    /** A figure that is taken away is written as its opposite, added. */
    private Expression opposite() {
        return switch (this) {
            case Value(Figure figure) -> new Value(figure.opposite());
            case PartOf(Expression whole) -> new PartOf(whole.opposite());
            default -> this;
        };
    }

    /** Written as part of another. */
    private String inner(FigureText words) {
        boolean simple =
                (this instanceof Value(Figure figure) && figure.printed().low().signum() >= 0)
                || this instanceof PartOf;
        return simple ? text(words) : "(" + text(words) + ")";
    }

    /** The same with one figure for another. */
    default Expression with(Figure old, Figure other) {
        return switch (this) {
            case Value(Figure figure) -> figure.equals(old) ? new Value(other) : this;
            case Sum(List<Expression> parts) ->
                new Sum(parts.stream().map(part -> part.with(old, other)).toList());
            case Difference(Expression a, Expression b) -> new Difference(a.with(old, other), b.with(old, other));
            case Share(Expression a, Expression b) -> new Share(a.with(old, other), b.with(old, other));
            case Growth(Expression a, Expression b) -> new Growth(a.with(old, other), b.with(old, other));
            case Before(Expression a, Expression b) -> new Before(a.with(old, other), b.with(old, other));
            case Times(int factor, Expression of) -> new Times(factor, of.with(old, other));
            case PartOf(Expression whole) -> new PartOf(whole.with(old, other));
        };
    }
}
