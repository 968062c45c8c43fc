package app.diptych.importing.exchange.table;

import java.util.ArrayList;
import java.util.List;

/** Text with separators taken apart into records and cells, as RFC 4180 has it for commas. */
final class Delimited {
    private final String text;
    private final char separator;
    private final boolean quotes;
    private final List<List<String>> records = new ArrayList<>();
    private boolean broken;
    private List<String> record = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();

    private Delimited(String text, char separator, boolean quotes) {
        this.text = text;
        this.separator = separator;
        this.quotes = quotes;
    }

    /**
     * The records that hold anything; none where a quotation mark is followed by something else than a separator or a line
     * end, so that these marks are no quotes.
     *
     * @param quotes whether a cell that begins with a quotation mark goes to the next single one
     */
    static List<List<String>> of(String text, char separator, boolean quotes) {
        Delimited delimited = new Delimited(text, separator, quotes);
        delimited.read();
        if (delimited.broken) {
            delimited.records.clear();
        }
        return delimited.records;
    }

    private void read() {
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (quotes && c == '"' && cell.isEmpty()) {
                at = quoted(at + 1);
            } else if (c == separator) {
                endCell();
                at++;
            } else if (c == '\n' || c == '\r') {
                endRecord();
                at += text.startsWith("\r\n", at) ? 2 : 1;
            } else {
                cell.append(c);
                at++;
            }
        }
        endRecord();
    }

    private int quoted(int from) {
        int at = from;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '"' && at + 1 < text.length() && text.charAt(at + 1) == '"') {
                cell.append('"');
                at += 2;
            } else if (c == '"') {
                int next = at + 1;
                broken |=
                        next < text.length() && "\r\n".indexOf(text.charAt(next)) < 0 && text.charAt(next) != separator;
                return next;
            } else {
                cell.append(c);
                at++;
            }
        }
        return at;
    }

    private void endCell() {
        record.add(cell.toString());
        cell.setLength(0);
    }

    private void endRecord() {
        endCell();
        if (record.stream().anyMatch(text -> !text.isBlank())) {
            records.add(record);
        }
        record = new ArrayList<>();
    }
}
