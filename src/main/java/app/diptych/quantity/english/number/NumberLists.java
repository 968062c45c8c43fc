package app.diptych.quantity.english.number;

import app.diptych.quantity.grammar.Folding;
import app.diptych.quantity.grammar.Phrases;
import app.diptych.quantity.grammar.WordLists;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The word lists of English numbers, by the roles of {@code english.tsv}. */
public final class NumberLists extends WordLists {
    private static final int LONGEST = 12;

    final Phrases<NumberWord> number = numbers();
    final Phrases<Integer> attached = list("attached", Integer::valueOf);
    final Phrases<Integer> plural = list("plural", Integer::valueOf);
    final Phrases<String> few = list("few");
    final Phrases<Integer> multi = list("multi", Integer::valueOf);
    final Phrases<String> oh = list("oh");

    /** Words for equal parts: "third" is 3. */
    public final Phrases<Integer> part = list("part", Integer::valueOf);

    /** Loads the lists. */
    public NumberLists(Folding folding) {
        super("english.tsv", true, folding);
    }

    /** All that a number may begin with where it begins with a letter, but for what {@link Numerals} asks for by itself. */
    public List<Phrases<?>> beginnings() {
        return List.of(number, plural, few, multi, part);
    }

    /** The number word at a place, or null. */
    public @Nullable NumberWord wordAt(char[] text, int at) {
        return number.meaningAt(text, at, text.length);
    }

    /** The length of the number word at a place, or 0. */
    public int wordLength(char[] text, int at) {
        return number.length(number.at(text, at, text.length));
    }

    /** The power of ten of the scale word at a place, or 0. */
    public int scaleAt(char[] text, int at) {
        NumberWord word = wordAt(text, at);
        return word != null && word.kind() == NumberWord.Kind.SCALE ? word.value() : 0;
    }

    /** Whether a number word ends before a place. */
    public boolean endsAt(char[] text, int end) {
        return number.before(text, end, Math.max(0, end - LONGEST)) > 0;
    }

    private Phrases<NumberWord> numbers() {
        Phrases<NumberWord> numbers = new Phrases<>(true);
        for (NumberWord.Kind kind : NumberWord.Kind.values()) {
            for (String[] row : rows(kind.role())) {
                for (String form : row[2].split("\\|", -1)) {
                    numbers.add(form, new NumberWord(kind, Integer.parseInt(row[1])));
                }
            }
        }
        return numbers;
    }
}
