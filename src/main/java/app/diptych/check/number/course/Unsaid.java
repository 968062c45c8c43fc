package app.diptych.check.number.course;

import app.diptych.check.Draft;
import app.diptych.check.EachPair;
import app.diptych.check.Place;
import app.diptych.model.Passage;
import app.diptych.model.Span;
import app.diptych.model.pattern.Sieve;
import app.diptych.model.pattern.Sieves;
import app.diptych.quantity.grammar.Tables;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Words on which the sense of a whole sentence hangs, and which the Chinese says by a character out of a few: what is left
 * out ("excluding"), what is only expected. Told where the Chinese of the pair has none of these characters.
 */
final class Unsaid implements EachPair {
    private static final String FILE = "/app/diptych/check/number/unsaid.tsv";

    /** Characters: exclamations, which are shorter, deny in any way. */
    private static final int SHORTEST = 20;

    /**
     * A line of {@code unsaid.tsv}, whose head explains it.
     *
     * @param denies whether the words deny something
     * @param longest English characters of a sentence that is looked at
     * @param turned words beside which nothing is told
     */
    private record Words(boolean denies, int longest, Sieve english, Sieve turned, Pattern chinese) {
        boolean mayBeIn(String sentence) {
            return sentence.length() >= SHORTEST && sentence.length() <= longest;
        }
    }

    /** Read once a process, by whoever checks first. */
    private static final class Shipped {
        static final Unsaid TABLE = new Unsaid(Tables.rowsAt(FILE));
    }

    private final List<Words> all = new ArrayList<>();
    private final Sieves said;

    private Unsaid(List<String[]> rows) {
        for (String[] cells : rows) {
            all.add(new Words(
                    cells[0].equals("denied"),
                    Integer.parseInt(cells[1]),
                    english(cells[2]),
                    english(cells[3]),
                    Pattern.compile(cells[4])));
        }
        said = Sieves.of(all.stream().map(Words::english).toList());
    }

    static Unsaid shipped() {
        return Shipped.TABLE;
    }

    @Override
    public @Nullable Draft draft(Passage passage, Span english, Span chinese) {
        String from = english.of(Objects.requireNonNull(passage.english()));
        return said.in(from).stream()
                .mapToObj(all::get)
                .filter(words -> words.mayBeIn(from))
                .map(words -> draft(words, passage, english, chinese))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static @Nullable Draft draft(Words words, Passage passage, Span english, Span chinese) {
        String from = english.of(Objects.requireNonNull(passage.english()));
        Matcher said = words.english().first(from);
        if (said == null
                || isSaid(words, chinese.of(Objects.requireNonNull(passage.chinese())))
                || isTurned(words, said, from)) {
            return null;
        }
        Span place = new Span(said.start() + english.start(), said.end() + english.start());
        return Draft.of(
                new Place(passage.id(), List.of(place), List.of(chinese)),
                words.denies() ? "direction-differs.denied" : "direction-differs.unsaid",
                words.denies()
                        ? "“{0}” denies something in the English; nothing in the Chinese does."
                        : "“{0}” is said nowhere in the Chinese.",
                said.group());
    }

    private static boolean isSaid(Words words, String chinese) {
        return words.chinese().matcher(FoldedChinese.of(chinese)).find();
    }

    /** Whether the sentence says the same words again, or makes something else of them by others beside or around them. */
    private static boolean isTurned(Words words, Matcher said, String sentence) {
        int start = said.start();
        int end = said.end();
        if (words.english().first(sentence, end) != null) {
            return true;
        }
        Matcher turned = words.turned().first(sentence);
        while (turned != null && turned.start() >= start && turned.end() <= end) {
            turned = words.turned().first(sentence, turned.start() + 1);
        }
        return turned != null;
    }

    private static Sieve english(String phrases) {
        return Sieve.of(anyOf(phrases));
    }

    /** A regular expression of English words or phrases, {@code *} standing for any letters. */
    static String anyOf(String phrases) {
        return "(?i)\\b(?:" + phrases.replace("*", "\\w*").replace("'", "['’]") + ")(?!\\w)";
    }
}
