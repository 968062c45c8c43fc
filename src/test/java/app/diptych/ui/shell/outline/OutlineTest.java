package app.diptych.ui.shell.outline;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.ui.shell.Calls;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OutlineTest {
    private final List<Entry> outline = Outline.of(Calls.call("Lumenbrook Q2"));

    @Test
    void theOutlineNamesSummarySpeakersExchangesAndTalkTime() {
        assertThat(outline.stream().map(OutlineTest::line))
                .containsExactly(
                        "summary {0, 1}",
                        "PREPARED",
                        "Ines Valdara / Chief Executive Officer / 2 / {3, 4}",
                        "Tobias Renn / Senior Vice President and Chief Financial Officer / 1 / {5}",
                        "QUESTIONS",
                        "Priya Okonjo / Halden Securities / 1 / {6, 7, 8}",
                        "林書瑋 / Northmere 證券 / 0 / {9, 10}",
                        "TALK",
                        // Of 35 words the operator has 4 + 7, Valdara 6 + 6 + 2, Renn 3 + 1, the analysts 3 + 3.
                        "Ines Valdara 40%",
                        "Tobias Renn 11%",
                        "analysts 17%");
    }

    @Test
    void aLineLeadsToItsFirstPassageAndAHeadingNowhere() {
        assertThat(outline.stream().map(Entry::target))
                .containsExactly(0, null, 3, 5, null, 6, 9, null, null, null, null);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Chief Executive Officer                          | CEO
            Senior Vice President and Chief Financial Officer | SVP, CFO
            President & Chief Executive Officer              | President & CEO
            Chief Information Security Officer               | CISO
            Executive Vice President, Investor Relations     | EVP, IR
            Director of IR                                   | Director of IR
            Halden Securities                                | Halden Securities
            """)
    void aTitleIsShortenedAsPeopleDo(String title, String brief) {
        assertThat(BriefTitle.of(title)).isEqualTo(brief);
    }

    private static String line(Entry entry) {
        return switch (entry) {
            case Entry.Heading heading -> heading.name();
            case Entry.Summary summary -> "summary " + summary.passages();
            case Entry.Part part ->
                part.name() + " / " + part.detail() + " / " + part.figures() + " / " + part.passages();
            case Entry.Talk talk ->
                (talk.name() == null ? "analysts" : talk.name())
                        + String.format(Locale.ROOT, " %.0f%%", 100 * talk.share());
        };
    }
}
