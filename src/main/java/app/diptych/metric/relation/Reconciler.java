package app.diptych.metric.relation;

import app.diptych.metric.Fact;
import app.diptych.metric.Interval;
import app.diptych.metric.Relation;
import app.diptych.metric.Status;
import app.diptych.metric.concept.ConceptCatalogue;
import app.diptych.metric.doubt.Doubt;
import app.diptych.metric.relation.Ties.Target;
import app.diptych.metric.relation.Ties.Tie;
import app.diptych.metric.relation.equation.Equation;
import app.diptych.metric.relation.equation.Figure;
import app.diptych.metric.relation.reading.Call;
import app.diptych.metric.relation.reading.Key;
import app.diptych.model.Transcript;
import app.diptych.quantity.Bound;
import app.diptych.quantity.Quantity;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * Tests a call by its own arithmetic, and finds what follows from its figures that nobody says. Thread-safe.
 *
 * <p>Its cost grows with the number of facts: each is looked at once for its key, and tried only with what is said of the
 * same entity and period.
 */
public final class Reconciler {
    private final ConceptCatalogue catalogue;
    /** The call that was tested last: whoever asks for its equations next need not have them found again. */
    private final AtomicReference<@Nullable Tested> last = new AtomicReference<>();

    private record Tested(Transcript transcript, List<Fact> facts, List<Equation> holding) {
        /** Whether these are the facts of this call, whatever was added behind them. */
        @SuppressWarnings(
                "ReferenceEquality") // the very call; to compare all of its words would cost more than it saves
        boolean is(Transcript other, List<Fact> more) {
            if (transcript != other || more.size() < facts.size()) {
                return false;
            }
            for (int i = 0; i < facts.size(); i++) {
                if (!facts.get(i).equals(more.get(i))) {
                    return false;
                }
            }
            return true;
        }
    }

    /** @param catalogue what is known of measures */
    public Reconciler(ConceptCatalogue catalogue) {
        this.catalogue = catalogue;
    }

    /**
     * What came out.
     *
     * @param facts those of the call, then those that are implied
     * @param relations how they fit
     */
    public record Result(List<Fact> facts, List<Relation> relations) {
        /** Copies the lists. */
        public Result {
            facts = List.copyOf(facts);
            relations = List.copyOf(relations);
        }
    }

    /**
     * Tests the facts of a call.
     *
     * @param facts by id, none of them implied
     * @param quantities by id
     */
    public Result reconcile(Transcript transcript, List<Fact> facts, List<Quantity> quantities) {
        List<Fact> all = new ArrayList<>(facts);
        List<Relation> relations = new ArrayList<>();
        Call call = Call.of(transcript, facts, quantities, catalogue);
        List<Tie> ties = ties(call, facts);
        last.set(new Tested(transcript, List.copyOf(facts), holding(ties)));
        for (Tie tie : ties) {
            Target target = tie.implied();
            Integer result = null;
            if (target != null) {
                result = all.size();
                all.add(implied(result, tie.equation(), target, facts));
            }
            relations.add(tie.equation().relation(relations.size(), tie.verdict(), result));
        }
        EventTies.add(call, all, relations);
        return new Result(all, relations);
    }

    /** The equations that hold, for who wants to try them with other figures. */
    public List<Equation> holding(Transcript transcript, List<Fact> facts, List<Quantity> quantities) {
        Tested tested = last.get();
        if (tested != null && tested.is(transcript, facts)) {
            return tested.holding();
        }
        List<Fact> said =
                facts.stream().filter(fact -> fact.status() != Status.IMPLIED).toList();
        List<Equation> holding = holding(ties(Call.of(transcript, said, quantities, catalogue), facts));
        last.set(new Tested(transcript, List.copyOf(facts), holding));
        return holding;
    }

    private static List<Equation> holding(List<Tie> ties) {
        return ties.stream()
                .filter(tie -> tie.verdict() == Relation.Verdict.HOLDS)
                .map(Tie::equation)
                .toList();
    }

    private static List<Tie> ties(Call call, List<Fact> facts) {
        Ties ties = new Ties();
        new SumTies(call, ties).find();
        new MarginTies(call, ties).find();
        new GrowthTies(call, ties).find();
        new RunRateTies(call, ties).find();
        new GuidanceTies(call, ties).find();
        new RepeatTies(call, ties).find();
        return ties.all().stream()
                .filter(tie -> tie.verdict() != Relation.Verdict.FAILS || isFirm(tie.equation(), facts, call.company()))
                .sorted(Comparator.comparingInt(Tie::place))
                .toList();
    }

    /**
     * A tie that doubtful facts break tells of a misreading more often than of a slip. Of two values that the company gives of one
     * thing the second is always in doubt of its owner; it is taken for a slip where its passage speaks of nobody else.
     */
    private static boolean isFirm(Equation equation, List<Fact> facts, String company) {
        Relation broken = equation.relation(0, Relation.Verdict.FAILS, null);
        return broken.facts().stream()
                .map(facts::get)
                .allMatch(fact -> fact.doubts().isEmpty()
                        || (broken.kind() == Relation.Kind.CONTRADICTION
                                && fact.doubts().equals(List.of(Doubt.ENTITY))
                                && fact.entity().equals(company)
                                && isAlone(fact, facts)));
    }

    private static boolean isAlone(Fact fact, List<Fact> facts) {
        return facts.stream()
                .filter(other -> other.passage() == fact.passage())
                .allMatch(other -> other.entity().equals(fact.entity()));
    }

    private static Fact implied(int id, Equation equation, Target target, List<Fact> facts) {
        Fact evidence = facts.get(equation.figures().getFirst().fact());
        Interval exact = equation.computed().value(Figure::printed).orElseThrow();
        int decimals = decimals(equation.value().orElseThrow());
        List<Integer> inputs =
                equation.figures().stream().map(Figure::fact).distinct().toList();
        return new Fact.Draft(
                        target.key().concept(),
                        target.key().entity(),
                        target.key().period(),
                        Status.IMPLIED,
                        new Fact.Evidence(evidence.passage(), evidence.quote(), null, null),
                        new Fact.Value(
                                rounded(exact.low(), decimals),
                                rounded(exact.high(), decimals),
                                equation.unit(),
                                Bound.ABOUT,
                                decimals))
                .labelled(target.label())
                .on(basis(target.key()))
                .computed(equation.words() + " = " + equation.arithmetic(), inputs)
                .doubted(inputs.stream()
                        .flatMap(input -> facts.get(input).doubts().stream())
                        .toList())
                .numbered(id);
    }

    private static @Nullable String basis(Key key) {
        return key.basis().isEmpty() ? null : key.basis();
    }

    /** One digit more than the width of the interval warrants, so that a reader sees where in it the figures point. */
    private static int decimals(Interval interval) {
        BigDecimal width = interval.high().subtract(interval.low());
        return width.signum() == 0 ? 2 : 1 - (int) Math.round(Math.log10(width.doubleValue()));
    }

    private static BigDecimal rounded(BigDecimal value, int decimals) {
        return value.setScale(decimals, RoundingMode.HALF_UP);
    }
}
