package app.diptych.ui.palette;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MatchTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            gtp    | Go to passage        | Larger text
            zo in  | Zoom in              | Zoom out
            nsp    | Next speaker         | Normal size of text
            dark   | Dark                 | Undo all remarks
            林書     | 林書瑋                 | 林口新書店
            證券     | Northmere 證券         | 證明的債券
            ren    | Tobias Renn          | Current revenue
            """)
    void theBetterMatchComesFirst(String query, String better, String worse) {
        List<String> sorted = Arrays.asList(worse, better);
        sorted.sort(Comparator.comparingInt((String text) -> Match.of(query, offer(text, "")))
                .reversed());
        assertThat(sorted).startsWith(better);
        assertThat(Match.of(query, offer(better, ""))).isNotEqualTo(Match.NONE);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            pgt     | Go to passage
            書林      | 林書瑋
            renns   | Tobias Renn
            x       | Zoom in
            """)
    void lettersThatAreMissingOrInAnotherOrderDoNotMatch(String query, String text) {
        assertThat(Match.of(query, offer(text, ""))).isEqualTo(Match.NONE);
    }

    @Test
    void everyWordMustFitAndTheirOrderDoesNotMatter() {
        assertThat(Match.of("securities priya", offer("Priya Okonjo", "Halden Securities")))
                .isPositive();
        assertThat(Match.of("priya bank", offer("Priya Okonjo", "Halden Securities")))
                .isEqualTo(Match.NONE);
    }

    @Test
    void theTitleCountsMoreThanTheDetail() {
        assertThat(Match.of("halden", offer("Halden", "Lumenbrook")))
                .isGreaterThan(Match.of("halden", offer("Lumenbrook", "Halden")));
    }

    @Test
    void anEmptyQueryFitsEverythingAlike() {
        assertThat(Match.of("  ", offer("Copy", "Edit"))).isZero();
    }

    private static Offer offer(String title, String detail) {
        return new Offer(title, Offer.Kind.COMMAND, title, detail, "", true, () -> {});
    }
}
