package app.diptych.importing.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.ObjectMapper;

class FieldsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            {"speaker": "Ann Lee", "text": "Thanks, operator"}                  | -
            {"speaker": "Ann Lee", "text": "Our chief analyst"}                 | -
            {"speaker": "Ann Lee", "chinese": "謝謝董事長"}                       | -
            {"speaker": "Ann Lee", "event": "Investor Day"}                     | -
            {"speaker": "Ann Lee", "eventTitle": "Investor Day"}                | -
            {"speaker": "Ann Lee", "headline": "President buys lamps"}          | -
            {"speaker": "Ann Lee", "company": "Investor Lamps"}                 | -
            {"speaker": "Ann Lee", "remark": "Thanks, operator"}                | -
            {"speaker": "Ann Lee", "desc": "Chief Financial Officer"}           | Chief Financial Officer
            {"speaker": "Ann Lee", "speakerType": "Analyst"}                    | Analyst
            {"speaker": "Ann Lee", "personRole": "CFO", "event": "Investor Day"} | CFO
            """)
    void theTitleOfAPersonIsNothingThatIsSaidAndNoNameOfTheCall(String turn, @Nullable String title) {
        assertThat(Fields.title(new ObjectMapper().readTree(turn))).isEqualTo(title);
    }
}
