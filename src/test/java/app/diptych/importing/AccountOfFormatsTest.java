package app.diptych.importing;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.importing.pdf.Print;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** No sentence of a page, a Word document or a print is lost: each is in a passage, kept apart or named in a warning. */
class AccountOfFormatsTest {
    private static final String BLOCKS =
            "p, div, li, td, th, br, h1, h2, h3, h4, h5, h6, dt, dd, blockquote, tr, section, article";
    /** What a page has beside its text. */
    private static final String BESIDE =
            "script, style, noscript, template, nav, footer, aside, form, button, [hidden], [aria-hidden=true], [style*=none]";

    private static final int WIDTH = 90;

    private final TranscriptReader reader = new TranscriptReader();
    /** The files that were read, and not refused. */
    private int read;

    @Test
    void noSentenceOfAPageIsLost() throws Exception {
        List<String> lost = new ArrayList<>();
        for (Path file : cases("html", ".html")) {
            Document page = Jsoup.parse(file.toFile());
            page.select(BESIDE).remove();
            page.select(BLOCKS).before("\n");
            lost.addAll(lost(file.getFileName().toString(), Files.readAllBytes(file), page.wholeText()));
        }
        assertThat(read).isGreaterThan(10);
        assertThat(lost).isEmpty();
    }

    @Test
    void noSentenceOfAWordDocumentIsLost() throws Exception {
        List<String> lost = new ArrayList<>();
        for (Path file : cases("word", ".docx")) {
            byte[] bytes = Files.readAllBytes(file);
            lost.addAll(lost(file.getFileName().toString(), bytes, textOf(bytes)));
        }
        assertThat(read).isGreaterThan(5);
        assertThat(lost).isEmpty();
    }

    @Test
    void noSentenceOfAPrintIsLost() throws Exception {
        List<String> lost = new ArrayList<>();
        for (Path file : cases("text", ".txt")) {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            if (text.chars().allMatch(c -> c < 127 && (c >= ' ' || c == '\n' || c == '\r' || c == '\t'))) {
                lost.addAll(lost(file.getFileName().toString(), printed(text), text));
            }
        }
        assertThat(read).isGreaterThan(10);
        assertThat(lost).isEmpty();
    }

    private List<String> lost(String name, byte[] bytes, String text) {
        try {
            Account account = new Account(reader.read(name, bytes));
            read++;
            return account.missing(text).stream()
                    .filter(sentence -> sentence.codePoints()
                            .noneMatch(c -> Character.UnicodeScript.of(c) == Character.UnicodeScript.HANGUL))
                    .map(sentence -> name + ": " + sentence)
                    .toList();
        } catch (UnreadableException refused) {
            return List.of(); // nothing is lost of what is not opened
        }
    }

    private static String textOf(byte[] docx) {
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            return document.getBodyElements().stream()
                    .flatMap(AccountOfFormatsTest::texts)
                    .collect(Collectors.joining("\n"));
        } catch (IOException | RuntimeException damaged) {
            return "";
        }
    }

    private static Stream<String> texts(IBodyElement element) {
        if (element instanceof XWPFParagraph paragraph) {
            return Stream.of(paragraph.getText());
        }
        return element instanceof XWPFTable table
                ? table.getRows().stream()
                        .flatMap(row -> row.getTableCells().stream())
                        .flatMap(cell -> cell.getBodyElements().stream())
                        .flatMap(AccountOfFormatsTest::texts)
                : Stream.empty();
    }

    /** The lines in one column down to the foot of each page, without anything above or below it. */
    private static byte[] printed(String text) throws IOException {
        try (Print print = new Print()) {
            double y = 40;
            for (String line : text.lines().toList()) {
                String rest = line.replace('\t', ' ');
                while (!rest.isEmpty()) {
                    int blank = rest.length() <= WIDTH ? rest.length() : rest.lastIndexOf(' ', WIDTH);
                    int end = blank <= 0 ? Math.min(WIDTH, rest.length()) : blank;
                    if (y > 760) {
                        print.turn();
                        y = 40;
                    }
                    print.text(40, y, rest.substring(0, end));
                    y += 12;
                    rest = rest.substring(end).stripLeading();
                }
                y += 6;
            }
            return print.bytes();
        }
    }

    private static List<Path> cases(String folder, String ending) throws IOException, URISyntaxException {
        Path of = Path.of(Objects.requireNonNull(AccountOfFormatsTest.class.getResource("/importing/" + folder))
                .toURI());
        try (Stream<Path> files = Files.list(of)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }
}
