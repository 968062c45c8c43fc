package app.diptych.ui.metrics.figure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/**
 * Words what is counted in the interface's language. Facts name it by the English noun ("sites"), whatever the language of
 * the window; one that the list does not have stays as the call says it.
 */
final class CountWords {
    private static final String LIST = "counted.tsv";
    private static final Map<String, List<String>> KNOWN = read();

    /** Column of the language; English needs none. */
    private final int column;

    private final boolean chinese;

    /** @param locale the interface's language */
    CountWords(Locale locale) {
        chinese = locale.getLanguage().equals("zh");
        column = locale.getScript().equals("Hant") ? 0 : 1;
    }

    private static Map<String, List<String>> read() {
        Map<String, List<String>> known = new HashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(CountWords.class.getResourceAsStream(LIST), LIST), StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> {
                String[] cells = line.split("\t", -1);
                known.put(cells[0], List.of(cells[1], cells[2]));
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(known);
    }

    /** The noun as a heading has it: sites, 據點. */
    String noun(String unit) {
        String word = word(unit);
        return word.substring(word.indexOf(' ') + 1);
    }

    /** The noun as it stands behind a number, without a space before it: sites, 個據點. */
    String behind(String unit) {
        return chinese ? word(unit).replace(" ", "") : unit;
    }

    /** Measure word and noun; in English, and where the noun is not known, what the call says. */
    private String word(String unit) {
        if (!chinese) {
            // A noun of two words has no measure word before it.
            return unit.replace(' ', '\u00a0');
        }
        String noun = unit.toLowerCase(Locale.ROOT);
        for (String form : forms(noun)) {
            List<String> words = KNOWN.get(form);
            if (words != null) {
                return words.get(column);
            }
        }
        return unit.replace(' ', '\u00a0');
    }

    /** The noun as the list may have it, and its last word: "retail stores" are stores. */
    private static List<String> forms(String noun) {
        String last = noun.substring(noun.lastIndexOf(' ') + 1);
        return List.of(noun, singular(noun), last, singular(last));
    }

    private static String singular(String noun) {
        if (noun.endsWith("ies")) {
            return noun.substring(0, noun.length() - 3) + "y";
        }
        if (noun.matches(".*(?:ch|sh|ss|x)es")) {
            return noun.substring(0, noun.length() - 2);
        }
        return noun.endsWith("s") ? noun.substring(0, noun.length() - 1) : noun;
    }
}
