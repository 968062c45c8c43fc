package app.diptych.quantity.measure;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Why a case of a public suite is read otherwise than the suite wants, case by case: {@code deviations.en.tsv} and
 * {@code deviations.zh.tsv}. A line is {@code suite<TAB>case<TAB>start-end<TAB>class}; docs/quantities.md says what each
 * class means. The files hold places and not a word of a suite.
 */
final class Explanations {
    /** The languages that have a file. */
    static final List<String> LANGUAGES = List.of("en", "zh");

    private final Map<String, String> classes = new LinkedHashMap<>();

    private Explanations() {}

    /** Those of every language. */
    static Explanations all() {
        Explanations all = new Explanations();
        LANGUAGES.forEach(all::load);
        return all;
    }

    /** Those of one language, "en" or "zh". */
    static Explanations of(String language) {
        Explanations explanations = new Explanations();
        explanations.load(language);
        return explanations;
    }

    /** The class of a deviation, or null if nothing explains it. */
    @Nullable
    String of(Deviation deviation) {
        return classes.get(deviation.place());
    }

    /** The places explained, each with its class. */
    Map<String, String> classes() {
        return Map.copyOf(classes);
    }

    private void load(String language) {
        String name = "deviations." + language + ".tsv";
        InputStream stream = Objects.requireNonNull(Explanations.class.getResourceAsStream(name), name);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, UTF_8))) {
            for (String line : reader.lines().toList()) {
                if (!line.startsWith("#") && !line.isBlank()) {
                    int at = line.lastIndexOf('\t');
                    if (classes.put(line.substring(0, at), line.substring(at + 1)) != null) {
                        throw new IllegalArgumentException(name + " has a place twice: " + line);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
