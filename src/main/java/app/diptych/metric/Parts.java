package app.diptych.metric;

import app.diptych.metric.entity.Owners;
import app.diptych.metric.entity.name.Mention;
import app.diptych.metric.statement.Level;
import app.diptych.metric.statement.Movement;
import app.diptych.metric.statement.Statement;
import app.diptych.metric.text.Sentence;
import app.diptych.quantity.Quantity;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A statement in parts, where a sentence turns from one business to the next with the same measure. */
final class Parts {
    /**
     * What is said of one owner.
     *
     * @param entity the business that the sentence turns to; null for what it began with
     */
    record Part(Statement statement, @Nullable String entity) {}

    private final List<Part> parts = new ArrayList<>();
    private final Sentence sentence;
    private final List<Mention> mentions;
    private final Owners owners;
    private final Statement whole;
    private int behind = -1;

    private Parts(Sentence sentence, List<Mention> mentions, Statement whole, Owners owners) {
        this.sentence = sentence;
        this.mentions = mentions;
        this.owners = owners;
        this.whole = whole;
    }

    /** The parts of a statement, in order; itself where it speaks of one business only. */
    static List<Part> of(Sentence sentence, List<Mention> mentions, Statement whole, Owners owners) {
        if (mentions.isEmpty() || whole.levels().size() + whole.movements().size() < 2) {
            return List.of(new Part(whole, null));
        }
        Parts parts = new Parts(sentence, mentions, whole, owners);
        parts.split();
        return parts.parts;
    }

    private void split() {
        int level = 0;
        int movement = 0;
        while (level < whole.levels().size() || movement < whole.movements().size()) {
            boolean next = movement == whole.movements().size()
                    || (level < whole.levels().size()
                            && start(whole.levels().get(level).quantity())
                                    < start(whole.movements().get(movement).quantity()));
            if (next) {
                Level of = whole.levels().get(level++);
                part(of.quantity()).levels().add(of);
            } else {
                Movement of = whole.movements().get(movement++);
                part(of.quantity()).movements().add(of);
            }
        }
        parts.getFirst().statement().effects().addAll(whole.effects());
        parts.getFirst().statement().rates().addAll(whole.rates());
    }

    /** The part that an amount belongs to. */
    private Statement part(Quantity amount) {
        Mention turned = behind < 0 ? null : owners.clauseSubject(sentence, mentions, behind, start(amount));
        if (parts.isEmpty() || turned != null) {
            parts.add(
                    new Part(Statement.of(whole.naming(), whole.continued()), turned == null ? null : turned.entity()));
        }
        behind = amount.mention().end();
        return parts.getLast().statement();
    }

    private static int start(Quantity amount) {
        return amount.mention().start();
    }
}
