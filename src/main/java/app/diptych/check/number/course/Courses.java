package app.diptych.check.number.course;

import app.diptych.check.CheckInput;
import app.diptych.check.Draft;
import app.diptych.check.EachPair;
import app.diptych.check.Place;
import app.diptych.model.Passage;
import app.diptych.model.Span;
import app.diptych.model.pattern.Sieve;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Sentences that plainly say one thing in the English and its opposite in the Chinese, with no figure to tell it by: "above
 * our guidance" as 低於財測, a raised outlook as a lowered one, growth as a fall, "sold" as 收購. Told only where neither side
 * has any word that might say what the other says.
 */
public final class Courses {
    /** Chinese characters: a long sentence goes several ways. */
    private static final int LONGEST = 90;

    private Courses() {}

    /** What is told of the sentence pairs of a call. */
    public static List<Draft> drafts(CheckInput input) {
        EachPair courses =
                (passage, english, chinese) -> chinese.length() <= LONGEST ? draft(passage, english, chinese) : null;
        return courses.drafts(input);
    }

    private static @Nullable Draft draft(Passage passage, Span english, Span chinese) {
        String from = english.of(Objects.requireNonNull(passage.english()));
        String to = chinese.of(Objects.requireNonNull(passage.chinese()));
        List<Opposites> crossed = OppositesTable.shipped().of(from, () -> FoldedChinese.of(to));
        if (crossed.isEmpty()) {
            return null;
        }
        String folded = FoldedChinese.of(to);
        for (Opposites opposites : crossed) {
            Opposites.Words words = opposites.english();
            Span one = only(words.one(), words.anyOther(), from);
            Span said = one == null ? only(words.other(), words.anyOne(), from) : one;
            if (said != null) {
                Opposites.Words theirs = opposites.chinese();
                Span told = one == null
                        ? only(theirs.one(), theirs.anyOther(), folded)
                        : only(theirs.other(), theirs.anyOne(), folded);
                if (told != null) {
                    Place place = new Place(
                            passage.id(), List.of(moved(said, english.start())), List.of(moved(told, chinese.start())));
                    return said(place, opposites.isWay(), one != null, said.of(from), told.of(to));
                }
            }
        }
        return null;
    }

    private static Draft said(Place place, boolean isWay, boolean up, String english, String chinese) {
        if (!isWay) {
            return Draft.of(
                    place,
                    "direction-differs.opposite",
                    "“{0}” in the English, “{1}” in the Chinese: they do not mean the same.",
                    english,
                    chinese);
        }
        return Draft.of(
                place,
                "direction-differs.values",
                "“{0}” goes {1} in the English, “{2}” goes {3} in the Chinese.",
                english,
                up ? "up" : "down",
                chinese,
                up ? "down" : "up");
    }

    /** Where a sentence says one of the two, if it says nothing of the other. */
    private static @Nullable Span only(Sieve said, Sieve other, String sentence) {
        Matcher match = said.first(sentence);
        return match != null && !other.isIn(sentence) ? new Span(match.start(), match.end()) : null;
    }

    private static Span moved(Span span, int by) {
        return new Span(span.start() + by, span.end() + by);
    }
}
