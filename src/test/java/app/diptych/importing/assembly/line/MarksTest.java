package app.diptych.importing.assembly.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import app.diptych.importing.manuscript.Item;
import app.diptych.importing.manuscript.Place;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Marks beside names go; what is said stays, word for word. */
class MarksTest {
    private static List<String> off(String... lines) {
        List<Item> items = Stream.of(lines)
                .map(line -> (Item) new Item.Paragraph(line, false, Place.UNKNOWN))
                .toList();
        return Marks.off(items).stream().map(Item::text).toList();
    }

    @Test
    void whatComesOnceOrTwiceIsNoMark() {
        String[] lines = {"10:30 was the time of the fire.", ">> Ada Quist: Good morning.", "[Ada Quist]", "We go on."};
        assertThat(off(lines)).containsExactly(lines);
    }

    @Test
    void timesBeforeLinesAndAloneGo() {
        assertThat(off(
                        "00:01",
                        "Ada Quist",
                        "00:02",
                        "00:03:10",
                        "[00:04] Good morning.",
                        "[00:05] Hello.",
                        "[00:06] Bye."))
                .containsExactly("Ada Quist", "Good morning.", "Hello.", "Bye.");
    }

    @Test
    void stageDirectionsKeepTheirBrackets() {
        assertThat(off(
                        "[Ada Quist]",
                        "[Operator Instructions]",
                        "[Leo Marsh]",
                        "[Ada Quist]",
                        "[Technical Difficulty]"))
                .containsExactly(
                        "Ada Quist", "[Operator Instructions]", "Leo Marsh", "Ada Quist", "[Technical Difficulty]");
    }

    @Test
    void ofANameInBothLanguagesOneIsKept() {
        assertThat(off(
                        "Ada Quist 艾達·奎斯特 - Chief Executive 執行長",
                        "Leo Marsh / 里奧·馬許",
                        "Operator（主持人）",
                        "Ada Quist 艾達·奎斯特"))
                .containsExactly("Ada Quist - Chief Executive", "Leo Marsh", "Operator", "Ada Quist");
    }

    @Test
    void chineseThatBeginsWithALatinNameIsNoNameInBothLanguages() {
        String[] lines = {
            "Halvorsen是成長最快的部門——財務長表示需求強勁。",
            "Tarn Research的分析師提問",
            "Lumen 平台——第二季有兩百個客戶使用 Lumen 平台。",
            "Non-GAAP 毛利率——為 75%，與去年相同。",
            "Ada Quist 表示：我們的業務成長。"
        };
        assertThat(off(lines)).containsExactly(lines);
    }

    @Test
    void lettersBehindNamesGoWhereBothComeAlsoBehindASingleBlank() {
        assertThat(off("Ada Quist Q", "Why?", "Leo Marsh A", "So.", "Ada Quist Q", "When?", "Leo Marsh A", "Then."))
                .containsExactly("Ada Quist", "Why?", "Leo Marsh", "So.", "Ada Quist", "When?", "Leo Marsh", "Then.");
        String[] shares = {"Common Stock A", "Preferred Stock A", "Common Stock A", "Preferred Stock A"};
        assertThat(off(shares)).containsExactly(shares);
    }

    @Test
    void aNameWithAHyphenInAFrameIsNoNameWithATitle() {
        String[] lines = {"[Ada Quist-Lund]", "Good.", "[Leo Marsh-Roe]", "Well.", "[Ada Quist-Lund]", "Bye."};
        assertThat(off(lines))
                .containsExactly("Ada Quist-Lund", "Good.", "Leo Marsh-Roe", "Well.", "Ada Quist-Lund", "Bye.");
    }

    @Test
    void whatBelongsToANameBeforeADashStaysWithIt() {
        assertThat(off(
                        "Leo Marsh, Jr. \u2014 Good morning.",
                        "Ada Quist, Sr. Director \u2013 We sold more lamps.",
                        "Leo Marsh, Jr., Halden Bank \u2013 How many were they?",
                        "Roe, Jane \u2014 They were ten.",
                        "Leo Marsh, Jr. \u2014 Thank you."))
                .containsExactly(
                        "Leo Marsh, Jr.: Good morning.",
                        "Ada Quist (Sr. Director): We sold more lamps.",
                        "Leo Marsh, Jr. (Halden Bank): How many were they?",
                        "Roe, Jane: They were ten.",
                        "Leo Marsh, Jr.: Thank you.");
    }

    @Test
    void subjectsAndTheirPartsBeforeADashSpeakOfNobody() {
        String[] lines = {
            "North America, Retail \u2013 sales rose by a tenth.",
            "Latin America, Retail \u2013 sales fell by a tenth.",
            "North America, Online \u2013 sales rose by a half."
        };
        assertThat(off(lines)).containsExactly(lines);
    }

    @Test
    void numbersThatCountBothLanguagesGoOfBoth() {
        assertThat(off("1", "Good.", "1", "很好。", "2", "Well.", "2", "還好。", "3", "Yes.", "3", "是的。", "4", "So."))
                .containsExactly("Good.", "很好。", "Well.", "還好。", "Yes.", "是的。", "So.");
    }

    @Test
    void whatIsHeardBehindANameInAFrameIsNoTitle() {
        assertThat(off(
                        "[Ada Quist - Director] Good.",
                        "[Leo Marsh - Treasurer, Foreign Exchange] Well.",
                        "[Ada Quist - Director] Yes.",
                        "[Leo Marsh - Treasurer, Foreign Exchange] No.",
                        "[Ada Quist, laughter] So."))
                .containsExactly(
                        "Ada Quist (Director): Good.",
                        "Leo Marsh (Treasurer, Foreign Exchange): Well.",
                        "Ada Quist (Director): Yes.",
                        "Leo Marsh (Treasurer, Foreign Exchange): No.",
                        "[Ada Quist, laughter] So.");
    }

    @ParameterizedTest
    @CsvSource({"一、营收为何增长？,答：因为需求。,问一：营收为何增长？", "一、營收為何成長？,答：因為需求。,問一：營收為何成長？"})
    void aNumberedQuestionIsMarkedInTheScriptOfTheText(String question, String answer, String marked) {
        assertThat(off(question, answer, question.replace('一', '二'), answer)).contains(marked);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "[Ada Quist,", "1、", "（1）", "Q1（", "Ada Quist;"})
    void manyBlanksTakeNoTime(String begin) {
        String line = begin + " ".repeat(100_000) + "a";
        List<String> off = assertTimeoutPreemptively(Duration.ofSeconds(5), () -> off(line, line, line));
        assertThat(off).hasSize(3);
    }
}
