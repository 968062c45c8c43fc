package app.diptych.check.number.course;

import app.diptych.alignment.SentencePair;
import app.diptych.check.CheckInput;
import app.diptych.check.Draft;
import app.diptych.check.Place;
import app.diptych.model.Passage;
import app.diptych.model.Span;
import app.diptych.model.pattern.Sieve;
import app.diptych.quantity.grammar.Tables;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Words on which the sense of a whole sentence hangs, and which the Chinese says by a character out of a few: what is left
 * out ("excluding"), what is only expected. Told where the Chinese of the pair has none of these characters.
 */
final class Unsaid {
    private static final String FILE = "/app/diptych/check/number/unsaid.tsv";

    /**
     * A line of {@code unsaid.tsv}, whose head explains it.
     *
     * @param turned words beside which nothing is told
     * @param longest English characters of a sentence that is looked at
     */
    private record Words(int longest, Sieve english, Sieve turned, Sieve chinese) {}

    /** Read once a process, by whoever checks first. */
    private static final class Shipped {
        static final Unsaid TABLE = new Unsaid(Tables.rowsAt(FILE));
    }

    private final List<Words> all = new ArrayList<>();
    private final WordStarts starts = new WordStarts();

    private Unsaid(List<String[]> rows) {
        for (String[] cells : rows) {
            for (String phrase : cells[1].split("\\|", -1)) {
                starts.add(phrase, all.size());
            }
            all.add(new Words(Integer.parseInt(cells[0]), english(cells[1]), english(cells[2]), Sieve.of(cells[3])));
        }
    }

    static Unsaid shipped() {
        return Shipped.TABLE;
    }

    /** What is told of the sentence pairs of a call. */
    List<Draft> drafts(CheckInput input) {
        List<Draft> drafts = new ArrayList<>();
        for (SentencePair pair : input.sentences()) {
            Span english = pair.english();
            Span chinese = pair.chinese();
            if (english != null && chinese != null) {
                Draft draft = draft(input.transcript().passages().get(pair.passage()), english, chinese);
                if (draft != null) {
                    drafts.add(draft);
                }
            }
        }
        return drafts;
    }

    private @Nullable Draft draft(Passage passage, Span english, Span chinese) {
        String from = english.of(Objects.requireNonNull(passage.english()));
        return starts.of(from)
                .mapToObj(all::get)
                .filter(words -> from.length() <= words.longest())
                .map(words -> draft(words, passage, english, chinese))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Draft draft(Words words, Passage passage, Span english, Span chinese) {
        String from = english.of(Objects.requireNonNull(passage.english()));
        Matcher said = words.english().first(from);
        if (said == null
                || words.turned().isIn(from)
                || words.chinese()
                        .isIn(FoldedChinese.of(chinese.of(Objects.requireNonNull(passage.chinese()))))) {
            return null;
        }
        Span place = new Span(said.start() + english.start(), said.end() + english.start());
        return Draft.of(
                new Place(passage.id(), List.of(place), List.of(chinese)),
                "direction-differs.unsaid",
                "“{0}” is said nowhere in the Chinese.",
                said.group());
    }

    private static Sieve english(String phrases) {
        return Sieve.of("(?i)\\b(?:" + phrases.replace("*", "\\w*") + ")(?!\\w)");
    }
}
