package app.diptych.check.number.course;

import app.diptych.model.pattern.Sieve;
import app.diptych.model.pattern.Sieves;
import app.diptych.quantity.grammar.Tables;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * All opposites of {@code opposites.tsv}, whose head explains it. Few sentences say any of them, and fewer are rendered by
 * the opposite: one pass over each text tells quickly which plain words may be in it.
 */
final class OppositesTable {
    private static final String FILE = "/app/diptych/check/number/opposites.tsv";
    private static final Pattern LIST = Pattern.compile("\\{(\\w+)}");

    /** Read once a process, by whoever checks first. */
    private static final class Shipped {
        static final OppositesTable TABLE = new OppositesTable(Tables.rowsAt(FILE));
    }

    private final List<Opposites> all = new ArrayList<>();
    /** The plain words of all, first those of the one, then those of the other. */
    private final Sieves english;

    private final Sieves chinese;
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
        english = sieves(Opposites::english);
        chinese = sieves(Opposites::chinese);
    }

    private Sieves sieves(Function<Opposites, Opposites.Words> side) {
        List<Sieve> plain = new ArrayList<>();
        all.forEach(opposites -> plain.add(side.apply(opposites).one()));
        all.forEach(opposites -> plain.add(side.apply(opposites).other()));
        return Sieves.of(plain);
    }

    /**
     * The opposites of which the English may have a plain word and the Chinese a plain one of the other, in the order of the
     * table.
     *
     * @param from a sentence in English
     * @param to the Chinese, folded; few sentences need it
     */
    List<Opposites> of(String from, Supplier<String> to) {
        BitSet said = english.in(from);
        if (said.isEmpty()) {
            return List.of();
        }
        BitSet told = chinese.in(to.get());
        int count = all.size();
        BitSet crossed = said.get(0, count);
        crossed.and(told.get(count, 2 * count));
        BitSet back = said.get(count, 2 * count);
        back.and(told.get(0, count));
        crossed.or(back);
        return crossed.stream().mapToObj(all::get).toList();
    }

    /** The table of the program. */
    static OppositesTable shipped() {
        return Shipped.TABLE;
    }

    private void add(Map<String, String[]> rows) {
        boolean isWay = rows.containsKey("enup");
        String one = isWay ? "up" : "one";
        String other = isWay ? "down" : "other";
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
        String near = english ? "(?: [\\\\w\\$€£-]+(?:\\\\.\\\\d+)?){0,6}? " : "[^，。；、]{0,10}";
        String regex = english
                ? all.replaceAll(" ?\\.\\.\\. ", near).replace("*", "\\w*").replace("'", "['’]")
                : all.replaceAll("\\.\\.\\.", near);
        return Sieve.of(english ? "(?i)\\b(?:" + regex + ")\\b" : regex);
    }
}
