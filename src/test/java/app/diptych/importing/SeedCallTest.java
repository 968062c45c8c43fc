package app.diptych.importing;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.model.Period;
import app.diptych.model.Role;
import app.diptych.model.Section;
import app.diptych.model.Transcript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** The call that the product exists for; skipped where the corpus is not. */
class SeedCallTest {
    @Test
    void theCallIsReadWhole() throws IOException, UnreadableException {
        Path file = GoldComparison.corpus().resolve("bilingual/000_9d9103c4f71f1fc7.txt");
        Assumptions.assumeTrue(Files.isRegularFile(file), "skipped: there is no corpus at " + file);
        Transcript call = new TranscriptReader().read(file);
        List<String> lines = Files.readAllLines(file);

        assertThat(call.period()).isEqualTo(new Period("2024-Q2"));
        assertThat(call.date()).isEqualTo(LocalDate.of(2024, 8, 1));
        assertThat(call.chinese()).isEqualTo("zh-Hant");
        assertThat(call.notice()).isEqualTo(lines.get(2));
        assertThat(call.warnings()).isEmpty();
        assertThat(call.turns()).hasSize(27);
        assertThat(call.passages()).hasSize(125);
        assertThat(call.passages().stream().filter(p -> call.turnOf(p).section() == Section.SUMMARY))
                .hasSize(2)
                .allMatch(p -> p.english() == null);
        assertThat(call.passages().stream().filter(p -> call.turnOf(p).section() != Section.SUMMARY))
                .hasSize(123)
                .allMatch(p ->
                        lines.get(Objects.requireNonNull(p.englishLine()) - 1).equals(p.english()))
                .allMatch(p ->
                        lines.get(Objects.requireNonNull(p.chineseLine()) - 1).equals(p.chinese()));
        assertThat(call.speakers()).hasSize(10);
        assertThat(call.speakers().stream().filter(s -> s.role() == Role.EXECUTIVE))
                .hasSize(3)
                .allMatch(s -> s.title() != null);
        assertThat(call.speakers().stream().filter(s -> s.role() == Role.ANALYST))
                .hasSize(6)
                .allMatch(s -> s.firm() != null);
        assertThat(call.turns().getLast().exchange()).isEqualTo(6);
    }
}
