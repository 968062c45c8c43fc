package app.diptych.importing.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.diptych.importing.Problem;
import app.diptych.importing.TranscriptReader;
import app.diptych.importing.UnreadableException;
import app.diptych.importing.format.Detection;
import app.diptych.importing.format.Format;
import app.diptych.model.Passage;
import app.diptych.model.Transcript;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** A page that a browser saved with all its parts in one file. */
class WebArchiveTest {
    private static final String PAGE = """
            <html><body><p><b>Operator</b></p><p>Good morning, and welcome to the Halvorsen Lamps call.</p>
            <p><b>Ada Quist</b> -- <i>Chief Financial Officer</i></p><p>Revenue rose 12%, or =A3 = 3 pounds a lamp.</p>
            <p><b>Operator</b></p><p>That ends our call for today. Thank you all.</p></body></html>
            """;

    private static final String ARCHIVE = """
            From: <Saved by Blink>
            Snapshot-Content-Location: https://lamps.example/call
            Subject: The call
            MIME-Version: 1.0
            Content-Type: multipart/related;
            \ttype="text/html";
            \tboundary="----Part--of--lamps----"


            ------Part--of--lamps----
            Content-Type: image/png
            Content-Transfer-Encoding: base64

            iVBORw0KGgo=
            ------Part--of--lamps----
            Content-Type: text/html%s
            Content-ID: <frame-1@mhtml.blink>
            Content-Transfer-Encoding: %s
            Content-Location: https://lamps.example/call

            %s
            ------Part--of--lamps----
            Content-Type: text/css
            Content-Transfer-Encoding: quoted-printable

            p { color: red }
            ------Part--of--lamps------
            """;

    private static String quoted(String page) {
        StringBuilder out = new StringBuilder();
        int column = 0;
        for (byte b : page.getBytes(StandardCharsets.UTF_8)) {
            String each = b == '\n' ? "\n" : b == '=' || b < 0 ? "=%02X".formatted(b & 0xFF) : "" + (char) b;
            if (column + each.length() > 75 && b != '\n') {
                out.append("=\n");
                column = 0;
            }
            out.append(each);
            column = b == '\n' ? 0 : column + each.length();
        }
        return out.toString();
    }

    private static Transcript read(String archive) throws UnreadableException {
        byte[] bytes = archive.replace("\n", "\r\n").getBytes(StandardCharsets.ISO_8859_1);
        return new TranscriptReader().read("call.mhtml", bytes);
    }

    private static void assertRead(Transcript call) {
        assertThat(call.passages())
                .extracting(Passage::english)
                .containsExactly(
                        "Good morning, and welcome to the Halvorsen Lamps call.",
                        "Revenue rose 12%, or =A3 = 3 pounds a lamp.",
                        "That ends our call for today. Thank you all.");
        assertThat(call.source().importer()).isEqualTo("html");
    }

    @Test
    void itsPageIsReadFromLettersThatAreQuoted() throws Exception {
        assertRead(read(ARCHIVE.formatted("", "quoted-printable", quoted(PAGE))));
    }

    @Test
    void itsPageIsReadFromBase64() throws Exception {
        String packed = Base64.getMimeEncoder().encodeToString(PAGE.getBytes(StandardCharsets.UTF_8));
        assertRead(read(ARCHIVE.formatted("; charset=\"utf-8\"", "base64", packed.replace("\r", ""))));
    }

    @Test
    void itsPageIsReadAsItStands() throws Exception {
        assertRead(read(ARCHIVE.formatted("", "8bit", PAGE)));
    }

    @Test
    void theEncodingIsThatOfThePart() throws Exception {
        String page = PAGE.replace("Good morning, and welcome to the Halvorsen Lamps call.", "早安，歡迎參加法說會。");
        byte[] big5 = page.getBytes(Charset.forName("Big5"));
        String packed = Base64.getMimeEncoder().encodeToString(big5).replace("\r", "");
        Transcript call = read(ARCHIVE.formatted("; charset=big5", "base64", packed));

        assertThat(call.passages().getFirst().chinese()).isEqualTo("早安，歡迎參加法說會。");
        assertThat(call.source().charset()).isEqualTo("Big5");
    }

    @Test
    void itIsToldByWhatIsInIt() {
        assertThat(Detection.ofBytes(ARCHIVE.getBytes(StandardCharsets.UTF_8))).contains(Format.HTML);
        assertThat(Detection.ofBytes(
                        "Subject: Call\n\nContent-Type: multipart/related".getBytes(StandardCharsets.UTF_8)))
                .as("behind the heads of a letter")
                .isEmpty();
    }

    @Test
    void oneWithoutAPageIsRefusedWithASentence() {
        String none = ARCHIVE.formatted("", "8bit", PAGE).replace("text/html", "text/plain");
        assertThatThrownBy(() -> read(none))
                .isInstanceOfSatisfying(
                        UnreadableException.class, e -> assertThat(e.problem()).isEqualTo(Problem.DAMAGED))
                .hasMessageContaining("it has no page in it");
    }

    @Test
    void oneThatIsBrokenOffGivesWhatThereIs() throws Exception {
        String whole = ARCHIVE.formatted("", "8bit", PAGE);
        assertThat(read(whole.substring(0, whole.indexOf("That ends"))).passages())
                .hasSize(2);
    }
}
