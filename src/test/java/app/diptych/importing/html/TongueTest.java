package app.diptych.importing.html;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.importing.TranscriptReader;
import app.diptych.model.Passage;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class TongueTest {
    private static final String KOREAN = "매출이 작년보다 성장했습니다. 이익도 늘었습니다. 감사합니다.";

    @Test
    void aHeadingInAnotherLanguageIsNotSaidForTheNameInIt() throws Exception {
        String row = "<tr><td>%s</td><td>" + KOREAN + "</td></tr>";
        String page = "<html><body><table>"
                + row.formatted("Operator<br>Welcome to the call of Wend Mills for the second quarter.")
                + row.formatted(
                        "Ada Finch - Chief Executive Officer<br>Thank you. We sold more lamps than ever before.")
                + "</table><p># Wend Mills Holdings (WEND) 2Q 실적 요약</p><p>" + KOREAN + "</p><table>"
                + row.formatted("Operator: Our first question comes from Ben Oakes with Halden Bank.")
                + row.formatted("Ben Oakes: How many lamps (램프) did you sell in the quarter?")
                + row.formatted("Ada Finch: We sold some ten thousand of them, Ben.") + "</table></body></html>";
        var call = new TranscriptReader().read("call.html", page.getBytes(StandardCharsets.UTF_8));
        assertThat(call.passages())
                .extracting(Passage::english)
                .noneMatch(text -> text != null && text.contains("WEND"))
                .contains("How many lamps (램프) did you sell in the quarter?");
    }

    @Test
    void aHeadingAboveTheFirstTableIsOfTheSamePage() throws Exception {
        String row = "<tr><td>%s</td><td>" + KOREAN + "</td></tr>";
        String page = "<html><body><p>Operator: Welcome to the call of Wend Mills.</p>"
                + "<p># Wend Mills Holdings (WEND) 2Q 실적 요약</p><table>"
                + row.formatted("Ben Oakes: How many lamps did you sell in the quarter?")
                + row.formatted("Ada Finch: We sold some ten thousand of them, Ben.")
                + row.formatted("Ben Oakes: Thank you, Ada, that is all from me.")
                + row.formatted("Ada Finch: Thank you for the question, Ben.") + "</table></body></html>";
        var call = new TranscriptReader().read("call.html", page.getBytes(StandardCharsets.UTF_8));
        assertThat(call.passages())
                .extracting(Passage::english)
                .isNotEmpty()
                .noneMatch(text -> text != null && text.contains("WEND"));
    }

    @Test
    @Timeout(5)
    void bracketsThatDoNotCloseAreReadInOneGo() {
        assertThat(Tongue.isForeignBesides("We sold lamps " + "(".repeat(400_000)))
                .isFalse();
    }

    @Test
    void aNameInAnotherScriptIsNoOtherLanguage() {
        assertThat(Tongue.isForeignBesides("Ada Finch (에이다 핀치) - Chief Executive Officer"))
                .isFalse();
        assertThat(Tongue.isForeignBesides("Wend Mills Holdings (WEND) 2Q 실적 요약"))
                .isTrue();
        assertThat(Tongue.isForeignBesides("We work with 삼성 in the north and in the south."))
                .isFalse();
    }
}
