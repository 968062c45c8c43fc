package app.diptych.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.importing.UnreadableException;
import app.diptych.model.Transcript;
import app.diptych.ui.settings.Settings;
import app.diptych.ui.support.Background;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.junit.jupiter.api.Test;

class ShellViewModelTest {
    private final FakeOpening opening = new FakeOpening();
    private final Settings settings = new Settings();
    private final ShellViewModel shell = new ShellViewModel(
            opening, new Background(Runnable::run, Runnable::run, ShellViewModelTest::unexpected), settings);

    @Test
    void anOpenedFileIsShownAndRemembered() {
        shell.open(List.of(Path.of("/calls/lumen.txt")));
        assertThat(titles()).containsExactly("lumen.txt");
        assertThat(title()).isEqualTo("lumen.txt");
        assertThat(settings.recent()).containsExactly(Path.of("/calls/lumen.txt"));
    }

    @Test
    void ofSeveralFilesTheLastIsShown() {
        shell.open(List.of(Path.of("/calls/a.txt"), Path.of("/calls/b.txt")));
        assertThat(titles()).containsExactly("a.txt", "b.txt");
        assertThat(title()).isEqualTo("b.txt");
    }

    @Test
    void aFileThatIsOpenComesToTheFrontAndIsNeitherReadNorOpenedTwice() {
        shell.open(List.of(Path.of("/calls/a.txt"), Path.of("/calls/b.txt"), Path.of("/calls/../calls/a.txt")));
        assertThat(titles()).containsExactly("a.txt", "b.txt");
        assertThat(title()).isEqualTo("a.txt");
        shell.open(List.of(Path.of("/calls/b.txt")));
        assertThat(title()).isEqualTo("b.txt");
        assertThat(opening.asked).containsExactly("a.txt", "b.txt");
        assertThat(settings.recent()).startsWith(Path.of("/calls/b.txt"));
    }

    @Test
    void closingShowsTheCallBefore() {
        shell.open(List.of(Path.of("/calls/a.txt"), Path.of("/calls/b.txt")));
        shell.close();
        assertThat(title()).isEqualTo("a.txt");
        shell.close();
        assertThat(shell.current().get()).isNull();
        assertThat(shell.analysis().get()).isNull();
    }

    @Test
    void aFileThatCannotBeReadLeavesTheOldCallOpenAndSaysWhy() {
        shell.open(List.of(Path.of("/calls/a.txt")));
        shell.open(List.of(Path.of("/calls/EMPTY")));
        assertThat(title()).isEqualTo("a.txt");
        assertThat(shell.failures().get()).hasSize(1);
        assertThat(shell.failures().get().getFirst().cause()).isInstanceOf(UnreadableException.class);
        assertThat(settings.recent()).containsExactly(Path.of("/calls/a.txt"));
        shell.dismissFailures();
        assertThat(shell.failures().get()).isEmpty();
    }

    @Test
    void oneUnreadableFileDoesNotKeepTheOthersClosed() {
        shell.open(List.of(Path.of("/calls/EMPTY"), Path.of("/calls/b.txt")));
        assertThat(titles()).containsExactly("b.txt");
    }

    @Test
    void theFilesOfOneLoadThatCannotBeReadAreToldTogetherAtItsEnd() {
        List<List<String>> told = new ArrayList<>();
        shell.failures()
                .addListener((_, _, failures) -> told.add(failures.stream()
                        .map(failure -> failure.origin().toString())
                        .toList()));
        shell.open(List.of(
                Path.of("/calls/EMPTY"), Path.of("/calls/a.txt"), Path.of("/calls/crash"), Path.of("/calls/b.txt")));
        assertThat(told).containsExactly(List.of("OfFile[path=/calls/EMPTY]", "OfFile[path=/calls/crash]"));
        assertThat(titles()).containsExactly("a.txt", "b.txt");
    }

    @Test
    void whatCouldNotBeReadIsToldToWhomeverCancelsTheRest() {
        Queue<Runnable> worker = new ArrayDeque<>();
        var slow = new ShellViewModel(
                opening, new Background(worker::add, Runnable::run, ShellViewModelTest::unexpected), settings);
        slow.open(List.of(Path.of("/calls/EMPTY"), Path.of("/calls/b.txt")));
        worker.remove().run();
        assertThat(slow.failures().get()).isEmpty();
        slow.cancel();
        assertThat(slow.failures().get()).hasSize(1);
    }

    @Test
    void readingStopsWhenItIsCancelledAndTheOldCallStays() {
        Queue<Runnable> worker = new ArrayDeque<>();
        var slow = new ShellViewModel(
                opening, new Background(worker::add, Runnable::run, ShellViewModelTest::unexpected), settings);
        slow.open(List.of(Path.of("/calls/a.txt")));
        worker.remove().run();
        slow.open(List.of(Path.of("/calls/b.txt")));
        assertThat(slow.busy().get()).isNotNull();
        slow.cancel();
        worker.remove().run();
        assertThat(slow.busy().get()).isNull();
        assertThat(slow.calls()).hasSize(1);
        assertThat(slow.failures().get()).isEmpty();
    }

    @Test
    void howFarTheReadingHasComeIsUnknownUntilItIsReported() {
        Queue<Runnable> worker = new ArrayDeque<>();
        var slow = new ShellViewModel(
                opening, new Background(worker::add, Runnable::run, ShellViewModelTest::unexpected), settings);
        slow.open(List.of(Path.of("/calls/a.txt")));
        Loading loading = slow.busy().get();
        assertThat(loading.progress().get()).isEqualTo(-1);
        worker.remove().run();
        assertThat(loading.progress().get()).isEqualTo(0.6);
    }

    @Test
    void callsAreGoneThroughInARingAndPutInAnotherOrder() {
        shell.open(List.of(Path.of("/calls/a.txt"), Path.of("/calls/b.txt"), Path.of("/calls/c.txt")));
        shell.showNext();
        assertThat(title()).isEqualTo("a.txt");
        shell.showPrevious();
        assertThat(title()).isEqualTo("c.txt");
        shell.arrange(shell.calls().reversed());
        assertThat(titles()).containsExactly("c.txt", "b.txt", "a.txt");
        shell.showNext();
        assertThat(title()).isEqualTo("b.txt");
    }

    @Test
    void closingAnotherCallLeavesTheOneShownAndClosingTheOthersToo() {
        shell.open(List.of(Path.of("/calls/a.txt"), Path.of("/calls/b.txt"), Path.of("/calls/c.txt")));
        shell.close(shell.calls().getFirst());
        assertThat(titles()).containsExactly("b.txt", "c.txt");
        assertThat(title()).isEqualTo("c.txt");
        shell.closeOthers(shell.calls().getFirst());
        assertThat(titles()).containsExactly("b.txt");
        assertThat(title()).isEqualTo("b.txt");
    }

    @Test
    void theCallThatWasShownIsReadFirstAndTheOthersComeBehindItInTheirOrder() {
        Queue<Runnable> worker = new ArrayDeque<>();
        var slow = new ShellViewModel(
                opening, new Background(worker::add, Runnable::run, ShellViewModelTest::unexpected), settings);
        slow.restore(List.of(file("a"), file("b"), file("c"), file("d")), 2);
        assertThat(slow.busy().get()).isNotNull();
        worker.remove().run();
        assertThat(opening.asked).containsExactly("c");
        assertThat(slow.busy().get()).isNull();
        assertThat(slow.awaited()).containsExactly(file("a"), file("b"), file("d"));
        while (!worker.isEmpty()) {
            worker.remove().run();
        }
        assertThat(opening.asked).containsExactly("c", "a", "b", "d");
        assertThat(slow.calls()).extracting(Call::origin).containsExactly(file("a"), file("b"), file("c"), file("d"));
        assertThat(slow.current().get().origin()).isEqualTo(file("c"));
        assertThat(slow.awaited()).isEmpty();
    }

    @Test
    void whatWasOpenAndIsGoneIsToldAndTheRestIsOpened() {
        shell.restore(List.of(file("NOT_READABLE"), file("b"), file("EMPTY")), 0);
        assertThat(titles()).containsExactly("b");
        assertThat(title()).isEqualTo("b");
        assertThat(shell.failures().get())
                .extracting(Failure::origin)
                .containsExactly(file("NOT_READABLE"), file("EMPTY"));
    }

    @Test
    void cancellingTheFirstOfTheLastSessionLeavesTheOthersToCome() {
        Queue<Runnable> worker = new ArrayDeque<>();
        var slow = new ShellViewModel(
                opening, new Background(worker::add, Runnable::run, ShellViewModelTest::unexpected), settings);
        slow.restore(List.of(file("a"), file("b")), 0);
        slow.cancel();
        while (!worker.isEmpty()) {
            worker.remove().run();
        }
        assertThat(slow.calls()).extracting(Call::origin).containsExactly(file("b"));
        assertThat(slow.busy().get()).isNull();
    }

    private static Origin file(String name) {
        return new Origin.OfFile(Path.of("/calls/" + name));
    }

    @Test
    void aPastedTextIsOpenedAndCanBeReadAgain() {
        shell.openText("Operator\nHello.");
        shell.reload();
        assertThat(opening.asked).containsExactly("text Operator\nHello.", "text Operator\nHello.");
        assertThat(titles()).containsExactly("Pasted");
    }

    /** What there is to read, in the order in which it came: the title, and whether the call is open. */
    private List<String> texts(ShellViewModel of) {
        List<String> texts = new ArrayList<>();
        of.text()
                .addListener((_, _, text) -> texts.add(
                        text == null
                                ? "nothing"
                                : text.transcript().title() + (of.busy().get() == null ? "" : " alone")));
        return texts;
    }

    @Test
    void theTextOfTheFirstCallIsThereBeforeItIsAnalysed() {
        List<String> texts = texts(shell);
        shell.open(List.of(Path.of("/calls/a.txt")));
        assertThat(texts).containsExactly("a.txt alone", "a.txt");
        assertThat(shell.text().get()).isEqualTo(shell.analysis().get());
    }

    @Test
    void theTextOfALaterCallWaitsForItsAnalysis() {
        shell.open(List.of(Path.of("/calls/a.txt")));
        List<String> texts = texts(shell);
        shell.open(List.of(Path.of("/calls/b.txt")));
        assertThat(texts).containsExactly("b.txt");
    }

    @Test
    void theTextIsTakenAwayWhereTheCallDoesNotCome() {
        List<String> texts = texts(shell);
        shell.open(List.of(Path.of("/calls/crash")));
        assertThat(texts).containsExactly("crash alone", "nothing");
        assertThat(shell.failures().get()).hasSize(1);
    }

    @Test
    void theTextIsTakenAwayWhereTheReadingIsCancelled() {
        Queue<Runnable> worker = new ArrayDeque<>();
        var slow = new ShellViewModel(
                opening, new Background(worker::add, Runnable::run, ShellViewModelTest::unexpected), settings);
        List<String> texts = texts(slow);
        slow.text().addListener((_, _, text) -> {
            if (text != null) {
                slow.cancel();
            }
        });
        slow.open(List.of(Path.of("/calls/a.txt")));
        worker.remove().run();
        assertThat(texts).containsExactly("a.txt alone", "nothing");
        assertThat(slow.calls()).isEmpty();
    }

    @Test
    void theTextOfADoubtfulFileIsNotShownBeforeSomebodySaysSo() {
        shell.reader().admitBy(new CallReader.Admission() {
            @Override
            public Optional<CallReader.Doubt> doubt(Call call) {
                return Optional.of(CallReader.Answer::open);
            }

            @Override
            public boolean isPlain(Origin origin, Transcript transcript) {
                return false;
            }
        });
        List<String> texts = texts(shell);
        shell.open(List.of(Path.of("/calls/a.txt")));
        assertThat(texts).containsExactly("a.txt");
    }

    private String title() {
        Call call = shell.current().get();
        return call == null ? "" : call.analysis().transcript().title();
    }

    private List<String> titles() {
        return shell.calls().stream()
                .map(call -> call.analysis().transcript().title())
                .toList();
    }

    private static void unexpected(Throwable e) {
        throw new AssertionError(e);
    }
}
