package app.diptych.importing.exchange.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.diptych.importing.TranscriptReader;
import app.diptych.importing.UnreadableException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.logging.Handler;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import java.util.logging.StreamHandler;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
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

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void nothingIsPrintedWhateverIsDamaged(int seed) throws Exception {
        Random random = new Random(seed);
        assertThat(printed(() -> {
                    for (byte[] whole : List.of(workbook(), document())) {
                        for (int i = 0; i < 12; i++) {
                            readOrRefuse(broken(whole, random));
                        }
                    }
                }))
                .isEmpty();
    }

    @Test
    void bytesThatAreNoTextAreToldAndNotPrinted() throws Exception {
        byte[] memory = "<tmx version='1.4'><body><tu><tuv xml:lang='en'><seg>Lamps ?</seg></tuv></tu></body></tmx>"
                .getBytes(StandardCharsets.UTF_8);
        memory[new String(memory, StandardCharsets.UTF_8).indexOf('?')] = (byte) 0xC3;
        byte[] document = changedBytes(document(), "word/document.xml", part -> {
            part[new String(part, StandardCharsets.ISO_8859_1).indexOf("lamps")] = (byte) 0xC3;
            return part;
        });
        assertThat(printed(() -> {
                    readOrRefuse(memory);
                    readOrRefuse(document);
                }))
                .isEmpty();
    }

    /** What something prints to standard error or the log. */
    private static String printed(ThrowingCallable work) throws Exception {
        PrintStream before = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        // What goes to the log is printed by its own handler, which took standard error before.
        Handler log = new StreamHandler(printed, new SimpleFormatter());
        Logger.getLogger("").addHandler(log);
        try {
            work.call();
        } catch (Throwable e) {
            throw new AssertionError(e);
        } finally {
            log.flush();
            Logger.getLogger("").removeHandler(log);
            System.setErr(before);
        }
        return printed.toString(StandardCharsets.UTF_8);
    }

    private static void readOrRefuse(byte[] bytes) {
        try {
            assertThat(new TranscriptReader().read("table", bytes)).isNotNull();
        } catch (UnreadableException refused) {
            assertThat(refused.getMessage()).contains("table");
        }
    }

    private static byte[] document() throws Exception {
        try (XWPFDocument document = new XWPFDocument()) {
            var row = document.createTable(3, 2);
            for (int i = 0; i < 3; i++) {
                row.getRow(i).getCell(0).setText("Sales of lamps rose by three percent in our region " + i + ".");
                row.getRow(i).getCell(1).setText("我們這個地區的燈具銷售成長百分之三" + i + "。");
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            return out.toByteArray();
        }
    }

    /** One part has a few characters less, more or other. */
    private static byte[] broken(byte[] archive, Random random) throws Exception {
        List<String> names = new ArrayList<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(entry.getName());
            }
        }
        String part = names.get(random.nextInt(names.size()));
        return changed(archive, part, text -> {
            int at = random.nextInt(Math.max(1, text.length()));
            int to = Math.min(text.length(), at + random.nextInt(12));
            return text.substring(0, at)
                    + List.of("", "<", "&x;", "\"", "99999").get(random.nextInt(5))
                    + text.substring(to);
        });
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
        return changed(archive, part, text -> text.replaceFirst(">", "><"));
    }

    private static byte[] changed(byte[] archive, String part, UnaryOperator<String> change) throws Exception {
        return changedBytes(
                archive,
                part,
                bytes -> change.apply(new String(bytes, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] changedBytes(byte[] archive, String part, UnaryOperator<byte[]> change) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive));
                ZipOutputStream again = new ZipOutputStream(out)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                again.putNextEntry(new ZipEntry(entry.getName()));
                byte[] bytes = zip.readAllBytes();
                again.write(entry.getName().equals(part) ? change.apply(bytes) : bytes);
            }
        }
        return out.toByteArray();
    }
}
