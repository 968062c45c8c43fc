package app.diptych.exporting;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.exporting.format.Format;
import app.diptych.exporting.row.ExportedCall;
import app.diptych.model.Language;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

/** Tables for people. */
class TablesTest {
    private final Worked call = new Worked();

    @Test
    void aWorkbookHasARowForEachPairWithStateFindingsAndNote() throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(call.file(Format.XLSX)))) {
            Sheet sheet = workbook.getSheetAt(0);

            assertThat(cells(sheet.getRow(0)))
                    .containsExactly(
                            "¶", "Section", "Speaker", "English", "Chinese", "State", "Findings", "Note", "Id");
            assertThat(sheet.getLastRowNum()).isEqualTo(call.rows().size());
            List<String> marked = cells(sheet.getRow(4));
            assertThat(marked.subList(0, 6))
                    .containsExactly(
                            "3.0",
                            "prepared",
                            "Ada Quist - Chief Financial Officer",
                            "Revenue rose 12% to $3.4 billion.",
                            "營收成長 21% 至 34 億美元。",
                            "translated, needs review");
            assertThat(marked.get(6)).startsWith("error: number-differs: ");
            assertThat(marked.get(7)).isEqualTo("Is it 12 or 21?\nAsk \"Ada\".");
        }
    }

    @Test
    void wrappedTextHasTheRoomThatItNeedsAndAllColumnsFitOnAPage() throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(call.file(Format.XLSX)))) {
            var sheet = workbook.getSheetAt(0);
            for (int row = 1; row <= sheet.getLastRowNum(); row++) {
                for (var cell : sheet.getRow(row)) {
                    double characters = sheet.getColumnWidth(cell.getColumnIndex()) / 256.0;
                    double lines = Math.ceil(cell.toString().length() / characters);
                    assertThat((double) sheet.getRow(row).getHeightInPoints())
                            .as(cell.toString())
                            .isGreaterThanOrEqualTo(15 * lines);
                }
            }
            assertThat(sheet.getFitToPage()).isTrue();
            assertThat(sheet.getPrintSetup().getFitWidth()).isEqualTo((short) 1);
        }
    }

    @Test
    void noCellOfAWorkbookIsAFormula() throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(call.file(Format.XLSX)))) {
            boolean seen = false;
            for (Row row : workbook.getSheetAt(0)) {
                for (Cell cell : row) {
                    assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.NUMERIC);
                    if (cell.getCellType() == CellType.STRING
                            && cell.getStringCellValue().startsWith("=")) {
                        seen = true;
                        assertThat(cell.getCellStyle().getQuotePrefixed()).isTrue();
                        assertThat(cell.getCellStyle().getDataFormatString()).isEqualTo("@");
                    }
                }
            }
            assertThat(seen).isTrue();
        }
    }

    @Test
    void noCellOfACsvBeginsLikeAFormula() throws Exception {
        String csv = call.text(Format.CSV);

        assertThat(csv).startsWith("\uFEFF¶,Section,").contains("\r\n");
        assertThat(csv)
                .contains(",\"'= That is a sum, and <this> is no tag.\",'=這是總和")
                .doesNotContain(",=", ",\"=");
        assertThat(call.text(Format.TSV)).contains("\t'= That is a sum").doesNotContain("\t=");
    }

    @Test
    void aWordDocumentHasTwoColumnsWithSpeakersAcrossAndWhatIsSaidOfARowAsComments() throws Exception {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(call.file(Format.DOCX)))) {
            XWPFTable table = document.getTables().getFirst();
            List<List<String>> rows = table.getRows().stream()
                    .map(row -> row.getTableCells().stream()
                            .map(cell -> cell.getText().strip())
                            .toList())
                    .toList();

            assertThat(rows.getFirst()).containsExactly("English", "Chinese");
            assertThat(rows).contains(List.of("Operator"), List.of("Ada Quist - Chief Financial Officer"));
            assertThat(rows)
                    .contains(List.of(call.text(3, Language.EN), call.text(3, Language.ZH)))
                    .allMatch(row -> row.size() <= 2);
            assertThat(document.getComments())
                    .extracting(comment -> comment.getAuthor() + ": " + comment.getText())
                    .anyMatch(text -> text.startsWith("Diptych: error: number-differs: "))
                    .contains("Translator: Is it 12 or 21?\nAsk \"Ada\".");
        }
    }

    @Test
    void aFindingStandsAtTheRowThatItIsAbout() {
        ExportedCall exported = call.call();

        assertThat(exported.rows().get(3).findings()).anySatisfy(finding -> {
            assertThat(finding.finding().rule()).isEqualTo("number-differs");
            assertThat(finding.english().getFirst().of(call.text(3, Language.EN)))
                    .isEqualTo("12%");
            assertThat(finding.chinese().getFirst().of(call.text(3, Language.ZH)))
                    .isEqualTo("21%");
        });
        assertThat(exported.rows().get(2).findings()).isEmpty();
        assertThat(exported.rows().get(4).findings())
                .anySatisfy(finding -> assertThat(finding.finding().rule()).isEqualTo("term"));
    }

    private static List<String> cells(Row row) {
        return java.util.stream.StreamSupport.stream(row.spliterator(), false)
                .map(Cell::toString)
                .toList();
    }
}
