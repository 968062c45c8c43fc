package app.diptych.importing.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.importing.TranscriptReader;
import app.diptych.model.Speaker;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SaidTitlesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "With me are Jane Q. Doe, our CEO, and John Roe, our CFO. | CEO | CFO",
                "On the line are our CEO, Jane Doe, and Chief Financial Officer, John Roe. | CEO | Chief Financial Officer",
                "I have Chief Executive Officer Jane Doe, Chief Financial Officer John Roe and others. | Chief Executive Officer | Chief Financial Officer",
                "Here are Jane Doe, President and Chief Executive Officer, John Roe, Vice President, Finance. | President and Chief Executive Officer | Vice President, Finance",
                "With me are John Roe, our Treasurer Jane Q. Doe and the staff. | Treasurer | -",
                "With me are John Roe, Chairman, Treasurer Jane Q. Doe and the staff. | Treasurer | Chairman",
                "With me are Bob Smith, General Counsel, Jane Q. Doe, our CEO, and John Roe. | CEO | -",
                "With me are Bob Smith, General Counsel and Jane Q. Doe. | - | -",
                "With me are our CEO, John Roeder, and others. | - | -",
                "With me is Jane Doe, Chairman. John Roe, who has the flu, will be brief. | Chairman | -",
                "With me are Jane Q. Doe, President, Bob Smith and John Roe, President, Asia Pacific. | President | President, Asia Pacific",
                "With me are Jane Q. Doe, Vice President, Bob Smith. | Vice President | -",
                "With me is Jane Q. Doe, Vice President, Supply Chain Operations. | Vice President, Supply Chain Operations | -",
                "We thank Jane Doe and John Roe, who spoke to many an analyst. | - | -"
            })
    void aTitleThatIsSaidBesideANameIsThePersons(String said, @Nullable String jane, @Nullable String john)
            throws Exception {
        String call = "Operator: Welcome to the call.\nAnn Poe: Good morning. " + said
                + "\nJane Q. Doe: Thank you, Ann. We had a good quarter.\nJohn Roe: Thank you. We earned a lot of it.\n"
                + "Jane Q. Doe: That is all we have.\nAnn Poe: Thank you all.\nJohn Roe: Goodbye to you.\n";
        List<Speaker> speakers = new TranscriptReader()
                .read("call.txt", call.getBytes(StandardCharsets.UTF_8))
                .speakers();
        assertThat(title(speakers, "Jane Q. Doe")).isEqualTo(jane);
        assertThat(title(speakers, "John Roe")).isEqualTo(john);
    }

    private static @Nullable String title(List<Speaker> speakers, String name) {
        return speakers.stream()
                .filter(speaker -> speaker.name().equals(name))
                .map(Speaker::title)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }
}
