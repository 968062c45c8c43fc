package app.diptych.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import app.diptych.model.Transcript;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The limits are ten times what an old machine needs; a quadratic step would miss them by far. */
class SpeedTest {
    private final TranscriptReader reader = new TranscriptReader();

    @Test
    void tenMegabytesTakeSeconds() {
        byte[] bytes = String.join("\n", SampleCall.lines(15_000)).getBytes(StandardCharsets.UTF_8);
        assertThat(bytes).hasSizeGreaterThan(7_000_000);
        Transcript call = assertTimeout(Duration.ofSeconds(30), () -> reader.read("long.txt", bytes));
        assertThat(call.passages()).hasSize(1 + 45_000);
    }

    @Test
    void aCallThatIsOutOfStepFromEndToEndTakesSecondsToo() {
        List<String> lines = new ArrayList<>(List.of("Operator", "Operator"));
        List<String> all = SampleCall.lines(8_000);
        all.stream().filter(line -> line.startsWith("In region")).forEach(lines::add);
        all.stream().filter(line -> line.startsWith("在第")).forEach(lines::add);
        byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        Transcript call = assertTimeout(Duration.ofSeconds(30), () -> reader.read("blocks.txt", bytes));
        assertThat(call.passages()).hasSize(24_000);
    }

    @Test
    void aLineWithoutEndTakesSecondsToo() {
        String line = "the call call call from Ann Lee with J.P. Morgan 翻譯 - ".repeat(60_000);
        byte[] bytes = ("Operator\nOperator\n" + line + "\n" + line).getBytes(StandardCharsets.UTF_8);
        Transcript call = assertTimeout(Duration.ofSeconds(30), () -> reader.read("line.txt", bytes));
        assertThat(call.passages()).isNotEmpty();
    }
}
