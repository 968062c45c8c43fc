package app.diptych.importing.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.diptych.alignment.bead.UnitReader;
import app.diptych.importing.ParallelReader;
import app.diptych.importing.Problem;
import app.diptych.importing.TranscriptReader;
import app.diptych.importing.UnreadableException;
import app.diptych.importing.pdf.Print;
import app.diptych.model.Passage;
import app.diptych.model.Section;
import app.diptych.model.Speaker;
import app.diptych.model.Transcript;
import app.diptych.model.Warning;
import app.diptych.quantity.standard.Recognizers;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The two texts of a call may come in any format that a call comes in, each in its own. */
class TextsOfAnyFormatTest {
    private static final String PAGE = """
            <!DOCTYPE html><html><head><title>Halvorsen Lamps Q2 2025 earnings call transcript</title></head><body>
            <nav>Home Markets Sign in</nav><article>
            <p><strong>Operator</strong></p>
            <p>Good morning, and welcome to the Halvorsen Lamps second quarter 2025 earnings call.</p>
            <p><strong>Ada Quist</strong> -- <em>Chief Financial Officer</em></p>
            <p>Thank you, operator. Revenue rose 12% to $3.4 billion, driven by our desk lamps in Europe.</p>
            <p>Gross margin was 41.5%, up 80 basis points from a year ago.</p>
            <h2>Questions and Answers:</h2>
            <p><strong>Operator</strong></p>
            <p>Our first question comes from Leo Marsh with Tarn Research. Please go ahead.</p>
            <p><strong>Leo Marsh</strong> -- <em>Tarn Research -- Analyst</em></p>
            <p>What do you expect for the third quarter, and why?</p>
            <p><strong>Ada Quist</strong> -- <em>Chief Financial Officer</em></p>
            <p>We expect revenue of $3.5 billion to $3.6 billion in the third quarter.</p>
            </article></body></html>
            """;

    private static final String[][] CHINESE = {
        {"主持人", "早安，歡迎參加 Halvorsen Lamps 2025 年第二季財報電話會議。"},
        {"Ada Quist", "謝謝主持人。受歐洲檯燈帶動，營收成長 12% 達 34 億美元。"},
        {"", "毛利率為 41.5%，較去年同期上升 80 個基點。"},
        {"主持人", "第一個問題來自 Tarn Research 的 Leo Marsh，請提問。"},
        {"Leo Marsh", "您對第三季有何展望？原因為何？"},
        {"Ada Quist", "我們預計第三季營收為 35 億至 36 億美元。"},
    };

    private static final String ALIGNED = """
            Operator | Good morning | 早安，歡迎參加
            Ada Quist | Thank you, o | 謝謝主持人。受
            Ada Quist | Gross margin | 毛利率為 41
            Operator | Our first qu | 第一個問題來自
            Leo Marsh | What do you  | 您對第三季有何
            Ada Quist | We expect re | 我們預計第三季""";

    private final ParallelReader reader =
            new ParallelReader(new TranscriptReader(), new ParagraphAligner(new UnitReader(), Recognizers.standard()));

    @TempDir
    private Path folder;

    private Path file(String name, String text) throws Exception {
        return Files.writeString(folder.resolve(name), text);
    }

    private Path chineseDocument() throws Exception {
        Path file = folder.resolve("zh.docx");
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            for (String[] said : CHINESE) {
                if (!said[0].isEmpty()) {
                    var name = document.createParagraph().createRun();
                    name.setBold(true);
                    name.setText(said[0]);
                }
                document.createParagraph().createRun().setText(said[1]);
            }
            document.write(out);
        }
        return file;
    }

    private static String chineseJson() {
        StringBuilder json = new StringBuilder("[");
        String speaker = "";
        for (String[] said : CHINESE) {
            speaker = said[0].isEmpty() ? speaker : said[0];
            json.append(json.length() == 1 ? "" : ",")
                    .append("{\"speaker\":\"%s\",\"text\":\"%s\"}".formatted(speaker, said[1]));
        }
        return json.append("]").toString();
    }

    private static String chineseCaptions() {
        StringBuilder captions = new StringBuilder("WEBVTT\n");
        int at = 10;
        for (String[] said : CHINESE) {
            captions.append("\n00:00:%d.000 --> 00:00:%d.000\n%s\n".formatted(at, at + 4, said[1]));
            at += 6;
        }
        return captions.toString();
    }

    private static String table(Transcript call) {
        return call.passages().stream()
                .map(passage -> name(call, passage) + " | " + start(passage.english(), 12) + " | "
                        + start(passage.chinese(), 7))
                .collect(Collectors.joining("\n"));
    }

    private static String name(Transcript call, Passage passage) {
        Speaker speaker = call.speakerOf(passage);
        return speaker == null ? "-" : speaker.name();
    }

    private static String start(String text, int length) {
        return text == null ? "-" : text.substring(0, Math.min(length, text.length()));
    }

    @Test
    void aSavedPageAndAWordDocumentAreOneCall() throws Exception {
        Transcript call = reader.read(file("en.html", PAGE), chineseDocument()).transcript();

        assertThat(table(call)).isEqualTo(ALIGNED);
        assertThat(call.source().file()).isEqualTo("en.html + zh.docx");
    }

    @Test
    void whatTheImporterKnowsOfTheEnglishCallIsKept() throws Exception {
        Transcript call = reader.read(file("en.html", PAGE), chineseDocument()).transcript();

        assertThat(call.speakers())
                .extracting(Speaker::name, Speaker::title, Speaker::firm)
                .contains(
                        org.assertj.core.groups.Tuple.tuple("Ada Quist", "Chief Financial Officer", null),
                        org.assertj.core.groups.Tuple.tuple("Leo Marsh", "Analyst", "Tarn Research"));
        assertThat(call.turns().get(call.passages().getLast().turn()).section()).isEqualTo(Section.QUESTIONS);
        assertThat(call.period().code()).isEqualTo("2025-Q2");
        assertThat(call.chinese()).isEqualTo("zh-Hant");
    }

    @Test
    void theOrderInWhichTheyAreNamedDoesNotMatter() throws Exception {
        assertThat(table(reader.read(chineseDocument(), file("en.html", PAGE)).transcript()))
                .isEqualTo(ALIGNED);
    }

    @Test
    void jsonIsATextToo() throws Exception {
        assertThat(table(reader.read(file("en.html", PAGE), file("zh.json", chineseJson()))
                        .transcript()))
                .isEqualTo(ALIGNED);
    }

    @Test
    void captionsWithoutSpeakersAreATextToo() throws Exception {
        assertThat(table(reader.read(file("en.html", PAGE), file("zh.vtt", chineseCaptions()))
                        .transcript()))
                .isEqualTo(ALIGNED);
    }

    @Test
    void aPrintIsATextToo() throws Exception {
        Print print = new Print();
        double y = 100;
        for (String[] said : new String[][] {
            {"Operator", "Good morning, and welcome to the Halvorsen Lamps second quarter 2025 earnings call."},
            {"Ada Quist - Chief Financial Officer", "Thank you. Revenue rose 12% to $3.4 billion in Europe."},
            {"Operator", "Our first question comes from Leo Marsh with Tarn Research."},
            {"Leo Marsh - Tarn Research - Analyst", "What do you expect for the third quarter, and why?"},
            {"Ada Quist - Chief Financial Officer", "We expect revenue of $3.5 billion to $3.6 billion."},
        }) {
            print.bold(72, y, said[0]).text(72, y + 20, said[1]);
            y += 50;
        }
        Path pdf = Files.write(folder.resolve("en.pdf"), print.bytes());

        Transcript call = reader.read(pdf, chineseDocument()).transcript();

        assertThat(table(call)).contains("Operator | Good morning | 早安，歡迎參加", "Ada Quist | We expect re | 我們預計第三季");
        assertThat(call.passages()).allMatch(passage -> passage.englishLine() == null);
    }

    @Test
    void aTextWithNumberedSpeakerLinesIsReadByItsLayout() throws Exception {
        String text = """
                Halvorsen Lamps - Earnings Call
                ================================================================================
                Corporate Participants
                ================================================================================
                * Ada Quist
                Halvorsen Lamps - CFO
                ================================================================================
                Presentation
                --------------------------------------------------------------------------------
                Operator    [1]
                --------------------------------------------------------------------------------
                Good morning, and welcome to the Halvorsen Lamps second quarter 2025 earnings call.
                --------------------------------------------------------------------------------
                Ada Quist,  Halvorsen Lamps - CFO    [2]
                --------------------------------------------------------------------------------
                Thank you, operator. Revenue rose 12% to $3.4 billion, driven by our desk lamps in Europe.
                Gross margin was 41.5%, up 80 basis points from a year ago.
                ================================================================================
                Questions and Answers
                --------------------------------------------------------------------------------
                Operator    [3]
                --------------------------------------------------------------------------------
                Our first question comes from Leo Marsh with Tarn Research. Please go ahead.
                --------------------------------------------------------------------------------
                Leo Marsh,  Tarn Research - Analyst    [4]
                --------------------------------------------------------------------------------
                What do you expect for the third quarter, and why?
                --------------------------------------------------------------------------------
                Ada Quist,  Halvorsen Lamps - CFO    [5]
                --------------------------------------------------------------------------------
                We expect revenue of $3.5 billion to $3.6 billion in the third quarter.
                """;

        assertThat(table(reader.read(file("en.txt", text), chineseDocument()).transcript()))
                .isEqualTo(ALIGNED);
    }

    @Test
    void howManyParagraphsStandAloneIsToldWhereThereAreNoLines() throws Exception {
        String page = PAGE.replace("<h2>", "<p>We also opened twelve stores in the north of Spain.</p><h2>");

        assertThat(reader.read(file("en.html", page), chineseDocument())
                        .transcript()
                        .warnings())
                .extracting(Warning::line, Warning::message)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        null, "Paragraphs without a counterpart in the other text: 1; one side is empty."));
    }

    @Test
    void aTableOfBothLanguagesGivesItsChinese() throws Exception {
        Path file = folder.resolve("both.docx");
        try (XWPFDocument document = new XWPFDocument();
                OutputStream out = Files.newOutputStream(file)) {
            XWPFTable table = document.createTable(CHINESE.length, 2);
            for (int i = 0; i < CHINESE.length; i++) {
                table.getRow(i).getCell(0).setText("Sentence number " + (i + 1) + " of another English version.");
                table.getRow(i).getCell(1).setText(CHINESE[i][1]);
            }
            document.write(out);
        }
        Transcript english = new TranscriptReader().read(file("en.html", PAGE));

        assertThat(reader.beside(english, file, _ -> {}).parts())
                .extracting(AddedText.Part::chinese)
                .contains(CHINESE[0][1], CHINESE[5][1]);
    }

    @Test
    void aWordDocumentIsLaidBesideACallThatIsOpen() throws Exception {
        Transcript english = new TranscriptReader().read(file("en.html", PAGE));

        assertThat(reader.beside(english, chineseDocument(), _ -> {}).parts())
                .extracting(part -> part.passages() + " " + start(part.chinese(), 4))
                .containsExactly("[0] 早安，歡", "[1] 謝謝主持", "[2] 毛利率為", "[3] 第一個問", "[4] 您對第三", "[5] 我們預計");
    }

    @Test
    void twoPagesInOneLanguageAreNoCall() throws Exception {
        assertThatThrownBy(() -> reader.read(file("en.html", PAGE), file("other.html", PAGE)))
                .isInstanceOfSatisfying(
                        UnreadableException.class, e -> assertThat(e.problem()).isEqualTo(Problem.WRONG_LANGUAGE))
                .hasMessageContaining("other.html");
    }

    @Test
    void theSidesOfFilesOfAnyFormatAreTold() throws Exception {
        Path english = file("en.html", PAGE);
        Path chinese = chineseDocument();

        assertThat(reader.sides(chinese, english)).contains(new ParallelReader.Sides(english, chinese));
    }

    @Test
    void aDocumentOfThisProgramIsNoTextAndASentenceSaysSo() throws Exception {
        Path own = file("call.diptych", "{\"format\": \"diptych/1\", \"transcript\": {}}");

        assertThatThrownBy(() -> reader.read(own, chineseDocument()))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("a document of this program");
    }
}
