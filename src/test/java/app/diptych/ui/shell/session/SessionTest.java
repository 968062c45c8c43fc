package app.diptych.ui.shell.session;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.quantity.Kind;
import app.diptych.ui.reader.row.Columns;
import app.diptych.ui.settings.PastedTexts;
import app.diptych.ui.settings.SavedCall;
import app.diptych.ui.settings.SavedSession;
import app.diptych.ui.settings.Settings;
import app.diptych.ui.shell.Calls;
import app.diptych.ui.shell.FakeOpening;
import app.diptych.ui.shell.FakeReader;
import app.diptych.ui.shell.Origin;
import app.diptych.ui.shell.ShellViewModel;
import app.diptych.ui.support.Background;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SessionTest {
    @TempDir
    private Path folder;

    private final Settings settings = new Settings();
    private final FakeOpening opening = new FakeOpening();
    private final Background here = new Background(Runnable::run, Runnable::run, e -> {
        throw new AssertionError(e);
    });
    private final ShellViewModel shell = new ShellViewModel(opening, here, settings);
    private final FakeReader reader = new FakeReader();

    private Session keep() {
        return Session.keep(shell, reader, new PastedTexts(folder), here);
    }

    private static SavedCall saved(String name, int place) {
        return new SavedCall(Path.of("/calls/" + name), null, place);
    }

    @Test
    void theFirstStartShowsTheSampleAndALaterOneWithNothingOpenDoesNot() {
        keep().start(List.of());
        assertThat(opening.asked).containsExactly("sample");
        settings.welcomed().set(true);
        settings.session().set(SavedSession.NONE);
        keep().start(List.of());
        assertThat(opening.asked).containsExactly("sample");
    }

    @Test
    void everyCallThatWasOpenIsOpenAgainAtItsPlaceAndTheSameOneIsShown() {
        settings.session().set(new SavedSession(List.of(saved("a.txt", 3), saved("b.txt", 7), saved("c.txt", 1)), 1));
        keep().start(List.of());
        assertThat(shell.calls()).hasSize(3);
        assertThat(shell.current().get()).isEqualTo(shell.calls().get(1));
        assertThat(reader.told).containsExactly("goTo 7");
        shell.show(shell.calls().getFirst());
        assertThat(reader.told).containsExactly("goTo 7", "goTo 3");
        assertThat(settings.session().get())
                .isEqualTo(new SavedSession(List.of(saved("a.txt", 3), saved("b.txt", 7), saved("c.txt", 1)), 0));
    }

    @Test
    void aCrashWhileTheCallsAreBeingReadLosesNone() {
        Queue<Runnable> worker = new ArrayDeque<>();
        Background slow = new Background(worker::add, Runnable::run, e -> {
            throw new AssertionError(e);
        });
        SavedSession last = new SavedSession(List.of(saved("a.txt", 3), saved("b.txt", 7)), 1);
        settings.session().set(last);
        var restarted = new ShellViewModel(opening, slow, settings);
        Session.keep(restarted, reader, new PastedTexts(folder), slow).start(List.of());
        worker.remove().run();
        assertThat(restarted.calls()).hasSize(1);
        assertThat(settings.session().get().calls()).containsExactlyInAnyOrderElementsOf(last.calls());
    }

    @Test
    void whoDoesNotWantItBackStartsEmpty() {
        settings.restore().set(false);
        settings.welcomed().set(true);
        settings.session().set(new SavedSession(List.of(saved("a.txt", 3)), 0));
        keep().start(List.of());
        assertThat(opening.asked).isEmpty();
    }

    @Test
    void filesOfTheCommandLineAreShownInsteadOfTheLastSession() {
        settings.session().set(new SavedSession(List.of(saved("a.txt", 3)), 0));
        keep().start(List.of(Path.of("/calls/given.txt")));
        assertThat(opening.asked).containsExactly("given.txt");
    }

    @Test
    void aPastedCallIsThereAgainAndItsTextIsForgottenWhenItIsClosed() throws Exception {
        keep().start(List.of(Path.of("/calls/a.txt")));
        shell.openText("Operator\nHello.");
        assertThat(folder.toFile().list()).hasSize(1);
        SavedSession last = settings.session().get();

        Settings later = new Settings();
        later.session().set(last);
        var restarted = new ShellViewModel(opening, here, later);
        Session.keep(restarted, new FakeReader(), new PastedTexts(folder), here).start(List.of());
        assertThat(restarted.current().get().origin()).isEqualTo(new Origin.Pasted("Operator\nHello."));
        restarted.close();
        assertThat(folder).isEmptyDirectory();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theTextIsShownAtItsPlaceAndStaysWhereItWasReadOnTo(boolean given) {
        settings.session().set(new SavedSession(List.of(saved("a.txt", 3)), 0));
        Session session = keep();
        shell.text().subscribe(text -> {
            if (text != null && shell.current().get() == null) {
                assertThat(reader.told).containsExactly("goTo 3");
                reader.place.set(6);
            }
        });
        session.start(given ? List.of(Path.of("/calls/a.txt")) : List.of());
        assertThat(reader.told).containsExactly("goTo 3");
        assertThat(settings.session().get()).isEqualTo(new SavedSession(List.of(saved("a.txt", 6)), 0));
    }

    @Test
    void aPlaceBehindTheEndOfAShorterCallBecomesItsEnd() {
        settings.session().set(new SavedSession(List.of(saved("a.txt", 700)), 0));
        keep().start(List.of());
        assertThat(reader.told).containsExactly("goTo 10");
    }

    @Test
    void howTheTextIsSetIsRemembered() {
        settings.reading().zoom().set(1.4);
        settings.reading().columns().set(Columns.CHINESE);
        settings.reading().kinds().remove(Kind.PERCENT);
        keep();
        assertThat(reader.zoom().get()).isEqualTo(1.4);
        assertThat(reader.columns().get()).isEqualTo(Columns.CHINESE);
        assertThat(reader.shownKinds()).contains(Kind.MONEY).doesNotContain(Kind.PERCENT);
        reader.zoom().set(0.8);
        reader.columns().set(Columns.ENGLISH);
        reader.shownKinds().add(Kind.DATE);
        assertThat(settings.reading().zoom().get()).isEqualTo(0.8);
        assertThat(settings.reading().columns().get()).isEqualTo(Columns.ENGLISH);
        assertThat(settings.reading().kinds()).contains(Kind.DATE).doesNotContain(Kind.PERCENT);
    }

    @Test
    void aCallInOneLanguageDoesNotChangeWhatIsWantedOfOthers() {
        keep();
        // As the real reader does: a call in one language is shown in its column alone.
        shell.analysis().subscribe(analysis -> {
            if (analysis != null && analysis.transcript().title().equals("one")) {
                reader.columns().set(Columns.ENGLISH);
            }
        });
        shell.add(Calls.inEnglish("one"));
        assertThat(reader.columns().get()).isEqualTo(Columns.ENGLISH);
        assertThat(settings.reading().columns().get()).isEqualTo(Columns.BOTH);
        shell.open(List.of(Path.of("/calls/two.txt")));
        assertThat(reader.columns().get()).isEqualTo(Columns.BOTH);
    }

    @Test
    void eachCallKeepsItsPlaceWhileAnotherIsShown() {
        keep();
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
}
