package app.diptych.ui.metrics;

import app.diptych.metric.Fact;
import app.diptych.metric.statement.Basis;
import app.diptych.quantity.Comparison;
import app.diptych.quantity.Direction;
import app.diptych.quantity.Kind;
import app.diptych.quantity.Mention;
import app.diptych.ui.metrics.chart.BarRow;
import app.diptych.ui.metrics.chart.ChartPanel;
import app.diptych.ui.metrics.chart.ChartRow;
import app.diptych.ui.metrics.chart.DumbbellRow;
import app.diptych.ui.metrics.chart.RowChart;
import app.diptych.ui.support.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Makes the panel of a chart by segment: bars of money and counts, dumbbells of margins. */
final class SegmentPanels {
    private static final int MOST_DECIMALS = 2;

    private final Texts texts;
    private final FigureFormat format;
    private final Wording wording;
    private final Consumer<Figure> open;

    SegmentPanels(Texts texts, FigureFormat format, Wording wording, Consumer<Figure> open) {
        this.texts = texts;
        this.format = format;
        this.wording = wording;
        this.open = open;
    }

    ChartPanel panel(SegmentChart chart) {
        Scale scale = scale(chart);
        List<ChartRow> rows = new ArrayList<>();
        List<Double> numbers = new ArrayList<>();
        for (Figure figure : chart.figures()) {
            rows.add(row(chart, figure, scale, numbers));
        }
        ChartPanel panel = new ChartPanel(
                texts.get("chart.title", chart.concept().label(texts.locale())),
                format.unit(chart.unit(), scale),
                new RowChart(rows, numbers),
                notes(chart, scale),
                chart.total() == null ? "" : texts.get("chart.sum.help"));
        panel.setId("metrics-chart-" + chart.concept().name());
        return panel;
    }

    private ChartRow row(SegmentChart chart, Figure figure, Scale scale, List<Double> numbers) {
        Fact fact = figure.fact();
        double now = fact.low().add(fact.high()).doubleValue() / 2;
        String spoken = wording.spoken(figure, fact.entity());
        String evidence = wording.evidence(figure);
        String value = range(chart, fact, scale);
        String change = change(figure, scale);
        Runnable opens = () -> open.accept(figure);
        numbers.add(now);
        if (!chart.unit().equals("%")) {
            return new BarRow(spoken, evidence, opens, fact.entity(), value, change, now);
        }
        Double before = before(figure, now);
        if (before != null) {
            numbers.add(before);
        }
        return new DumbbellRow(spoken, evidence, opens, fact.entity(), value, change, now, before);
    }

    /** The decimals that the figures need: 0.3 stands beside 5.1, though it was said in millions. */
    private static int decimals(SegmentChart chart, Scale scale) {
        int digits = chart.figures().stream()
                .mapToInt(figure -> scale.digits(figure.fact().high(), null))
                .max()
                .orElse(0);
        return digits - scale.exponent();
    }

    private String range(SegmentChart chart, Fact fact, Scale scale) {
        int most = decimals(chart, scale);
        Integer said = fact.decimals();
        int decimals = said == null ? most : Math.min(said, most);
        String low = format.number(fact.low(), decimals, scale);
        return fact.low().compareTo(fact.high()) == 0
                ? low
                : low + "\u2013" + format.number(fact.high(), decimals, scale);
    }

    /** The change against the year before, its sign printed; money in the chart's own unit. */
    private String change(Figure figure, Scale scale) {
        if (figure.moves().isEmpty()) {
            return "";
        }
        Figure.Move move = figure.moves().getFirst();
        Mention amount = move.amount();
        BigDecimal low = amount.low();
        // A multiple says the direction itself: "+2×" would be three times as much.
        String said = amount.kind() == Kind.MULTIPLE ? format.amount(amount) : format.signed(amount, move.direction());
        if (low != null
                && scale.exponent() > 0
                && amount.unit().equals(figure.fact().unit())) {
            said = (move.direction() == Direction.UP ? "+" : "\u2212") + format.number(low, amount.decimals(), scale);
        }
        return Basis.EX_FX.equals(figure.fact().basis()) ? said + "*" : said;
    }

    /** The margin a year before, where the change is said in points. */
    private static @Nullable Double before(Figure figure, double now) {
        for (Figure.Move move : figure.moves()) {
            BigDecimal points = move.amount().low();
            if (move.comparison() == Comparison.YOY && move.amount().unit().equals("bp") && points != null) {
                double change = points.doubleValue() / 100;
                return move.direction() == Direction.UP ? now - change : now + change;
            }
        }
        return null;
    }

    /** The largest scale in which every figure keeps what was said with at most two decimals: 98 beside 1,384, not 0.098. */
    private Scale scale(SegmentChart chart) {
        if (chart.unit().equals("%")) {
            return new Scale(0, "", "");
        }
        Scale least = format.scale(BigDecimal.ONE, 0);
        return chart.figures().stream()
                .map(figure -> format.scale(figure.fact().high(), figure.fact().decimals()))
                .filter(scale -> chart.figures().stream()
                        .allMatch(figure -> scale.digits(figure.fact().high(), null) <= MOST_DECIMALS))
                .max(Comparator.comparingInt(Scale::exponent))
                .orElse(least);
    }

    private String notes(SegmentChart chart, Scale scale) {
        List<String> notes = new ArrayList<>();
        if (chart.total() != null) {
            notes.add(texts.get("chart.sum", range(chart, chart.total().fact(), scale)));
        }
        boolean starred = chart.figures().stream()
                .anyMatch(figure -> Basis.EX_FX.equals(figure.fact().basis())
                        && !figure.moves().isEmpty());
        if (starred) {
            notes.add(texts.get("chart.exfx", texts.get("basis.exfx")));
        }
        return String.join("  \u00b7  ", notes);
    }
}
