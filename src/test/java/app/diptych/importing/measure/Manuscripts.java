package app.diptych.importing.measure;

import app.diptych.importing.caption.CaptionImporter;
import app.diptych.importing.format.Extractor;
import app.diptych.importing.manuscript.Item;
import app.diptych.importing.manuscript.Manuscript;
import app.diptych.importing.pdf.PdfImporter;
import app.diptych.importing.word.WordImporter;
import java.nio.file.Files;
import java.nio.file.Path;

/** Prints what a file comes to before it is a call, an item a line, to be read beside the original. */
public final class Manuscripts {
    private Manuscripts() {}

    /**
     * Reads files, and prints them.
     *
     * @param args files: PDF, DOCX, captions
     */
    public static void main(String[] args) throws Exception {
        for (String arg : args) {
            long start = System.nanoTime();
            Manuscript read = read(Files.readAllBytes(Path.of(arg)));
            System.out.printf(
                    "=== %s: %d items, %d ms%n", arg, read.items().size(), (System.nanoTime() - start) / 1_000_000);
            read.apart().forEach(line -> System.out.println("apart: " + line));
            read.flaws().forEach(flaw -> System.out.println("flaw: " + flaw.message()));
            read.items().forEach(item -> System.out.println(line(item)));
        }
    }

    private static Manuscript read(byte[] bytes) throws Exception {
        Extractor extractor = switch (bytes[0]) {
            case '%' -> new PdfImporter();
            case 'P' -> new WordImporter();
            default -> new CaptionImporter();
        };
        return extractor.read("file", bytes);
    }

    private static String line(Item item) {
        String where = item.place().page() != null
                ? "p" + item.place().page()
                : "l" + item.place().line();
        return switch (item) {
            case Item.Paragraph paragraph -> where + (paragraph.emphasised() ? " B " : "   ") + paragraph.text();
            case Item.Speaker speaker -> where + " S " + speaker.text() + " | " + speaker.affiliation();
            case Item.Heading heading -> where + " H " + heading.text();
        };
    }
}
