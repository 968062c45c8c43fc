package app.diptych.ui.imports;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.Engine;
import app.diptych.analysis.Progress;
import app.diptych.document.Document;
import app.diptych.importing.format.Format;
import app.diptych.model.Speaker;
import app.diptych.model.Transcript;
import app.diptych.model.Warning;
import app.diptych.review.cast.CastCorrections;
import app.diptych.review.cast.SpeakerCorrection;
import app.diptych.ui.findings.store.ReviewFolder;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A file is read as the format that somebody said it has, and as he corrected its speakers. */
class CorrectedReadingTest {
    private static final Engine ENGINE = Engine.standard();
    /** A page by its marks; read as text, its marks are words. */
    private static final String PAGE = """
            <p>Operator</p>
            <p>Good morning, and welcome to the Halvorsen Lamps second quarter 2025 earnings call.</p>
            <p><b>Ada Quist</b> - <i>Chief Financial Officer</i></p>
            <p>Thank you, operator. Revenue rose 12% to $3.4 billion, driven by our desk lamps in Europe.</p>
            <p>Operator</p>
            <p>This concludes our call for today, and we thank you all.</p>
            """;

    @TempDir
    private Path folder;

    private ReviewFolder store;
    private CorrectedReading reading;
    private Path file;

    @BeforeEach
    void write() throws Exception {
        store = new ReviewFolder(folder.resolve("reviews"));
        reading = new CorrectedReading(ENGINE.opener(), store);
        file = Files.writeString(folder.resolve("call.txt"), PAGE);
    }

    private Transcript open() throws Exception {
        return reading.open(file, Progress.NONE).analysis().transcript();
    }

    private void correct(CastCorrections by) throws Exception {
        Document read = reading.open(file, Progress.NONE);
        store.write(read.analysis(), by);
    }

    @Test
    void withoutCorrectionsItIsReadAsWhatItLooksLike() throws Exception {
        assertThat(open().source().importer()).isEqualTo("html");
    }

    @Test
    void itIsReadAsTheFormatThatSomebodyChose() throws Exception {
        file = Files.writeString(folder.resolve("call.txt"), PAGE.replaceAll("<[^>]+>", "") + "謝謝各位，會議到此結束。\n");
        assertThat(open().source().importer()).isEqualTo("interleaved");
        correct(CastCorrections.NONE.as(Format.TEXT.name()));
        assertThat(open().source().importer()).isEqualTo("text");
    }

    @Test
    void speakersAreCorrectedInThatFormatToo() throws Exception {
        file = Files.writeString(folder.resolve("call.txt"), PAGE.replaceAll("<[^>]+>", "") + "謝謝各位，會議到此結束。\n");
        Transcript before = open();
        Speaker ada = before.speakers().get(1);
        correct(CastCorrections.NONE
                .as(Format.TEXT.name())
                .with(new SpeakerCorrection(ada.name(), 0, "Ada M. Quist", "CFO", null, ada.role())));

        assertThat(open().source().importer()).isEqualTo("text");
        assertThat(open().speakers()).extracting(Speaker::name).contains("Ada M. Quist");
    }

    @Test
    void aFormatAsWhichItCannotBeReadDoesNotLockItUp() throws Exception {
        correct(CastCorrections.NONE.as(Format.PDF.name()));

        Transcript call = open();
        assertThat(call.source().importer()).isEqualTo("html");
        assertThat(call.warnings())
                .extracting(Warning::message)
                .contains("The file cannot be read in the format that was chosen by hand (PDF);"
                        + " it was read as what it looks like.");
    }
}
