package app.diptych.quantity.grammar;

import java.util.List;
import java.util.function.Function;

/** The word lists of one language, by role. A language names its lists as fields. */
public abstract class WordLists {
    private final List<String[]> rows;
    private final boolean wholeWords;
    private final Folding folding;

    /**
     * Reads a file of role, meaning, forms.
     *
     * @param file name of the list beside the code
     * @param wholeWords see {@link Phrases}
     * @param folding what the forms are folded by
     */
    protected WordLists(String file, boolean wholeWords, Folding folding) {
        this.rows = Tables.rows(file);
        this.wholeWords = wholeWords;
        this.folding = folding;
    }

    /** The phrases of a role whose meaning is the second column as it stands. */
    protected final Phrases<String> list(String role) {
        return list(role, Function.identity());
    }

    /** The phrases of a role, with their meaning read from the second column. */
    protected final <T> Phrases<T> list(String role, Function<String, T> meaning) {
        return Tables.phrases(rows, role, wholeWords, folding, meaning);
    }

    /** The forms of money that stand {@code before} or {@code after} a number. */
    protected final Phrases<Currency> currencies(String where, String language) {
        return Currency.list(where, language, wholeWords, folding);
    }

    /** The rows of a role, for lists that are no phrases. */
    protected final List<String[]> rows(String role) {
        return rows.stream().filter(row -> row[0].equals(role)).toList();
    }

    /** Folded characters of a form. */
    protected final char[] fold(String form) {
        return folding.fold(form);
    }
}
