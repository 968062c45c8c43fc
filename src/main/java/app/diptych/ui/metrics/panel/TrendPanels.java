package app.diptych.ui.metrics.panel;

import app.diptych.metric.concept.Concept;
import app.diptych.model.Period;
import app.diptych.ui.metrics.figure.Figure;
import app.diptych.ui.metrics.figure.Figures;
import app.diptych.ui.metrics.figure.SegmentChart;
import app.diptych.ui.metrics.plan.Plan;
import app.diptych.ui.metrics.plan.time.Lines;
import app.diptych.ui.metrics.plan.time.Stacks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What several calls say of the same measures, over the quarters; a quarter without a call is a gap. */
final class TrendPanels {
    private static final int MOST_PANELS = 6;
    private static final int MOST_LINES = 6;
    /** Ten years; beyond, the calls are not of one course. */
    private static final int MOST_QUARTERS = 40;

    private final List<Period> periods;
    private final Map<Period, Figures> calls = new LinkedHashMap<>();
    private final Figures shown;
    private final BusinessInks inks;
    private final Writer.Language language;

    /**
     * @param shown the call that is open
     * @param others that it is compared with
     * @param inks of the businesses, as in the other charts
     */
    TrendPanels(Figures shown, List<Figures> others, BusinessInks inks, Writer.Language language) {
        this.shown = shown;
        this.inks = inks;
        this.language = language;
        List<Figures> all = new ArrayList<>(others);
        all.add(shown);
        all.stream()
                .filter(figures -> {
                    Period period = figures.analysis().transcript().period();
                    return period != null && period.isQuarter();
                })
                .sorted(Comparator.comparing(figures -> period(figures).code()))
                .forEach(figures -> calls.put(period(figures), figures));
        periods = quarters(calls.keySet());
    }

    private static Period period(Figures figures) {
        return Objects.requireNonNull(figures.analysis().transcript().period());
    }

    /** All quarters from the first to the last. */
    static List<Period> quarters(Set<Period> reported) {
        List<Period> sorted =
                reported.stream().sorted(Comparator.comparing(Period::code)).toList();
        List<Period> all = new ArrayList<>();
        if (sorted.size() < 2) {
            return sorted;
        }
        Period at = sorted.getLast();
        while (at.code().compareTo(sorted.getFirst().code()) >= 0 && all.size() < MOST_QUARTERS) {
            all.addFirst(at);
            at = at.quarterBefore();
        }
        return all;
    }

    /** A stack of sales where they add up, and lines of each measure that two calls give. */
    List<Content> contents() {
        List<Content> contents = new ArrayList<>();
        if (calls.size() < 2) {
            return contents;
        }
        Content stack = stack();
        if (stack != null) {
            contents.add(stack);
        }
        for (Concept concept : measures()) {
            Content lines = contents.size() < MOST_PANELS ? lines(concept) : null;
            if (lines != null) {
                contents.add(lines);
            }
        }
        return contents;
    }

    private List<Concept> measures() {
        Set<Concept> measures = new LinkedHashSet<>();
        shown.segmentCharts().forEach(chart -> measures.add(chart.concept()));
        shown.headlines().forEach(figure -> measures.add(figure.concept()));
        return List.copyOf(measures);
    }

    /** The businesses that calls give a measure for, the company first. */
    private Set<String> entities(Concept concept) {
        Set<String> entities = new LinkedHashSet<>();
        entities.add(shown.company());
        for (Figures figures : calls.values()) {
            figures.segmentCharts().stream()
                    .filter(chart -> chart.concept().equals(concept))
                    .flatMap(chart -> chart.figures().stream())
                    .map(figure -> figure.fact().entity())
                    .forEach(entities::add);
        }
        return entities;
    }

    private @Nullable Content lines(Concept concept) {
        Map<String, List<@Nullable Figure>> found = new LinkedHashMap<>();
        for (String entity : entities(concept)) {
            List<@Nullable Figure> of = new ArrayList<>();
            periods.forEach(period -> of.add(figure(concept, entity, period)));
            if (of.stream().filter(Objects::nonNull).count() > 1 && found.size() < MOST_LINES) {
                found.put(entity, of);
            }
        }
        if (found.isEmpty()) {
            return null;
        }
        List<Figure> all = new ArrayList<>();
        for (List<@Nullable Figure> of : found.values()) {
            for (Figure figure : of) {
                if (figure != null) {
                    all.add(figure);
                }
            }
        }
        String unit = all.getLast().fact().unit();
        if (all.stream().anyMatch(figure -> !figure.fact().unit().equals(unit))) {
            return null;
        }
        Writer writer =
                new Writer(language, unit, all.stream().map(Figure::fact).toList());
        List<Lines.Series> series = new ArrayList<>();
        for (Map.Entry<String, List<@Nullable Figure>> each : found.entrySet()) {
            series.add(series(each.getKey(), each.getValue(), writer));
        }
        return content(
                "metrics-trend-" + concept.name(), measure(concept, all), all, new Lines(names(), series), writer);
    }

    /** The measure, and that it is of twelve months where it is of all calls: the axis names quarters. */
    private String measure(Concept concept, List<Figure> all) {
        String name = concept.label(language.texts().locale());
        boolean trailing =
                all.stream().allMatch(figure -> figure.fact().period().code().startsWith("TTM/"));
        return trailing
                ? language.texts()
                        .get(
                                "card.name",
                                name,
                                language.wording().period(all.getFirst().fact().period()))
                : name;
    }

    private Content content(String id, String measure, List<Figure> figures, Plan.Drawing drawing, Writer writer) {
        List<String> missing = periods.stream()
                .filter(period -> !calls.containsKey(period))
                .map(period -> language.wording().period(period))
                .toList();
        var texts = language.texts();
        return new Content(
                id,
                texts.get("trend.title", measure, String.valueOf(calls.size())),
                writer.basis(figures).isEmpty()
                        ? writer.unit()
                        : texts.get("chart.about", writer.unit(), writer.basis(figures)),
                drawing,
                writer.doors(),
                writer.notes(
                        missing.isEmpty()
                                ? List.of()
                                : List.of(texts.get("trend.missing", String.join(texts.get("list.comma"), missing)))),
                "",
                writer.data());
    }

    private List<String> names() {
        return periods.stream().map(period -> language.wording().period(period)).toList();
    }

    private Lines.Series series(String entity, List<@Nullable Figure> of, Writer writer) {
        List<Lines.@Nullable Point> points = new ArrayList<>();
        String last = "";
        for (int i = 0; i < of.size(); i++) {
            Figure figure = of.get(i);
            if (figure == null) {
                points.add(null);
            } else {
                last = writer.value(figure);
                points.add(new Lines.Point(Writer.middle(figure.fact()), last, door(writer, figure, periods.get(i))));
            }
        }
        return new Lines.Series(entity + " " + last, points, inks.of(entity));
    }

    private int door(Writer writer, Figure figure, Period period) {
        Figures of = Objects.requireNonNull(calls.get(period));
        return writer.door(figure, of, of == shown ? null : of.analysis());
    }

    /** What a call says of a measure for the quarter that it reports. */
    private @Nullable Figure figure(Concept concept, String entity, Period period) {
        Figures of = calls.get(period);
        if (of == null) {
            return null;
        }
        String called = entity.equals(shown.company()) ? of.company() : entity;
        return of.best(concept, called)
                .filter(figure -> figure.fact().period().equals(period)
                        || figure.fact().period().code().equals("TTM/" + period.code()))
                .orElse(null);
    }

    private @Nullable Content stack() {
        Map<Period, SegmentChart> whole = new LinkedHashMap<>();
        calls.forEach((period, figures) -> figures.segmentCharts().stream()
                .filter(chart -> chart.concept().name().equals("netSales") && chart.total() != null)
                .filter(chart -> chart.figures().stream().allMatch(figure -> Writer.middle(figure.fact()) >= 0))
                .findFirst()
                .ifPresent(chart -> whole.put(period, chart)));
        if (whole.size() < 2) {
            return null;
        }
        List<Figure> all = whole.values().stream()
                .flatMap(chart -> chart.figures().stream())
                .toList();
        Writer writer = new Writer(
                language,
                all.getLast().fact().unit(),
                all.stream().map(Figure::fact).toList());
        List<String> order = new ArrayList<>();
        all.forEach(figure -> {
            if (!order.contains(figure.fact().entity())) {
                order.add(figure.fact().entity());
            }
        });
        List<Stacks.Column> columns = new ArrayList<>();
        for (Period period : periods) {
            columns.add(column(period, whole.get(period), order, writer));
        }
        List<String> names = whole.containsKey(periods.getLast())
                ? ordered(whole.get(periods.getLast()), order).stream()
                        .map(figure -> figure.fact().entity())
                        .toList()
                : List.of();
        String measure = all.getFirst().concept().label(language.texts().locale());
        return content(
                "metrics-stack-netSales",
                language.texts().get("chart.title", measure),
                all,
                new Stacks(columns, names),
                writer);
    }

    private Stacks.Column column(Period period, @Nullable SegmentChart chart, List<String> order, Writer writer) {
        String name = language.wording().period(period);
        if (chart == null) {
            return new Stacks.Column(name, List.of(), language.texts().get("trend.gap"));
        }
        List<Stacks.Part> parts = ordered(chart, order).stream()
                .map(figure -> new Stacks.Part(
                        Writer.middle(figure.fact()),
                        writer.value(figure),
                        inks.of(figure.fact().entity()),
                        door(writer, figure, period)))
                .toList();
        return new Stacks.Column(name, parts, writer.value(Objects.requireNonNull(chart.total())));
    }

    private static List<Figure> ordered(@Nullable SegmentChart chart, List<String> order) {
        return chart == null
                ? List.of()
                : chart.figures().stream()
                        .sorted(Comparator.comparingInt(
                                figure -> order.indexOf(figure.fact().entity())))
                        .toList();
    }
}
