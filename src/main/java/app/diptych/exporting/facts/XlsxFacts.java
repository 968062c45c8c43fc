package app.diptych.exporting.facts;

import app.diptych.metric.Fact;
import app.diptych.metric.Status;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/**
 * Facts as a workbook. Numbers are numbers; a computed value is a formula over the cells of its inputs; text is always
 * text, whatever it begins with, since it is written as a string and not as what somebody might have typed.
 */
public final class XlsxFacts implements FactsExporter {
    private static final Set<String> WIDE = Set.of("evidence", "formula");
    private static final String NUMBERS = "#,##0.####;(#,##0.####)";

    private final String program;
    private final String version;

    /**
     * @param program its name, for the file's properties
     * @param version two numbers with a point between them, as the format wants it
     */
    public XlsxFacts(String program, String version) {
        this.program = program;
        this.version = version;
    }

    @Override
    public void write(FactSheet sheet, OutputStream out) throws IOException {
        OutputStream open = new FilterOutputStream(out) {
            @Override
            public void write(byte[] bytes, int from, int length) throws IOException {
                super.out.write(bytes, from, length);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
        try (Workbook book = new Workbook(open, program, version)) {
            Worksheet page = book.newWorksheet("Facts");
            headings(page);
            Map<Integer, Integer> rows = new HashMap<>();
            for (int i = 0; i < sheet.rows().size(); i++) {
                rows.put(sheet.rows().get(i).fact().id(), i + 1);
            }
            for (int i = 0; i < sheet.rows().size(); i++) {
                row(page, i + 1, sheet.rows().get(i), sheet, rows);
            }
            page.freezePane(0, 1);
        }
    }

    private static void headings(Worksheet page) {
        for (int column = 0; column < FactSheet.HEADINGS.size(); column++) {
            String heading = FactSheet.HEADINGS.get(column);
            page.value(0, column, heading);
            page.style(0, column).bold().set();
            page.width(column, WIDE.contains(heading) ? 60 : heading.equals("low") || heading.equals("high") ? 18 : 16);
        }
    }

    private static void row(Worksheet page, int at, FactSheet.Row row, FactSheet sheet, Map<Integer, Integer> rows) {
        List<String> cells = FactSheet.cells(row);
        for (int column = 0; column < cells.size(); column++) {
            switch (FactSheet.HEADINGS.get(column)) {
                case "id" -> page.value(at, column, row.fact().id());
                case "passage" -> page.value(at, column, row.fact().passage() + 1);
                case "low" -> value(page, at, column, row.fact().low(), row, sheet, rows);
                case "high" -> value(page, at, column, row.fact().high(), row, sheet, rows);
                case "changeBy" -> {
                    if (row.by() != null) {
                        page.value(at, column, row.by());
                    }
                }
                default -> {
                    if (!cells.get(column).isEmpty()) {
                        page.value(at, column, cells.get(column));
                    }
                }
            }
        }
    }

    private static void value(
            Worksheet page,
            int at,
            int column,
            BigDecimal value,
            FactSheet.Row row,
            FactSheet sheet,
            Map<Integer, Integer> rows) {
        Fact fact = row.fact();
        String formula = fact.formula();
        boolean computed = fact.status() == Status.IMPLIED && fact.low().compareTo(fact.high()) == 0;
        String text = computed && formula != null ? formula : "";
        CellFormula.of(text, value, computed ? sources(fact, sheet, rows) : List.of())
                .ifPresentOrElse(cells -> page.formula(at, column, cells), () -> page.value(at, column, value));
        page.style(at, column).format(NUMBERS).set();
    }

    /** The cells of the inputs and of their changes. */
    private static List<CellFormula.Source> sources(Fact fact, FactSheet sheet, Map<Integer, Integer> rows) {
        List<CellFormula.Source> sources = new ArrayList<>();
        for (int input : fact.inputs()) {
            Integer row = rows.get(input);
            if (row != null) {
                FactSheet.Row of = sheet.rows().get(row - 1);
                boolean percent = of.fact().unit().equals("%");
                sources.add(new CellFormula.Source(cell("low", row), of.fact().low(), percent));
                if (of.by() != null) {
                    boolean points = of.byUnit().equals("bp");
                    sources.add(new CellFormula.Source(
                            points ? cell("changeBy", row) + "/100" : cell("changeBy", row),
                            points ? of.by().movePointLeft(2) : of.by(),
                            points || of.byUnit().equals("%")));
                }
            }
        }
        return sources;
    }

    /** "F7": the cell of a column in a row, counted from 0. */
    private static String cell(String heading, int row) {
        return String.valueOf((char) ('A' + FactSheet.HEADINGS.indexOf(heading))) + (row + 1);
    }
}
