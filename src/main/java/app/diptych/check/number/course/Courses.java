package app.diptych.check.number.course;

import app.diptych.alignment.SentencePair;
import app.diptych.check.CheckInput;
import app.diptych.check.Draft;
import app.diptych.check.Place;
import app.diptych.model.Passage;
import app.diptych.model.Span;
import app.diptych.model.pattern.Sieve;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Sentences that plainly go one way in the English and the other in the Chinese, with no figure to tell it by: "above our
 * guidance" as 低於財測, a raised outlook as a lowered one, growth as a fall. Told only where neither side has any word that
 * might say the other way.
 */
public final class Courses {
    private static final List<Opposites> ALL =
            List.of(Opposites.EXPECTATION, Opposites.REVISION, Opposites.RESULT, Opposites.MOTION);

    /** Chinese characters: a long sentence goes several ways. */
    private static final int LONGEST = 90;

    private Courses() {}

    /** What is told of the sentence pairs of a call. */
    public static List<Draft> drafts(CheckInput input) {
        List<Draft> drafts = new ArrayList<>();
        for (SentencePair pair : input.sentences()) {
            Span english = pair.english();
            Span chinese = pair.chinese();
            if (english != null && chinese != null && chinese.length() <= LONGEST) {
                Draft draft = draft(input.transcript().passages().get(pair.passage()), english, chinese);
                if (draft != null) {
                    drafts.add(draft);
                }
            }
        }
        return drafts;
    }

    private static @Nullable Draft draft(Passage passage, Span english, Span chinese) {
        String from = english.of(Objects.requireNonNull(passage.english()));
        String to = chinese.of(Objects.requireNonNull(passage.chinese()));
        for (Opposites opposites : ALL) {
            // The Chinese first: it has few words for a way, and its patterns are done with most sentences at once.
            Span b = only(opposites.chinese().down(), opposites.chinese().anyUp(), to);
            Span a = b == null ? null : only(opposites.english().up(), opposites.english().anyDown(), from);
            boolean up = a != null;
            if (a == null) {
                b = only(opposites.chinese().up(), opposites.chinese().anyDown(), to);
                a = b == null ? null : only(opposites.english().down(), opposites.english().anyUp(), from);
            }
            if (a != null && b != null) {
                Place place =
                        new Place(passage.id(), List.of(moved(a, english.start())), List.of(moved(b, chinese.start())));
                return Draft.of(
                        place,
                        "direction-differs.values",
                        "“{0}” goes {1} in the English, “{2}” goes {3} in the Chinese.",
                        a.of(from),
                        up ? "up" : "down",
                        b.of(to),
                        up ? "down" : "up");
            }
        }
        return null;
    }

    /** Where a sentence says a way, if it says nothing of the other. */
    private static @Nullable Span only(Sieve way, Sieve other, String sentence) {
        Matcher matcher = way.first(sentence);
        return matcher != null && !other.isIn(sentence) ? new Span(matcher.start(), matcher.end()) : null;
    }

    private static Span moved(Span span, int by) {
        return new Span(span.start() + by, span.end() + by);
    }
}
