package app.diptych.importing.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

class GuessTest {
    private static final People NOBODY = People.of(JsonMapper.shared().createArrayNode());

    private static final String LONG = "We sold more boats in the spring than in any year before, number ";
    private static final String CHINESE = "今年春天我們賣出的船比過去任何一年都多，這是第幾次了呢";

    @Test
    void namesAreShortAndReturnAndWhatIsSaidIsLongAndDoesNot() {
        assertThat(guess("w", "Ada Finch", "Ben Roe", "Ada Finch", "Ben Roe")).isEqualTo(new Guess("w", "said", null));
    }

    @Test
    void ofBothLanguagesEachHasItsField() {
        assertThat(Guess.of(
                        array("\"w\": \"%s\", \"said\": \"" + LONG + "%d\", \"zh\": \"" + CHINESE + "%d\""), NOBODY))
                .isEqualTo(new Guess("w", "said", "zh"));
    }

    @ParameterizedTest
    @CsvSource({
        "Ada Finch,Ben Roe,Cal Dunn,Eli Gray", // nobody returns
        "Ada Finch,Ada Finch,Ada Finch,Ada Finch", // nobody else speaks
        "Director,Manager,Director,Manager", // positions
        "margin,price,margin,price" // subjects
    })
    void aFieldWhoseValuesAreNoReturningNamesTellsNoSpeaker(String one, String two, String three, String four) {
        assertThat(guess("w", one, two, three, four)).isNull();
    }

    @Test
    void threeObjectsAreTooFewToTell() {
        assertThat(guess("w", "Ada Finch", "Ben Roe", "Ada Finch")).isNull();
    }

    @Test
    void whatIsSaidTwiceIsNoSpeech() {
        assertThat(Guess.of(array("\"w\": \"%s\", \"said\": \"" + LONG + "\""), NOBODY))
                .isNull();
    }

    @Test
    void aTurnHasTheUsualNamesAndAllOtherFieldsAsTheyWere() throws Exception {
        var object = new ObjectMapper().readTree("{\"w\": \"Ada Finch\", \"said\": \"Yes.\", \"at\": 12}");
        assertThat(new Guess("w", "said", null).turn(object))
                .isEqualTo(new ObjectMapper().readTree("{\"at\": 12, \"speaker\": \"Ada Finch\", \"text\": \"Yes.\"}"));
    }

    private static Guess guess(String field, String... names) {
        StringBuilder json = new StringBuilder("[");
        for (int i = 0; i < names.length; i++) {
            json.append(i == 0 ? "" : ",")
                    .append("{\"%s\": \"%s\", \"said\": \"%s%d\"}".formatted(field, names[i], LONG, i));
        }
        return Guess.of(new ObjectMapper().readTree(json.append("]").toString()), NOBODY);
    }

    /** Four objects of two speakers. */
    private static tools.jackson.databind.JsonNode array(String fields) {
        StringBuilder json = new StringBuilder("[");
        for (int i = 0; i < 4; i++) {
            String name = i % 2 == 0 ? "Ada Finch" : "Ben Roe";
            json.append(i == 0 ? "{" : ",{")
                    .append(fields.replace("%s", name).replace("%d", String.valueOf(i)))
                    .append("}");
        }
        return new ObjectMapper().readTree(json.append("]").toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"words\": [%w], \"utt\": \"%s\"", "\"utt\": \"%s\", \"words\": [%w]"})
    void wordsWithTheirTimesAreNotWhatIsSaid(String fields) {
        assertThat(Guess.of(divided(fields, " ", "w"), NOBODY)).isEqualTo(new Guess("spk", "utt", null));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"parts\": [%w], \"utt\": \"%s\"", "\"utt\": \"%s\", \"parts\": [%w]"})
    void ofAsMuchTextTheUndividedIsWhatIsSaid(String fields) {
        assertThat(Guess.of(divided(fields, "\n", "p"), NOBODY)).isEqualTo(new Guess("spk", "utt", null));
    }

    @Test
    void sentencesWithTheirTimesAreWhatIsSaid() {
        assertThat(Guess.of(divided("\"parts\": [%w]", "\n", "p"), NOBODY)).isEqualTo(new Guess("spk", "parts", null));
    }

    @Test
    void whatNamesAPersonInAnyOtherFieldIsNoSpeaker() {
        People people = People.of(
                new ObjectMapper()
                        .readTree(
                                "{\"people\": [{\"id\": \"a\", \"name\": \"Ada Finch\"}, {\"id\": \"b\", \"name\": \"Ben Roe\"}]}"));
        assertThat(Guess.of(array("\"editor\": \"a\", \"w\": \"%s\", \"said\": \"" + LONG + "%d\""), people))
                .isEqualTo(new Guess("w", "said", null));
    }

    /** Four objects of two speakers, with what is said as a whole and in parts. */
    private static tools.jackson.databind.JsonNode divided(String fields, String sign, String key) {
        List<String> objects = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            String said = "Good morning to all of you%swe opened shop %d this year".formatted(sign, i);
            String parts = Arrays.stream(said.split(sign))
                    .map(part -> "{\"%s\": \"%s\", \"conf\": \"0.9\"}".formatted(key, part))
                    .collect(Collectors.joining(","));
            objects.add("{\"spk\": \"%s\", %s}"
                    .formatted(
                            i % 2 == 0 ? "Ada Finch" : "Ben Roe",
                            fields.replace("%s", said.replace("\n", "\\n")).replace("%w", parts)));
        }
        return new ObjectMapper().readTree("[" + String.join(",", objects) + "]");
    }
}
