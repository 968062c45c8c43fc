package app.diptych.check.number.course;

import app.diptych.check.Draft;
import app.diptych.check.EachPair;
import app.diptych.check.Place;
import app.diptych.model.Passage;
import app.diptych.model.Span;
import app.diptych.model.pattern.Sieve;
import app.diptych.quantity.grammar.Tables;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A denial that only the Chinese has: 財測不包含此併購 for "guidance includes it". {@code denied.tsv} says where it is sure. */
final class Denied implements EachPair {
    private static final String FILE = "/app/diptych/check/number/denied.tsv";

    private final int longestEnglish;
    private final int longestChinese;
    private final Sieve chinese;
    /** Asked where a denial was found, which is seldom. */
    private final Pattern english;

    private final Pattern turned;

    /** Read once a process, by whoever checks first. */
    private static final class Shipped {
        static final Denied TABLE = new Denied(Tables.rowsAt(FILE).getFirst());
    }

    private Denied(String[] cells) {
        longestEnglish = Integer.parseInt(cells[0]);
        longestChinese = Integer.parseInt(cells[1]);
        chinese = Sieve.of(cells[2]);
        english = Pattern.compile(Unsaid.anyOf(cells[3]));
        turned = Pattern.compile(cells[4]);
    }

    static Denied shipped() {
        return Shipped.TABLE;
    }

    @Override
    public @Nullable Draft draft(Passage passage, Span from, Span to) {
        if (from.length() > longestEnglish || to.length() > longestChinese) {
            return null;
        }
        String text = to.of(Objects.requireNonNull(passage.chinese()));
        Matcher denial = chinese.first(text);
        String said = from.of(Objects.requireNonNull(passage.english()));
        if (denial == null
                || english.matcher(said).find()
                || turned.matcher(text).find()) {
            return null;
        }
        Span told = new Span(to.start() + denial.start(), to.start() + denial.end());
        return Draft.of(
                new Place(passage.id(), List.of(from), List.of(told)),
                "direction-differs.opposite",
                "“{0}” in the English, “{1}” in the Chinese: they do not mean the same.",
                said.strip(),
                told.of(Objects.requireNonNull(passage.chinese())));
    }
}
