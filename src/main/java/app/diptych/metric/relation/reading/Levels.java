package app.diptych.metric.relation.reading;

import app.diptych.metric.relation.equation.Figure;
import app.diptych.metric.Fact;
import app.diptych.metric.concept.ConceptCatalogue;
import app.diptych.metric.statement.Basis;
import app.diptych.quantity.Quantity;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The levels of a call: what each measure of each entity was, in each period. */
public final class Levels {
    /** A fact with its figure. */
    public record Level(Fact fact, Key key, Figure figure) {}

    /** More amounts than this are not said of one thing; the rest was misread. */
    private static final int MOST = 8;

    private final Map<Key, List<Level>> byKey = new LinkedHashMap<>();
    private final Map<Key, List<Level>> distinct = new LinkedHashMap<>();
    private final Map<Integer, Figure> byFact = new HashMap<>();
    private final List<Level> all = new ArrayList<>();

    Levels(List<Fact> facts, List<Quantity> quantities, ConceptCatalogue catalogue) {
        for (Fact fact : facts) {
            Integer id = fact.quantity();
            boolean derived = catalogue
                    .find(fact.concept())
                    .filter(concept -> concept.isDerived())
                    .isPresent();
            if (id != null && !derived) {
                boolean negative = fact.high().signum() < 0;
                Figure.of(fact.id(), quantities.get(id), negative, false)
                        .ifPresent(figure -> add(new Level(fact, Key.of(fact), figure)));
            }
        }
    }

    private void add(Level level) {
        all.add(level);
        byFact.put(level.fact().id(), level.figure());
        byKey.computeIfAbsent(level.key(), key -> new ArrayList<>()).add(level);
        List<Level> known = distinct.computeIfAbsent(level.key(), key -> new ArrayList<>());
        if (known.size() < MOST
                && known.stream().noneMatch(each -> each.figure().sameAs(level.figure()))) {
            known.add(level);
        }
    }

    public List<Level> all() {
        return all;
    }

    /** The level that a fact states; empty where it states a change, or nothing that can be tested. */
    public Optional<Figure> figure(Fact fact) {
        return Optional.ofNullable(byFact.get(fact.id()));
    }

    /** What is said of each thing, in order. */
    public Collection<List<Level>> groups() {
        return byKey.values();
    }

    /** The things that something is said of. */
    public Set<Key> keys() {
        return byKey.keySet();
    }

    /** One of each amount that is said of something, in order. */
    public List<Level> distinct(Key key) {
        return distinct.getOrDefault(key, List.of());
    }

    /** What is said of something: the only amount, or the one that is said more often than any other; else nothing. */
    public Optional<Level> settled(Key key) {
        Level best = null;
        long most = 0;
        for (Level level : distinct(key)) {
            long times = byKey.getOrDefault(key, List.of()).stream()
                    .filter(of -> of.figure().agrees(level.figure()))
                    .count();
            best = times == most ? null : times > most ? level : best;
            most = Math.max(most, times);
        }
        return Optional.ofNullable(best);
    }

    /** Whether something is said of it, on whatever basis. */
    public boolean isSaid(Key key) {
        return byKey.containsKey(key) || byKey.containsKey(key.on("")) || byKey.containsKey(key.on(Basis.NON_GAAP));
    }
}
