package app.diptych.check.term.file;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The termbase's reasons in the languages of the interface: the termbase and a finding say them in English. A reason that
 * a person has written is told as it was written. Immutable.
 */
public final class TermReasons {
    private static final String SHIPPED = "/app/diptych/check/term/reasons.tsv";

    private final Map<String, List<String>> byEnglish;

    private TermReasons(Map<String, List<String>> byEnglish) {
        this.byEnglish = Map.copyOf(byEnglish);
    }

    /** Those of the shipped termbase. */
    public static TermReasons shipped() {
        Map<String, List<String>> reasons = new HashMap<>();
        try (InputStream stream = TermReasons.class.getResourceAsStream(SHIPPED)) {
            if (stream == null) {
                throw new IllegalStateException(SHIPPED + " is missing from the program");
            }
            new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t", -1)))
                    .forEach(cells -> reasons.put(cells.getFirst(), cells.subList(1, cells.size())));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TermReasons(reasons);
    }

    /** Whether it has a reason in Chinese. */
    public boolean has(String english) {
        return byEnglish.containsKey(english);
    }

    /**
     * A reason in Chinese, or as it was written.
     *
     * @param traditional whether in Traditional characters
     */
    public String chinese(String english, boolean traditional) {
        List<String> both = byEnglish.get(english);
        return both == null ? english : both.get(traditional ? 0 : 1);
    }
}
