package app.diptych.importing.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class PeopleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            {"people": [{"id": 1, "name": "Ada Finch"}]}                                                   | Ada Finch
            {"people": [{"speaker_id": 1, "speaker_data": {"name": "Ada Finch"}}]}                         | Ada Finch
            {"people": [{"id": 1, "person": {"name": "Ada Finch"}, "firm": {"name": "Lorne Bank"}}]}       | Ada Finch
            {"call": {"id": 1, "issuer": {"name": "Wend Mills"}}}                                          | -
            {"calls": [{"id": 1, "venue": {"name": "Garden Hall"}}]}                                       | -
            {"company": {"id": 1, "name": "Wend Mills"}, "people": [{"id": 1, "name": "Ada Finch"}]}       | Ada Finch
            """)
    void whoIsMeantByAnIdentifierIsAPersonAndNoHouse(String file, @Nullable String name) {
        JsonNode root = new ObjectMapper().readTree(file);
        JsonNode turn = new ObjectMapper().readTree("{\"speaker_id\": 1, \"text\": \"Thank you.\"}");
        JsonNode person = People.of(root).speakerOf(turn);
        assertThat(person == null ? null : Objects.requireNonNull(Fields.text(person, Fields.SPEAKER)))
                .isEqualTo(name);
    }
}
