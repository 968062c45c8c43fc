package app.diptych.host;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FailureLogTest {
    private static final Instant NOON = Instant.parse("2026-03-04T12:00:00.250Z");

    @TempDir
    private Path folder;

    @Test
    void theSameDefectHasTheSameCodeWhateverItsMessage() {
        assertThat(ErrorCode.of(thrownAt("Fenwick & Hale.txt"))).isEqualTo(ErrorCode.of(thrownAt("Orrin.txt")));
    }

    @Test
    void anotherDefectHasAnotherCode() {
        ErrorCode code = ErrorCode.of(thrownAt("a"));

        assertThat(ErrorCode.of(thrownElsewhere())).isNotEqualTo(code);
        assertThat(ErrorCode.of(new IllegalStateException(thrownAt("a")))).isNotEqualTo(code);
        assertThat(code.text()).matches("DPT-[0-9A-Z]{8}");
    }

    @Test
    void aFailureThatIsItsOwnCauseHasACodeToo() {
        Exception first = new Exception();
        Exception second = new Exception(first);
        first.initCause(second);

        assertThat(ErrorCode.of(first).text()).startsWith("DPT-");
    }

    @Test
    void aRecordSaysWhatWhenAndWhere() {
        Exception failure = thrownAt("a call");

        Path record = new FailureLog(folder.resolve("failures"), "7.8.9", () -> NOON)
                .write(failure)
                .orElseThrow();

        assertThat(record.getFileName())
                .hasToString("20260304T120000250Z-" + ErrorCode.of(failure).text() + ".txt");
        assertThat(record)
                .content()
                .startsWith("code: " + ErrorCode.of(failure) + "\n")
                .contains("time: 2026-03-04T12:00:00.250Z\n", "program: Diptych 7.8.9\n")
                .contains("IllegalStateException: a call", "FailureLogTest.thrownAt");
    }

    @Test
    void onlyTheLatestAreKeptAndNothingElseInTheFolderIsTouched() throws Exception {
        Path other = Files.writeString(folder.resolve("mine.txt"), "mine");

        for (int start = 1; start <= FailureLog.KEPT + 3; start++) {
            Instant then = NOON.plusSeconds(start);
            new FailureLog(folder, "7.8.9", () -> then).write(thrownAt("again"));
        }

        assertThat(other).exists();
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString()).sorted().toList())
                    .hasSize(FailureLog.KEPT + 1)
                    .first()
                    .asString()
                    .startsWith("20260304T120004250Z");
        }
    }

    @Test
    void aDefectThatComesBackIsWrittenOnce() throws Exception {
        FailureLog log = new FailureLog(folder, "7.8.9", () -> NOON);

        assertThat(log.write(thrownAt("a call"))).isEqualTo(log.write(thrownAt("another call")));
        assertThat(log.write(thrownElsewhere())).isPresent();

        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(2);
        }
    }

    @Test
    void aRecordThatCannotBeWrittenIsNoFurtherFailure() throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "");

        assertThat(new FailureLog(file, "7.8.9", () -> NOON).write(thrownAt("a call")))
                .isEmpty();
    }

    private static Exception thrownAt(String message) {
        return new IllegalStateException(message);
    }

    private static Exception thrownElsewhere() {
        return new IllegalStateException("elsewhere");
    }
}
