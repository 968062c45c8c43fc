package app.diptych.importing.measure;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Invented inputs of any size, by format: calls that go on and on, and files of nothing but the smallest parts. */
final class MemoryInputs {
    private MemoryInputs() {}

    /** Makes a file of so many bytes, or a little more. */
    @FunctionalInterface
    interface Maker {
        byte[] make(int size) throws IOException;
    }

    static Map<String, Maker> all() {
        Map<String, Maker> all = new LinkedHashMap<>();
        all.put(
                "text",
                size -> text("Operator\nWelcome to the call.\n", i -> who(i) + "\n" + said(i) + "\n", "", size));
        all.put(
                "text, both",
                size -> text("", i -> who(i) + "\n" + who(i) + "\n" + said(i) + "\n" + han(i) + "\n", "", size));
        all.put(
                "text, unbroken",
                size -> text(
                        "Welcome to the earnings conference call of our fiscal quarter. The first question is from an analyst. ",
                        i -> said(i) + " ",
                        "",
                        size));
        all.put("text, lines of a letter", size -> text("", _ -> "a\n", "", size));
        all.put(
                "HTML",
                size -> text("<html><body>", i -> "<p><b>" + who(i) + "</b></p><p>" + said(i) + "</p>", "", size));
        all.put("HTML, tags alone", size -> text("<!doctype html><html><body>", _ -> "<p>", "", size));
        all.put("HTML, nested", size -> text("<!doctype html><html><body>", _ -> "<div>", "", size));
        all.put(
                "JSON",
                size -> text("[", i -> "{\"speaker\":\"" + who(i) + "\",\"text\":\"" + said(i) + "\"},", "{}]", size));
        all.put("JSON, objects alone", size -> text("[", _ -> "{},", "{}]", size));
        all.put("JSON, strings alone", size -> text("[", _ -> "\"a\",", "\"a\"]", size));
        all.put(
                "captions",
                size -> text("WEBVTT\n\n", i -> time(i) + "\n<v " + who(i) + ">" + said(i) + "\n\n", "", size));
        all.put("captions, empty", size -> text("WEBVTT\n\n", i -> time(i) + "\na\n\n", "", size));
        all.put(
                "TMX",
                size -> text(
                        "<tmx version=\"1.4\"><header srclang=\"en\"/><body>",
                        i -> "<tu><tuv xml:lang=\"en\"><seg>" + said(i) + "</seg></tuv><tuv xml:lang=\"zh\"><seg>"
                                + han(i) + "</seg></tuv></tu>",
                        "</body></tmx>",
                        size));
        all.put("CSV", size -> text("English,Chinese\n", i -> "\"" + said(i) + "\",\"" + han(i) + "\"\n", "", size));
        all.put("CSV, empty cells", size -> text("English,Chinese\na,字\n", _ -> ",\n", "", size));
        all.put("Word", MemoryInputs::word);
        all.put("PDF", MemoryInputs::pdf);
        return all;
    }

    private static String who(int i) {
        return i % 2 == 0 ? "Jane Doe" : "John Roe";
    }

    private static String said(int i) {
        return "Revenue of batch %d grew 7%% and we expect the same of the next one, said nobody.".formatted(i);
    }

    private static String han(int i) {
        return "第%d批的營收成長百分之七，我們預期下一批也是如此。".formatted(i);
    }

    private static String time(int i) {
        String clock = "%02d:%02d:%02d".formatted(i / 3600 % 100, i / 60 % 60, i % 60);
        return clock + ".000 --> " + clock + ".900";
    }

    private static byte[] text(String head, IntFunction<String> part, String tail, int size) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(size + 1000);
        out.writeBytes(head.getBytes(StandardCharsets.UTF_8));
        for (int i = 0; out.size() < size; i++) {
            out.writeBytes(part.apply(i).getBytes(StandardCharsets.UTF_8));
        }
        out.writeBytes(tail.getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }

    /** The archive is as large as is said, not what is in it. Numbers that follow no rule keep it from packing well. */
    private static byte[] word(int size) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        java.util.Random random = new java.util.Random(7);
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write("<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                    .getBytes(StandardCharsets.UTF_8));
            for (int i = 0; out.size() < size; i++) {
                String text = said(i) + Long.toString(random.nextLong(), 36) + Long.toString(random.nextLong(), 36);
                zip.write(("<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>" + who(i) + "</w:t></w:r></w:p><w:p><w:r><w:t>" + text
                                + "</w:t></w:r></w:p>")
                        .getBytes(StandardCharsets.UTF_8));
                zip.flush();
            }
            zip.write("</w:body></w:document>".getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return out.toByteArray();
    }

    private static byte[] pdf(int size) throws IOException {
        java.util.Random random = new java.util.Random(7);
        int lines = size / 45;
        try (PDDocument document = new PDDocument()) {
            PDType1Font font = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
            PDType1Font bold = new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD);
            for (int page = 0; page * 50 < lines; page++) {
                PDPage sheet = new PDPage();
                document.addPage(sheet);
                try (PDPageContentStream content = new PDPageContentStream(document, sheet)) {
                    content.beginText();
                    content.newLineAtOffset(60, 740);
                    for (int i = 0; i < 50; i++) {
                        content.setFont(i % 5 == 0 ? bold : font, 9);
                        content.showText(
                                i % 5 == 0 ? who(page + i / 5) : said(i) + " " + Long.toString(random.nextLong(), 36));
                        content.newLineAtOffset(0, -13);
                    }
                    content.endText();
                }
            }
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }
}
