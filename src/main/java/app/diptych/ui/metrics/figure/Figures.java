package app.diptych.ui.metrics.figure;

import app.diptych.analysis.Analysis;
import app.diptych.metric.Change;
import app.diptych.metric.Fact;
import app.diptych.metric.Status;
import app.diptych.metric.concept.Additivity;
import app.diptych.metric.concept.Concept;
import app.diptych.metric.concept.ConceptCatalogue;
import app.diptych.model.Period;
import app.diptych.quantity.Bound;
import app.diptych.quantity.Comparison;
import app.diptych.review.CorrectedFact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Chooses what of an analysis's facts the pane shows. */
public final class Figures {
    private static final int MOST_HEADLINES = 8;
    private static final List<String> BY_SEGMENT =
            List.of("netSales", "operatingIncome", "ebitda", "operatingMargin", "grossMargin", "ebitdaMargin");

    /** The basis of what was computed to have been expected. */
    private static final String GUIDED = "guidance";

    private final Analysis analysis;
    private final List<Fact> facts;
    /** Those that cards and charts show. */
    private final List<Fact> firm;

    private final ConceptCatalogue catalogue;
    private final String company;
    /** What a person did to the facts that stand, by their ids. */
    private final Map<Integer, CorrectedFact.Mark> marks = new HashMap<>();

    /** @param catalogue the names and the order of the measures */
    public Figures(Analysis analysis, ConceptCatalogue catalogue) {
        this(analysis, asRead(analysis), catalogue);
    }

    /** @param standing the facts of the call that stand after a person's corrections */
    public Figures(Analysis analysis, List<CorrectedFact> standing, ConceptCatalogue catalogue) {
        this.analysis = analysis;
        facts = standing.stream().map(CorrectedFact::fact).toList();
        firm = facts.stream().filter(Fact::firm).toList();
        standing.forEach(each -> marks.put(each.fact().id(), each.mark()));
        this.catalogue = catalogue;
        String name = analysis.transcript().company();
        company = name == null ? analysis.transcript().title() : name;
    }

    /** All facts of a call as the program read them. */
    public static List<CorrectedFact> asRead(Analysis analysis) {
        return analysis.facts().stream()
                .map(fact -> new CorrectedFact(fact, CorrectedFact.Mark.READ))
                .toList();
    }

    /** Whether a fact of the call stands as the program read it, and was not changed, hidden, or computed from such a one. */
    public boolean isAsRead(int id) {
        return marks.get(id) == CorrectedFact.Mark.READ;
    }

    /** The most important measures of the whole company, in the catalogue's order; a growth rate where no level is said. */
    public List<Figure> headlines() {
        return catalogue.concepts().stream()
                .filter(concept -> concept.headline() != null)
                .sorted(Comparator.comparingInt(concept -> Objects.requireNonNull(concept.headline())))
                .flatMap(concept -> headline(concept).stream())
                .limit(MOST_HEADLINES)
                .toList();
    }

    private Optional<Figure> headline(Concept concept) {
        return best(concept).or(() -> catalogue.growthOf(concept).flatMap(this::best));
    }

    private Optional<Figure> best(Concept concept) {
        return best(concept, company);
    }

    /** The best figure of a measure of the company or one of its businesses; one that is said before one computed. */
    public Optional<Figure> best(Concept concept, String entity) {
        return firm.stream()
                .filter(fact ->
                        fact.concept().equals(concept.name()) && fact.entity().equals(entity))
                .filter(fact -> fact.status() == Status.ACTUAL || isComputedNow(fact))
                .min(preference(false))
                .map(fact -> figure(concept, fact));
    }

    private boolean isComputedNow(Fact fact) {
        return fact.status() == Status.IMPLIED
                && fact.basis() == null
                && fact.period().equals(analysis.transcript().period());
    }

    /** The call. */
    public Analysis analysis() {
        return analysis;
    }

    /** The facts of the call, with a person's corrections. */
    public List<Fact> facts() {
        return facts;
    }

    /** Those of them that are firm enough for cards and charts: nothing of them is in doubt. */
    public List<Fact> firm() {
        return firm;
    }

    /** The company, as facts name it. */
    public String company() {
        return company;
    }

    /** The measures. */
    public ConceptCatalogue catalogue() {
        return catalogue;
    }

    /** The same measure of the same business a year before, as the call says it or as it follows; said before computed. */
    public Optional<Figure> before(Figure figure) {
        Fact now = figure.fact();
        Period wanted = now.period().yearBefore();
        return firm.stream()
                .filter(fact -> fact.concept().equals(now.concept())
                        && fact.entity().equals(now.entity())
                        && fact.unit().equals(now.unit())
                        && fact.period().equals(wanted))
                .filter(fact -> fact.status() != Status.GUIDANCE && !GUIDED.equals(fact.basis()))
                .min(Comparator.comparing((Fact fact) -> fact.status() == Status.IMPLIED)
                        .thenComparingInt(Fact::id))
                .map(fact -> figure(figure.concept(), fact));
    }

    /** A fact as it is shown; empty where the catalogue does not know what it measures. */
    public Optional<Figure> figure(Fact fact) {
        return catalogue.find(fact.concept()).map(concept -> figure(concept, fact));
    }

    /**
     * The period reported, then the exact, then the one with its change, then the one said first.
     *
     * @param named whether one whose sentence names its business goes before the one said first
     */
    private Comparator<Fact> preference(boolean named) {
        Period period = analysis.transcript().period();
        return Comparator.comparing((Fact fact) -> fact.status() != Status.ACTUAL)
                .thenComparing(fact -> !fact.period().equals(period))
                .thenComparing(fact -> fact.bound() != Bound.EXACT)
                .thenComparing(fact -> fact.changes().isEmpty())
                .thenComparing(fact -> named && !isNamed(fact))
                .thenComparingInt(Fact::id);
    }

    /** The charts by segment that the facts allow. */
    public List<SegmentChart> segmentCharts() {
        List<SegmentChart> charts = new ArrayList<>();
        List<String> segments = List.of();
        for (String name : BY_SEGMENT) {
            Concept concept = catalogue.find(name).orElse(null);
            SegmentChart chart = concept == null ? null : chart(concept, segments);
            if (chart != null) {
                charts.add(chart);
                if (chart.total() != null && segments.isEmpty()) {
                    segments = chart.figures().stream()
                            .map(figure -> figure.fact().entity())
                            .toList();
                }
            }
        }
        return charts;
    }

    /** @param segments the company's segments as far as an earlier chart has told them, else empty */
    private @Nullable SegmentChart chart(Concept concept, List<String> segments) {
        SegmentChoice choice = new SegmentChoice(candidates(concept, segments), preference(true));
        Figure whole = best(concept).orElse(null);
        List<Fact> sum = whole == null || !concept.segments().equals(Additivity.SUM)
                ? List.of()
                : choice.addingUpTo(whole.fact());
        List<Fact> shown = sum.isEmpty() ? choice.preferred() : sum;
        if (shown.size() < 2) {
            return null;
        }
        return new SegmentChart(
                concept,
                shown.getFirst().unit(),
                ordered(shown, segments).stream()
                        .map(fact -> figure(concept, fact))
                        .toList(),
                sum.isEmpty() ? null : whole);
    }

    /** In the order of the segments as they are known, else the largest first: every chart has the same order. */
    private static List<Fact> ordered(List<Fact> facts, List<String> segments) {
        Comparator<Fact> order = segments.isEmpty()
                ? Comparator.comparing(Fact::high).reversed()
                : Comparator.comparingInt(fact -> segments.indexOf(fact.entity()));
        return facts.stream().sorted(order).toList();
    }

    /** What is said about a measure of the company's businesses in the period reported, all in one unit. */
    private List<Fact> candidates(Concept concept, List<String> segments) {
        Period period = analysis.transcript().period();
        List<Fact> candidates = new ArrayList<>();
        for (Fact fact : firm) {
            boolean fits = fact.concept().equals(concept.name())
                    && !fact.entity().equals(company)
                    && (fact.status() == Status.ACTUAL || isComputedNow(fact))
                    && (period == null || fact.period().equals(period))
                    && (segments.isEmpty() || segments.contains(fact.entity()))
                    && (candidates.isEmpty()
                            || fact.unit().equals(candidates.getFirst().unit()));
            if (fits) {
                candidates.add(fact);
            }
        }
        return candidates;
    }

    /** Whether the sentence names the business that its figure was found to be of: surer than what was said before it. */
    private boolean isNamed(Fact fact) {
        return sentence(fact).toLowerCase(Locale.ROOT).contains(fact.entity().toLowerCase(Locale.ROOT));
    }

    private String sentence(Fact fact) {
        String text = analysis.transcript().passages().get(fact.passage()).english();
        return text == null || fact.quote().end() > text.length()
                ? ""
                : fact.quote().of(text);
    }

    private Figure figure(Concept concept, Fact fact) {
        List<Figure.Move> moves = fact.changes().stream()
                .sorted(Comparator.comparing(change -> change.comparison() != Comparison.YOY))
                .map(this::move)
                .toList();
        CorrectedFact.Mark mark = marks.getOrDefault(fact.id(), CorrectedFact.Mark.READ);
        Fact read = mark == CorrectedFact.Mark.CHANGED ? analysis.facts().get(fact.id()) : null;
        List<Fact> inputs = fact.inputs().stream().map(analysis.facts()::get).toList();
        return new Figure(concept, fact, moves, sentence(fact), mark, read, inputs);
    }

    private Figure.Move move(Change change) {
        return new Figure.Move(
                analysis.quantities().get(change.quantity()).mention(), change.direction(), change.comparison());
    }
}
