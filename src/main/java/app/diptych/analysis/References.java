package app.diptych.analysis;

import app.diptych.alignment.Link;
import app.diptych.check.Finding;
import app.diptych.metric.Change;
import app.diptych.metric.Fact;
import app.diptych.metric.Relation;
import app.diptych.model.Language;
import app.diptych.model.Span;
import app.diptych.model.Transcript;
import app.diptych.quantity.Quantity;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** Holds that every id of an analysis names something and every offset lies in its text. */
final class References {
    private final Transcript transcript;
    private final int quantities;
    private final int facts;

    References(Transcript transcript, int quantities, int facts) {
        this.transcript = transcript;
        this.quantities = quantities;
        this.facts = facts;
    }

    static <T> void numbered(String name, List<T> items, ToIntFunction<T> id) {
        for (int i = 0; i < items.size(); i++) {
            if (id.applyAsInt(items.get(i)) != i) {
                throw new IllegalArgumentException(
                        name + " " + i + " has the id " + id.applyAsInt(items.get(i)) + "; ids count from 0 in order");
            }
        }
    }

    void check(Quantity quantity) {
        String owner = "quantity " + quantity.id();
        span(owner, quantity.passage(), quantity.language(), quantity.mention().outerEnd());
    }

    void check(Link link) {
        quantity("link", link.english());
        quantity("link", link.chinese());
    }

    void check(Finding finding) {
        String owner = "finding " + finding.id();
        spans(owner, finding.passage(), finding.english(), finding.chinese());
        finding.places().forEach(place -> spans(owner, place.passage(), place.english(), place.chinese()));
    }

    void check(Fact fact) {
        String owner = "fact " + fact.id();
        span(owner, fact.passage(), Language.EN, fact.quote().end());
        quantity(owner, fact.quantity());
        quantity(owner, fact.chineseQuantity());
        fact.inputs().forEach(input -> in(owner, "fact", input, facts));
        for (Change change : fact.changes()) {
            quantity(owner, change.quantity());
        }
    }

    void check(Relation relation) {
        relation.facts().forEach(fact -> in("relation " + relation.id(), "fact", fact, facts));
    }

    void span(String owner, int passage, Language language, int end) {
        in(owner, "passage", passage, transcript.passages().size());
        String text = transcript.passages().get(passage).text(language);
        int length = text == null ? 0 : text.length();
        if (end > length) {
            throw new IllegalArgumentException(
                    owner + " ends at " + end + " of passage " + passage + ", which has " + length + " " + language);
        }
    }

    private void spans(String owner, int passage, List<Span> english, List<Span> chinese) {
        in(owner, "passage", passage, transcript.passages().size());
        english.forEach(span -> span(owner, passage, Language.EN, span.end()));
        chinese.forEach(span -> span(owner, passage, Language.ZH, span.end()));
    }

    private void quantity(String owner, @Nullable Integer id) {
        if (id != null) {
            in(owner, "quantity", id, quantities);
        }
    }

    private static void in(String owner, String what, int id, int count) {
        if (id < 0 || id >= count) {
            throw new IllegalArgumentException(owner + " names " + what + " " + id + " of " + count);
        }
    }
}
