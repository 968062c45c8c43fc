package app.diptych.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.OneEngine;
import app.diptych.analysis.Analysis;
import app.diptych.check.Pair;
import app.diptych.document.Document;
import app.diptych.document.ModelJson;
import app.diptych.document.journal.Journals;
import app.diptych.document.journal.Unsaved;
import app.diptych.exporting.format.Format;
import app.diptych.review.merge.Choice;
import app.diptych.review.merge.Proposal;
import app.diptych.review.note.Anchor;
import app.diptych.review.note.Colour;
import app.diptych.review.note.Note;
import app.diptych.review.note.Notes;
import app.diptych.review.segment.Segment;
import app.diptych.ui.document.Asking;
import app.diptych.ui.document.Keeper;
import app.diptych.ui.document.NobodyAsked;
import app.diptych.ui.document.OpenedDocuments;
import app.diptych.ui.exchange.Documents;
import app.diptych.ui.exchange.Exchange;
import app.diptych.ui.exchange.ExchangeDialogs;
import app.diptych.ui.exchange.FileQuestions;
import app.diptych.ui.exchange.Pairing;
import app.diptych.ui.findings.store.ReviewFolder;
import app.diptych.ui.findings.store.ReviewStore;
import app.diptych.ui.shell.Call;
import app.diptych.ui.shell.Mode;
import app.diptych.ui.shell.Origin;
import app.diptych.ui.shell.review.Saving;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is done in the review is kept at once, saved when asked for, and offered again after a crash. */
class KeepingInWindowTest extends RealWindow {
    private final Analysis call = Pair.analysis(
            "zh-Hant", "Good morning. We sold more lamps.", "早安。我們賣了更多燈。", "Costs fell by 4%.", "成本下降 4%。");
    private final ModelJson json = new ModelJson();
    private final Person person = new Person();
    private final OpenedDocuments documents = new OpenedDocuments();
    private Keeper keeper;

    @TempDir
    Path folder;

    /** Answers as a test wants it to. */
    private static final class Person extends NobodyAsked {
        private final List<String> asked = new ArrayList<>();
        private Recovery recovery = Recovery.LATER;
        private Conflict conflict = Conflict.CANCEL;
        private Path file;

        @Override
        public Optional<Path> file(String name) {
            asked.add("file " + name);
            return Optional.ofNullable(file);
        }

        @Override
        public void recover(String title, Instant since, Unsaved work, Consumer<Recovery> answer) {
            asked.add("recover " + work.changes() + (work.undone() == 0 ? "" : " undone " + work.undone()));
            answer.accept(recovery);
        }

        @Override
        public void conflict(Path changed, boolean gone, Consumer<Conflict> answer) {
            asked.add(gone ? "gone" : "changed");
            answer.accept(conflict);
        }

        @Override
        public void tell(Notice notice, String detail) {
            asked.add(notice + " " + detail);
        }
    }

    private final Questions files = new Questions();
    private final List<String> told = new ArrayList<>();

    private static final class Questions implements FileQuestions {
        private Target target;
        private Path returned;

        @Override
        public Optional<Target> target(String stem) {
            return Optional.of(target);
        }

        @Override
        public Optional<Path> returned() {
            return Optional.of(returned);
        }
    }

    /** The dialogs of the window, but for what was exported, which is told by a notice. */
    private Exchange.Talk talk() {
        ExchangeDialogs dialogs = new ExchangeDialogs(() -> main.dialogs());
        return new Exchange.Talk() {
            @Override
            public void exported(Path file) {
                told.add("exported " + file.getFileName());
            }

            @Override
            public void failed(String sentence) {
                told.add(sentence);
            }

            @Override
            public void choose(Path file, Proposal proposal, Consumer<Choice> taken) {
                dialogs.choose(file, proposal, taken);
            }
        };
    }

    private void openWindow() {
        open(call, 1200, 800);
        ExchangeDialogs dialogs = new ExchangeDialogs(() -> main.dialogs());
        act(() -> {
            keeper = new Keeper(
                    new KeeperRoom(shell, panels),
                    documents,
                    new Journals(folder.resolve("journals"), json),
                    json,
                    background(),
                    person);
            closeAtTheEnd(keeper);
            panels.keepWith(new Documents(
                    keeper,
                    new Exchange(
                            keeper::document,
                            panels::takeOver,
                            OneEngine.ENGINE.withEveryRule().analyzer(),
                            "1",
                            background(),
                            files,
                            talk()),
                    imports(folder),
                    new Pairing(
                            OneEngine.ENGINE.parallel(),
                            new KeeperRoom.PairingPlace(shell, panels, keeper),
                            background(),
                            files,
                            dialogs)));
            panels.review().onChange(keeper::changed);
            shell.current().subscribe(keeper::shown);
        });
        rest();
        act(() -> shell.mode().set(Mode.REVIEW));
        rest();
        await(() -> node("review-flow").isFocused());
    }

    private static Node any(String id) {
        return Window.getWindows().stream()
                .map(window -> window.getScene().lookup("#" + id))
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + id));
    }

    private static List<String> words(String id) {
        return onFx(() -> any(id).lookupAll(".label").stream()
                .map(node -> ((Label) node).getText())
                .toList());
    }

    private void merge() {
        act(() -> panels.review().goTo(0));
        press(KeyCode.M);
        rest();
    }

    private List<Segment> rows() {
        return panels.review().history().rows();
    }

    private Journals journals() {
        return new Journals(folder.resolve("journals"), json);
    }

    @Test
    void whatIsDoneIsInTheJournalWhenTheWindowIsGone() throws Exception {
        openWindow();
        merge();
        assertThat(rows()).as(this::keyboard).hasSize(2);
        act(keeper::close);
        rest();
        assertThat(journals().left())
                .singleElement()
                .satisfies(left ->
                        assertThat(left.recovered().document().rows().rows()).isEqualTo(rows()));
    }

    @Test
    void aCallWhoseWorkACrashLeftIsGoneOnWith() throws Exception {
        openWindow();
        merge();
        List<Segment> before = rows();
        act(keeper::close);
        rest();
        shut();

        KeepingInWindowTest second = new KeepingInWindowTest();
        second.folder = folder;
        second.person.recovery = Asking.Recovery.RECOVER;
        second.openWindow();
        second.rest();
        assertThat(second.person.asked).containsExactly("recover 1");
        assertThat(second.rows()).isEqualTo(before);
        assertThat(second.panels.review().saving().get().kind()).isEqualTo(Saving.Kind.KEPT);
        second.shut();
    }

    @Test
    void savingAsksForAFileOnceAndLeavesNoJournal() throws Exception {
        openWindow();
        merge();
        person.file = folder.resolve("lamps");
        press(KeyCode.CONTROL, KeyCode.S);
        rest();
        Path saved = folder.resolve("lamps.diptych");
        Document read = json.read(Files.readAllBytes(saved));
        assertThat(read.rows().rows()).isEqualTo(rows());
        assertThat(read.analysis().transcript().passages()).hasSize(2);
        assertThat(shell.current().get().origin()).isEqualTo(new Origin.OfFile(saved));
        assertThat(shell.calls()).hasSize(1);
        assertThat(journals().left()).isEmpty();
        assertThat(panels.review().saving().get().kind()).isEqualTo(Saving.Kind.SAVED);

        press(KeyCode.CONTROL, KeyCode.Z);
        rest();
        assertThat(rows()).as("what was done before the save can be taken back").hasSize(3);
        await(() -> panels.review().saving().get().kind() == Saving.Kind.KEPT);
        press(KeyCode.CONTROL, KeyCode.S);
        rest();
        assertThat(json.read(Files.readAllBytes(saved)).rows().rows()).hasSize(3);
        assertThat(person.asked).containsOnlyOnce("file Invented call.diptych");
    }

    @Test
    void aFileThatAnotherProgramChangedIsAskedAbout() throws Exception {
        openWindow();
        merge();
        person.file = folder.resolve("lamps.diptych");
        act(keeper::save);
        rest();
        Files.writeString(person.file, "of another");
        press(KeyCode.CONTROL, KeyCode.Z);
        rest();
        act(keeper::save);
        rest();
        assertThat(person.asked).endsWith("changed");
        assertThat(Files.readString(person.file)).isEqualTo("of another");

        person.conflict = Asking.Conflict.OVERWRITE;
        act(keeper::save);
        rest();
        rest();
        assertThat(json.read(Files.readAllBytes(person.file)).rows().rows()).hasSize(3);
        assertThat(Files.readString(folder.resolve("lamps.diptych~"))).isEqualTo("of another");
    }

    @Test
    void whatCameBackFromAnotherProgramIsShownBeforeItIsTaken() throws Exception {
        openWindow();
        Path table = folder.resolve("lamps.tsv");
        files.target = new FileQuestions.Target(table, Format.TSV);
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        rest();
        assertThat(told).containsExactly("exported lamps.tsv");
        String changed = Files.readString(table).replace("成本下降 4%。", "成本降低了 4%。");
        Files.writeString(table, changed);

        files.returned = table;
        act(() -> panels.commands().document().takeOver());
        rest();
        assertThat(words("take-over-list")).contains("− 成本下降 4%。", "+ 成本降低了 4%。");
        assertThat(rows().getLast().chinese().text()).as("nothing is taken yet").isEqualTo("成本下降 4%。");
        act(() -> ((Button) any("take-over-take")).fire());
        rest();
        assertThat(rows().getLast().chinese().text()).isEqualTo("成本降低了 4%。");
        press(KeyCode.CONTROL, KeyCode.Z);
        rest();
        assertThat(rows().getLast().chinese().text()).isEqualTo("成本下降 4%。");
    }

    @Test
    void aFileThatCannotBeTakenInGivesASentence() throws Exception {
        openWindow();
        files.returned = Files.writeString(folder.resolve("broken.tmx"), "<tmx version=\"1.4\"><header/><body><tu>");
        act(() -> panels.commands().document().takeOver());
        rest();
        assertThat(told).singleElement().asString().contains("broken.tmx").doesNotContain("Exception");
    }

    @Test
    void aDocumentIsOpenedWithWhatWasDoneToIt() throws IOException {
        openWindow();
        merge();
        List<Segment> merged = rows();
        person.file = folder.resolve("lamps.diptych");
        act(keeper::save);
        rest();
        Document document =
                new Document(shell.analysis().get()).mended(panels.review().history());
        Path other = folder.resolve("other.diptych");
        Files.copy(person.file, other);
        documents.put(other, document);
        act(() -> shell.add(new Call(new Origin.OfFile(other), document.analysis(), 1)));
        rest();
        assertThat(rows()).isEqualTo(merged);
        assertThat(panels.review().history().last()).isPresent();
    }

    @Override
    ReviewStore reviews() {
        return new ReviewFolder(folder.resolve("reviews"));
    }

    private void note(String text) {
        act(() -> panels.notes()
                .add(
                        Anchor.of(panels.reader()
                                .call()
                                .get()
                                .transcript()
                                .passages()
                                .getFirst()),
                        Colour.GREEN,
                        List.of(),
                        text));
        rest();
    }

    private static List<String> texts(Notes notes) {
        return notes.all().stream().map(Note::text).toList();
    }

    @Test
    void whoHandsOnTheDocumentHandsOnItsNotes() throws Exception {
        openWindow();
        note("Before it was saved");
        merge();
        person.file = folder.resolve("lamps.diptych");
        act(keeper::save);
        rest();
        assertThat(texts(json.read(Files.readAllBytes(person.file)).notes())).containsExactly("Before it was saved");

        note("After it was saved");
        assertThat(texts(json.read(Files.readAllBytes(person.file)).notes()))
                .containsExactly("Before it was saved", "After it was saved");
        act(keeper::save);
        rest();
        assertThat(person.asked).as("our own notes are no change by another").doesNotContain("changed");
    }

    @Test
    void aNoteThatAnotherPutIntoTheDocumentIsSeenAfterTheNextSave() throws Exception {
        openWindow();
        note("Mine");
        person.file = folder.resolve("lamps.diptych");
        act(keeper::save);
        rest();
        Document there = json.read(Files.readAllBytes(person.file));
        Note theirs = new Note(7, new Anchor(1, null, 0, "Costs"), Colour.RED, List.of(), "Theirs");
        Files.writeString(person.file, json.write(there.noted(there.notes().with(theirs))));

        act(keeper::save);
        rest();
        assertThat(person.asked).doesNotContain("changed");
        assertThat(texts(json.read(Files.readAllBytes(person.file)).notes())).containsExactly("Mine", "Theirs");
        act(() -> ((TabPane) node("side-tabs")).getSelectionModel().select(2));
        assertThat(onFx(() -> ((ListView<?>) node("note-list"))
                        .getItems().stream().map(each -> ((Note) each).text()).toList()))
                .containsExactly("Mine", "Theirs");
    }
}
