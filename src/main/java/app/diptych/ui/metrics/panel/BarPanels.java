package app.diptych.ui.metrics.panel;

import app.diptych.metric.Fact;
import app.diptych.metric.Status;
import app.diptych.metric.statement.Basis;
import app.diptych.quantity.Comparison;
import app.diptych.quantity.Direction;
import app.diptych.ui.metrics.figure.Figure;
import app.diptych.ui.metrics.figure.Figures;
import app.diptych.ui.metrics.figure.SegmentChart;
import app.diptych.ui.metrics.plan.Ink;
import app.diptych.ui.metrics.plan.row.Bars;
import app.diptych.ui.metrics.plan.row.Dumbbells;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Charts by segment against the year before: bars of money and counts, dumbbells of margins. */
final class BarPanels {
    private final Figures figures;
    private final Writer.Language language;

    BarPanels(Figures figures, Writer.Language language) {
        this.figures = figures;
        this.language = language;
    }

    Content content(SegmentChart chart) {
        boolean percent = chart.unit().equals("%");
        Writer writer = new Writer(
                language,
                chart.unit(),
                chart.figures().stream().map(Figure::fact).toList());
        List<Bars.Bar> bars = new ArrayList<>();
        boolean implied = false;
        for (Figure figure : chart.figures()) {
            Bars.Bar bar = bar(figure, chart, writer, percent);
            implied |= bar.ink() == Ink.IMPLIED
                    || (bar.before() != null && bar.before().ink() == Ink.IMPLIED);
            bars.add(bar);
        }
        var texts = language.texts();
        return new Content(
                "metrics-chart-" + chart.concept().name(),
                texts.get("chart.title", chart.concept().label(texts.locale())),
                bars.stream().anyMatch(bar -> bar.before() != null)
                        ? texts.get("chart.against", writer.about(chart.figures()))
                        : writer.about(chart.figures()),
                percent ? new Dumbbells(bars) : new Bars(bars),
                writer.doors(),
                notes(chart, writer, implied),
                chart.total() == null ? "" : texts.get("chart.sum.help"),
                writer.data());
    }

    private Bars.Bar bar(Figure figure, SegmentChart chart, Writer writer, boolean percent) {
        Fact fact = figure.fact();
        int door = writer.door(figure, figures);
        return new Bars.Bar(
                fact.entity(),
                Writer.middle(fact),
                writer.value(figure),
                writer.note(figure, chart.figures()),
                fact.status() == Status.IMPLIED ? Ink.IMPLIED : Ink.ACTUAL,
                door,
                before(figure, door, writer, percent));
    }

    private Bars.@Nullable Before before(Figure figure, int door, Writer writer, boolean percent) {
        Figure before = figures.before(figure).orElse(null);
        if (before != null) {
            Ink ink = before.fact().status() == Status.IMPLIED ? Ink.IMPLIED : Ink.PRIOR;
            return new Bars.Before(Writer.middle(before.fact()), ink, writer.door(before, figures));
        }
        Double points = percent ? pointsBefore(figure) : null;
        return points == null ? null : new Bars.Before(points, Ink.IMPLIED, door);
    }

    /** The margin a year before, where the change is said in points. */
    private static @Nullable Double pointsBefore(Figure figure) {
        for (Figure.Move move : figure.moves()) {
            BigDecimal points = move.amount().low();
            if (move.comparison() == Comparison.YOY && move.amount().unit().equals("bp") && points != null) {
                double change = points.doubleValue() / 100;
                double now = Writer.middle(figure.fact());
                return move.direction() == Direction.UP ? now - change : now + change;
            }
        }
        return null;
    }

    private String notes(SegmentChart chart, Writer writer, boolean implied) {
        var texts = language.texts();
        List<String> notes = new ArrayList<>();
        if (implied) {
            notes.add(texts.get("chart.implied"));
        }
        if (chart.figures().stream()
                .anyMatch(figure -> Basis.EX_FX.equals(figure.fact().basis())
                        && !figure.moves().isEmpty())) {
            notes.add(texts.get("chart.exfx", texts.get("basis.exfx")));
        }
        if (chart.total() != null) {
            notes.add(texts.get("chart.sum", writer.value(chart.total())));
        }
        return writer.notes(notes);
    }
}
