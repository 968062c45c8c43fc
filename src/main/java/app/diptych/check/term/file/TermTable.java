package app.diptych.check.term.file;

import app.diptych.check.term.base.Termbase;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Reads a termbase from tab-separated lines, in the columns that the shipped one explains at its head. A first line whose
 * first cell is "English" names other columns or another order; lines that begin with # are remarks, and those that begin
 * with {@value #WAITING} entries that are not complete yet.
 */
final class TermTable {
    /** Begins an entry that waits to be completed. */
    static final String WAITING = "#? ";

    static final String HEADER = "English\tlevel\tTaiwan\tHong Kong\tmainland\talso\twrong\tinstead";
    private static final List<String> COLUMNS =
            List.of("english", "level", "taiwan", "hong kong", "mainland", "also", "wrong", "instead");
    private static final Map<String, String> OTHER_NAMES = Map.of(
            "zh-tw", "taiwan", "zh-hant", "taiwan", "zh-hk", "hong kong", "zh-cn", "mainland", "zh-hans", "mainland");

    private final String file;
    private List<String> columns = COLUMNS;
    private boolean begun;
    private final List<String> remarks = new ArrayList<>();
    private final List<TermText> rows = new ArrayList<>();
    private final Map<String, Integer> lines = new HashMap<>();

    private TermTable(String file) {
        this.file = file;
    }

    /**
     * Reads a table.
     *
     * @param file its name, for refusals
     * @param waiting whether entries are wanted that are not complete yet; else they are the remarks that they look like
     */
    static TermSheet read(String file, Stream<String> lines, boolean waiting) throws TermFileException {
        TermTable table = new TermTable(file);
        int number = 0;
        for (String line : lines.toList()) {
            number++;
            String row = number == 1 && line.startsWith("\ufeff") ? line.substring(1) : line;
            if (waiting && row.startsWith(WAITING)) {
                table.rows.add(table.text(row.substring(WAITING.length()), number));
            } else if (row.startsWith("#")) {
                table.remarks.add(row);
            } else if (!row.isBlank()) {
                table.read(row, number);
            }
        }
        return new TermSheet(table.remarks, table.rows);
    }

    private void read(String row, int line) throws TermFileException {
        String[] cells = row.split("\t", -1);
        if (!begun && cells[0].strip().equalsIgnoreCase("English")) {
            columns = header(cells, line);
            begun = true;
            return;
        }
        begun = true;
        TermText text = text(row, line);
        for (String form : TermText.forms(text.english())) {
            Integer before = lines.put(Termbase.key(form), line);
            if (before != null) {
                throw TermFileException.at(file, line, TermFault.of(TermProblem.TWICE, form, "line " + before));
            }
        }
        TermFault fault = text.fault();
        if (fault != null) {
            throw TermFileException.at(file, line, fault);
        }
        rows.add(text);
    }

    private TermText text(String row, int line) throws TermFileException {
        String[] cells = row.split("\t", -1);
        if (cells.length > columns.size()) {
            throw TermFileException.at(
                    file,
                    line,
                    TermFault.of(TermProblem.COLUMNS, String.valueOf(cells.length), String.valueOf(columns.size())));
        }
        Map<String, String> cell = new HashMap<>();
        for (int i = 0; i < cells.length; i++) {
            cell.put(columns.get(i), cells[i].strip());
        }
        return new TermText(
                cell.getOrDefault("english", ""),
                cell.getOrDefault("level", ""),
                cell.getOrDefault("taiwan", ""),
                cell.getOrDefault("hong kong", ""),
                cell.getOrDefault("mainland", ""),
                cell.getOrDefault("also", ""),
                cell.getOrDefault("wrong", ""),
                !cell.getOrDefault("instead", "").isEmpty());
    }

    private List<String> header(String[] cells, int line) throws TermFileException {
        List<String> names = new ArrayList<>();
        for (String cell : cells) {
            String name = cell.strip().toLowerCase(Locale.ROOT);
            String column = OTHER_NAMES.getOrDefault(name, name);
            if (!COLUMNS.contains(column) || names.contains(column)) {
                throw TermFileException.at(
                        file, line, TermFault.of(TermProblem.HEADING, cell, String.join(", ", COLUMNS)));
            }
            names.add(column);
        }
        return names;
    }
}
