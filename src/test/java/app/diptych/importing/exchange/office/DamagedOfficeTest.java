package app.diptych.importing.exchange.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.diptych.importing.TranscriptReader;
import app.diptych.importing.UnreadableException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A part of a workbook that is no XML, or of another kind, makes a sentence and not a crash. Found by fuzzing. */
class DamagedOfficeTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "xl/workbook.xml",
                "xl/worksheets/sheet1.xml",
                "xl/sharedStrings.xml",
                "xl/styles.xml",
                "[Content_Types].xml",
                "_rels/.rels",
                "xl/_rels/workbook.xml.rels"
            })
    void aDamagedPartOfAWorkbookIsTold(String part) throws Exception {
        byte[] damaged = damaged(workbook(), part);
        assertThatThrownBy(() -> new TranscriptReader().read("table.xlsx", damaged))
                .isInstanceOf(UnreadableException.class)
                .satisfies(e -> assertThat(e.getMessage()).contains("table.xlsx"));
    }

    private static byte[] workbook() throws Exception {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            var row = workbook.createSheet().createRow(0);
            row.createCell(0).setCellValue("Sales of lamps rose by three percent.");
            row.createCell(1).setCellValue("燈具銷售成長百分之三。");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static byte[] damaged(byte[] archive, String part) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive));
                ZipOutputStream again = new ZipOutputStream(out)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                again.putNextEntry(new ZipEntry(entry.getName()));
                String text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                again.write((entry.getName().equals(part) ? text.replaceFirst(">", "><") : text)
                        .getBytes(StandardCharsets.UTF_8));
            }
        }
        return out.toByteArray();
    }
}
