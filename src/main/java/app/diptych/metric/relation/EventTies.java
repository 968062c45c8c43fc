package app.diptych.metric.relation;

import app.diptych.metric.Fact;
import app.diptych.metric.Interval;
import app.diptych.metric.Relation;
import app.diptych.metric.Relation.Kind;
import app.diptych.metric.Relation.Verdict;
import app.diptych.metric.Status;
import app.diptych.metric.relation.EventDates.Event;
import app.diptych.metric.relation.reading.Call;
import app.diptych.model.Period;
import app.diptych.quantity.Bound;
import app.diptych.quantity.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code CONTRADICTION} of times: one event that is said for two quarters. Only such events become facts, with the concept
 * {@code eventDate}; their value is the fiscal quarter as a number (20244 is the fourth quarter of 2024), its unit
 * {@code quarter}.
 */
final class EventTies {
    /** Name of the concept; it is no measure, so the catalogue lacks it. */
    static final String CONCEPT = "eventDate";

    private static final String UNIT = "quarter";

    /** A call announces few events; more of one verb are something that always happens. */
    private static final int MOST = 20;

    private EventTies() {}

    /** Adds the facts and relations of events with two times; facts are numbered on from those that are there. */
    static void add(Call call, List<Fact> facts, List<Relation> relations) {
        Map<String, List<Event>> byVerb = new HashMap<>();
        for (Event event : EventDates.find(call.transcript(), call.quantities())) {
            List<Event> known = byVerb.computeIfAbsent(event.verb(), verb -> new ArrayList<>());
            for (Event other : known) {
                String thing = other.sharedThing(event);
                if (thing != null && !other.quarters().equals(event.quarters())) {
                    contradict(other, event, thing, facts, relations);
                    break;
                }
            }
            if (known.size() < MOST) {
                known.add(event);
            }
        }
    }

    private static void contradict(
            Event first, Event second, String thing, List<Fact> facts, List<Relation> relations) {
        String entity = first.sharedName(second);
        Fact a = fact(facts.size(), first, thing, entity);
        facts.add(a);
        Fact b = fact(facts.size(), second, thing, entity);
        facts.add(b);
        relations.add(new Relation(
                relations.size(),
                Kind.CONTRADICTION,
                List.of(a.id(), b.id()),
                new Interval(b.low(), b.high()),
                new Interval(a.low(), a.high()),
                Verdict.FAILS,
                "time of " + a.label() + " said with two values: " + String.join(" and ", first.quarters())
                        + " in \u00b6"
                        + (first.passage() + 1) + ", " + String.join(" and ", second.quarters()) + " in \u00b6"
                        + (second.passage() + 1)));
    }

    private static Fact fact(int id, Event event, String thing, String entity) {
        Quantity time = event.times().getFirst();
        return new Fact.Draft(
                        CONCEPT,
                        entity,
                        new Period(String.valueOf(time.mention().value())),
                        Status.GUIDANCE,
                        new Fact.Evidence(event.passage(), event.quote(), time.id(), null),
                        new Fact.Value(
                                number(time),
                                number(event.times().getLast()).max(number(time)),
                                UNIT,
                                Bound.EXACT,
                                null))
                .labelled(thing)
                .numbered(id);
    }

    private static BigDecimal number(Quantity time) {
        return new BigDecimal(String.valueOf(time.mention().value()).replace("-Q", ""));
    }
}
