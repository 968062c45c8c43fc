package app.diptych.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.ui.settings.Settings;
import app.diptych.ui.support.Background;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class SessionTest {
    private final Settings settings = new Settings();
    private final ShellViewModel shell = new ShellViewModel(
            new FakeOpening(),
            new Background(Runnable::run, Runnable::run, e -> {
                throw new AssertionError(e);
            }),
            settings);
    private final FakeReader reader = new FakeReader();

    @Test
    void theLastFileOpensAtTheLastPlace() {
        settings.lastFile().set(Path.of("/calls/a.txt"));
        settings.lastPlace().set(7);
        Session.keep(shell, reader);
        shell.open(List.of(Path.of("/calls/a.txt")));
        assertThat(reader.told).containsExactly("goTo 7");
        assertThat(settings.lastPlace().get()).isEqualTo(7);
    }

    @Test
    void aPlaceBehindTheEndOfAShorterCallBecomesItsEnd() {
        settings.lastFile().set(Path.of("/calls/a.txt"));
        settings.lastPlace().set(700);
        Session.keep(shell, reader);
        shell.open(List.of(Path.of("/calls/a.txt")));
        assertThat(reader.told).containsExactly("goTo 10");
    }

    @Test
    void eachCallKeepsItsPlaceWhileAnotherIsShown() {
        Session.keep(shell, reader);
        // As the real reader does: a new call is shown from its beginning.
        shell.analysis().subscribe(_ -> reader.place.set(0));
        shell.open(List.of(Path.of("/calls/a.txt")));
        reader.place.set(5);
        shell.open(List.of(Path.of("/calls/b.txt")));
        reader.place.set(8);
        shell.show(shell.calls().getFirst());
        assertThat(reader.place.get()).isEqualTo(5);
        shell.show(shell.calls().getLast());
        assertThat(reader.place.get()).isEqualTo(8);
    }

    @Test
    void theSizeOfTheTextIsRemembered() {
        settings.zoom().set(1.4);
        Session.keep(shell, reader);
        assertThat(reader.zoom().get()).isEqualTo(1.4);
        reader.zoom().set(0.8);
        assertThat(settings.zoom().get()).isEqualTo(0.8);
    }
}
