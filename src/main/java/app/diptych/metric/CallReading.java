package app.diptych.metric;

import app.diptych.metric.entity.Mention;
import app.diptych.metric.entity.Owners;
import app.diptych.metric.entity.Topic;
import app.diptych.metric.statement.Attribution;
import app.diptych.metric.statement.EntityGrowth;
import app.diptych.metric.statement.Level;
import app.diptych.metric.statement.PeriodReader;
import app.diptych.metric.statement.Statement;
import app.diptych.metric.statement.When;
import app.diptych.metric.text.Naming;
import app.diptych.metric.text.Sentence;
import app.diptych.model.Period;
import app.diptych.quantity.Quantity;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a call from its beginning to its end, knowing at each sentence what the ones before spoke of. */
final class CallReading {
    private final Owners owners;
    private final PeriodReader periods;
    private final FactRecorder facts;
    private Topic topic = Topic.NONE;
    private @Nullable Naming antecedent;
    private @Nullable String antecedentOwner;

    CallReading(Owners owners, Period period, FactRecorder facts) {
        this.owners = owners;
        this.facts = facts;
        periods = new PeriodReader(period);
    }

    /** Another begins to speak: what was spoken of is over. */
    void beginTurn() {
        topic = Topic.NONE;
    }

    /** Reads one passage. */
    void read(List<Sentence> passage) {
        topic = topic.nextPassage();
        antecedent = null;
        antecedentOwner = null;
        for (Sentence sentence : passage) {
            read(sentence);
        }
    }

    private void read(Sentence sentence) {
        periods.read(sentence);
        List<Mention> mentions = owners.mentions(sentence);
        topic = owners.after(sentence, mentions, topic);
        for (Statement statement : Attribution.of(sentence, antecedent)) {
            record(sentence, mentions, statement);
        }
        if (sentence.namings().isEmpty()) {
            for (EntityGrowth.Growth growth : EntityGrowth.of(sentence, mentions)) {
                facts.addRevenueGrowth(sentence, growth.entity(), periods.reported(), growth.movement());
            }
        } else {
            remember(sentence, mentions);
        }
    }

    private void record(Sentence sentence, List<Mention> mentions, Statement statement) {
        String owner = statement.continued() && antecedentOwner != null
                ? antecedentOwner
                : owners.owner(sentence, mentions, statement.naming(), end(statement), topic);
        if (statement.continued() && statement.levels().isEmpty()) {
            facts.moveLast(sentence, statement.movements());
            return;
        }
        List<When> when = statement.levels().stream()
                .map(level -> periods.when(sentence, statement.naming(), level))
                .toList();
        When moved = periods.when(sentence, statement.naming(), new Level(firstAmount(statement), false));
        facts.add(sentence, statement, owner, when, moved);
        if (owners.isSegment(owner)) {
            topic = new Topic(topic.declared(), owner);
        } else {
            topic = new Topic(topic.declared(), null);
        }
    }

    private void remember(Sentence sentence, List<Mention> mentions) {
        Naming last = sentence.namings().getLast();
        antecedent = last;
        antecedentOwner = owners.owner(sentence, mentions, last, last.end(), topic);
    }

    private static Quantity firstAmount(Statement statement) {
        return statement.levels().isEmpty()
                ? statement.movements().getFirst().quantity()
                : statement.levels().getFirst().quantity();
    }

    private static int end(Statement statement) {
        return firstAmount(statement).mention().end();
    }
}
