package app.diptych.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The account that the tests keep finds what is lost. */
class AccountOfBracketsTest {
    private static Account account() throws Exception {
        return new Account(new TranscriptReader().read("call.txt", """
                Operator: Good afternoon and welcome to the call of Halloran Lamps.
                Ada Finch: We opened two shops this year, and both of them did well.
                Otto Brandt: What will the shops cost next year?
                Ada Finch: Yes, surely.
                """.getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Revenue grew strongly this year (up 12%).",
                "Revenue grew strongly this year: two shops.",
                "Revenue grew strongly this year [again]."
            })
    void aLostSentenceIsMissingWhateverStandsInItsBrackets(String lost) throws Exception {
        assertThat(account().missing(lost)).containsExactly(lost);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ada Finch: Yes, surely.",
                "[9:01] Ada Finch: We opened two shops this year, and both of them did well."
            })
    void aSentenceBehindItsSpeakerIsThere(String sentence) throws Exception {
        assertThat(account().missing(sentence)).isEmpty();
    }
}
