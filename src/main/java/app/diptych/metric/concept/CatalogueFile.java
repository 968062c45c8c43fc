package app.diptych.metric.concept;

import app.diptych.quantity.Kind;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads the catalogue's file; its head says what each column is. */
final class CatalogueFile {
    private static final int COLUMNS = 10;
    private static final String DECOY = "-";
    private static final String PER = "/";
    private static final String NOUN = "#";
    private static final String ADDED = "+";
    private static final String EFFECT = "effect";
    private static final String INSTANT = "instant";

    private static final String ITSELF = "itself";

    private final List<Entry> entries = new ArrayList<>();
    private final List<String> decoys = new ArrayList<>();

    /** @throws IllegalArgumentException if a line is not as the head of the file says; the message names the line */
    CatalogueFile(BufferedReader reader) throws IOException {
        int number = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            number++;
            if (!line.isBlank() && !line.startsWith("#")) {
                try {
                    read(line.split("\t", -1));
                } catch (IllegalArgumentException e) {
                    throw new IllegalArgumentException("line " + number + ": " + e.getMessage(), e);
                }
            }
        }
    }

    /** A line: a level with what is derived from it. A level that is a rate of change has no growth but itself. */
    record Entry(Concept level, Concept growth, Concept change, Concept effect) {}

    List<Entry> entries() {
        return entries;
    }

    List<String> decoys() {
        return decoys;
    }

    private void read(String[] cells) {
        if (cells.length != COLUMNS) {
            throw new IllegalArgumentException(cells.length + " columns; " + COLUMNS + " are wanted");
        }
        if (cells[0].equals(DECOY)) {
            decoys.addAll(wordings(cells[7]));
            return;
        }
        Concept level = new Concept(
                cells[0],
                orNull(cells[1]),
                kinds(cells[2]),
                per(cells[0], cells[2]),
                nouns(cells[2]),
                tokens(cells[2]).contains(INSTANT),
                cells[6].equals(ITSELF),
                additions(cells[2]),
                Additivity.valueOf(cells[3].toUpperCase(Locale.ROOT)),
                Preference.valueOf(cells[4].toUpperCase(Locale.ROOT)),
                cells[5].isEmpty() ? null : Integer.valueOf(cells[5]),
                wordings(cells[7]),
                wordings(cells[8]),
                wordings(cells[9]),
                null);
        String growth = cells[6].isEmpty() ? cells[0] + "Growth" : cells[6];
        entries.add(new Entry(
                level,
                growth.equals(ITSELF) ? level : Derivation.growth(level, growth),
                Derivation.change(level),
                cells[2].contains(EFFECT) ? level : Derivation.effect(level)));
    }

    private static Set<Kind> kinds(String cell) {
        Set<Kind> kinds = EnumSet.noneOf(Kind.class);
        for (String name : cell.split(" ", -1)) {
            if (Character.isUpperCase(name.charAt(0))) {
                kinds.add(Kind.valueOf(name));
            }
        }
        return kinds;
    }

    private static List<String> tokens(String cell) {
        return List.of(cell.split(" ", -1));
    }

    private static @Nullable String additions(String cell) {
        return tokens(cell).stream()
                .filter(token -> token.startsWith(ADDED))
                .map(token -> token.substring(1))
                .findFirst()
                .orElse(null);
    }

    private static Set<String> nouns(String cell) {
        return tokens(cell).stream()
                .filter(token -> token.startsWith(NOUN))
                .map(token -> token.substring(1))
                .collect(Collectors.toSet());
    }

    /** "/share" or "/share=earningsPerShare", by unit. */
    private static Map<String, String> per(String concept, String cell) {
        Map<String, String> per = new HashMap<>();
        for (String name : cell.split(" ", -1)) {
            if (name.startsWith(PER)) {
                int is = name.indexOf('=');
                per.put(name.substring(1, is < 0 ? name.length() : is), is < 0 ? concept : name.substring(is + 1));
            }
        }
        return per;
    }

    private static List<String> wordings(String cell) {
        return cell.isBlank() ? List.of() : List.of(cell.split("; ", -1));
    }

    private static @Nullable String orNull(String cell) {
        return cell.isEmpty() ? null : cell;
    }
}
