package app.diptych.library.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import app.diptych.exporting.Worked;
import app.diptych.exporting.format.Format;
import app.diptych.importing.TranscriptReader;
import app.diptych.model.Language;
import app.diptych.review.merge.Proposal;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * OmegaT 3.6 (Debian's package {@code omegat}) in its console mode takes what is exported. Skipped where it is not
 * installed: {@code apt-get install omegat}.
 *
 * <p>Its filter for XLIFF keeps {@code source} as it is and translates what stands in {@code target}; so it wants the
 * English there, and the translations from a memory.
 */
class OmegatTest {
    private static final String PROJECT = """
            <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
            <omegat><project version="1.0">
            <source_dir>__DEFAULT__</source_dir><target_dir>__DEFAULT__</target_dir><tm_dir>__DEFAULT__</tm_dir>
            <glossary_dir>__DEFAULT__</glossary_dir><dictionary_dir>__DEFAULT__</dictionary_dir>
            <source_lang>EN</source_lang><target_lang>ZH-HANT</target_lang><sentence_seg>false</sentence_seg>
            <support_default_translations>true</support_default_translations><remove_tags>false</remove_tags>
            </project></omegat>
            """;

    private final Worked call = new Worked();

    @TempDir
    private Path folder;

    @BeforeAll
    static void isInstalled() {
        boolean installed = Arrays.stream(System.getenv("PATH").split(File.pathSeparator, -1))
                .anyMatch(path -> Files.isExecutable(Path.of(path, "omegat")));
        assumeTrue(installed, "omegat is not installed");
    }

    @BeforeEach
    void makeProject() throws Exception {
        for (String name : List.of("source", "target", "omegat", "tm/auto", "glossary", "dictionary")) {
            Files.createDirectories(folder.resolve("project").resolve(name));
        }
        Files.writeString(folder.resolve("project/omegat.project"), PROJECT);
    }

    @Test
    void aTextIsTranslatedByTheMemory() throws Exception {
        Files.write(folder.resolve("project/tm/auto/call.tmx"), call.file(Format.TMX));
        StringBuilder text = new StringBuilder();
        StringBuilder wanted = new StringBuilder();
        for (int row = 1; row < call.rows().size(); row++) {
            text.append(call.text(row, Language.EN)).append("\n\n");
            wanted.append(call.text(row, Language.ZH)).append("\n\n");
        }
        Files.writeString(folder.resolve("project/source/call.txt"), text);

        translate();

        assertThat(Files.readString(folder.resolve("project/target/call.txt")).strip())
                .isEqualTo(wanted.toString().strip());
    }

    @Test
    void xliff12GoesThroughWithSourceAndTargetAsTheyWere() throws Exception {
        Files.write(folder.resolve("project/source/call.xlf"), call.file(Format.XLIFF12));

        translate();

        assertNothingChanged();
    }

    @Test
    void xliff12InWhichTheTargetsAreStillEnglishIsTranslatedByTheMemory() throws Exception {
        Files.write(folder.resolve("project/tm/auto/call.tmx"), call.file(Format.TMX));
        String prepared = call.text(Format.XLIFF12)
                .replaceAll("(<source>(.+?)</source>\\s*<target [^>]*>).*?(</target>)", "$1$2$3");
        assertThat(prepared).contains(">Thank you.</target>").doesNotContain(">謝謝。</target>");
        Files.writeString(folder.resolve("project/source/call.xlf"), prepared);

        translate();

        assertNothingChanged();
    }

    /** What comes back is the call as it was. */
    private void assertNothingChanged() throws Exception {
        Proposal proposal = Proposal.of(
                call.rows(), new ReturnedFile(new TranscriptReader()).read(folder.resolve("project/target/call.xlf")));
        assertThat(proposal.matched()).isEqualTo(call.rows().size());
        assertThat(proposal.changes()).isEmpty();
        assertThat(proposal.unplaced()).isEmpty();
    }

    private void translate() throws Exception {
        Path log = folder.resolve("log.txt");
        Process process = new ProcessBuilder(
                        "omegat",
                        folder.resolve("project").toString(),
                        "--mode=console-translate",
                        "--config-dir=" + folder.resolve("config"))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        boolean ended = process.waitFor(3, TimeUnit.MINUTES);
        process.destroy();
        assertThat(ended).as("omegat ended").isTrue();
        assertThat(Files.readString(log)).contains("Finished");
    }
}
