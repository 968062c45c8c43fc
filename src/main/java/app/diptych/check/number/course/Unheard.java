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
 * Chinese words of plain sense that nothing in the English of the passage may be said by: 升息 where nobody speaks of anything
 * that is raised. The reverse of {@link Unsaid}.
 */
final class Unheard implements EachPair {
    private static final String FILE = "/app/diptych/check/number/unheard.tsv";

    /**
     * A line of {@code unheard.tsv}, whose head explains it.
     *
     * @param english asked where the Chinese was found, which is seldom
     */
    private record Words(Sieve chinese, Pattern english) {}

    /** Read once a process, by whoever checks first. */
    private static final class Shipped {
        static final Unheard TABLE = new Unheard(Tables.rowsAt(FILE));
    }

    private final List<Words> all = new ArrayList<>();
    private final Sieves told;

    private Unheard(List<String[]> rows) {
        for (String[] cells : rows) {
            all.add(new Words(Sieve.of(cells[0]), Pattern.compile(Unsaid.anyOf(cells[1]))));
        }
        told = Sieves.of(all.stream().map(Words::chinese).toList());
    }

    static Unheard shipped() {
        return Shipped.TABLE;
    }

    @Override
    public @Nullable Draft draft(Passage passage, Span english, Span chinese) {
        String said = Objects.requireNonNull(passage.english());
        String text = chinese.of(Objects.requireNonNull(passage.chinese()));
        for (int row : told.in(text).stream().toArray()) {
            Words words = all.get(row);
            Matcher match = words.chinese().first(text);
            if (match != null && !words.english().matcher(said).find()) {
                Span place = new Span(chinese.start() + match.start(), chinese.start() + match.end());
                return Draft.of(
                        new Place(passage.id(), List.of(english), List.of(place)),
                        "direction-differs.opposite",
                        "“{0}” in the English, “{1}” in the Chinese: they do not mean the same.",
                        english.of(said).strip(),
                        match.group());
            }
        }
        return null;
    }
}
