package app.diptych.importing.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.importing.manuscript.Item;
import java.util.List;
import org.junit.jupiter.api.Test;

class MarginTest {
    private static final List<String> LINES = """
            We sold more of the lamps that we make in our own workshops than
            a year ago, and what we make for others we sold at a better price
            than in the two years before. In the north we opened two shops,
            and in the south we closed one that had not done well for a long
            time, which cost us more than it had brought in its best years.
            We also bought a mill in the valley, which will give us the wood
            that we need for the lamps that we want to sell in the next year,
            so that we no longer depend on what others ask for theirs, while
            those who work there keep their places and their pay, as was our
            wish from the first day on which we spoke with its owners there.
            """.lines().toList();

    private static String read(int from, double x) throws Exception {
        Print print = new Print();
        for (int i = 0; i < LINES.size(); i++) {
            print.text(x, 100 + 14 * i, String.valueOf(from + i)).text(72, 100 + 14 * i, LINES.get(i));
        }
        return said(print);
    }

    @Test
    void numbersAtTheLeftOfTheLinesAreNotSaid() throws Exception {
        assertThat(read(1, 50)).isEqualTo(String.join(" ", LINES));
    }

    @Test
    void aFigureThatBeginsALineOfTheLeftOfTwoColumnsIsSaid() throws Exception {
        Print print = new Print();
        for (int i = 0; i < LINES.size(); i++) {
            String text = i == 4 ? "12 shops did better than" : LINES.get(i).substring(0, 30);
            print.text(40, 100 + 14 * i, String.valueOf(1 + i))
                    .text(72, 100 + 14 * i, text)
                    .text(320, 100 + 14 * i, "And " + LINES.get(i).substring(0, 30));
        }
        assertThat(said(print)).contains("12 shops did better than").doesNotContain(" 4 ", " 6 ", " 7 ");
    }

    @Test
    void aNumberThatIsNotTheNextIsKept() throws Exception {
        Print print = new Print();
        for (int i = 0; i < LINES.size(); i++) {
            print.text(50, 100 + 14 * i, String.valueOf(i == 4 ? 88 : 1 + i)).text(72, 100 + 14 * i, LINES.get(i));
        }
        assertThat(said(print)).contains(" 88 ").doesNotContain(" 4 ", " 6 ", " 7 ");
    }

    private static String said(Print print) throws Exception {
        return String.join(
                " ",
                new PdfImporter()
                        .read("call.pdf", print.bytes()).items().stream()
                                .map(Item::text)
                                .toList());
    }

    @Test
    void figuresBehindTheLinesAreSaid() throws Exception {
        assertThat(read(1, 500)).contains("workshops than 1");
    }
}
