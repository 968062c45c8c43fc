package app.diptych.importing.assembly.line;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LandmarkTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "null", textBlock = """
                    Prepared Remarks:               | PREPARED
                    MANAGEMENT DISCUSSION SECTION   | PREPARED
                    Full Conference Call Transcript | PREPARED
                    Presentation                    | PREPARED
                    管理层发言                        | PREPARED
                    Questions & Answers:            | QUESTIONS
                    Question-and-Answer Session     | QUESTIONS
                    Q&A                             | QUESTIONS
                    ❓ Q&A                          | QUESTIONS
                    問答環節                          | QUESTIONS
                    Questions and Answers 問答環節    | QUESTIONS
                    Presentation / 管理層發言         | PREPARED
                    Presentation / 問答環節           | null
                    Corporate Participants          | COMPANY
                    EXECUTIVES                      | COMPANY
                    Conference Call Participants    | OUTSIDE
                    ANALYSTS                        | OUTSIDE
                    Call participants:              | PARTICIPANTS
                    Disclaimer                      | APART
                    Related Articles                | APART
                    延伸閱讀                          | APART
                    Analyst                         | null
                    Questions about the margin      | null
                    We come to the presentation     | null
                    """)
    void aLineMayNameAPartOfThePage(String line, Landmark landmark) {
        assertThat(Landmark.of(line)).isEqualTo(landmark);
    }
}
