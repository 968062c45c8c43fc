package app.diptych.check.number;

import app.diptych.model.Language;
import app.diptych.model.Passage;
import app.diptych.model.Span;
import app.diptych.quantity.Mention;
import app.diptych.quantity.Quantity;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * Numbers of a passage that no agreeing tie has used up. One language words as an amount what the other words as a name, an
 * age, a rank or a score; where the number itself stands on the other side, it is not lost.
 */
final class Elsewhere {
    private final List<PlainNumbers.Token> english;
    private final List<PlainNumbers.Token> chinese;

    /** @param ties all of the passage */
    Elsewhere(Passage passage, List<Tie> ties) {
        english = free(Objects.requireNonNull(passage.english()), Language.EN, ties);
        chinese = free(Objects.requireNonNull(passage.chinese()), Language.ZH, ties);
    }

    private static List<PlainNumbers.Token> free(String text, Language language, List<Tie> ties) {
        List<Span> used = new ArrayList<>();
        for (Tie tie : ties) {
            Quantity own = language == Language.EN ? tie.english() : tie.chinese();
            if (own != null && tie.hasBoth() && tie.agrees()) {
                used.add(span(own));
            }
        }
        List<PlainNumbers.Token> free = new ArrayList<>(PlainNumbers.in(text));
        free.removeIf(token -> used.stream().anyMatch(token::isIn));
        return free;
    }

    /** Whether the number of a quantity stands on the other side, outside of what agrees. */
    boolean has(Quantity quantity) {
        List<BigDecimal> wanted = PlainNumbers.in(quantity.text()).stream()
                .map(PlainNumbers.Token::value)
                .toList();
        List<BigDecimal> there = (quantity.language() == Language.EN ? chinese : english)
                .stream().map(PlainNumbers.Token::value).toList();
        return !wanted.isEmpty() && there.containsAll(wanted);
    }

    private static Span span(Quantity quantity) {
        Mention mention = quantity.mention();
        return new Span(mention.start(), mention.end());
    }
}
