package app.diptych.ui.metrics.panel;

import app.diptych.metric.Fact;
import app.diptych.metric.Status;
import app.diptych.model.Period;
import app.diptych.quantity.Comparison;
import app.diptych.quantity.Direction;
import app.diptych.ui.metrics.figure.Figure;
import app.diptych.ui.metrics.figure.Figures;
import app.diptych.ui.metrics.figure.SegmentChart;
import app.diptych.ui.metrics.plan.Ink;
import app.diptych.ui.metrics.plan.row.Bridge;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** From last year's income to this year's, by what each segment adds. */
final class BridgePanel {
    private final Figures figures;
    private final Writer.Language language;

    BridgePanel(Figures figures, Writer.Language language) {
        this.figures = figures;
        this.language = language;
    }

    /** The bridge of a measure whose segments add up; empty where the call does not say what is needed for one. */
    Optional<Content> content(SegmentChart chart) {
        Figure whole = chart.total();
        if (whole == null) {
            return Optional.empty();
        }
        List<Fact> facts =
                new ArrayList<>(chart.figures().stream().map(Figure::fact).toList());
        facts.add(whole.fact());
        Writer writer = new Writer(language, chart.unit(), facts);
        List<String> unknown = chart.figures().stream()
                .filter(figure -> delta(figure) == null)
                .map(figure -> figure.fact().entity())
                .toList();
        if (unknown.size() == chart.figures().size()) {
            return Optional.empty();
        }
        boolean drawn = unknown.isEmpty();
        var texts = language.texts();
        String name = chart.concept().label(texts.locale());
        List<Bridge.Step> steps = drawn ? steps(chart, whole, writer) : List.of();
        boolean implied = drawn && steps.getFirst().ink() == Ink.IMPLIED;
        return Optional.of(new Content(
                "metrics-bridge-" + chart.concept().name(),
                texts.get(
                        "bridge.title",
                        name,
                        period(whole.fact().period().yearBefore()),
                        period(whole.fact().period())),
                writer.basis(chart.figures()).isEmpty()
                        ? writer.unit()
                        : texts.get("chart.about", writer.unit(), writer.basis(chart.figures())),
                drawn ? new Bridge(steps) : null,
                writer.doors(),
                writer.notes(
                        !drawn
                                ? List.of(texts.get("bridge.unknown", String.join(texts.get("list.comma"), unknown)))
                                : implied ? List.of(texts.get("chart.implied")) : List.of()),
                "",
                writer.data()));
    }

    private String period(Period period) {
        return language.wording().period(period);
    }

    private List<Bridge.Step> steps(SegmentChart chart, Figure whole, Writer writer) {
        double now = Writer.middle(whole.fact());
        double sum = chart.figures().stream()
                .mapToDouble(figure -> Objects.requireNonNull(delta(figure)).by())
                .sum();
        Figure said = figures.before(whole).orElse(null);
        Delta moved = delta(whole);
        double before = said != null ? Writer.middle(said.fact()) : moved != null ? now - moved.by() : now - sum;
        int end = writer.door(whole, figures);
        Period period = whole.fact().period();
        List<Bridge.Step> steps = new ArrayList<>();
        Ink ink = said == null || said.fact().status() == Status.IMPLIED ? Ink.IMPLIED : Ink.PRIOR;
        int start = said == null ? end : writer.door(said, figures);
        steps.add(new Bridge.Step(period(period.yearBefore()), 0, before, writer.number(before), ink, start));
        double at = before;
        for (Figure figure : chart.figures()) {
            Delta delta = Objects.requireNonNull(delta(figure));
            int door = writer.door(figure, figures);
            steps.add(step(figure.fact().entity(), at, delta, writer, door));
            at += delta.by();
        }
        double rest = now - at;
        if (!writer.isNothing(rest)) {
            String name = language.texts().get(Math.abs(rest) <= slack(chart) ? "bridge.rounding" : "bridge.other");
            writer.note(chart.concept().label(language.texts().locale()), name, period.code(), rest, "");
            steps.add(step(name, at, new Delta(rest, null), writer, -1));
        }
        steps.add(new Bridge.Step(period(period), 0, now, writer.value(whole), Ink.ACTUAL, end));
        return steps;
    }

    private static Bridge.Step step(String name, double at, Delta delta, Writer writer, int door) {
        double by = delta.by();
        String said = writer.difference(BigDecimal.valueOf(by), delta.decimals());
        return new Bridge.Step(name, at, at + by, said, by >= 0 ? Ink.MORE : Ink.LESS, door);
    }

    /** What rounding may make of the parts: half a unit of the last digit of each figure and each change, and of both totals. */
    private static double slack(SegmentChart chart) {
        double slack = 0;
        for (Figure figure : chart.figures()) {
            Integer decimals = figure.fact().decimals();
            slack += Math.pow(10, decimals == null ? 0 : -decimals);
        }
        Figure total = Objects.requireNonNull(chart.total());
        Integer decimals = total.fact().decimals();
        return slack + Math.pow(10, decimals == null ? 0 : -decimals);
    }

    /** By how much a figure moved against the year before, in its own unit; null where the call does not say. */
    private @Nullable Delta delta(Figure figure) {
        for (Figure.Move move : figure.moves()) {
            BigDecimal low = move.amount().low();
            BigDecimal high = move.amount().high();
            boolean own = move.comparison() == Comparison.YOY
                    && move.amount().unit().equals(figure.fact().unit());
            if (own && low != null && high != null) {
                double by = low.add(high).doubleValue() / 2;
                // The middle of a range was not said to a digit.
                Integer decimals = low.compareTo(high) == 0 ? move.amount().decimals() : null;
                return new Delta(move.direction() == Direction.UP ? by : -by, decimals);
            }
        }
        return figures.before(figure)
                .map(before -> new Delta(Writer.middle(figure.fact()) - Writer.middle(before.fact()), null))
                .orElse(null);
    }

    /**
     * By how much a figure moved.
     *
     * @param by in its own unit
     * @param decimals with which the call says so; null where it is computed
     */
    private record Delta(double by, @Nullable Integer decimals) {}
}
