package app.diptych.importing.layout;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.importing.text.SourceLine;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was called up is a speaker line; what was turned to is a heading. */
class SpeakerLinesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Our next question comes from Ann Lee of Halden today. | Ann Lee - Halden      | true
            Ann Lee from Halden, please go ahead with that.       | Ann Lee - Halden      | true
            Let me turn to Cloud Services, in Asia above all.     | Cloud Services - Asia | false
            """)
    void aNameAndAHouseAreASpeakerLineWhereTheyWereCalledUp(String before, String line, boolean speaker) {
        List<SourceLine> lines = List.of(
                new SourceLine(1, before, false),
                new SourceLine(2, line, false),
                new SourceLine(3, "We sold more than last year.", false));

        assertThat(new SpeakerLines(lines).isSingle(1)).isEqualTo(speaker);
    }
}
