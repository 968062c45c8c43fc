package app.diptych.ui.support;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CompletableFuture;
import javafx.util.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class PatienceTest {
    @Test
    void whatComesIsGiven() {
        assertThat(new Patience(Duration.minutes(1)).get(CompletableFuture.completedFuture("done")))
                .isEqualTo("done");
    }

    @Test
    @Timeout(60)
    void afterTheFirstTimeInVainItFailsAtOnceAndSaysWhy() {
        Patience patience = new Patience(Duration.millis(1));
        CompletableFuture<String> never = new CompletableFuture<>();
        assertThatThrownBy(() -> patience.get(never)).hasMessageContaining("did not answer in 1 ms");
        assertThatThrownBy(() -> patience.get(never))
                .hasMessageContaining("since an earlier call")
                .hasRootCauseInstanceOf(java.util.concurrent.TimeoutException.class);
        assertThat(patience.get(CompletableFuture.completedFuture("there already")))
                .isEqualTo("there already");
    }

    @Test
    void aFailureOfWhatIsWaitedForIsNoTimeInVain() {
        Patience patience = new Patience(Duration.minutes(1));
        assertThatThrownBy(() -> patience.get(CompletableFuture.failedFuture(new IllegalStateException("torn"))))
                .hasRootCauseMessage("torn");
        assertThat(patience.get(CompletableFuture.completedFuture("next"))).isEqualTo("next");
    }
}
