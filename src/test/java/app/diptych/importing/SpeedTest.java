package app.diptych.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import app.diptych.importing.measure.Work;
import app.diptych.model.Transcript;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/** Long calls are read in work that grows as they do; the limit in seconds is many times what an old machine needs. */
class SpeedTest {
    private static final int FEW = 150;

    private final TranscriptReader reader = new TranscriptReader();

    @Test
    void twiceAsLongACallIsTwiceTheWork() {
        assertThat(growth(SampleCall::lines)).isLessThan(Work.TWICE);
    }

    @Test
    void twiceAsLongACallThatIsOutOfStepFromEndToEndIsTwiceTheWorkToo() {
        assertThat(growth(SpeedTest::outOfStep)).isLessThan(Work.TWICE);
    }

    @Test
    void aCallThatIsOutOfStepFromEndToEndIsPaired() throws UnreadableException {
        Transcript call = reader.read("blocks.txt", bytes(outOfStep(FEW)));
        assertThat(call.passages()).hasSize(3 * FEW);
    }

    @Test
    void aCallOfManyHoursIsReadWhole() throws UnreadableException {
        int turns = 15_000;
        byte[] call = bytes(SampleCall.lines(turns));
        assertThat(call.length).isGreaterThan(7_000_000);
        assertThat(reader.read("long.txt", call).passages())
                .filteredOn(passage -> passage.english() != null)
                .hasSize(3 * turns);
    }

    private double growth(IntFunction<List<String>> lines) {
        return Work.growth(FEW, count -> {
            byte[] bytes = bytes(lines.apply(count));
            return () -> assertThatCode(() -> reader.read("call.txt", bytes)).doesNotThrowAnyException();
        });
    }

    /** All English before all Chinese, in one turn. */
    private static List<String> outOfStep(int turns) {
        List<String> lines = new ArrayList<>(List.of("Operator", "Operator"));
        List<String> all = SampleCall.lines(turns);
        all.stream().filter(line -> line.startsWith("In region")).forEach(lines::add);
        all.stream().filter(line -> line.startsWith("在第")).forEach(lines::add);
        return lines;
    }

    private static byte[] bytes(List<String> lines) {
        return String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void aLineWithoutEndTakesSecondsToo() {
        String line = "the call call call from Ann Lee with J.P. Morgan 翻譯 - ".repeat(60_000);
        byte[] bytes = ("Operator\nOperator\n" + line + "\n" + line).getBytes(StandardCharsets.UTF_8);
        Transcript call = assertTimeout(Duration.ofSeconds(30), () -> reader.read("line.txt", bytes));
        assertThat(call.passages()).isNotEmpty();
    }
}
