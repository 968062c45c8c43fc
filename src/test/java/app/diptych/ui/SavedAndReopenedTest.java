package app.diptych.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.OneEngine;
import app.diptych.alignment.SentencePair;
import app.diptych.analysis.Progress;
import app.diptych.document.Document;
import app.diptych.document.ModelJson;
import app.diptych.document.journal.Journals;
import app.diptych.document.journal.Unsaved;
import app.diptych.importing.UnreadableException;
import app.diptych.metric.Fact;
import app.diptych.review.Corrections;
import app.diptych.review.Ruling;
import app.diptych.review.segment.Segment;
import app.diptych.ui.document.Keeper;
import app.diptych.ui.document.NobodyAsked;
import app.diptych.ui.document.OpenedDocuments;
import app.diptych.ui.findings.Item;
import app.diptych.ui.findings.store.ReviewFolder;
import app.diptych.ui.findings.store.ReviewStore;
import app.diptych.ui.shell.Call;
import app.diptych.ui.shell.Mode;
import app.diptych.ui.shell.Origin;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What a person did to a call is in its document: alignments, corrected facts and decisions are there in a window that
 * knows nothing but the file.
 */
class SavedAndReopenedTest extends RealWindow {
    private final ModelJson json = new ModelJson();
    private final OpenedDocuments documents = new OpenedDocuments();
    private Origin origin = new Origin.Sample();
    private Path own;
    private final List<String> asked = new ArrayList<>();
    private ReviewFolder store;
    private Keeper keeper;

    @TempDir
    Path folder;

    @Override
    Origin origin() {
        return origin;
    }

    /** Another for every window: nothing comes from there. */
    @Override
    ReviewStore reviews() {
        return store;
    }

    private final class Person extends NobodyAsked {
        @Override
        public void recover(String title, Instant since, Unsaved work, Consumer<Recovery> answer) {
            asked.add("recover " + work.changes());
            answer.accept(Recovery.RECOVER);
        }

        @Override
        public Optional<Path> file(String name) {
            return Optional.of(folder.resolve("ours.diptych"));
        }
    }

    /** A window with a folder of its own, on a call or, with a file, on the document in it. */
    private void openWindow(Document document, String name) {
        own = folder.resolve(name);
        store = new ReviewFolder(own.resolve("reviews"));
        if (origin instanceof Origin.OfFile(Path file)) {
            store.opened(file, document);
            documents.put(file, document);
        }
        settings.welcomed().set(true);
        open(document.analysis(), 1200, 800);
        act(() -> {
            keeper = new Keeper(
                    new KeeperRoom(shell, panels),
                    documents,
                    new Journals(own.resolve("journals"), json),
                    json,
                    background(),
                    new Person());
            closeAtTheEnd(keeper);
            panels.review().onChange(keeper::changed);
            shell.current().subscribe(keeper::shown);
        });
        rest();
    }

    private static Document read(Path file) throws UnreadableException {
        return OneEngine.ENGINE.opener().open(file, Progress.NONE);
    }

    /** The rows, after the fourth has been merged with the next. */
    private List<Segment> merged() {
        act(() -> shell.mode().set(Mode.REVIEW));
        rest();
        await(() -> node("review-flow").isFocused());
        int before = onFx(() -> panels.review().history().rows().size());
        act(() -> panels.review().goTo(3));
        press(KeyCode.M);
        rest();
        List<Segment> rows = onFx(() -> List.copyOf(panels.review().history().rows()));
        assertThat(rows).hasSize(before - 1);
        return rows;
    }

    @Test
    void aCallThatIsClosedUnsavedIsGoneOnWithWhenItIsOpenedAgain() throws Exception {
        Document call = read(Path.of("assets/samples/merrowick-2025-Q4.txt"));
        openWindow(call, "only");
        List<Segment> rows = merged();
        act(() -> shell.close());
        rest();
        assertThat(shell.calls()).isEmpty();
        assertThat(asked).isEmpty();
        act(() -> shell.add(new Call(origin(), call.analysis(), 1)));
        rest();
        assertThat(asked).as("this very program still knows it").isEmpty();
        assertThat(onFx(() -> panels.review().history().rows())).isEqualTo(rows);
    }

    @Test
    void alignmentsCorrectedFactsAndDecisionsComeBackWithTheDocument() throws Exception {
        Document call = read(Path.of("assets/samples/merrowick-2025-Q4.txt"));
        openWindow(call, "first");
        Item finding = onFx(() -> panels.findings().shown().getFirst());
        act(() -> panels.findings().rule(finding, Ruling.ERROR));
        Fact fact = call.analysis().facts().getFirst();
        act(() -> panels.correcting().toggleHidden(fact));
        List<Segment> rows = merged();
        Corrections corrected = onFx(() -> panels.correcting().corrections());
        assertThat(corrected.corrections()).hasSize(1);
        act(keeper::save);
        rest();
        shut();

        SavedAndReopenedTest second = new SavedAndReopenedTest();
        second.folder = folder;
        Path saved = folder.resolve("ours.diptych");
        second.origin = new Origin.OfFile(saved);
        Document again = read(saved);
        second.openWindow(again, "second");
        try {
            assertThat(onFx(() -> second.panels.review().history().rows())).isEqualTo(rows);
            assertThat(onFx(() -> second.panels.correcting().corrections())).isEqualTo(corrected);
            assertThat(onFx(() -> second.panels
                                    .findings()
                                    .find(finding.finding().id()))
                            .ruling())
                    .isEqualTo(Ruling.ERROR);
            assertThat(again.analysis().sentences())
                    .as("what the program aligned itself is there too")
                    .extracting(SentencePair::passage)
                    .hasSizeGreaterThan(50);
        } finally {
            second.shut();
        }
    }
}
