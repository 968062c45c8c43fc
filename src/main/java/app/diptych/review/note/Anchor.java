package app.diptych.review.note;

import app.diptych.model.Language;
import app.diptych.model.Passage;
import app.diptych.model.Span;
import app.diptych.model.Transcript;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The words that a note is on. They are known by themselves and by where they stood: passages are numbered anew when a
 * call is mended, and words move when others are typed before them.
 *
 * @param passage id of the passage that they stood in when the note was made
 * @param side their language; null where the note is on the passage as a whole
 * @param start where they stood in its text; 0 for the passage as a whole
 * @param quote the words; of the passage as a whole, how its English begins, or its Chinese without any
 */
public record Anchor(int passage, @Nullable Language side, int start, String quote) {
    /** So much of a passage tells it from the others. */
    private static final int BEGINNING = 60;

    /** @throws IllegalArgumentException if a number is negative, or there are no words */
    public Anchor {
        if (passage < 0 || start < 0) {
            throw new IllegalArgumentException("no place: passage " + passage + ", offset " + start);
        }
        if (quote.isBlank()) {
            throw new IllegalArgumentException("a note on no words");
        }
    }

    /** A passage as a whole. */
    public static Anchor of(Passage passage) {
        String text = passage.english() == null || passage.english().isBlank() ? passage.chinese() : passage.english();
        String words = text == null || text.isBlank() ? "¶" : text.strip();
        return new Anchor(passage.id(), null, 0, words.substring(0, Math.min(BEGINNING, words.length())));
    }

    /** Words of one side of a passage. */
    public static Anchor of(Passage passage, Language side, Span words) {
        String text = passage.text(side);
        return new Anchor(passage.id(), side, words.start(), text == null ? "" : words.of(text));
    }

    /** The words for people: of a passage as a whole how it begins, with a sign that it goes on. */
    public String shown() {
        return side != null || quote.length() < BEGINNING ? quote : wholeWords() + "…";
    }

    /** Without a word that the end of the quote cuts in two; Han characters are words of their own. */
    private String wholeWords() {
        int space = quote.lastIndexOf(' ');
        boolean inWord = Character.isLetter(quote.charAt(quote.length() - 1))
                && !Character.isIdeographic(quote.codePointBefore(quote.length()));
        return inWord && space > 0 ? quote.substring(0, space).strip() : quote.strip();
    }

    /**
     * A place in a call.
     *
     * @param passage id of the passage
     * @param span the words; null for the passage as a whole
     */
    public record Place(int passage, @Nullable Span span) {}

    /** Where the words stand in a call now: in the nearest passage that has them; nothing where none has. */
    public Optional<Place> find(Transcript call) {
        int count = call.passages().size();
        return IntStream.range(0, 2 * count + 1)
                // The passage itself, then the next, the one before, and so on outwards.
                .map(step -> passage + (step % 2 == 0 ? -step / 2 : step / 2 + 1))
                .filter(id -> id >= 0 && id < count)
                .mapToObj(id -> in(call.passages().get(id)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<Place> in(Passage there) {
        if (side == null) {
            boolean same = begins(there.english()) || begins(there.chinese());
            return same ? Optional.of(new Place(there.id(), null)) : Optional.empty();
        }
        String text = there.text(side);
        int at = text == null ? -1 : nearest(text);
        return at < 0 ? Optional.empty() : Optional.of(new Place(there.id(), new Span(at, at + quote.length())));
    }

    private boolean begins(@Nullable String text) {
        return text != null && text.strip().startsWith(quote);
    }

    /** Of several places with the same words the one nearest to where they stood. */
    private int nearest(String text) {
        int best = -1;
        for (int at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
            best = best < 0 || Math.abs(at - start) < Math.abs(best - start) ? at : best;
        }
        return best;
    }
}
