package app.diptych.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.analysis.Analysis;
import app.diptych.model.Period;
import app.diptych.model.Transcript;
import app.diptych.ui.reader.InventedCall;
import app.diptych.ui.settings.InterfaceLanguage;
import app.diptych.ui.shell.Call;
import app.diptych.ui.shell.Mode;
import app.diptych.ui.shell.Origin;
import app.diptych.ui.shell.review.Saving;
import java.nio.file.Path;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The interface half as large again in a window of 900 pixels, with the search open. */
class LargestInterfaceTest extends RealWindow {
    private void openIn(InterfaceLanguage language) {
        settings.welcomed().set(true);
        settings.language().set(language);
        settings.interfaceScale().set(1.5);
        open(InventedCall.of(20), 900, 700);
        press(KeyCode.CONTROL, KeyCode.F);
        rest();
    }

    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "TRADITIONAL", "SIMPLIFIED"})
    void theSearchsChoicesAndOptionsAreWhole(InterfaceLanguage language) {
        openIn(language);
        Node bar = node("search-bar");
        for (double scale : new double[] {1.5, 1}) {
            act(() -> settings.interfaceScale().set(scale));
            rest();
            assertThat(onFx(() -> cut(bar, ".combo-box > .list-cell", ".toggle-button")))
                    .as("at scale " + scale)
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "TRADITIONAL", "SIMPLIFIED"})
    void theNamesInTheOutlineAreWhole(InterfaceLanguage language) {
        openIn(language);
        Node outline = node("outline");
        assertThat(onFx(() -> outline.lookupAll(".outline-name"))).isNotEmpty();
        assertThat(onFx(() -> cut(outline, ".outline-name"))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "TRADITIONAL", "SIMPLIFIED"})
    void titleAndStatusLeaveOutWhatMattersLeastAndCutNothing(InterfaceLanguage language) {
        openIn(language);
        for (Mode mode : Mode.values()) {
            act(() -> shell.mode().set(mode));
            rest();
            assertThat(onFx(() -> cut(node("tool-bar"), ".label", ".button", ".toggle-button")))
                    .as("tool bar, " + mode)
                    .isEmpty();
            assertThat(onFx(() -> cut(node("status"), ".label", ".hyperlink")))
                    .as("status bar, " + mode)
                    .isEmpty();
        }
    }

    /** The wordings of a title are in two scripts, and in two faces. */
    @Test
    void aTitleIsMeasuredInTheFaceInWhichItIsWritten() {
        settings.welcomed().set(true);
        settings.language().set(InterfaceLanguage.SIMPLIFIED);
        open(InventedCall.of(20), 1000, 700);
        act(() -> shell.add(new Call(
                new Origin.OfFile(Path.of("long.txt")),
                named("Lumen Grove Systems · Q2 2031 earnings call", "Lumen Grove Systems"),
                1)));
        for (int width = 1000; width >= 740; width -= 10) {
            int now = width;
            act(() -> ((Stage) scene().getWindow()).setWidth(now));
            for (int i = 0; i < 2; i++) {
                settle();
                act(((Parent) node("tool-bar"))::requestLayout);
            }
            settle();
            assertThat(onFx(() -> cut(node("tool-bar"), ".label")))
                    .as("in a window of " + width)
                    .isEmpty();
        }
    }

    @Test
    void whatIsLeftOutIsInTheTipAndIsSpoken() {
        openIn(InterfaceLanguage.ENGLISH);
        Label title = (Label) node("call-title");
        String whole = "Lumen Grove Holdings Incorporated · Q2 2031 earnings call";
        act(() -> shell.add(new Call(
                new Origin.OfFile(Path.of("long.txt")), named(whole, "Lumen Grove Holdings Incorporated"), 1)));
        act(() -> panels.review().saving().set(Saving.kept(LocalTime.of(14, 2, 31))));
        rest();

        assertThat(onFx(title::getText)).isNotEqualTo(whole).startsWith("Lumen Grove");
        assertThat(tipOf(title)).startsWith(whole);
        assertThat(onFx(title::getAccessibleText)).startsWith(whole);
        Node status = node("status");
        assertThat(isSeen("status-passages")).isTrue();
        assertThat(onFx(status::getAccessibleText)).contains("20 paragraphs", "agree", "parsed in 1 ms");
        Label source = (Label) node("status-source");
        assertThat(onFx(source::getText)).isEmpty();
        Label passages = (Label) node("status-passages");
        assertThat(tipOf(passages)).contains("parsed in 1 ms");

        act(() -> settings.interfaceScale().set(0.8));
        rest();
        assertThat(onFx(title::getText)).isEqualTo(whole);
        assertThat(onFx(source::getText)).isEqualTo("parsed in 1 ms");
        assertThat(onFx(passages::getTooltip)).isNull();
    }

    @Test
    void aPartOfTheStatusBarThatHasATipOfItsOwnShowsThatWhateverWasLeftOut() {
        openIn(InterfaceLanguage.ENGLISH);
        act(() -> panels.review().saving().set(Saving.kept(LocalTime.of(14, 2, 31))));
        rest();
        assertThat(onFx(((Label) node("status-source"))::getText)).isEmpty();

        assertThat(tipOf((Label) node("status-passages")))
                .as("what was left out is told where nothing else is")
                .contains("parsed in");
        assertThat(tipOf((Label) node("status-saving")))
                .as("how a document is made")
                .contains("Ctrl+S")
                .doesNotContain("parsed in");
    }

    /** What is read when the mouse rests on something: in its own tip, the only one that is shown. */
    private String tipOf(Control control) {
        robot.moveTo(control);
        await(() -> {
            List<Tooltip> tips = tips();
            return tips.size() == 1 && tips.getFirst().equals(control.getTooltip());
        });
        return onFx(() -> control.getTooltip().getText());
    }

    private static List<Tooltip> tips() {
        return Window.getWindows().stream()
                .filter(Tooltip.class::isInstance)
                .map(Tooltip.class::cast)
                .toList();
    }

    @Test
    void theReviewsBarSaysItsKeysInTipsWhereItWouldTakeThreeLines() {
        openIn(InterfaceLanguage.ENGLISH);
        act(() -> shell.mode().set(Mode.REVIEW));
        rest();
        Button merge = (Button) node("review-merge");
        assertThat(onFx(merge::getContentDisplay)).isEqualTo(ContentDisplay.TEXT_ONLY);
        assertThat(onFx(() -> merge.getTooltip().getText())).endsWith("(M)");
        assertThat(onFx(merge::getAccessibleText)).contains("M");

        act(() -> {
            settings.interfaceScale().set(0.8);
            ((Stage) scene().getWindow()).setWidth(1900);
        });
        rest();
        assertThat(onFx(merge::getContentDisplay)).isEqualTo(ContentDisplay.RIGHT);
        assertThat(onFx(() -> merge.getTooltip().getText())).doesNotContain("(M)");
    }

    @ParameterizedTest
    @EnumSource(names = {"ENGLISH", "TRADITIONAL", "SIMPLIFIED"})
    void thePanesComeBackWhenThereIsRoom(InterfaceLanguage language) {
        openIn(language);
        assertThat(isSeen("side-tabs")).isFalse();

        act(() -> settings.interfaceScale().set(1));
        rest();

        assertThat(isSeen("side-tabs")).isTrue();
    }

    /** A call of twenty passages with this title. */
    private static Analysis named(String title, String company) {
        Transcript call = InventedCall.of(20).transcript();
        return InventedCall.analysis(new Transcript(
                title,
                company,
                call.ticker(),
                Period.quarter(2031, 2),
                call.date(),
                call.english(),
                call.chinese(),
                call.source(),
                call.notice(),
                call.boilerplate(),
                call.warnings(),
                call.speakers(),
                call.turns(),
                call.passages()));
    }

    /** What is drawn with fewer letters than it has, or beyond its own edges. */
    private static List<String> cut(Node in, String... selectors) {
        List<String> cut = new ArrayList<>();
        for (String selector : selectors) {
            for (Node node : in.lookupAll(selector)) {
                if (node instanceof Labeled labeled
                        && labeled.isVisible()
                        && labeled.lookup(".text") instanceof Text text
                        && isCut(labeled, text)) {
                    cut.add(labeled.getText());
                }
            }
        }
        return cut;
    }

    private static boolean isCut(Labeled labeled, Text text) {
        Bounds drawn = text.getBoundsInParent();
        return !text.getText().equals(labeled.getText())
                || drawn.getMinY() < 0
                || drawn.getMaxY() > labeled.getHeight();
    }
}
