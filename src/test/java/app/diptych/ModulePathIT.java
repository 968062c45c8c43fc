package app.diptych;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.document.ModelJson;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as people get it: as modules, where what is not opened to a library fails; unit tests run without. */
class ModulePathIT {
    private static final Path SAMPLE = Path.of("assets/samples/merrowick-2025-Q4.txt");

    @TempDir
    private Path temporary;

    @Test
    void itKnowsItsVersion() throws Exception {
        assertThat(diptych("--version")).matches("Diptych \\d+\\.\\d+\\.\\d+\\S*\\s*");
    }

    @Test
    void itWritesAModelThatCanBeReadAgain() throws Exception {
        Path model = temporary.resolve("call.diptych");

        diptych("parse", SAMPLE.toString(), "-o", model.toString());

        assertThat(new ModelJson()
                        .read(Files.readAllBytes(model))
                        .analysis()
                        .transcript()
                        .passages())
                .hasSize(56);
    }

    @Test
    void itDrawsItsWindowWithoutADisplay() throws Exception {
        Path picture = temporary.resolve("call.png");

        assertThat(diptych("snapshot", SAMPLE.toString(), "--size", "900x640", "-o", picture.toString()))
                .contains("56 passages");

        assertThat(ImageIO.read(picture.toFile()).getWidth()).isEqualTo(900);
    }

    private String diptych(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("diptych.folder"), "bin", "diptych").toString()));
        command.addAll(List.of(arguments));
        Path out = temporary.resolve("out");
        Path err = temporary.resolve("err");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        assertThat(process.waitFor(180, TimeUnit.SECONDS)).isTrue();
        assertThat(Files.readString(err)).as("standard error").doesNotContain("Exception");
        assertThat(process.exitValue()).isEqualTo(0);
        return Files.readString(out);
    }
}
