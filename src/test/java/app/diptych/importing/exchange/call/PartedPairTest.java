package app.diptych.importing.exchange.call;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.importing.TranscriptReader;
import app.diptych.model.Passage;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PartedPairTest {
    @Test
    void aRowOfAsManyParagraphsInBothLanguagesIsAsManyPassages() throws Exception {
        String table = """
                Speaker,English,Chinese
                Operator,"Welcome to the call.

                Please go ahead.","歡迎參加會議。
                請開始。"
                Ada Finch,"We sold more lamps.
                We also opened a shop.",我們售出更多的燈具，也開了一家店。
                Operator,This concludes the call.,會議到此結束。
                """;
        var call = new TranscriptReader().read("call.csv", table.getBytes(StandardCharsets.UTF_8));
        assertThat(call.passages())
                .extracting(Passage::chinese)
                .containsExactly("歡迎參加會議。", "請開始。", "我們售出更多的燈具，也開了一家店。", "會議到此結束。");
    }

    @Test
    void linesOfACellThatEndWithinASentenceAreNoParagraphs() throws Exception {
        String table = """
                Speaker,English,Chinese
                Operator,"Welcome to the call of Wend Mills
                for the second quarter.","歡迎參加維恩磨坊
                第二季的電話會議。"
                Ada Finch,"We sold more lamps
                than last year.
                We also opened a shop.","我們售出
                更多的燈具。
                我們也開了一家店。"
                Operator,This concludes the call.,會議到此結束。
                """;
        var call = new TranscriptReader().read("call.csv", table.getBytes(StandardCharsets.UTF_8));
        assertThat(call.passages())
                .extracting(passage -> String.valueOf(passage.english()).replace('\n', ' '))
                .containsExactly(
                        "Welcome to the call of Wend Mills for the second quarter.",
                        "We sold more lamps than last year.",
                        "We also opened a shop.",
                        "This concludes the call.");
    }
}
