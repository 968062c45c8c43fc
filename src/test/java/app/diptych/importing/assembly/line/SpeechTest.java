package app.diptych.importing.assembly.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SpeechTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Good day, and welcome to the call.                        | true
                    Welcome to the call of today. [Operator instructions]     | true
                    各位好，歡迎參加今天的電話會議。[操作員說明]                  | true
                    Lindgren & Co. Incorporated, Research Division            | false
                    Halden Bank - Head of Motor and Truck Research            | false
                    Q2 2031 Petrel Motors Inc Earnings Call                   | false
                    白鷺航運法說會逐字稿                                        | false
                    Thank you.                                                | false
                    """)
    void aSentenceIsSaidAndANameIsNot(String text, boolean said) {
        assertThat(Speech.is(text)).isEqualTo(said);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Ann Lee (Halden & Co.)       | false
                    Ann Lee (Halden P.L.C.)      | false
                    Ann Lee (Halden S.A.)        | false
                    Ann Lee (Halden N.V.)        | false
                    Ann Lee (Halden A.G.)        | false
                    We sold it (to Halden Bank.) | true
                    We sold it to Halden Inc.    | true
                    """)
    void theFullStopOfALegalFormInBracketsEndsNoSentence(String text, boolean ends) {
        assertThat(Speech.endsSentence(text)).isEqualTo(ends);
    }
}
