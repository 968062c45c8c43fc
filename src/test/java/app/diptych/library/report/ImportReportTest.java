package app.diptych.library.report;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.importing.TranscriptReader;
import app.diptych.importing.UnreadableException;
import app.diptych.model.Transcript;
import app.diptych.model.Warning;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ImportReportTest {
    private static Transcript read(String text) throws UnreadableException {
        return new TranscriptReader().read("call.txt", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aWholeCallLeavesNoDoubt() throws Exception {
        ImportReport report = ImportReport.of(read(Files.readString(Path.of("assets/samples/merrowick-2025-Q4.txt"))));
        assertThat(report.isDoubtful()).isFalse();
        assertThat(report.exchanges()).isPositive();
        assertThat(report.chinese()).isGreaterThan(20);
    }

    @Test
    void aSingleSpeakerIsDoubtful() throws Exception {
        ImportReport report = ImportReport.of(read("""
                Mira Halloran - CEO
                Mira Halloran - CEO
                Sales of lamps rose by 3%.
                燈具銷售成長 3%。
                """));
        assertThat(report.speakers()).isEqualTo(1);
        assertThat(report.isDoubtful()).isTrue();
    }

    @Test
    void muchThatWasKeptApartIsDoubtful() {
        assertThat(new ImportReport(9, 40, 100, 100, 8, 9, 0.36, 0).isDoubtful())
                .isTrue();
        assertThat(new ImportReport(9, 40, 100, 100, 8, 9, 0.34, 0).isDoubtful())
                .isFalse();
    }

    @Test
    void manyMendedPlacesAreDoubtful() {
        assertThat(new ImportReport(9, 40, 100, 100, 8, 9, 0, 26).isDoubtful()).isTrue();
        assertThat(new ImportReport(9, 40, 100, 100, 8, 9, 0, 25).isDoubtful()).isFalse();
    }

    @Test
    void aWarningBelongsToThePassageThatBeganLast() throws Exception {
        Transcript call = read("""
                Operator
                Operator
                Welcome.
                歡迎。
                Mira Halloran - CEO
                Mira Halloran - CEO
                Sales of lamps rose by 3%.
                燈具銷售成長 3%。
                """);
        assertThat(ImportReport.passage(call, new Warning(5, "x")).orElseThrow().id())
                .isZero();
        assertThat(ImportReport.passage(call, new Warning(8, "x")).orElseThrow().id())
                .isEqualTo(1);
        assertThat(ImportReport.passage(call, new Warning(1, "x"))).isEmpty();
        assertThat(ImportReport.passage(call, new Warning(null, "x"))).isEmpty();
    }
}
