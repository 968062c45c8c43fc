package app.diptych.exporting.facts;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Facts as comma-separated values (RFC 4180), UTF-8 with a byte order mark, without which Excel takes Chinese for Latin.
 *
 * <p>What a call says is somebody else's text: a cell that a spreadsheet would take for a formula gets an apostrophe
 * before it, as OWASP advises against CSV injection. Numbers stay numbers, the negative ones too.
 */
public final class CsvFacts implements FactsExporter {
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final String FORMULA_STARTS = "=+-@\t\r";

    @Override
    public void write(FactSheet sheet, OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder("\uFEFF");
        line(FactSheet.HEADINGS, text);
        sheet.rows().forEach(row -> line(FactSheet.cells(row), text));
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void line(List<String> cells, StringBuilder into) {
        for (int i = 0; i < cells.size(); i++) {
            into.append(i == 0 ? "" : ",").append(quoted(harmless(cells.get(i))));
        }
        into.append("\r\n");
    }

    /** The cell as no spreadsheet takes it for a formula. */
    static String harmless(String cell) {
        boolean formula = !cell.isEmpty() && FORMULA_STARTS.indexOf(cell.charAt(0)) >= 0;
        return formula && !NUMBER.matcher(cell).matches() ? "'" + cell : cell;
    }

    private static String quoted(String cell) {
        return cell.matches("[^\",\\r\\n\\t]*") ? cell : "\"" + cell.replace("\"", "\"\"") + "\"";
    }
}
