package app.diptych.importing.html;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.importing.TranscriptReader;
import app.diptych.importing.manuscript.Item;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands behind a name in an element of its own is a house, or what the person says. */
class BesideNamesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            Lorne Bank            ! true
            The Lorne Bank        ! true
            Good morning everyone ! false
            Thank you Otto        ! false
            """)
    void aHouseIsPartedFromTheName(String beside, boolean house) throws Exception {
        String page = "<html><body><div><span>Ada Finch</span><span>" + beside + "</span></div></body></html>";

        assertThat(new HtmlPage()
                        .read("page.html", page.getBytes(StandardCharsets.UTF_8)).items().stream()
                                .map(BesideNamesTest::printed))
                .anyMatch(text -> text.equals("Ada Finch | " + beside) == house);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '!', textBlock = """
            <p>Petrel Motors <span>Investor Relations</span></p>         ! false
            <p>Ada Finch <span>Chief Financial Officer</span></p>        ! true
            <p>Ada Finch <span>Head of Investor Relations</span></p>     ! true
            <p>Dr. <b>Ada Finch</b><span>Chief Financial Officer</span></p> ! true
            """)
    void aPositionBehindANameMakesASpeakerAndADepartmentNone(String line, boolean speaker) throws Exception {
        String page = "<html><body>" + line + "<p>We opened two shops.</p></body></html>";

        assertThat(new HtmlPage()
                        .read("page.html", page.getBytes(StandardCharsets.UTF_8))
                        .items())
                .anyMatch(item -> item instanceof Item.Speaker == speaker || !speaker)
                .noneMatch(item -> item instanceof Item.Speaker && !speaker);
    }

    @Test
    void aHouseBesideABoldNameIsOneAlsoWhereOnlyOnePersonHasOne() throws Exception {
        String page = """
                <html><body><p><b>Operator</b></p><p>Welcome to the call of Wend Mills. The first question comes from Otto Brandt.</p>
                <p><b>Otto Brandt</b> <em>Halden Partners</em></p><p>How many shops will you open this year?</p>
                <p><b>Ada Finch</b> <em>CFO</em></p><p>We will open two of them.</p>
                <p><b>Operator</b></p><p>This concludes the call of today.</p></body></html>
                """;
        var call = new TranscriptReader().read("call.html", page.getBytes(StandardCharsets.UTF_8));
        assertThat(call.turns()).hasSize(4);
        assertThat(call.speakers().get(1).firm()).isEqualTo("Halden Partners");
    }

    private static String printed(Item item) {
        return item instanceof Item.Speaker speaker && speaker.affiliation() != null
                ? speaker.text() + " | " + speaker.affiliation()
                : item.text();
    }
}
