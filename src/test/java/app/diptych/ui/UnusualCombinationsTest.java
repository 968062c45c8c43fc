package app.diptych.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.model.Language;
import app.diptych.model.Transcript;
import app.diptych.ui.reader.InventedCall;
import app.diptych.ui.reader.ReaderView;
import app.diptych.ui.reader.appearance.Appearance;
import app.diptych.ui.reader.appearance.Arrangement;
import app.diptych.ui.reader.flow.Anchor;
import app.diptych.ui.reader.row.Columns;
import app.diptych.ui.reader.select.Position;
import app.diptych.ui.reader.select.Selection;
import app.diptych.ui.settings.PastedTexts;
import app.diptych.ui.shell.Call;
import app.diptych.ui.shell.Origin;
import app.diptych.ui.shell.session.Session;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person does while something else is going on. */
class UnusualCombinationsTest extends RealWindow {
    private static final int PASSAGES = 123;

    @BeforeEach
    void open() {
        settings.welcomed().set(true);
        open(InventedCall.of(PASSAGES), 1440, 900);
        rest();
    }

    private ReaderView reader() {
        return (ReaderView) scene().lookup("#reader");
    }

    private void select(Language column, int from, int start, int to, int end) {
        act(() -> panels.reader()
                .selection()
                .set(new Selection(column, new Position(from, start), new Position(to, end))));
    }

    private String text(int passage, Language language) {
        return Objects.requireNonNull(transcript().passages().get(passage).text(language));
    }

    private Transcript transcript() {
        return onFx(() -> panels.reader().call().get().transcript());
    }

    private String copied() {
        press(KeyCode.CONTROL, KeyCode.C);
        return onFx(() -> Clipboard.getSystemClipboard().getString());
    }

    private Anchor anchor() {
        return onFx(() -> reader().flow().anchor());
    }

    private void focus() {
        act(() -> reader().requestFocus());
    }

    private void arrange(Arrangement arrangement) {
        act(() -> panels.commands().appearance().set(Appearance.DEFAULT.withArrangement(arrangement)));
    }

    @Test
    void theTextGrowsWhileASearchStandsAtAHitAndTheHitStaysInSight() {
        press(KeyCode.CONTROL, KeyCode.F);
        robot.write("long nights", 0);
        rest();
        press(KeyCode.F3);
        press(KeyCode.F3);
        String count = onFx(() -> ((Labeled) node("search-count")).getText());
        for (double zoom : List.of(1.6, 2.5, 0.6)) {
            act(() -> panels.commands().zoom().set(zoom));
            rest();
            assertThat(onFx(() -> ((Labeled) node("search-count")).getText())).isEqualTo(count);
            assertThat(onFx(this::currentHitsInSight)).as("at zoom " + zoom).isEqualTo(1);
        }
    }

    private int currentHitsInSight() {
        Bounds rows = reader().flow().localToScene(reader().flow().getLayoutBounds());
        int seen = 0;
        for (Node path : reader().lookupAll(".reader-hit-current")) {
            boolean shown = path.isVisible() && path.getParent().getParent().isVisible();
            if (shown && rows.contains(path.localToScene(path.getBoundsInLocal()))) {
                seen++;
            }
        }
        return seen;
    }

    @Test
    void theColumnsAreSwappedWhileWordsAreSelectedAndTheSelectionGoesOn() {
        act(() -> panels.commands().goTo(20));
        select(Language.EN, 20, 0, 20, 4);
        focus();
        arrange(Arrangement.CHINESE_LEFT);
        press(KeyCode.SHIFT, KeyCode.RIGHT);

        assertThat(copied()).isEqualTo(text(20, Language.EN).substring(0, 5));

        arrange(Arrangement.STACKED);
        press(KeyCode.SHIFT, KeyCode.RIGHT);
        assertThat(copied()).isEqualTo(text(20, Language.EN).substring(0, 6));
    }

    @Test
    void inOneColumnAShiftedEndAndDownGoOnInItsLanguageAcrossPassages() {
        arrange(Arrangement.STACKED);
        act(() -> panels.commands().goTo(20));
        int length = text(20, Language.EN).length();
        select(Language.EN, 20, length - 3, 20, length - 3);
        focus();
        press(KeyCode.SHIFT, KeyCode.END);
        assertThat(copied()).isEqualTo(text(20, Language.EN).substring(length - 3));

        press(KeyCode.SHIFT, KeyCode.DOWN);
        press(KeyCode.SHIFT, KeyCode.END);

        String words = copied();
        assertThat(words).startsWith(text(20, Language.EN).substring(length - 3));
        Selection now = onFx(() -> panels.reader().selection().get());
        assertThat(now.column()).isEqualTo(Language.EN);
        assertThat(now.caret().passage()).isEqualTo(21);
        assertThat(words)
                .endsWith(text(21, Language.EN).substring(0, now.caret().offset()));
        assertThat(words).doesNotContain(text(20, Language.ZH).substring(0, 2));
    }

    @Test
    void aSelectionInAColumnThatIsHiddenIsNotCopied() {
        act(() -> panels.commands().goTo(20));
        select(Language.EN, 20, 0, 20, 9);
        focus();
        assertThat(copied()).isEqualTo(text(20, Language.EN).substring(0, 9));

        act(() -> panels.commands().columns().set(Columns.CHINESE));
        act(() -> Clipboard.getSystemClipboard().clear());
        press(KeyCode.CONTROL, KeyCode.C);

        assertThat(onFx(() -> Clipboard.getSystemClipboard().getString()))
                .isNotEqualTo(text(20, Language.EN).substring(0, 9));
    }

    @Test
    void theWindowIsNarrowedAndWidenedAndTheRowAtTheTopStays() {
        act(() -> panels.commands().goTo(60));
        Anchor before = anchor();
        assertThat(before.row()).isEqualTo(60);
        act(() -> scene().getWindow().setWidth(900));
        rest();
        assertThat(anchor()).isEqualTo(before);
        act(() -> settings.metricsShown().set(false));
        act(() -> scene().getWindow().setWidth(1700));
        rest();
        assertThat(anchor()).isEqualTo(before);
    }

    @Test
    void anotherTabIsChosenInTheVeryMomentOfAJumpAndEachCallKeepsItsPlace(@TempDir Path folder) {
        act(() -> Session.keep(shell, panels.commands(), new PastedTexts(folder), background()));
        Call first = onFx(() -> shell.current().get());
        act(() -> shell.add(new Call(new Origin.OfFile(Path.of("b.txt")), InventedCall.of(40), 1)));
        rest();
        Call second = onFx(() -> shell.current().get());
        act(() -> shell.show(first));
        act(() -> {
            panels.commands().goTo(80);
            shell.show(second);
        });
        rest();
        assertThat(anchor().row()).isZero();

        act(() -> shell.show(first));
        rest();
        assertThat(anchor().row()).isEqualTo(80);
    }
}
