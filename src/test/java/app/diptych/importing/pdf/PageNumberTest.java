package app.diptych.importing.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.importing.manuscript.Item;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageNumberTest {
    private static List<String> texts(Print print) throws Exception {
        return new PdfImporter()
                .read("call.pdf", print.bytes()).items().stream()
                        .map(Item::text)
                        .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2031", "12"})
    void aYearOrAnAmountIsNoPageNumberWhereEveryPageHasItsOwn(String number) throws Exception {
        Print print = new Print();
        for (int page = 1; page <= 5; page++) {
            if (page > 1) {
                print.turn();
            }
            // Full pages, so that the rows at the upper edge are not those at the lower one.
            for (int i = 0; i < 20; i++) {
                print.text(
                        72,
                        72 + 12 * i,
                        "our quarries in valley " + "abcdefghijklmnopqrst".charAt(i) + " near town "
                                + "uvwxy".charAt(page - 1) + " and so on");
            }
            print.text(72, 316, page == 2 ? number : "until later").text(300, 760, String.valueOf(page));
        }
        assertThat(String.join(" ", texts(print)))
                .contains("and so on " + number + " our quarries")
                .doesNotContain(" 3 ");
    }
}
