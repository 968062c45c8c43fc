package app.diptych.importing.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.diptych.importing.TranscriptReader;
import app.diptych.importing.UnreadableException;
import app.diptych.importing.measure.Work;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Pages of the shapes that took longest when files were broken at random: twice as many paragraphs are twice the work. */
class BigPagesTest {
    private static final int FEW = 300;

    private final TranscriptReader reader = new TranscriptReader();

    @Test
    void namesBeforeColonsOfWhichNoneReturnsAreLinear() {
        assertThat(growth(i -> "<p>" + name(i) + ": We sold more boats in harbour " + i + ".</p>"))
                .isLessThan(Work.TWICE);
    }

    @Test
    void personsWithPositionsAreLinear() {
        assertThat(growth(i -> (i == 0 ? "<h2>Participants</h2>" : "") + "<p>" + name(i) + " - Director</p>"))
                .isLessThan(Work.TWICE);
    }

    @Test
    void namesBesideHousesAreLinear() {
        assertThat(growth(i -> "<p>" + name(i) + ", Lorne Bank " + i % 7 + "</p><p>We sold more boats.</p>"))
                .isLessThan(Work.TWICE);
    }

    @Test
    void elementsSideBySideAreLinear() {
        assertThat(growth(i -> "<div><span>" + name(i) + "</span><span>Director</span></div>"))
                .isLessThan(Work.TWICE);
    }

    @Test
    @Timeout(15)
    void tablesBetweenParagraphsAreReadInOneGo() {
        String page = "<table></table><p>lamps</p>".repeat(60_000);
        assertThat(Collector.of(Jsoup.parse(page).body()).items()).hasSize(60_000);
    }

    private double growth(IntFunction<String> paragraph) {
        return Work.growth(FEW, count -> {
            byte[] page = IntStream.range(0, count)
                    .mapToObj(paragraph)
                    .collect(Collectors.joining("", "<html><body>", "</body></html>"))
                    .getBytes(StandardCharsets.UTF_8);
            return () -> read(page);
        });
    }

    private void read(byte[] page) {
        // Hardly anything is said on these pages, but that is told of a page after all of its paragraphs were looked
        // at.
        assertThatThrownBy(() -> reader.read("page.html", page))
                .isInstanceOf(UnreadableException.class)
                .hasMessageMatching("(?s).* in \\d{3,4} paragraphs;.*");
    }

    private static String name(int i) {
        return (char) ('A' + i % 26) + "da" + (char) ('a' + i / 26 % 26) + " Finch";
    }
}
