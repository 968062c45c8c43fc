package app.diptych.ui.findings.view;

import app.diptych.analysis.Analysis;
import app.diptych.model.Language;
import app.diptych.model.Span;
import app.diptych.quantity.Quantity;
import app.diptych.review.Ruling;
import app.diptych.ui.findings.Item;
import app.diptych.ui.findings.rule.Family;
import app.diptych.ui.findings.rule.FindingSentence;
import app.diptych.ui.findings.rule.RuleWords;
import app.diptych.ui.reader.tip.QuantityWords;
import app.diptych.ui.support.Texts;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * A finding in words.
 *
 * @param texts the words of bundle {@code findings}
 * @param quantities prints values in the same language
 */
public record FindingWords(Texts texts, QuantityWords quantities) {
    /** What rules are called. */
    RuleWords rules() {
        return new RuleWords(texts);
    }

    /** The words that a finding quotes from one side; a dash where it has none there. */
    String quoted(Item item, Language language, Analysis call) {
        String text = call.transcript().passages().get(item.finding().passage()).text(language);
        List<Span> spans = spans(item, language);
        return text == null || spans.isEmpty()
                ? "—"
                : String.join(" … ", spans.stream().map(span -> span.of(text)).toList());
    }

    /** The words that the English uses for a term, where a finding is about one. */
    Optional<String> term(Item item, Analysis call) {
        String text = call.transcript().passages().get(item.finding().passage()).english();
        List<Span> spans = item.finding().english();
        return item.family() != Family.TERMS || text == null || spans.isEmpty()
                ? Optional.empty()
                : Optional.of(spans.getFirst().of(text));
    }

    /** The values of the quantities that the words state: "33–37 %"; empty where they state none. */
    String values(Item item, Language language, Analysis call) {
        StringJoiner values = new StringJoiner(" · ");
        for (Quantity quantity : call.quantities()) {
            if (quantity.passage() == item.finding().passage() && quantity.language() == language) {
                Span words =
                        new Span(quantity.mention().start(), quantity.mention().end());
                if (spans(item, language).stream().anyMatch(words::overlaps)) {
                    values.add(quantities.amount(quantity));
                }
            }
        }
        return values.toString();
    }

    private static List<Span> spans(Item item, Language language) {
        return language == Language.EN
                ? item.finding().english()
                : item.finding().chinese();
    }

    /** Where it stands: "¶131", or how many places it has. */
    String place(Item item) {
        int places = item.places().size();
        return places > 1
                ? texts.get("card.places", places)
                : "¶" + (item.finding().passage() + 1);
    }

    /** What differs, in one sentence. */
    String said(Item item) {
        return new FindingSentence(texts).of(item.finding());
    }

    /** What was decided; null where nothing was. */
    @Nullable
    String decided(Item item) {
        if (item.exempt() && item.isDismissed()) {
            return texts.get("card.exempt");
        }
        return item.ruling() == Ruling.ERROR
                ? texts.get("card.confirmed")
                : item.isDismissed() ? texts.get("card.dismissed") : null;
    }

    /** All of it for a screen reader. */
    String spoken(Item item, Analysis call) {
        StringJoiner speech = new StringJoiner(". ");
        speech.add(rules().name(item.finding().severity()) + ": "
                + rules().name(item.finding().rule()) + ", " + place(item));
        for (Language language : Language.values()) {
            String column = language == Language.EN ? texts.get("card.english") : texts.get("card.chinese");
            String values = values(item, language, call);
            speech.add(column + ": " + quoted(item, language, call) + (values.isEmpty() ? "" : ", " + values));
        }
        speech.add(said(item));
        if (item.finding().suggestion() != null) {
            speech.add(texts.get("card.suggestion", item.finding().suggestion()));
        }
        String decided = decided(item);
        if (decided != null) {
            speech.add(decided);
        }
        if (!item.note().isEmpty()) {
            speech.add(texts.get("card.note", item.note()));
        }
        return speech.toString();
    }
}
