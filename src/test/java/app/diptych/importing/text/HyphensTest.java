package app.diptych.importing.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In a text without blanks between Han and Latin characters, a number that is parted by the end of a line is one again. */
class HyphensTest {
    private static final Hyphens CLOSE = new Hyphens(List.of("今年我們開了12家磨坊", "明年再開5家", "We opened 12 mills."));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            We sold as much flour as in Q2        | 2024 was a year of rain         | We sold as much flour as in Q2 2024 was a year of rain
            We had nine mills at the end of 2023  | 12 shops were opened            | We had nine mills at the end of 2023 12 shops were opened
            Mills that stood by the river in 2023 | 今年有12家磨坊                   | Mills that stood by the river in 2023今年有12家磨坊
            今年我們在河邊開了1                     | 2家磨坊                          | 今年我們在河邊開了12家磨坊
            今年麵粉的營收成長了2                   | 5%                              | 今年麵粉的營收成長了25%
            今年麵粉的營收成長了2                   | .5%，明年也會                     | 今年麵粉的營收成長了2.5%，明年也會
            """)
    void aNumberIsPartedInChineseAlone(String one, String other, String joined) {
        StringBuilder text = new StringBuilder(one);

        CLOSE.append(text, other);

        assertThat(text).hasToString(joined);
    }

    @ParameterizedTest
    @CsvSource({
        "We know how the manage-,ment works,We know how the management works",
        "We look at low-,cost mills,We look at low-cost mills"
    })
    void theOneDividedWordOfATextKeepsItsHyphenIfAWordFollows(String one, String other, String joined) {
        List<String> lines = new ArrayList<>(Collections.nCopies(40, "We manage the cost of each mill by the river."));
        lines.add(one);
        lines.add(other);
        StringBuilder text = new StringBuilder(one);

        new Hyphens(lines).append(text, other);

        assertThat(text).hasToString(joined);
    }
}
