package app.diptych;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher of the runnable folder. A Java made of a few lines of shell prints what it is started with. */
@DisabledOnOs(OS.WINDOWS)
class LauncherIT {
    private static final Path FOLDER = Path.of(System.getProperty("diptych.folder", "target/diptych"));

    @TempDir
    private Path temporary;

    /** What a program printed, standard error behind standard output, and its exit code. */
    private record Outcome(int code, List<String> lines) {}

    @Test
    void itStartsJavaOnTheModulesBesideItAndHandsOnItsArguments() throws Exception {
        Path home = java("25.0.1", temporary.resolve("jdk"));

        var outcome = run(Map.of("JAVA_HOME", home.toString()), FOLDER.resolve("bin/diptych"), "open", "a call.txt");

        assertThat(outcome).isEqualTo(new Outcome(0, started(FOLDER.toRealPath(), "open", "a call.txt")));
    }

    @Test
    void itWorksThroughALinkFromAnyFolderAndWithSpacesInItsPath() throws Exception {
        Path home = java("26", temporary.resolve("my jdk"));
        Path installed = Files.createDirectories(temporary.resolve("my programs/diptych/bin"));
        for (String file : List.of("diptych", "find-jdk")) {
            Path copy = Files.copy(FOLDER.resolve("bin").resolve(file), installed.resolve(file));
            assertThat(copy.toFile().setExecutable(true)).isTrue();
        }
        Path link = Files.createDirectories(temporary.resolve("my links")).resolve("reader");
        Files.createSymbolicLink(link, Path.of("../my programs/diptych/bin/diptych"));

        var outcome = run(Map.of("JAVA_HOME", home.toString()), link);

        assertThat(outcome)
                .isEqualTo(new Outcome(0, started(installed.getParent().toRealPath())));
    }

    @Test
    void anOlderJavaInJavaHomeAndOnThePathIsPassedOver() throws Exception {
        Path old = java("17.0.15", temporary.resolve("old"));
        Path suitable = java("900.1", temporary.resolve(".jdks/new"));
        var environment = Map.of(
                "JAVA_HOME", old.toString(),
                "PATH", old.resolve("bin") + ":/usr/bin:/bin",
                "HOME", temporary.toString());

        assertThat(find("900", environment)).isEqualTo(new Outcome(0, List.of(suitable.toString())));
    }

    @Test
    void theOldestJavaThatSuitsIsTakenOfSeveral() throws Exception {
        java("1000", temporary.resolve(".jdks/a"));
        Path suitable = java("900", temporary.resolve(".jdks/b"));
        java("901-ea", temporary.resolve(".jdks/c"));

        assertThat(find("900", Map.of("HOME", temporary.toString())))
                .isEqualTo(new Outcome(0, List.of(suitable.toString())));
    }

    @Test
    void oneSentenceSaysHowToGetAJavaWhereThereIsNone() throws Exception {
        assertThat(find("999", Map.of("HOME", temporary.toString())))
                .isEqualTo(
                        new Outcome(
                                1,
                                List.of(
                                        "Diptych needs Java 999 or newer, and none was found: install a JDK 999 "
                                                + "(for instance Eclipse Temurin, https://adoptium.net) or set JAVA_HOME to where yours is.")));
    }

    @Test
    void theProgramStarts() throws Exception {
        var outcome =
                run(Map.of("JAVA_HOME", System.getProperty("java.home")), FOLDER.resolve("bin/diptych"), "--help");

        assertThat(outcome.code()).as(outcome.lines().toString()).isZero();
    }

    /** A home with a {@code java} that prints its arguments, one a line. */
    private static Path java(String version, Path home) throws IOException {
        Files.createDirectories(home.resolve("bin"));
        Files.writeString(home.resolve("release"), "IMPLEMENTOR=\"Nobody\"\nJAVA_VERSION=\"" + version + "\"\n");
        Path java = Files.writeString(home.resolve("bin/java"), "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
        assertThat(java.toFile().setExecutable(true)).isTrue();
        return home;
    }

    private static List<String> started(Path folder, String... arguments) {
        List<String> line = new ArrayList<>(List.of(
                "--enable-native-access=javafx.graphics",
                "--module-path",
                folder.resolve("lib").toString(),
                "-m",
                "app.diptych/app.diptych.Main"));
        line.addAll(List.of(arguments));
        return line;
    }

    private Outcome find(String version, Map<String, String> environment) throws Exception {
        String script = ". '" + FOLDER.resolve("bin/find-jdk").toAbsolutePath() + "'; find_java " + version + " java";
        return run(environment, Path.of("/bin/sh"), "-c", script);
    }

    private Outcome run(Map<String, String> environment, Path program, String... arguments) throws Exception {
        List<String> command = new ArrayList<>(List.of(program.toAbsolutePath().toString()));
        command.addAll(List.of(arguments));
        var builder = new ProcessBuilder(command).directory(temporary.toFile()).redirectErrorStream(true);
        builder.environment().remove("JAVA_HOME");
        builder.environment().putAll(environment);
        var process = builder.start();
        process.getOutputStream().close();
        List<String> lines = process.inputReader().readAllLines();
        return new Outcome(process.waitFor(), lines);
    }
}
