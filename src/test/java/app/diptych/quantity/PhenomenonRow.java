package app.diptych.quantity;

import static java.nio.charset.StandardCharsets.UTF_8;

import app.diptych.model.Language;
import app.diptych.model.Period;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of the tables in {@code phenomena}: {@code language<TAB>sentence<TAB>expectation}. Characters that no editor
 * shows are written {@code \}{@code u200B}; lines that start with {@code #} are headings. {@link Rows} says how an
 * expectation is written.
 *
 * @param place file and line, from 1
 * @param language {@code en}, {@code zh} for Traditional or {@code zh-Hans} for Simplified Chinese
 * @param shown the sentence as it is written in the file
 * @param sentence the sentence with its escapes read
 */
record PhenomenonRow(String place, String language, String shown, String sentence, String wanted) {
    private static final Period CALL = Period.quarter(2024, 2);
    static final List<String> LANGUAGES = List.of("en", "zh", "zh-Hans");
    private static final Pattern ESCAPE = Pattern.compile("\\\\u([0-9A-F]{4})");

    static List<PhenomenonRow> of(String file) {
        return of(file, lines(file));
    }

    static List<PhenomenonRow> of(String file, List<String> lines) {
        List<PhenomenonRow> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank() && !lines.get(i).startsWith("#")) {
                rows.add(row(file + ":" + (i + 1), lines.get(i)));
            }
        }
        return rows;
    }

    /** What its recogniser is told of the call; the money is of the place where it is at home. */
    Setting setting() {
        if (language.equals("en")) {
            return new Setting(Language.EN, "USD", CALL);
        }
        return new Setting(Language.ZH, language.equals("zh-Hans") ? "CNY" : "TWD", CALL);
    }

    private static PhenomenonRow row(String place, String line) {
        String[] cells = line.split("\t", -1);
        if (cells.length != 3) {
            throw new IllegalArgumentException(place + " has " + cells.length + " cells, not three: " + line);
        }
        if (!LANGUAGES.contains(cells[0])) {
            throw new IllegalArgumentException(place + " is in none of " + LANGUAGES + ": " + line);
        }
        return new PhenomenonRow(place, cells[0], cells[1], unescaped(cells[1]), unescaped(cells[2]));
    }

    private static String unescaped(String text) {
        return ESCAPE.matcher(text).replaceAll(PhenomenonRow::character);
    }

    private static String character(MatchResult escape) {
        return Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(escape.group(1), 16)));
    }

    private static List<String> lines(String file) {
        InputStream stream = Objects.requireNonNull(PhenomenonRow.class.getResourceAsStream("phenomena/" + file), file);
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
