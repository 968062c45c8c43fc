package app.diptych.quantity.grammar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Reads the word lists beside the code: tab-separated, UTF-8, {@code #} starts a line of comment. */
public final class Tables {
    private Tables() {}

    /**
     * The rows of a word list of quantities.
     *
     * @param name of the file
     * @throws IllegalStateException if the list is not beside the code, which only a broken build can cause
     */
    public static List<String[]> rows(String name) {
        return rowsAt("/app/diptych/quantity/" + name);
    }

    /**
     * The rows of any word list of the program.
     *
     * @param path of the file, from the root of the classes on
     * @throws IllegalStateException if the list is not there, which only a broken build can cause
     */
    public static List<String[]> rowsAt(String path) {
        List<String[]> rows = new ArrayList<>();
        try (InputStream stream = Tables.class.getResourceAsStream(path)) {
            if (stream == null) {
                throw new IllegalStateException("the word list " + path + " is missing from the program");
            }
            var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    rows.add(line.split("\t", -1));
                }
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The phrases of one role in a list of role, meaning and phrases separated by {@code |}; {@code [a;b]} in a phrase is
     * either of the two.
     *
     * @param rows rows as above
     * @param role first column of the rows wanted
     * @param wholeWords see {@link Phrases}
     * @param folding what the phrases are folded by
     * @param meaning reads the second column
     */
    public static <T> Phrases<T> phrases(
            List<String[]> rows, String role, boolean wholeWords, Folding folding, Function<String, T> meaning) {
        Phrases<T> phrases = new Phrases<>(wholeWords);
        for (String[] row : rows) {
            if (row[0].equals(role)) {
                T value = meaning.apply(row[1]);
                for (String forms : row[2].split("\\|", -1)) {
                    for (String phrase : forms(forms)) {
                        phrases.add(new String(folding.fold(phrase)), value);
                    }
                }
            }
        }
        return phrases;
    }

    /** What a form with alternatives stands for: {@code [a;b] c} is "a c" and "b c". */
    static List<String> forms(String form) {
        int open = form.indexOf('[');
        int close = form.indexOf(']', open);
        if (open < 0 || close < 0) {
            return List.of(form);
        }
        List<String> all = new ArrayList<>();
        for (String choice : form.substring(open + 1, close).split(";", -1)) {
            all.addAll(forms(form.substring(0, open) + choice + form.substring(close + 1)));
        }
        return all;
    }
}
