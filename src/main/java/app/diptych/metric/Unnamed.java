package app.diptych.metric;

import app.diptych.metric.doubt.Doubts;
import app.diptych.metric.entity.Owner;
import app.diptych.metric.entity.name.Mention;
import app.diptych.metric.statement.EntityGrowth;
import app.diptych.metric.statement.Level;
import app.diptych.metric.statement.Statement;
import app.diptych.metric.statement.aside.RevenueShares;
import app.diptych.metric.statement.period.PeriodReader;
import app.diptych.metric.statement.period.When;
import app.diptych.metric.text.Naming;
import app.diptych.metric.text.Sentence;
import app.diptych.quantity.Quantity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Growth and shares of revenue, which name no measure: "Cloud grew 18%", "Cloud is 40% of revenue". They are said by the way:
 * what the passage speaks of stays what it was.
 */
final class Unnamed {
    private final PeriodReader periods;
    private final FactRecorder facts;
    private final Doubts doubts;
    private final String company;

    Unnamed(PeriodReader periods, FactRecorder facts, Doubts doubts, String company) {
        this.periods = periods;
        this.facts = facts;
        this.doubts = doubts;
        this.company = company;
    }

    /**
     * Records what a sentence says so.
     *
     * @param statements what it states of measures
     */
    void add(Sentence sentence, List<Mention> mentions, List<Statement> statements) {
        for (EntityGrowth.Growth growth : EntityGrowth.of(sentence, mentions, statements)) {
            Quantity quantity = growth.movement().quantity();
            When when = when(sentence, EntityGrowth.REVENUE, quantity);
            if (when != null) {
                doubts.aside(
                        new Owner(growth.entity(), true),
                        () -> facts.addRevenueGrowth(sentence, growth.entity(), when, growth.movement()));
            }
        }
        for (RevenueShares.Share share : RevenueShares.of(sentence, mentions, company)) {
            Quantity quantity = share.quantity();
            String entity = share.mention().entity();
            When when = when(sentence, RevenueShares.CONCEPT, quantity);
            if (when != null) {
                doubts.aside(new Owner(entity, true), () -> facts.addShare(sentence, entity, when, quantity));
            }
        }
    }

    /** Null also for a measure that the catalogue does not have. */
    private @Nullable When when(Sentence sentence, String concept, Quantity quantity) {
        Naming naming = facts.meant(concept, quantity);
        return naming == null ? null : periods.when(sentence, naming, new Level(quantity, false));
    }
}
