package app.diptych.check.number;

import app.diptych.alignment.Verdict;
import app.diptych.check.Place;
import app.diptych.model.Passage;
import app.diptych.model.Span;
import app.diptych.quantity.Mention;
import app.diptych.quantity.Quantity;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A link with its two quantities.
 *
 * @param passage where both stand
 * @param english null in an {@code ADDED} link
 * @param chinese null in a {@code MISSING} link
 * @param verdict how the two compare
 */
record Tie(
        Passage passage,
        @Nullable Quantity english,
        @Nullable Quantity chinese,
        Verdict verdict) {
    /** The one that is there, of a link with one side. */
    Quantity only() {
        return Objects.requireNonNull(english == null ? chinese : english);
    }

    Quantity englishQuantity() {
        return Objects.requireNonNull(english);
    }

    Mention englishMention() {
        return englishQuantity().mention();
    }

    Quantity chineseQuantity() {
        return Objects.requireNonNull(chinese);
    }

    Mention chineseMention() {
        return chineseQuantity().mention();
    }

    boolean hasBoth() {
        return english != null && chinese != null;
    }

    /** Whether the two say the same, be it in other words. */
    boolean agrees() {
        return verdict == Verdict.AGREE || verdict == Verdict.COMPATIBLE;
    }

    /** Where it shows, on either side with the words that limit it. */
    Place place() {
        return new Place(passage.id(), spans(english), spans(chinese));
    }

    /** The English words, with those that limit them. */
    String englishWords() {
        return outer(Objects.requireNonNull(english)).of(Objects.requireNonNull(passage.english()));
    }

    /** The Chinese words, with those that limit them. */
    String chineseWords() {
        return outer(Objects.requireNonNull(chinese)).of(Objects.requireNonNull(passage.chinese()));
    }

    /** The words of the one that is there. */
    String onlyWords() {
        return english == null ? chineseWords() : englishWords();
    }

    private static List<Span> spans(@Nullable Quantity quantity) {
        return quantity == null ? List.of() : List.of(outer(quantity));
    }

    private static Span outer(Quantity quantity) {
        return new Span(quantity.mention().outerStart(), quantity.mention().outerEnd());
    }
}
