package app.diptych.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.ui.findings.FlaggedCall;
import app.diptych.ui.settings.InterfaceLanguage;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import org.junit.jupiter.api.Test;

/** Who opens a call waits for its text: what stands beside it is made when the text was drawn. */
class TextFirstTest extends RealWindow {
    /** How the window was laid out in one pulse. */
    private record Pulse(boolean outline, boolean figures, Bounds text) {}

    /** Written by pulses, read by the test while more of them come. */
    private final List<Pulse> pulses = new CopyOnWriteArrayList<>();

    private Pulse pulse(Scene scene) {
        Node text = Objects.requireNonNull(scene.lookup("#mode-pane"));
        return new Pulse(
                scene.lookup("#outline") != null,
                scene.lookup("#side-tabs") != null,
                text.localToScene(text.getLayoutBounds()));
    }

    private void openWatched() {
        settings.welcomed().set(true);
        shell.current().subscribe(call -> {
            if (call != null) {
                Scene scene = scene();
                scene.addPostLayoutPulseListener(() -> pulses.add(pulse(scene)));
            }
        });
        open(FlaggedCall.of(60), 1440, 900);
        rest();
    }

    @Test
    void thePanesBesideTheTextComeAfterItAndItStaysWhereItWas() {
        openWatched();
        Pulse first = pulses.getFirst();
        Pulse last = pulses.getLast();
        assertThat(first.outline()).isFalse();
        assertThat(first.figures()).isFalse();
        assertThat(last.outline()).isTrue();
        assertThat(last.figures()).isTrue();
        assertThat(last.text()).isEqualTo(first.text());
    }

    @Test
    void inAnotherLanguageEverythingIsThereAtOnceWhereACallIsOpen() {
        openWatched();
        pulses.clear();
        act(() -> settings.language().set(InterfaceLanguage.TRADITIONAL));
        rest();
        assertThat(pulses).isNotEmpty().allMatch(Pulse::outline).allMatch(Pulse::figures);
    }
}
