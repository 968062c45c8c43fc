package app.diptych.importing.call;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.importing.pairing.Pair;
import app.diptych.importing.text.SourceLine;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnnouncementsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    ''                                | 那下一個問題，請講。         | true
                    ''                                | 那就下一位提問。             | true
                    ''                                | 那最後一個問題，請講。       | true
                    ''                                | 那是最後一個問題。           | false
                    ''                                | 那就是最后一个问题。         | false
                    [Foreign language]                | 下一個問題，請講。           | true
                    (Spoken in Mandarin.)             | 下一個問題，請講。           | true
                    That was our last question.       | 這是最後一個問題。           | false
                    """)
    void whatAnOperatorSaysInEitherLanguageAnnounces(String english, String chinese, boolean announces) {
        Pair pair = new Pair(
                english.isEmpty() ? null : new SourceLine(1, english, false), new SourceLine(2, chinese, false));
        DraftTurn turn = new DraftTurn(new Header("Operator", null, null), List.of(pair));
        assertThat(new Announcements(List.of(turn)).announces(0)).isEqualTo(announces);
    }
}
