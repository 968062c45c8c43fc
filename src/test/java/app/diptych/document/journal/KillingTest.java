package app.diptych.document.journal;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.check.Pair;
import app.diptych.document.Document;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that is killed loses nothing that was typed two seconds before. {@code -Dkills=1000} for the long form. */
class KillingTest {
    private static final int KILLS = Integer.getInteger("kills", 60);
    /** Most of a typist's life is waiting. */
    private static final int AT_ONCE = 6;

    private static final Document CALL = new Document(Pair.analysis(
            "zh-Hant",
            "Good morning. We sold more lamps. They were blue.",
            "早安。我們賣了更多燈。它們是藍色的。",
            "Costs fell by 4%. We expect more of that.",
            "成本下降 4%。我們預期會更多。",
            "Thank you.",
            "謝謝。"));

    @TempDir
    Path folder;

    @Test
    void whateverWasTypedTwoSecondsBeforeAKillIsThereAgain() throws Exception {
        List<Future<Killing.Outcome>> running = new ArrayList<>();
        List<Killing.Outcome> outcomes = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
            for (int kill = 0; kill < KILLS; kill++) {
                Killing killing = new Killing(folder, kill, Autosave.PAUSE.toMillis());
                running.add(threads.submit(() -> killing.run(CALL)));
            }
            for (Future<Killing.Outcome> each : running) {
                outcomes.add(each.get());
            }
        }
        assertThat(outcomes).hasSize(KILLS).allMatch(Killing.Outcome::isGood);
        // The harness would say nothing if nothing had been at stake.
        assertThat(outcomes.stream().filter(outcome -> outcome.due() > 0).count())
                .as("kills with something to lose")
                .isGreaterThan(KILLS / 2);
        assertThat(outcomes.stream()
                        .filter(outcome -> outcome.typed() > outcome.recovered())
                        .count())
                .as("kills that came before the last keystrokes were written")
                .isPositive();
    }
}
