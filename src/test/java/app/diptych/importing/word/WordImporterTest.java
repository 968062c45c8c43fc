package app.diptych.importing.word;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.diptych.importing.TranscriptReader;
import app.diptych.importing.format.ExtractionException;
import app.diptych.importing.manuscript.Item;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

class WordImporterTest {
    private static List<String> read(byte[] bytes) throws ExtractionException {
        return new WordImporter()
                .read("call.docx", bytes).items().stream()
                        .map(WordImporterTest::line)
                        .toList();
    }

    private static String line(Item item) {
        return switch (item) {
            case Item.Paragraph paragraph -> (paragraph.emphasised() ? "B " : "") + paragraph.text();
            case Item.Speaker speaker -> "@" + speaker.text() + " | " + speaker.affiliation();
            case Item.Heading heading -> "# " + heading.text();
        };
    }

    /** A document of which the body and the styles are given as they stand in the file. */
    private static byte[] document(String body, String styles) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        String open = "<w:%s xmlns:w=\"urn:w\" xmlns:mc=\"urn:mc\">%s</w:%1$s>";
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(
                    open.formatted("document", "<w:body>" + body + "</w:body>").getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("word/styles.xml"));
            zip.write(open.formatted("styles", styles).getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    private static List<String> body(String body) throws Exception {
        return read(document(body, """
                <w:style w:styleId="Name"><w:name w:val="Speaker"/><w:rPr><w:b/></w:rPr></w:style>
                <w:style w:styleId="Sub"><w:name w:val="Sub"/><w:basedOn w:val="Name"/></w:style>
                <w:style w:styleId="H2"><w:name w:val="heading 2"/></w:style>
                <w:style w:styleId="T1"><w:name w:val="toc 1"/></w:style>"""));
    }

    @Test
    void boldIsFoundInRunsAndInStylesAndTheirBases() throws Exception {
        assertThat(body("""
                        <w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Mira Halloran</w:t></w:r></w:p>
                        <w:p><w:pPr><w:pStyle w:val="Sub"/></w:pPr><w:r><w:t>Otto Brandt</w:t></w:r></w:p>
                        <w:p><w:pPr><w:pStyle w:val="Name"/></w:pPr><w:r><w:rPr><w:b w:val="0"/></w:rPr><w:t>Plain</w:t></w:r></w:p>
                        <w:p><w:r><w:t>Half </w:t></w:r><w:r><w:rPr><w:b/></w:rPr><w:t>bold</w:t></w:r></w:p>""")).containsExactly("B Mira Halloran", "B Otto Brandt", "Plain", "Half bold");
    }

    @Test
    void headingsAreHeadingsAndContentsAreLeftOut() throws Exception {
        assertThat(body("""
                        <w:p><w:pPr><w:pStyle w:val="T1"/></w:pPr><w:r><w:t>Questions 4</w:t></w:r></w:p>
                        <w:p><w:pPr><w:pStyle w:val="H2"/></w:pPr><w:r><w:t>Questions</w:t></w:r></w:p>""")).containsExactly("# Questions");
    }

    @Test
    void brokenLinesArePartedAndABoldNameWithAColonToo() throws Exception {
        assertThat(body("""
                        <w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Mira Halloran</w:t><w:br/></w:r><w:r><w:t>Good morning.</w:t></w:r></w:p>
                        <w:p><w:r><w:rPr><w:b/></w:rPr><w:t>Otto Brandt: </w:t></w:r><w:r><w:t>Thank you.</w:t></w:r></w:p>""")).containsExactly("B Mira Halloran", "Good morning.", "B Otto Brandt:", "Thank you.");
    }

    @Test
    void whatWasDeletedIsNotThereAndWhatWasPutInIs() throws Exception {
        assertThat(body("""
                        <w:p><w:r><w:t>Sales </w:t></w:r><w:del><w:r><w:delText>fell</w:delText></w:r></w:del>
                        <w:ins><w:r><w:t>rose</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t> secretly</w:t></w:r>
                        <mc:AlternateContent><mc:Choice><w:r><w:t>.</w:t></w:r></mc:Choice><mc:Fallback><w:r><w:t>!</w:t></w:r></mc:Fallback></mc:AlternateContent></w:p>""")).containsExactly("Sales rose.");
    }

    @Test
    void aTableOfNamesAndWhatTheySayIsADialogue() throws Exception {
        try (XWPFDocument document = new XWPFDocument()) {
            XWPFTable table = document.createTable(2, 2);
            table.getRow(0).getCell(0).setText("Mira Halloran");
            table.getRow(0).getCell(1).setText("Good morning to all of you here.");
            table.getRow(1).getCell(0).setText("Otto Brandt");
            table.getRow(1).getCell(1).setText("Thank you, Mira, for these words.");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            assertThat(read(out.toByteArray()))
                    .containsExactly(
                            "@Mira Halloran | null",
                            "Good morning to all of you here.",
                            "@Otto Brandt | null",
                            "Thank you, Mira, for these words.");
        }
    }

    @Test
    void aDocumentWithABilingualTableIsABilingualFileStill() throws Exception {
        try (XWPFDocument document = new XWPFDocument()) {
            document.createParagraph().createRun().setText("A few words before the table.");
            XWPFTable table = document.createTable(2, 2);
            table.getRow(0).getCell(0).setText("Good morning to all of you here.");
            table.getRow(0).getCell(1).setText("各位早安。");
            table.getRow(1).getCell(0).setText("Sales rose by three percent.");
            table.getRow(1).getCell(1).setText("銷售額成長了百分之三。");
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.write(out);
            assertThat(WordImporter.isBilingual(out.toByteArray())).isTrue();
            var call = new TranscriptReader().read("call.docx", out.toByteArray());
            assertThat(call.source().importer()).isEqualTo("docx");
            assertThat(call.passages()).hasSize(2);
        }
    }

    @Test
    void aCutOffDocumentIsDamagedAndAnEmptyOneHasNoText() throws Exception {
        byte[] whole = document("<w:p><w:r><w:t>Words.</w:t></w:r></w:p>", "");
        assertThatThrownBy(() -> read(Arrays.copyOf(whole, 60)))
                .isInstanceOfSatisfying(
                        ExtractionException.class,
                        e -> assertThat(e.reason()).isEqualTo(ExtractionException.Reason.DAMAGED));
        byte[] empty = document("<w:p/>", "");
        assertThatThrownBy(() -> read(empty))
                .isInstanceOfSatisfying(
                        ExtractionException.class,
                        e -> assertThat(e.reason()).isEqualTo(ExtractionException.Reason.NO_TEXT));
    }
}
