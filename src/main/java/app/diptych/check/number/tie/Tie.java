package app.diptych.check.number.tie;

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
public record Tie(
        Passage passage,
        @Nullable Quantity english,
        @Nullable Quantity chinese,
        Verdict verdict) {
    /** The one that is there, of a link with one side. */
    public Quantity only() {
        return Objects.requireNonNull(english == null ? chinese : english);
    }

    /** The English one, which must be there. */
    public Quantity englishQuantity() {
        return Objects.requireNonNull(english);
    }

    /** Of the English one, which must be there. */
    public Mention englishMention() {
        return englishQuantity().mention();
    }

    /** The Chinese one, which must be there. */
    public Quantity chineseQuantity() {
        return Objects.requireNonNull(chinese);
    }

    /** Of the Chinese one, which must be there. */
    public Mention chineseMention() {
        return chineseQuantity().mention();
    }

    /** Whether neither side is missing. */
    public boolean hasBoth() {
        return english != null && chinese != null;
    }

    /** Whether the two say the same, be it in other words. */
    public boolean agrees() {
        return verdict == Verdict.AGREE || verdict == Verdict.COMPATIBLE;
    }

    /** Whether another tie, which is behind this one in the English, is before it in the Chinese. */
    public boolean crosses(Tie next) {
        return next.chineseMention().start() < chineseMention().start();
    }

    /** Where it shows, on either side with the words that limit it. */
    public Place place() {
        return new Place(passage.id(), spans(english), spans(chinese));
    }

    /** The English words, with those that limit them. */
    public String englishWords() {
        return outer(Objects.requireNonNull(english)).of(Objects.requireNonNull(passage.english()));
    }

    /** The Chinese words, with those that limit them. */
    public String chineseWords() {
        return outer(Objects.requireNonNull(chinese)).of(Objects.requireNonNull(passage.chinese()));
    }

    /** The words of the one that is there. */
    public String onlyWords() {
        return english == null ? chineseWords() : englishWords();
    }

    private static List<Span> spans(@Nullable Quantity quantity) {
        return quantity == null ? List.of() : List.of(outer(quantity));
    }

    private static Span outer(Quantity quantity) {
        return new Span(quantity.mention().outerStart(), quantity.mention().outerEnd());
    }
}
