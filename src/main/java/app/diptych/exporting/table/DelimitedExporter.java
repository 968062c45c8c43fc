package app.diptych.exporting.table;

import app.diptych.exporting.CallExporter;
import app.diptych.exporting.row.ExportedCall;
import app.diptych.exporting.row.ExportedRow;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * CSV (RFC 4180) and TSV (the same with tabs), in UTF-8 with a byte order mark, without which Excel takes the Chinese for
 * another encoding. No cell begins like a formula: see {@link #harmless}.
 */
public final class DelimitedExporter implements CallExporter {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final String LINE_END = "\r\n";

    private final char separator;

    private DelimitedExporter(char separator) {
        this.separator = separator;
    }

    /** Comma separated values. */
    public static DelimitedExporter csv() {
        return new DelimitedExporter(',');
    }

    /** Tab separated values. */
    public static DelimitedExporter tsv() {
        return new DelimitedExporter('\t');
    }

    @Override
    public void export(ExportedCall call, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        writer.append(BYTE_ORDER_MARK);
        List<String> titles = new ArrayList<>();
        for (Column column : Column.values()) {
            titles.add(column.title());
        }
        line(titles, writer);
        for (ExportedRow row : call.rows()) {
            List<String> cells = new ArrayList<>();
            for (Column column : Column.values()) {
                cells.add(harmless(column.of(row)));
            }
            line(cells, writer);
        }
        writer.flush();
    }

    private void line(List<String> cells, Writer writer) throws IOException {
        for (int i = 0; i < cells.size(); i++) {
            writer.append(i == 0 ? "" : String.valueOf(separator)).append(quoted(cells.get(i)));
        }
        writer.append(LINE_END);
    }

    private String quoted(String cell) {
        boolean plain = cell.indexOf(separator) < 0
                && cell.indexOf('"') < 0
                && cell.indexOf('\n') < 0
                && cell.indexOf('\r') < 0
                && cell.equals(cell.strip());
        return plain ? cell : '"' + cell.replace("\"", "\"\"") + '"';
    }

    /**
     * A cell that no spreadsheet calculates: an apostrophe before what begins with a sign that makes a formula (OWASP, "CSV
     * Injection"), and before what begins with apostrophes and such a sign, so that reading can take exactly one away.
     */
    static String harmless(String cell) {
        int at = 0;
        while (at < cell.length() && cell.charAt(at) == '\'') {
            at++;
        }
        return at < cell.length() && "=+-@\t\r".indexOf(cell.charAt(at)) >= 0 ? "'" + cell : cell;
    }
}
