package app.diptych.importing.parallel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.diptych.alignment.bead.UnitReader;
import app.diptych.importing.ParallelReader;
import app.diptych.importing.TranscriptReader;
import app.diptych.model.Passage;
import app.diptych.model.Transcript;
import app.diptych.quantity.standard.Recognizers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two files, one of each language, are one call. */
class ParallelTextsTest {
    private static final String ENGLISH = """
            Operator
            Good morning, and welcome to the Halvorsen Lamps second quarter 2025 earnings call.
            Ada Quist - Chief Financial Officer
            Thank you, operator. Revenue rose 12% to $3.4 billion, driven by our desk lamps in Europe.
            Gross margin was 41.5%, up 80 basis points from a year ago.
            We returned $250 million to shareholders in the quarter.
            We expect revenue of $3.5 billion to $3.6 billion in the third quarter.
            """;

    private static final String CHINESE = """
            主持人
            早安，歡迎參加 Halvorsen Lamps 2025 年第二季財報電話會議。
            Ada Quist - 財務長
            謝謝主持人。受歐洲檯燈帶動，營收成長 12% 達 34 億美元。
            毛利率為 41.5%，較去年同期上升 80 個基點。
            本季我們向股東返還 2.5 億美元。
            我們預計第三季營收為 35 億至 36 億美元。
            """;

    private final ParallelReader reader =
            new ParallelReader(new TranscriptReader(), new ParagraphAligner(new UnitReader(), Recognizers.standard()));

    @TempDir
    private Path folder;

    private ParallelCall read(String english, String chinese) throws Exception {
        return reader.read(
                Files.writeString(folder.resolve("en.txt"), english),
                Files.writeString(folder.resolve("zh.txt"), chinese));
    }

    private static String table(Transcript call) {
        return call.passages().stream()
                .map(passage -> speaker(call, passage) + " | " + start(passage.english()) + " | "
                        + start(passage.chinese()) + " | " + passage.englishLine() + " " + passage.chineseLine())
                .collect(Collectors.joining("\n"));
    }

    private static String speaker(Transcript call, Passage passage) {
        var speaker = call.speakerOf(passage);
        return speaker == null ? "nobody" : speaker.name();
    }

    private static String start(String text) {
        return text == null
                ? "-"
                : text.substring(0, Math.min(6, text.length())).strip();
    }

    @Test
    void paragraphsStandSideBySideUnderTheirSpeakers() throws Exception {
        ParallelCall call = read(ENGLISH, CHINESE);

        assertThat(table(call.transcript())).isEqualTo("""
                Operator | Good m | 早安，歡迎參 | 2 2
                Ada Quist | Thank | 謝謝主持人。 | 4 4
                Ada Quist | Gross | 毛利率為 4 | 5 5
                Ada Quist | We ret | 本季我們向股 | 6 6
                Ada Quist | We exp | 我們預計第三 | 7 7""");
        assertThat(call.transcript().warnings()).isEmpty();
        assertThat(call.transcript().source().file()).isEqualTo("en.txt + zh.txt");
        assertThat(read("Good morning.\nWe sold lamps.", "早安。\n我們賣了燈。")
                        .transcript()
                        .title())
                .isEqualTo("en + zh");
        assertThat(call.confidence()).allMatch(sure -> sure > 0.5);
    }

    @Test
    void whichFileIsEnglishIsToldByItsContent() throws Exception {
        assertThat(table(read(CHINESE, ENGLISH).transcript()))
                .isEqualTo(table(read(ENGLISH, CHINESE).transcript()));
    }

    @Test
    void aParagraphThatIsLostLeavesItsSideEmptyWithAWarning() throws Exception {
        ParallelCall call = read(ENGLISH, CHINESE.replaceFirst("毛利率.*\n", ""));

        assertThat(table(call.transcript())).contains("""
                Ada Quist | Gross | - | 5 null
                Ada Quist | We ret | 本季我們向股 | 6 5""");
        assertThat(call.transcript().warnings())
                .extracting(warning -> warning.line() + " " + warning.message())
                .containsExactly("5 This English line has no Chinese line beside it; its Chinese side was left empty.");
    }

    @Test
    void paragraphsThatTheTranslatorJoinedAreOnePassage() throws Exception {
        ParallelCall call = read(ENGLISH, CHINESE.replace("80 個基點。\n", "80 個基點。"));

        assertThat(call.transcript().passages().get(2).english())
                .startsWith("Gross margin")
                .endsWith("in the quarter.");
    }

    @Test
    void aLostNeighbourOnTheSameTopicIsNotJoinedToAParagraph() throws Exception {
        String english = ENGLISH.replace(
                "We returned",
                "Capital spending was $1.2 billion, mostly for the lamp works in Oslo, and free cash flow was $900 million.\n"
                        + "We returned");
        String chinese = CHINESE.replace(
                "本季我們",
                "資本支出為 12 億美元，主要用於奧斯陸的燈具廠，自由現金流為 9 億美元。\n" + "現金流的展望不變：我們預計全年資本支出為 50 億美元，自由現金流為 40 億美元。\n本季我們");

        assertThat(table(read(english, chinese).transcript())).contains("""
                Ada Quist | Capita | 資本支出為 | 6 6
                Ada Quist | - | 現金流的展望 | null 7
                Ada Quist | We ret | 本季我們向股 | 7 8""");
    }

    @Test
    void aTextWithoutSpeakerLinesIsLaidUnderTheSpeakersOfTheOther() throws Exception {
        String bare = CHINESE.replaceFirst("主持人\n", "").replaceFirst("Ada Quist - 財務長\n", "");

        assertThat(table(read(ENGLISH, bare).transcript()).lines().map(line -> line.replaceAll(" \\| \\d+ \\d+$", "")))
                .containsExactlyElementsOf(table(read(ENGLISH, CHINESE).transcript())
                        .lines()
                        .map(line -> line.replaceAll(" \\| \\d+ \\d+$", ""))
                        .toList());
    }

    @Test
    void aSpeakerLineThatOneTextLacksLosesNothing() throws Exception {
        Transcript call = read(ENGLISH, CHINESE.replaceFirst("主持人\n", "")).transcript();

        assertThat(call.passages().stream()
                        .map(passage -> String.valueOf(passage.chinese()))
                        .collect(Collectors.joining()))
                .contains("早安", "謝謝主持人", "毛利率", "本季", "我們預計");
        assertThat(call.speakers()).extracting(speaker -> speaker.name()).contains("Operator", "Ada Quist");
    }

    @Test
    void twoTextsOfOneLanguageAreRefused() {
        assertThatThrownBy(() -> read(ENGLISH, ENGLISH)).hasMessageContaining("it is not mostly in Chinese");
        assertThatThrownBy(() -> read(CHINESE, CHINESE)).hasMessageContaining("it is not mostly in English");
    }
}
