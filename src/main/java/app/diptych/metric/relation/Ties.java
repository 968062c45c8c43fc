package app.diptych.metric.relation;

import app.diptych.metric.relation.equation.Figure;
import app.diptych.metric.relation.equation.Equation;
import app.diptych.metric.relation.reading.Key;
import app.diptych.metric.Relation.Verdict;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The ties that were found, in order. */
final class Ties {
    /**
     * A tie that was tested.
     *
     * @param equation the tie
     * @param verdict how it came out
     * @param implied what it implies, or null where something is stated for it
     */
    record Tie(Equation equation, Verdict verdict, @Nullable Target implied) {
        /** The fact it stands with: the stated one, or the first that it is derived from. */
        int place() {
            Figure stated = equation.stated();
            return stated == null ? equation.computed().figures().getFirst().fact() : stated.fact();
        }
    }

    /**
     * What an implied fact is of.
     *
     * @param key measure, entity, period and basis
     * @param label what it is called
     */
    record Target(Key key, String label) {}

    private final List<Tie> all = new ArrayList<>();
    private final Set<Key> derived = new HashSet<>();

    List<Tie> all() {
        return all;
    }

    /** Adds a tie unless nothing can be said of it. */
    Optional<Verdict> add(Equation equation) {
        Optional<Verdict> verdict = equation.verdict();
        verdict.ifPresent(of -> all.add(new Tie(equation, of, null)));
        return verdict;
    }

    /**
     * Adds the tie among several readings of the same that holds, else the only one. Where there is a choice of figures and
     * none fits, one of them was misread, and nothing is said.
     */
    void addBest(List<Equation> readings) {
        Optional<Verdict> verdict = Optional.empty();
        for (Equation reading : readings) {
            verdict = reading.verdict();
            if (verdict.equals(Optional.of(Verdict.HOLDS))) {
                all.add(new Tie(reading, Verdict.HOLDS, null));
                return;
            }
        }
        if (readings.size() == 1) {
            verdict.ifPresent(of -> all.add(new Tie(readings.getFirst(), of, null)));
        }
    }

    /** Adds what follows from a tie that nothing is stated for. */
    void derive(Equation equation, Key key, String label) {
        equation.verdict().ifPresent(of -> {
            derived.add(key);
            all.add(new Tie(equation, of, new Target(key, label)));
        });
    }

    /** Whether something follows already for a key. */
    boolean isDerived(Key key) {
        return derived.contains(key);
    }
}
