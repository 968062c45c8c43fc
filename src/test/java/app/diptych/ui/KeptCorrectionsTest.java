package app.diptych.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.Engine;
import app.diptych.OneEngine;
import app.diptych.analysis.Progress;
import app.diptych.document.Document;
import app.diptych.importing.UnreadableException;
import app.diptych.metric.Fact;
import app.diptych.review.Correction;
import app.diptych.review.Corrections;
import app.diptych.review.FactKey;
import app.diptych.ui.findings.store.ReviewStore;
import app.diptych.ui.shell.Mode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import javafx.scene.control.Label;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Corrections that are kept with a call hold as soon as it is shown, in a picture of it too. */
class KeptCorrectionsTest extends RealWindow {
    private static Document call;
    private static Document corrected;

    @TempDir
    Path folder;

    @BeforeAll
    static void read() throws UnreadableException {
        call = OneEngine.ENGINE.opener().open(Path.of("assets/samples/merrowick-2025-Q4.txt"), Progress.NONE);
        Fact income = call.analysis().facts().stream()
                .filter(fact -> fact.concept().equals("netIncome"))
                .findFirst()
                .orElseThrow();
        FactKey key = FactKey.of(call.analysis()).get(income.id());
        corrected = call.corrected(new Corrections(List.of(new Correction(key, false, null, null, "2025")), List.of()));
    }

    @Override
    ReviewStore reviews() {
        return ReviewStore.of(corrected.review(), corrected.corrections());
    }

    @Test
    void aCardIsMarkedFromTheBeginning() {
        settings.welcomed().set(true);
        open(call.analysis(), 1440, 1000);
        rest();

        assertThat(onFx(() -> ((Label) node("metrics-card-netIncome").lookup(".metrics-card-value")).getText()))
                .isEqualTo("$348M †");
    }

    @Test
    void aPictureOfTheMetricsShowsThem() throws IOException {
        assertThat(picture(corrected, Mode.METRICS, "corrected.png"))
                .isNotEqualTo(picture(call, Mode.METRICS, "read.png"));
        assertThat(picture(call, Mode.METRICS, "again.png")).isEqualTo(picture(call, Mode.METRICS, "read.png"));
    }

    /** In a window the cards come a pulse after the text; a picture has no pulses, and has them all the same. */
    @Test
    void aPictureOfTheTextHasTheCardsBesideIt() throws IOException {
        byte[] read = picture(call, Mode.READ, "read.png");
        assertThat(Arrays.equals(picture(corrected, Mode.READ, "corrected.png"), read))
                .isFalse();
        assertThat(Arrays.equals(picture(call, Mode.READ, "again.png"), read)).isTrue();
    }

    private byte[] picture(Document document, Mode mode, String name) throws IOException {
        Engine engine = OneEngine.ENGINE;
        Path file = folder.resolve(name);
        PictureLook look = new PictureLook(false, "en", 1200, 800, null, 1, mode);
        act(() -> {
            try {
                Picture.draw(document, engine.concepts(), engine.searcher(), look, "1.0", file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        return Files.readAllBytes(file);
    }
}
