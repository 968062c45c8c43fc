package app.diptych.quantity;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.diptych.model.Language;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A line of the tables in {@code phenomena}: {@code language<TAB>sentence<TAB>expectation}. Characters that no editor
 * shows are written {@code \}{@code u200B}; lines that start with {@code #} are headings. {@link Rows} says how an
 * expectation is written.
 *
 * @param place file and line, from 1
 * @param shown the sentence as it is written in the file
 * @param sentence the sentence with its escapes read
 */
record PhenomenonRow(String place, Language language, String shown, String sentence, String wanted) {
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-F]{4})");

    static List<PhenomenonRow> of(String file) {
        List<PhenomenonRow> rows = new ArrayList<>();
        List<String> lines = lines(file);
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank() && !lines.get(i).startsWith("#")) {
                rows.add(row(file + ":" + (i + 1), lines.get(i)));
            }
        }
        return rows;
    }

    private static PhenomenonRow row(String place, String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 3) {
            throw new IllegalArgumentException(place + " has " + cells.length + " cells, not three: " + line);
        }
        Language language =
                switch (cells[0]) {
                    case "en" -> Language.EN;
                    case "zh" -> Language.ZH;
                    default -> throw new IllegalArgumentException(place + " is in neither en nor zh: " + line);
                };
        return new PhenomenonRow(place, language, cells[1], unescaped(cells[1]), unescaped(cells[2]));
    }

    private static String unescaped(String text) {
        return ESCAPE.matcher(text).replaceAll(PhenomenonRow::character);
    }

    private static String character(MatchResult escape) {
        return String.valueOf((char) Integer.parseInt(escape.group(1), 16));
    }

    private static List<String> lines(String file) {
        InputStream stream =
                Objects.requireNonNull(PhenomenonRow.class.getResourceAsStream("phenomena/" + file), file);
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(stream, UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return place + " " + shown;
    }
}
