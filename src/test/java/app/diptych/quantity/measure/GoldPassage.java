package app.diptych.quantity.measure;

import app.diptych.quantity.Kind;
import app.diptych.quantity.Mention;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.ObjectMapper;

/**
 * A passage of a call whose amounts were marked by hand.
 *
 * @param file in the corpus
 * @param line from 1
 * @param language en or zh
 * @param text the line as it stands in the corpus
 * @param marks the amounts in it
 */
record GoldPassage(String file, int line, String language, String text, List<Mark> marks) {
    /**
     * An amount that a person marked.
     *
     * @param unit as {@link Mention#unit()}, of a count "@start-end" of its noun, or "-"
     * @param sure whether it is demanded
     */
    record Mark(int start, int end, Kind kind, BigDecimal low, BigDecimal high, String unit, boolean sure) {
        boolean overlaps(Mention mention) {
            return mention.outerStart() < end && start < mention.outerEnd();
        }

        boolean hasValueOf(Mention mention) {
            return mention.low() != null
                    && mention.high() != null
                    && low.compareTo(mention.low()) == 0
                    && high.compareTo(mention.high()) == 0;
        }

        boolean hasUnitOf(Mention mention) {
            return kind == mention.kind() && (kind == Kind.COUNT || unit.equals(mention.unit()));
        }
    }

    /** The script of the Chinese, or English. */
    String group() {
        if (language.equals("en")) {
            return "English";
        }
        return file.contains("zh-CN") ? "Simplified Chinese" : "Traditional Chinese";
    }

    /**
     * The marked passages of a set, with their texts from the corpus.
     *
     * @param set "calls", or "held-out" for those that were marked last
     */
    static List<GoldPassage> read(String set) throws IOException {
        List<GoldPassage> passages = new ArrayList<>();
        Map<String, List<String>> files = new HashMap<>();
        for (String row : rows(set)) {
            String[] cells = row.split("\t", -1);
            if (cells[0].equals("passage")) {
                List<String> lines = files.get(cells[1]);
                if (lines == null) {
                    lines = Files.readAllLines(Corpus.folder().resolve(cells[1]));
                    files.put(cells[1], lines);
                }
                int line = Integer.parseInt(cells[2]);
                passages.add(new GoldPassage(
                        cells[1], line, cells[3], text(cells[1], lines.get(line - 1)), new ArrayList<>()));
            } else {
                passages.getLast().marks.add(mark(cells));
            }
        }
        return passages;
    }

    private static Mark mark(String[] cells) {
        return new Mark(
                Integer.parseInt(cells[1]),
                Integer.parseInt(cells[2]),
                Kind.valueOf(cells[3]),
                new BigDecimal(cells[4]),
                new BigDecimal(cells[5]),
                cells[6],
                cells[7].equals("sure"));
    }

    private static List<String> rows(String set) throws IOException {
        try (InputStream in = Objects.requireNonNull(
                GoldPassage.class.getResourceAsStream("/app/diptych/quantity/gold/" + set + ".tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
        }
    }

    /** A line of a JSON file holds one string, behind its field's name. */
    private static String text(String file, String line) {
        if (!file.endsWith(".json")) {
            return line;
        }
        String string = line.substring(line.indexOf(": ") + 2).strip();
        return new ObjectMapper().readValue(string.replaceAll(",$", ""), String.class);
    }

    /** Where the corpus has the passage, for reading by eye. */
    Path place() {
        return Path.of(file + ":" + line);
    }
}
