package app.diptych.host.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything stays on the person's computer: no socket is opened that could leave it. */
class NoNetworkTest {
    private static final Path SAMPLE = Path.of("assets/samples/merrowick-2025-Q4.txt");

    @TempDir
    private Path folder;

    @Test
    void theGuardSeesWhoReachesForANetwork() throws Exception {
        assertThat(run("reach")).isZero();

        assertThat(folder.resolve("guard")).content().isEqualTo("a socket\na socket\n");
    }

    @Test
    void drawingTheWindowReachesForNone() throws Exception {
        Path picture = folder.resolve("call.png");

        assertThat(run("snapshot", SAMPLE.toString(), "-o", picture.toString())).isZero();

        assertThat(picture).exists();
        assertThat(folder.resolve("guard")).doesNotExist();
    }

    @Test
    void checkingAndExportingReachForNone() throws Exception {
        assertThat(run("check", SAMPLE.toString(), "--fail-on", "never")).isZero();
        for (String format : List.of("tmx", "xlsx", "docx", "html")) {
            Path out = folder.resolve("call." + format);
            assertThat(run("export", SAMPLE.toString(), "--to", format, "-o", out.toString()))
                    .isZero();
            assertThat(out).exists();
        }

        assertThat(folder.resolve("guard")).doesNotExist();
    }

    @Test
    void theModuleAsksForNoneOfJavasNetworkClients() {
        assertThat(Path.of("src/main/java/module-info.java"))
                .content()
                .contains("requires java.desktop;")
                .doesNotContain("java.net.http", "jdk.httpserver", "java.rmi", "java.naming");
    }

    private int run(String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "--add-exports=java.base/sun.nio.ch=ALL-UNNAMED",
                "-Djava.nio.channels.spi.SelectorProvider=" + Guard.class.getName(),
                "-Dguard.log=" + folder.resolve("guard"),
                "-Duser.home=" + folder,
                "-cp",
                System.getProperty("java.class.path"),
                Guarded.class.getName()));
        command.addAll(List.of(arguments));
        Path messages = folder.resolve("messages");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(messages.toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        assertThat(messages).content().doesNotContain("Exception");
        return process.exitValue();
    }
}
