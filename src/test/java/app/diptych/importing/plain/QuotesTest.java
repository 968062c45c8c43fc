package app.diptych.importing.plain;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.importing.text.SourceLine;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The angles of a mail go, with the blank lines between them; those by which captions tell that another speaks stay. */
class QuotesTest {
    @Test
    void anUnquotedLineBehindAnEmptyAngleKeepsItsBlankAndItsIndent() {
        List<SourceLine> lines = List.of(
                new SourceLine(1, "> We opened two", false),
                new SourceLine(2, "> shops.", false),
                new SourceLine(3, ">", false),
                new SourceLine(4, "Ada Finch", false, 4));

        assertThat(Quotes.off(lines))
                .containsExactly(
                        new SourceLine(1, "We opened two", false),
                        new SourceLine(2, "shops.", false),
                        new SourceLine(4, "Ada Finch", true, 4));
    }

    @Test
    void twoAnglesByWhichCaptionsTellThatAnotherSpeaksStay() {
        List<SourceLine> lines = List.of(
                new SourceLine(1, ">> Ada Finch: Good morning.", false),
                new SourceLine(2, ">>> The shops", false),
                new SourceLine(3, ">> Otto Brandt: Good morning, Ada.", false));

        assertThat(Quotes.off(lines)).isEqualTo(lines);
    }

    @Test
    void aMailThatQuotesAnotherLosesAllAngles() {
        assertThat(Quotes.off(List.of(
                        new SourceLine(1, "> Good morning.", false),
                        new SourceLine(2, ">> We opened two shops.", false),
                        new SourceLine(3, "> > Good.", false))))
                .extracting(SourceLine::text)
                .containsExactly("Good morning.", "We opened two shops.", "Good.");
    }
}
