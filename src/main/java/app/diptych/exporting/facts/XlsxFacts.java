package app.diptych.exporting.facts;

import app.diptych.exporting.xml.Allowed;
import app.diptych.metric.Fact;
import app.diptych.metric.Status;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFFormulaEvaluator;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;

/**
 * Facts as a workbook. Numbers are numbers; a computed value is a formula over the cells of its inputs, with its result
 * beside it for readers that do not calculate; text is always text, whatever it begins with, since it is written as a
 * string and not as what somebody might have typed.
 */
public final class XlsxFacts implements FactsExporter {
    private static final Set<String> WIDE = Set.of("evidence", "formula");
    private static final Set<String> NUMERIC = Set.of("low", "high");
    private static final String NUMBERS = "#,##0.####;(#,##0.####)";

    /** A column's width is counted in these parts of a character (ECMA-376, part 1, 18.3.1.13). */
    private static final int WIDTH = 256;

    /** The most characters that a cell may have (Excel's specification). */
    private static final int CELL = 32_767;

    /** A version as the property AppVersion has it: two numbers and a point (ECMA-376, part 1, 22.2.2.3). */
    private static final Pattern VERSION = Pattern.compile("(\\d{1,2}\\.\\d{1,4})(?!\\d).*");

    private final String version;

    /** @param version the program's, for the file's properties */
    public XlsxFacts(String version) {
        this.version = version;
    }

    @Override
    public void write(FactSheet sheet, OutputStream out) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            sign(book.getProperties(), sheet.title());
            new Page(book, sheet).fill();
            book.write(out);
        }
    }

    private void sign(POIXMLProperties properties, String title) {
        properties.getCoreProperties().setTitle(Allowed.text(title));
        properties.getCoreProperties().setCreator("Diptych");
        properties.getExtendedProperties().setApplication("Diptych " + version);
        Matcher numbers = VERSION.matcher(version);
        if (numbers.matches()) {
            properties.getExtendedProperties().setAppVersion(numbers.group(1));
        }
    }

    /** "F7": the cell of a column in a row, counted from 0. */
    private static String cell(String heading, int row) {
        return String.valueOf((char) ('A' + FactSheet.HEADINGS.indexOf(heading))) + (row + 1);
    }

    /** The one sheet, while it is filled. */
    private static final class Page {
        private final XSSFWorkbook book;
        private final XSSFSheet page;
        private final FactSheet sheet;
        private final XSSFCellStyle number;
        private final XSSFFormulaEvaluator evaluator;
        /** Rows by the ids of their facts. */
        private final Map<Integer, Integer> rows = new HashMap<>();

        private final List<XSSFCell> formulas = new ArrayList<>();

        Page(XSSFWorkbook book, FactSheet sheet) {
            this.book = book;
            this.sheet = sheet;
            page = book.createSheet("Facts");
            number = book.createCellStyle();
            number.setDataFormat(book.createDataFormat().getFormat(NUMBERS));
            evaluator = new XSSFFormulaEvaluator(book);
            for (int i = 0; i < sheet.rows().size(); i++) {
                rows.put(sheet.rows().get(i).fact().id(), i + 1);
            }
        }

        void fill() {
            headings();
            for (int i = 0; i < sheet.rows().size(); i++) {
                row(page.createRow(i + 1), sheet.rows().get(i));
            }
            formulas.forEach(evaluator::evaluateFormulaCell);
            page.createFreezePane(0, 1);
        }

        private void headings() {
            XSSFFont font = book.createFont();
            font.setBold(true);
            XSSFCellStyle bold = book.createCellStyle();
            bold.setFont(font);
            XSSFRow first = page.createRow(0);
            for (int column = 0; column < FactSheet.HEADINGS.size(); column++) {
                String heading = FactSheet.HEADINGS.get(column);
                XSSFCell cell = first.createCell(column);
                cell.setCellValue(heading);
                cell.setCellStyle(bold);
                page.setColumnWidth(
                        column, WIDTH * (WIDE.contains(heading) ? 60 : NUMERIC.contains(heading) ? 18 : 16));
            }
        }

        private void row(XSSFRow into, FactSheet.Row row) {
            List<String> cells = FactSheet.cells(row);
            for (int column = 0; column < cells.size(); column++) {
                switch (FactSheet.HEADINGS.get(column)) {
                    case "id" -> into.createCell(column).setCellValue(row.fact().id());
                    case "passage" ->
                        into.createCell(column).setCellValue(row.fact().passage() + 1);
                    case "low" -> value(into.createCell(column), row.fact().low(), row.fact());
                    case "high" -> value(into.createCell(column), row.fact().high(), row.fact());
                    case "changeBy" -> {
                        if (row.by() != null) {
                            into.createCell(column).setCellValue(row.by().doubleValue());
                        }
                    }
                    default -> text(into, column, cells.get(column));
                }
            }
        }

        private static void text(XSSFRow into, int column, String text) {
            if (!text.isEmpty()) {
                String allowed = Allowed.text(text);
                into.createCell(column).setCellValue(allowed.length() > CELL ? allowed.substring(0, CELL) : allowed);
            }
        }

        private void value(XSSFCell cell, BigDecimal value, Fact fact) {
            String formula = fact.formula();
            boolean computed = fact.status() == Status.IMPLIED && fact.low().compareTo(fact.high()) == 0;
            String text = computed && formula != null ? formula : "";
            CellFormula.of(text, value, computed ? sources(fact) : List.of())
                    .ifPresentOrElse(
                            cells -> {
                                cell.setCellFormula(rounded(cells, fact.decimals()));
                                formulas.add(cell);
                            },
                            () -> cell.setCellValue(value.doubleValue()));
            cell.setCellStyle(number);
        }

        /** The formula to the digits that the value is shown with: the cell is what the window shows. */
        private static String rounded(String formula, @Nullable Integer decimals) {
            return decimals == null ? formula : "ROUND(" + formula + "," + decimals + ")";
        }

        /** The cells of the inputs and of their changes. */
        private List<CellFormula.Source> sources(Fact fact) {
            List<CellFormula.Source> sources = new ArrayList<>();
            for (int input : fact.inputs()) {
                Integer row = rows.get(input);
                if (row != null) {
                    FactSheet.Row of = sheet.rows().get(row - 1);
                    boolean percent = of.fact().unit().equals("%");
                    sources.add(
                            new CellFormula.Source(cell("low", row), of.fact().low(), percent));
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
    }
}
