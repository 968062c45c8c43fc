package app.diptych.importing.plain;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.importing.manuscript.Item;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TableRowsTest {
    @ParameterizedTest
    @CsvSource({
        "9:01 a.m., 9:02 a.m., 9:04 p.m.",
        "(9:01), (9:02), (9:04)",
        "Pine Corp., Ash Ltd., Pine Corp.",
        "V.P., C.E.O., V.P."
    })
    void aTimeOrAHouseInANarrowColumnIsNotSaid(String one, String two, String three) {
        assertThat(items(one, two, three))
                .noneMatch(text -> List.of(one, two, three).contains(text));
    }

    @ParameterizedTest
    @CsvSource({"Yes., No., We do.", "Sure., Right., Our bank did."})
    void aSentenceInANarrowColumnIsSaid(String one, String two, String three) {
        assertThat(items(one, two, three)).contains(one, two, three);
    }

    private static List<String> items(String one, String two, String three) {
        return PlainText.read("""
                | %s | Operator  | Good afternoon, and welcome to the call of Halloran Lamps. |
                | %s | Ada Finch | We opened two shops this year, and both of them did well. |
                | %s | Operator  | The first question is from Otto Brandt of Halden Bank. |
                | | Otto Brandt | What will the shops cost next year? |
                | | Ada Finch   | They will cost as much as they did this year. |
                """.formatted(one, two, three)).items().stream()
                .map(Item::text)
                .toList();
    }
}
