package app.diptych.importing.html;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.importing.TranscriptReader;
import app.diptych.model.Passage;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class CountedRowsTest {
    @Test
    void theNumbersOfTheRowsOfATableAreNotSaid() throws Exception {
        String name = "<tr><td colspan=3><b>%s</b></td></tr>";
        String row = "<tr><td>%d</td><td>%s</td><td>%s</td></tr>";
        String page = "<html><body><table><tr><th>#</th><th>English</th><th>中文</th></tr>"
                + name.formatted("Operator")
                + row.formatted(1, "Welcome to the call of Wend Mills.", "歡迎參加維恩磨坊的電話會議。")
                + name.formatted("Ada Finch - Chief Executive Officer")
                + row.formatted(2, "We sold more lamps than a year ago.", "我們售出的燈具比去年多。")
                + row.formatted(3, "We also opened a shop.", "我們也開了一家店。")
                + name.formatted("Operator")
                + row.formatted(4, "This concludes the call of today.", "今天的會議到此結束。") + "</table></body></html>";
        var call = new TranscriptReader().read("call.html", page.getBytes(StandardCharsets.UTF_8));
        assertThat(call.turns()).hasSize(3);
        assertThat(call.passages())
                .extracting(Passage::chinese)
                .containsExactly("歡迎參加維恩磨坊的電話會議。", "我們售出的燈具比去年多。", "我們也開了一家店。", "今天的會議到此結束。");
    }

    @Test
    void theLastQuestionThatWasIsNoNextOne() throws Exception {
        String text = """
                Operator
                Welcome to the call of Wend Mills.
                歡迎參加維恩磨坊的電話會議。
                Ada Finch - Chief Executive Officer
                We sold more lamps than a year ago.
                我們售出的燈具比去年多。
                Operator
                The first question is from Otto Brandt with Halden Bank.
                第一個問題來自Halden Bank的Otto Brandt。
                Otto Brandt - Halden Bank - Analyst
                What will the shops cost?
                這些店要花多少錢？
                Operator
                That was our last question. I hand back to Ada Finch.
                那是最後一個問題。我把會議交還給Ada Finch。
                Ada Finch - Chief Executive Officer
                Thank you all for the day.
                謝謝各位。
                Operator
                This concludes the call of today.
                今天的會議到此結束。
                """;
        var call = new TranscriptReader().read("call.txt", text.getBytes(StandardCharsets.UTF_8));
        assertThat(call.turns()).extracting(app.diptych.model.Turn::exchange).endsWith(1, 1, null, null, null);
    }
}
