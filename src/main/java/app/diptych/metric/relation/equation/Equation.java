package app.diptych.metric.relation.equation;

import app.diptych.metric.Interval;
import app.diptych.metric.Relation;
import app.diptych.metric.Relation.Kind;
import app.diptych.metric.Relation.Verdict;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An expression with what the call states for it.
 *
 * @param kind which tie
 * @param words the tie in words: "operating margin = operating income / net sales"; of a repetition all that is said of it
 * @param computed the expression
 * @param stated what the call states for it, or null where it does not
 * @param unit of the result
 */
public record Equation(
        Kind kind,
        String words,
        Expression computed,
        @Nullable Figure stated,
        String unit) {
    /** Farther apart than this a figure was misread, or belongs elsewhere: nobody errs by so much and keeps the unit. */
    private static final BigDecimal FARTHEST = BigDecimal.valueOf(3);

    private static final BigDecimal FARTHEST_POINTS = BigDecimal.valueOf(50);

    /** What the words of the figures give; empty where it means nothing. */
    public Optional<Interval> value() {
        return computed.value(Figure::narrow);
    }

    /** Whether it fits; empty where nothing can be said. */
    public Optional<Verdict> verdict() {
        Interval narrow = value().orElse(null);
        Interval wide = computed.value(Figure::wide).orElse(null);
        if (narrow == null) {
            return Optional.empty();
        }
        if (stated == null) {
            return Optional.of(Verdict.DERIVED);
        }
        if (narrow.meets(stated.narrow())) {
            return Optional.of(Verdict.HOLDS);
        }
        boolean broken = wide != null
                && !wide.meets(stated.wide())
                && isNear(narrow.middle(), stated.narrow().middle());
        return broken ? Optional.of(Verdict.FAILS) : Optional.empty();
    }

    /** Whether it fits. */
    public boolean holds() {
        return verdict().equals(Optional.of(Verdict.HOLDS));
    }

    /** Rates are near by their difference, since a fall is not far from a rise; amounts by their ratio. */
    private boolean isNear(BigDecimal a, BigDecimal b) {
        if (unit.equals("%") && a.subtract(b).abs().compareTo(FARTHEST_POINTS) <= 0) {
            return true;
        }
        BigDecimal less = a.abs().min(b.abs());
        return a.signum() == b.signum() && a.abs().max(b.abs()).compareTo(less.multiply(FARTHEST)) <= 0;
    }

    /** All figures, the stated one last. */
    public List<Figure> figures() {
        return stated == null
                ? computed.figures()
                : Stream.concat(computed.figures().stream(), Stream.of(stated)).toList();
    }

    /** The same with one figure for another. */
    public Equation with(Figure old, Figure other) {
        return new Equation(
                kind, words, computed.with(old, other), stated != null && stated.equals(old) ? other : stated, unit);
    }

    /** As in "9.3 / 26.3 = 35.36 %"; empty where it means nothing. */
    public String arithmetic() {
        FigureText text = new FigureText(figures());
        return computed.value(Figure::printed)
                .map(value -> computed.text(text) + " = " + text.result(value, unit))
                .orElse("");
    }

    /** What is stated, as in "35 %"; empty where nothing is. */
    public String statedText() {
        return stated == null ? "" : new FigureText(figures()).whole(stated);
    }

    /**
     * The relation.
     *
     * @param result id of the implied fact that was made of it, or null
     */
    public Relation relation(int id, Verdict verdict, @Nullable Integer result) {
        FigureText text = new FigureText(figures());
        Interval interval = value().orElseThrow();
        List<Integer> facts = new ArrayList<>();
        for (Figure figure : figures()) {
            if (!facts.contains(figure.fact())) {
                facts.add(figure.fact());
            }
        }
        if (result != null) {
            facts.add(result);
        }
        String formula = computed instanceof Expression.Value
                ? words
                : words + " = " + arithmetic() + " (" + text.result(interval, unit) + ")"
                        + (stated == null ? "" : "; stated " + statedText());
        return new Relation(id, kind, facts, stated == null ? null : stated.narrow(), interval, verdict, formula);
    }
}
