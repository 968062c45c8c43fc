package app.diptych.check.term.file;

import app.diptych.check.term.base.Level;
import app.diptych.check.term.base.Term;
import app.diptych.check.term.base.Termbase;
import app.diptych.check.term.base.WrongForm;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reads a termbase from tab-separated lines, in the columns that the shipped one explains at its head. A first line whose
 * first cell is "English" names other columns or another order; lines that begin with # are remarks.
 */
final class TermTable {
    private static final List<String> COLUMNS =
            List.of("english", "level", "taiwan", "hong kong", "mainland", "also", "wrong");
    private static final Map<String, String> OTHER_NAMES = Map.of(
            "zh-tw", "taiwan", "zh-hant", "taiwan", "zh-hk", "hong kong", "zh-cn", "mainland", "zh-hans", "mainland");

    private final String file;
    private List<String> columns = COLUMNS;
    private final List<Term> terms = new ArrayList<>();
    private final Map<String, Integer> lines = new HashMap<>();

    private TermTable(String file) {
        this.file = file;
    }

    /**
     * Reads a table.
     *
     * @param file its name, for refusals
     */
    static List<Term> read(String file, Stream<String> lines) throws TermFileException {
        TermTable table = new TermTable(file);
        int number = 0;
        for (String line : lines.toList()) {
            number++;
            String row = number == 1 && line.startsWith("\ufeff") ? line.substring(1) : line;
            if (!row.isBlank() && !row.startsWith("#")) {
                table.read(row, number);
            }
        }
        return table.terms;
    }

    private void read(String row, int line) throws TermFileException {
        String[] cells = row.split("\t", -1);
        if (terms.isEmpty() && cells[0].strip().equalsIgnoreCase("English")) {
            columns = header(cells, line);
            return;
        }
        if (cells.length > columns.size()) {
            throw TermFileException.at(
                    file,
                    line,
                    "it has " + cells.length + " columns, and " + columns.size() + " were expected.",
                    "Please part several forms by \"; \" inside one column.");
        }
        Map<String, String> byColumn = new HashMap<>();
        for (int i = 0; i < cells.length; i++) {
            byColumn.put(columns.get(i), cells[i].strip());
        }
        terms.add(term(byColumn, line));
    }

    private List<String> header(String[] cells, int line) throws TermFileException {
        List<String> names = new ArrayList<>();
        for (String cell : cells) {
            String name = cell.strip().toLowerCase(Locale.ROOT);
            String column = OTHER_NAMES.getOrDefault(name, name);
            if (!COLUMNS.contains(column) || names.contains(column)) {
                throw TermFileException.at(
                        file,
                        line,
                        "\"" + cell + "\" is no column of a termbase, or stands twice.",
                        "Please use: " + String.join(", ", COLUMNS) + ".");
            }
            names.add(column);
        }
        return names;
    }

    private Term term(Map<String, String> cells, int line) throws TermFileException {
        List<String> english = forms(cells, "english");
        if (english.isEmpty()) {
            throw TermFileException.at(file, line, "there is no English form.", "Please write the term first.");
        }
        for (String form : english) {
            Integer before = lines.put(Termbase.key(form), line);
            if (before != null) {
                throw TermFileException.at(
                        file,
                        line,
                        "\"" + form + "\" stands in line " + before + " already.",
                        "Please keep one of the two.");
            }
        }
        Level level = level(cells.getOrDefault("level", ""), line);
        List<WrongForm> wrong = new ArrayList<>();
        for (String form : forms(cells, "wrong")) {
            wrong.add(wrong(form, line));
        }
        try {
            return new Term(
                    english,
                    level,
                    forms(cells, "taiwan"),
                    forms(cells, "hong kong"),
                    forms(cells, "mainland"),
                    forms(cells, "also"),
                    wrong);
        } catch (IllegalArgumentException e) {
            throw TermFileException.at(
                    file,
                    line,
                    "\"" + english.getFirst() + "\" and its level and Chinese forms do not fit.",
                    "Please give a Chinese form, or the level \"skip\" and none.");
        }
    }

    private Level level(String cell, int line) throws TermFileException {
        return switch (cell.toLowerCase(Locale.ROOT)) {
            case "key" -> Level.KEY;
            case "", "term" -> Level.TERM;
            case "word" -> Level.WORD;
            case "skip" -> Level.SKIP;
            default ->
                throw TermFileException.at(
                        file, line, "\"" + cell + "\" is no level.", "Please use key, term, word or skip.");
        };
    }

    private WrongForm wrong(String item, int line) throws TermFileException {
        int names = item.indexOf('=');
        int reason = item.indexOf(':');
        if (names >= 0 && !item.substring(names + 1).isBlank()) {
            String form = item.substring(0, names).strip();
            return new WrongForm(
                    form.isEmpty() ? null : form, item.substring(names + 1).strip(), null);
        }
        if (reason > 0 && !item.substring(reason + 1).isBlank()) {
            return new WrongForm(
                    item.substring(0, reason).strip(),
                    null,
                    item.substring(reason + 1).strip());
        }
        throw TermFileException.at(
                file,
                line,
                "the wrong form \"" + item + "\" says neither which term it is nor why it misleads.",
                "Please write \"form = other term\" or \"form: reason\".");
    }

    private static List<String> forms(Map<String, String> cells, String column) {
        return Stream.of(cells.getOrDefault(column, "").split(";", -1))
                .map(String::strip)
                .filter(form -> !form.isEmpty())
                .distinct()
                .toList();
    }
}
