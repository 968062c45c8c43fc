package app.diptych.alignment.bead;

import app.diptych.model.folding.Characters;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A small bilingual lexicon: entries that English words and Chinese renderings have in common. It tells that two sentences
 * may belong together, never that a translation is right. Immutable.
 */
final class Lexicon {
    /** No entry has this id. */
    static final int NONE = -1;

    private final Map<String, Integer> words = new HashMap<>();
    private final Renderings renderings;
    private final int size;

    /**
     * Reads {@code lexicon.tsv}.
     *
     * @param characters what renderings are folded by
     */
    Lexicon(Characters characters) {
        List<String[]> rows = rows();
        Renderings.Builder builder = new Renderings.Builder();
        for (int id = 0; id < rows.size(); id++) {
            for (String word : rows.get(id)[0].split(" ", -1)) {
                words.putIfAbsent(word, id);
            }
            for (String rendering : rows.get(id)[1].split(" ", -1)) {
                builder.add(fold(rendering, characters), id);
            }
        }
        // Only now: no regular form of one word may hide another that stands in the list.
        for (int id = 0; id < rows.size(); id++) {
            for (String word : rows.get(id)[0].split(" ", -1)) {
                for (String form : EnglishForms.of(word)) {
                    words.putIfAbsent(form, id);
                }
            }
        }
        renderings = builder.build();
        size = rows.size();
    }

    /** How many entries; their ids are below it. */
    int size() {
        return size;
    }

    /** The entry of an English word in small letters, or {@link #NONE}. */
    int entry(String word) {
        return words.getOrDefault(word, NONE);
    }

    /** The Chinese renderings. */
    Renderings renderings() {
        return renderings;
    }

    private static String fold(String text, Characters characters) {
        char[] folded = text.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            folded[i] = characters.fold(folded[i]);
        }
        return new String(folded);
    }

    private static List<String[]> rows() {
        try (InputStream stream = Lexicon.class.getResourceAsStream("/app/diptych/alignment/lexicon.tsv")) {
            if (stream == null) {
                throw new IllegalStateException("lexicon.tsv is missing from the program");
            }
            List<String[]> rows = new ArrayList<>();
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
}
