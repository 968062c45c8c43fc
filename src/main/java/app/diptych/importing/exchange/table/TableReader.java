package app.diptych.importing.exchange.table;

import app.diptych.importing.exchange.Exchange;
import app.diptych.importing.exchange.ExchangeException;
import app.diptych.importing.exchange.ExchangeRow;
import app.diptych.importing.text.Writing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Reads text with separators, CSV or TSV, if it is a table with an English and a Chinese column. Prose is none: its commas
 * do not come in the same number in each line.
 */
public final class TableReader {
    /** Commas; tabs; semicolons, as a spreadsheet writes them where the comma is the decimal point. */
    private static final char[] SEPARATORS = {'\t', ',', ';'};

    /** This part of the records must have the same number of cells. */
    private static final double ALIKE = 0.95;

    /** This part of the rows must have both languages. */
    private static final double BILINGUAL = 0.5;

    private static final int FEWEST = 2;

    private TableReader() {}

    /**
     * The rows of a table; empty where the text is none.
     *
     * @throws ExchangeException if it is a table that cannot be taken in
     */
    public static Optional<Exchange> read(String text) throws ExchangeException {
        Optional<Exchange> framed = framed(text);
        if (framed.isPresent()) {
            return framed;
        }
        String head = text.substring(0, Math.min(text.length(), 1 << 16));
        for (boolean quotes : new boolean[] {true, false}) {
            for (char separator : SEPARATORS) {
                if (head.indexOf(separator) >= 0) {
                    List<List<String>> table = Delimited.of(text, separator, quotes);
                    Optional<Columns> columns = isTable(table) ? Columns.of(table) : Optional.empty();
                    if (columns.isPresent()) {
                        List<ExchangeRow> rows = columns.get().rows(plain(table, columns.get()));
                        if (columns.get().isOwn() || isBilingual(rows)) {
                            return Optional.of(Exchange.of("table", rows));
                        }
                    }
                }
            }
        }
        return Optional.empty();
    }

    /** A table of Markdown: bars around and between the cells, and a line of dashes under the heads. */
    private static Optional<Exchange> framed(String text) throws ExchangeException {
        String plain = text.strip();
        if (!plain.startsWith("|")) {
            return Optional.empty();
        }
        List<List<String>> table = new ArrayList<>();
        for (List<String> row : Delimited.of(plain, '|', false)) {
            List<String> cells = row.size() < 2
                    ? row
                    : row.subList(1, row.size() - (row.getLast().isBlank() ? 1 : 0));
            if (!cells.stream().allMatch(cell -> cell.strip().matches(":?-*:?"))) {
                table.add(cells.stream().map(String::strip).toList());
            }
        }
        Optional<Columns> columns = isTable(table) ? Columns.of(table) : Optional.empty();
        List<ExchangeRow> rows = columns.isPresent() ? columns.get().rows(table) : List.of();
        return isBilingual(rows) ? Optional.of(Exchange.of("table", rows)) : Optional.empty();
    }

    private static boolean isTable(List<List<String>> table) {
        if (table.size() < FEWEST) {
            return false;
        }
        int cells = table.getFirst().size();
        long alike = table.stream().filter(row -> row.size() == cells).count();
        return cells >= 2 && alike >= ALIKE * table.size();
    }

    private static boolean isBilingual(List<ExchangeRow> rows) {
        long both = rows.stream()
                .filter(row -> row.english() != null
                        && row.chinese() != null
                        && Writing.words(row.english()) > 0
                        && Writing.han(row.chinese()) > 0)
                .count();
        return both > 0 && both >= BILINGUAL * rows.size();
    }

    /** Our own tables have an apostrophe before what a spreadsheet would calculate. */
    private static List<List<String>> plain(List<List<String>> table, Columns columns) {
        if (!columns.isOwn()) {
            return table;
        }
        List<List<String>> plain = new ArrayList<>();
        for (List<String> row : table) {
            plain.add(row.stream().map(TableReader::plain).toList());
        }
        return plain;
    }

    private static String plain(String cell) {
        int at = 0;
        while (at < cell.length() && cell.charAt(at) == '\'') {
            at++;
        }
        return at > 0 && at < cell.length() && "=+-@\t\r".indexOf(cell.charAt(at)) >= 0 ? cell.substring(1) : cell;
    }
}
