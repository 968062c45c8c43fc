package app.diptych.ui.metrics.panel;

import app.diptych.metric.Fact;
import app.diptych.metric.Status;
import app.diptych.metric.guidance.EarlierGuidance;
import app.diptych.model.Period;
import app.diptych.quantity.Comparison;
import app.diptych.quantity.Direction;
import app.diptych.ui.metrics.figure.Figure;
import app.diptych.ui.metrics.figure.Figures;
import app.diptych.ui.metrics.plan.Ink;
import app.diptych.ui.metrics.plan.row.Bars;
import app.diptych.ui.metrics.plan.row.Ranges;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the company expects, one panel for each unit, with what was delivered where the call says that. */
final class GuidancePanels {
    private static final int MOST_ROWS = 10;

    private final Figures figures;
    private final Writer.Language language;

    GuidancePanels(Figures figures, Writer.Language language) {
        this.figures = figures;
        this.language = language;
    }

    /** One panel for each unit; none where nothing was expected. */
    List<Content> contents() {
        Map<String, List<Figure>> byUnit = new LinkedHashMap<>();
        for (Figure figure : relevant()) {
            byUnit.computeIfAbsent(figure.fact().unit(), unit -> new ArrayList<>())
                    .add(figure);
        }
        List<Content> contents = new ArrayList<>();
        byUnit.forEach((unit, of) -> contents.add(content(unit, of)));
        return contents;
    }

    /** Expectations in the catalogue's order, each once; and what is said to be above or below what was expected. */
    private List<Figure> relevant() {
        List<String> order = figures.catalogue().concepts().stream()
                .map(concept -> concept.name())
                .toList();
        List<Figure> relevant = new ArrayList<>();
        for (Fact fact : figures.firm()) {
            Figure figure = figures.figure(fact).orElse(null);
            if (figure != null
                    && (fact.status() == Status.GUIDANCE || isMet(figure) || isBeatAlone(figure))
                    && relevant.stream().noneMatch(known -> isSame(known.fact(), fact))) {
                relevant.add(figure);
            }
        }
        relevant.sort(Comparator.<Figure, Boolean>comparing(
                        figure -> !figure.fact().entity().equals(figures.company()))
                .thenComparingInt(figure -> order.indexOf(figure.concept().name())));
        return relevant;
    }

    /** "Against guidance of $5 to $6 billion": what was guided for what the call now reports. */
    private boolean isMet(Figure figure) {
        Fact fact = figure.fact();
        return fact.status() == Status.PRIOR
                && EarlierGuidance.BASIS.equals(fact.basis())
                && delivery(figure).isPresent();
    }

    /** Whether a figure was above or below what was expected, and the call does not say what that was. */
    private boolean isBeatAlone(Figure figure) {
        return beat(figure).isPresent()
                && figures.firm().stream()
                        .map(fact -> figures.figure(fact).orElse(null))
                        .noneMatch(other -> other != null
                                && isMet(other)
                                && delivery(other).filter(figure::equals).isPresent());
    }

    private static boolean isSame(Fact first, Fact second) {
        return first.concept().equals(second.concept())
                && first.entity().equals(second.entity())
                && first.period().equals(second.period())
                && first.status() == second.status()
                && first.low().compareTo(second.low()) == 0
                && first.high().compareTo(second.high()) == 0;
    }

    private Content content(String unit, List<Figure> of) {
        List<Figure> shown = of.stream().limit(MOST_ROWS).toList();
        Writer writer =
                new Writer(language, unit, shown.stream().map(Figure::fact).toList());
        List<Ranges.Row> rows = new ArrayList<>();
        for (Figure figure : shown) {
            rows.add(beat(figure).map(by -> delivered(figure, by, writer)).orElseGet(() -> expected(figure, writer)));
        }
        boolean implied = rows.stream().anyMatch(row -> row.ink() == Ink.IMPLIED);
        var texts = language.texts();
        List<String> notes = new ArrayList<>();
        if (rows.stream().anyMatch(row -> row.ink() == Ink.GUIDANCE)) {
            boolean ranges = rows.stream().anyMatch(row -> row.low() < row.high());
            notes.add(ranges ? texts.get("guidance.notes") : texts.get("guidance.hatched"));
        }
        if (implied) {
            notes.add(texts.get("guidance.implied"));
        }
        if (of.size() > shown.size()) {
            notes.add(texts.get("guidance.more", String.valueOf(of.size() - shown.size())));
        }
        return new Content(
                "metrics-guidance-" + name(unit),
                rows.stream().anyMatch(row -> row.delivered() != null)
                        ? texts.get("guidance.title")
                        : texts.get("section.guidance"),
                unit.isEmpty() ? texts.get("unit.number") : writer.unit(),
                new Ranges(rows),
                writer.doors(),
                writer.notes(notes),
                "",
                writer.data());
    }

    private static String name(String unit) {
        return unit.equals("%")
                ? "percent"
                : unit.replaceAll("[^A-Za-z]", "").isEmpty() ? "number" : unit.replaceAll("[^A-Za-z]", "");
    }

    private Ranges.Row expected(Figure figure, Writer writer) {
        Fact fact = figure.fact();
        Figure actual = delivery(figure).orElse(null);
        int door = writer.door(figure, figures);
        Bars.Before delivered = actual == null
                ? null
                : new Bars.Before(Writer.middle(actual.fact()), Ink.ACTUAL, writer.door(actual, figures));
        String note = actual != null
                ? language.texts().get("guidance.delivered", writer.value(actual))
                : fact.low().compareTo(fact.high()) == 0
                        ? ""
                        : language.texts().get("guidance.middle", writer.middleOf(fact));
        return new Ranges.Row(
                label(figure, fact.period()),
                fact.low().doubleValue(),
                fact.high().doubleValue(),
                Ink.GUIDANCE,
                writer.value(figure),
                note,
                door,
                delivered);
    }

    /** What came of an expectation, where the same call reports it. */
    private Optional<Figure> delivery(Figure expected) {
        Fact fact = expected.fact();
        return figures.firm().stream()
                .filter(actual -> actual.status() == Status.ACTUAL
                        && actual.concept().equals(fact.concept())
                        && actual.entity().equals(fact.entity())
                        && actual.period().equals(fact.period())
                        && actual.unit().equals(fact.unit()))
                .findFirst()
                .flatMap(figures::figure);
    }

    /** "$0.7 billion above the high end of our guidance": the end of the range follows from what was delivered. */
    private Ranges.Row delivered(Figure figure, double by, Writer writer) {
        Fact fact = figure.fact();
        double now = Writer.middle(fact);
        double end = now - by;
        int door = writer.door(figure, figures);
        writer.note(
                figure.concept().label(language.texts().locale()),
                fact.entity(),
                fact.period().code(),
                end,
                language.texts().get("status.implied"));
        return new Ranges.Row(
                label(figure, fact.period()),
                end,
                end,
                Ink.IMPLIED,
                language.texts().get("guidance.delivered", writer.value(figure)),
                language.texts().get("guidance.beat", writer.difference(by), writer.number(end)),
                door,
                new Bars.Before(now, Ink.ACTUAL, door));
    }

    /** By how much a figure was above, or below, what was expected, in its own unit. */
    private static Optional<Double> beat(Figure figure) {
        if (figure.fact().status() != Status.ACTUAL) {
            return Optional.empty();
        }
        for (Figure.Move move : figure.moves()) {
            BigDecimal low = move.amount().low();
            boolean own = move.comparison() == Comparison.GUIDANCE
                    && move.amount().unit().equals(figure.fact().unit());
            if (own && low != null) {
                return Optional.of(move.direction() == Direction.UP ? low.doubleValue() : -low.doubleValue());
            }
        }
        return Optional.empty();
    }

    private String label(Figure figure, Period period) {
        String measure = language.texts()
                .get(
                        "card.name",
                        language.wording().name(figure),
                        language.wording().period(period));
        String entity = figure.fact().entity();
        boolean guided = EarlierGuidance.BASIS.equals(figure.fact().basis());
        String basis = guided ? "" : language.wording().basis(figure.fact().basis());
        String based = basis.isEmpty() ? measure : language.texts().get("card.name", measure, basis);
        return entity.equals(figures.company()) ? based : language.texts().get("card.name", entity, based);
    }
}
