package app.diptych.check.number.course;

import app.diptych.model.pattern.Sieve;
import app.diptych.quantity.grammar.Tables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * All opposites of {@code opposites.tsv}, whose head explains it. Few sentences say any of them: the first letters of the
 * plain English words tell quickly which may be in a sentence.
 */
final class OppositesTable {
    private static final String FILE = "/app/diptych/check/number/opposites.tsv";
    /** What stands around a phrase without being of it: {@code (?<!second )}. */
    private static final Pattern AROUND = Pattern.compile("\\(\\?<?[!=](?:[^()]|\\([^()]*\\))*\\)");

    private static final Pattern LIST = Pattern.compile("\\{(\\w+)}");

    /** Read once a process, by whoever checks first. */
    private static final class Shipped {
        static final OppositesTable TABLE = new OppositesTable(Tables.rowsAt(FILE));
    }

    private final List<Opposites> all = new ArrayList<>();
    /** By plain English words, the places in the list. */
    private final WordStarts starts = new WordStarts();

    private final Map<String, String> lists = new HashMap<>();

    OppositesTable(List<String[]> table) {
        Map<String, Map<String, String[]>> axes = new LinkedHashMap<>();
        for (String[] cells : table) {
            if (cells[0].equals("list")) {
                lists.put(cells[1] + cells[2], cells[3]);
            } else {
                axes.computeIfAbsent(cells[0], name -> new HashMap<>()).put(cells[1] + cells[2], cells);
            }
        }
        axes.values().forEach(this::add);
    }

    /** The opposites of which an English sentence may have a plain word, in the order of the table. */
    List<Opposites> of(String sentence) {
        return starts.of(sentence).mapToObj(all::get).toList();
    }

    /** The table of the program. */
    static OppositesTable shipped() {
        return Shipped.TABLE;
    }

    private void add(Map<String, String[]> rows) {
        boolean isWay = rows.containsKey("enup");
        String one = isWay ? "up" : "one";
        String other = isWay ? "down" : "other";
        for (String row : List.of("en" + one, "en" + other)) {
            // What stands around a phrase may hold choices of its own.
            for (String phrase :
                    AROUND.matcher(cells(rows, row)[3]).replaceAll("").split("\\|", -1)) {
                starts.add(phrase, all.size());
            }
        }
        all.add(new Opposites(isWay, words(rows, "en", one, other), words(rows, "zh", one, other)));
    }

    private Opposites.Words words(Map<String, String[]> rows, String language, String one, String other) {
        String[] first = cells(rows, language + one);
        String[] second = cells(rows, language + other);
        return new Opposites.Words(
                pattern(language, first[3]),
                pattern(language, second[3]),
                pattern(language, first[3] + "|" + first[4]),
                pattern(language, second[3] + "|" + second[4]));
    }

    private static String[] cells(Map<String, String[]> rows, String row) {
        return Objects.requireNonNull(rows.get(row), row);
    }

    private Sieve pattern(String language, String phrases) {
        boolean english = language.equals("en");
        String all = LIST.matcher(phrases)
                .replaceAll(list -> "(?:" + Objects.requireNonNull(lists.get(language + list.group(1))) + ")");
        String near = english ? "(?: [\\\\w-]+){0,6}? " : "[^，。；、]{0,10}";
        String regex =
                english ? all.replaceAll(" ?\\.\\.\\. ", near).replace("*", "\\w*") : all.replaceAll("\\.\\.\\.", near);
        return Sieve.of(english ? "(?i)\\b(?:" + regex + ")\\b" : regex);
    }
}
