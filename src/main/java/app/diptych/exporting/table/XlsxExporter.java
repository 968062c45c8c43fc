package app.diptych.exporting.table;

import app.diptych.exporting.CallExporter;
import app.diptych.exporting.row.ExportedCall;
import app.diptych.exporting.row.ExportedRow;
import app.diptych.exporting.xml.Allowed;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * A workbook with one sheet. Every cell but ¶ is text, marked so that it stays text when it is edited: what begins with
 * {@code =}, {@code +}, {@code -} or {@code @} is never a formula.
 */
public final class XlsxExporter implements CallExporter {
    /** The most characters that a cell may have (Excel's specification). */
    private static final int CELL = 32_767;

    /** Points of a line of Calibri 11, and the highest that a row may be (Excel's specification). */
    private static final int LINE = 15;

    private static final int HIGHEST = 409;
    /** From here on characters are as wide as two of Latin script. */
    private static final char WIDE = 0x2E80;

    private static final List<Column> COLUMNS = List.of(Column.values());

    @Override
    public void export(ExportedCall call, OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            workbook.getProperties()
                    .getCoreProperties()
                    .setTitle(Allowed.text(call.transcript().title()));
            XSSFSheet sheet = workbook.createSheet("Sentences");
            titles(workbook, sheet);
            XSSFCellStyle style = text(workbook);
            for (ExportedRow row : call.rows()) {
                row(row, sheet.createRow(row.number()), style);
            }
            for (int i = 0; i < COLUMNS.size(); i++) {
                sheet.setColumnWidth(i, COLUMNS.get(i).width() * 256); // in 256ths of a character
            }
            sheet.createFreezePane(0, 1);
            onPaper(sheet);
            sheet.setAutoFilter(new CellRangeAddress(0, Math.max(1, call.rows().size()), 0, COLUMNS.size() - 1));
            workbook.write(out);
        }
    }

    /** All columns on one page across, the titles on each. */
    private static void onPaper(XSSFSheet sheet) {
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setRepeatingRows(new CellRangeAddress(0, 0, -1, -1));
    }

    private static void titles(XSSFWorkbook workbook, XSSFSheet sheet) {
        XSSFCellStyle bold = workbook.createCellStyle();
        XSSFFont font = workbook.createFont();
        font.setBold(true);
        bold.setFont(font);
        XSSFRow first = sheet.createRow(0);
        for (int i = 0; i < COLUMNS.size(); i++) {
            XSSFCell cell = first.createCell(i);
            cell.setCellValue(COLUMNS.get(i).title());
            cell.setCellStyle(bold);
        }
    }

    private static XSSFCellStyle text(XSSFWorkbook workbook) {
        XSSFCellStyle style = workbook.createCellStyle();
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        style.setDataFormat(workbook.createDataFormat().getFormat("@"));
        style.setQuotePrefixed(true);
        return style;
    }

    /** The height is given, since not every program finds it out when it opens the file. */
    private static void row(ExportedRow row, XSSFRow into, CellStyle style) {
        int lines = 1;
        for (int i = 0; i < COLUMNS.size(); i++) {
            Column column = COLUMNS.get(i);
            XSSFCell cell = into.createCell(i);
            if (column == Column.PASSAGE) {
                cell.setCellValue(row.passage());
            } else {
                String text = Allowed.text(column.of(row));
                cell.setCellValue(text.length() > CELL ? text.substring(0, CELL) : text);
                lines = Math.max(lines, lines(text, column.width()));
            }
            cell.setCellStyle(style);
        }
        into.setHeightInPoints(Math.min(HIGHEST, LINE * lines));
    }

    /** About so many lines a text has in a column of so many characters; words are not parted. */
    static int lines(String text, int width) {
        int lines = 0;
        for (String line : text.split("\n", -1)) {
            int wide = (int) line.chars().filter(c -> c >= WIDE).count();
            lines += Math.max(1, (int) Math.ceil((line.length() + wide) * 1.1 / width));
        }
        return lines;
    }
}
