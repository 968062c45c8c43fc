package app.diptych.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.model.Language;
import app.diptych.ui.reader.InventedCall;
import app.diptych.ui.reader.ReaderView;
import app.diptych.ui.reader.flow.Paragraph;
import app.diptych.ui.reader.row.Columns;
import app.diptych.ui.reader.select.Position;
import app.diptych.ui.reader.select.Selection;
import app.diptych.ui.settings.InterfaceLanguage;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Searching as a person does it: by keys and mouse, in the whole window. */
class SearchInWindowTest extends RealWindow {
    private static final int PASSAGES = 123;

    @BeforeEach
    void open() {
        open(InventedCall.of(PASSAGES), 1440, 900);
        rest();
    }

    @Test
    void whatIsSearchedForStaysWhenTheLanguageOfTheWindowChanges() {
        press(KeyCode.CONTROL, KeyCode.F);
        await(() -> node("search-field").isFocused());
        act(() -> ((TextField) node("search-field")).setText("sales"));
        Node before = node("search-field");
        act(() -> settings.language().set(InterfaceLanguage.TRADITIONAL));
        rest();
        assertThat(node("search-field")).as("the window is made anew").isNotSameAs(before);
        assertThat(isSeen("search-field")).isTrue();
        assertThat(onFx(() -> ((TextField) node("search-field")).getText())).isEqualTo("sales");
    }

    @Test
    void whoeverTypesGoesOnWhereTheyWereWhenTheLanguageOfTheWindowChanges() {
        press(KeyCode.CONTROL, KeyCode.F);
        await(() -> node("search-field").isFocused());
        robot.write("sales");
        press(KeyCode.LEFT);
        act(() -> settings.language().set(InterfaceLanguage.TRADITIONAL));
        rest();

        assertThat(onFx(() -> node("search-field").isFocused())).isTrue();
        robot.write("X");
        assertThat(onFx(() -> ((TextField) node("search-field")).getText())).isEqualTo("saleXs");
    }

    @Test
    void theDoorToTheSearchHasTheKeysAgainInTheOtherLanguage() {
        act(() -> node("tool-find").requestFocus());
        await(() -> node("tool-find").isFocused());
        act(() -> settings.language().set(InterfaceLanguage.TRADITIONAL));
        rest();

        assertThat(onFx(() -> scene().getFocusOwner().getId())).isEqualTo("tool-find");
    }

    @Test
    void typingLightsTheHitsOfBothLanguagesAndCountsThem() {
        search("120 basis points");

        int hits = occurrences("120 basis points", "120 個基點");
        assertThat(hits).isGreaterThan(20);
        assertThat(text("search-count")).isEqualTo("1 of " + hits);
        assertThat(litInSight(".reader-hit")).isNotEmpty().isEqualTo(inSight("120 basis points", "120 個基點"));
        // The summary, which is Chinese only, has the first.
        assertThat(panels.commands().place().getValue()).isZero();
        assertThat(lit(0, Language.ZH, ".reader-hit-current")).isPositive();
        assertThat(lit(1, Language.ZH, ".reader-hit-current")).isZero();
    }

    @Test
    void simplifiedWordsFindTraditionalOnes() {
        search("营业利益");

        assertThat(text("search-count")).isEqualTo("1 of " + occurrences("營業利益", "營業利益"));
    }

    @Test
    void enterAndF3GoFromHitToHitAndRoundTheEndWithAHint() {
        search("long nights");
        int hits = occurrences("long nights", "long nights");
        press(KeyCode.ENTER);
        assertThat(text("search-count")).isEqualTo("2 of " + hits);
        press(KeyCode.F3);
        assertThat(text("search-count")).isEqualTo("3 of " + hits);
        assertTheCurrentHitIsInSight();
        press(KeyCode.SHIFT, KeyCode.F3);
        press(KeyCode.SHIFT, KeyCode.ENTER);
        assertThat(text("search-count")).isEqualTo("1 of " + hits);
        assertThat(node("search-note").isVisible()).isFalse();

        press(KeyCode.SHIFT, KeyCode.F3);

        assertThat(text("search-count")).isEqualTo(hits + " of " + hits);
        assertThat(text("search-note")).isEqualTo("Continued from the end of the call");
        assertThat(node("search-note").isVisible()).isTrue();
        assertTheCurrentHitIsInSight();
        press(KeyCode.F3);
        assertThat(text("search-note")).isEqualTo("Continued from the beginning of the call");
    }

    @Test
    void theDoorToTheSearchGivesWayToTheFieldItOpens() {
        assertThat(node("tool-find").isVisible()).isTrue();
        act(((Button) node("tool-find"))::fire);

        assertThat(node("search-bar").isVisible()).isTrue();
        assertThat(node("tool-find").isVisible()).isFalse();
        press(KeyCode.ESCAPE);
        assertThat(node("search-bar").isVisible()).isFalse();
        assertThat(node("tool-find").isVisible()).isTrue();
    }

    @Test
    void theStripHasAMarkForEachPassageThatIsHit() {
        search("harbor business");

        assertThat(marks(".reader-strip-hit")).isBetween(10, passages("harbor business"));
        assertThat(marks(".reader-strip-hit-current")).isEqualTo(1);
        press(KeyCode.ESCAPE);
        assertThat(marks(".reader-strip-hit")).isZero();
    }

    @Test
    void aWrongExpressionIsExplainedInOneSentence() {
        press(KeyCode.CONTROL, KeyCode.F);
        press(KeyCode.ALT, KeyCode.R);
        type("har(bor|dock");

        assertThat(text("search-note")).isEqualTo("The parenthesis at character 4 is never closed.");
        assertThat(node("search-note").isVisible()).isTrue();
        assertThat(text("search-count")).isEmpty();
        type(")");
        assertThat(node("search-note").isVisible()).isFalse();
        assertThat(text("search-count")).startsWith("1 of ");
    }

    @Test
    void optionsAndChoicesNarrowTheHits() {
        search("let ME");
        assertThat(text("search-count")).startsWith("1 of ");
        press(KeyCode.ALT, KeyCode.C);
        rest();
        assertThat(text("search-count")).isEqualTo("No hits");
        press(KeyCode.ALT, KeyCode.C);

        search("$");
        int english = occurrences("$", "\0");
        assertThat(text("search-count")).isEqualTo("1 of " + english);
        choose("search-language", 2);
        assertThat(text("search-count")).isEqualTo("No hits");
        choose("search-language", 0);
        choose("search-section", 2);
        choose("search-speaker", 1);
        int hits = panels.search().outcome().get() instanceof app.diptych.ui.search.Outcome.Found found
                ? found.count()
                : 0;
        assertThat(hits).isBetween(1, english - 1);
    }

    @Test
    void aSideThatIsNotShownIsNotSearched() {
        search("2.36 億美元");
        assertThat(text("search-count")).isEqualTo("1 of " + occurrences("$236 million", "2.36 億美元"));

        act(() -> panels.commands().columns().set(Columns.ENGLISH));
        rest();

        assertThat(text("search-count")).isEqualTo("1 of " + occurrences("$236 million", "\0"));
    }

    @Test
    void ctrlFLooksForWhatIsSelected() {
        act(() -> reader().flow().requestFocus());
        select(4, "營收");

        press(KeyCode.CONTROL, KeyCode.F);
        rest();

        assertThat(((TextField) node("search-field")).getText()).isEqualTo("營收");
        assertThat(((TextField) node("search-field")).getSelectedText()).isEqualTo("營收");
        assertThat(node("search-field").isFocused()).isTrue();
    }

    @Test
    void escapePutsOutTheHitsAndReturnsToThePassage() {
        search("freight");
        press(KeyCode.ENTER);
        press(KeyCode.ENTER);
        int place = onFx(() -> reader().flow().anchor().row());

        press(KeyCode.ESCAPE);

        assertThat(node("search-bar").isVisible()).isFalse();
        assertThat(litInSight(".reader-hit")).isEmpty();
        assertThat(onFx(() -> reader().flow().isFocused())).isTrue();
        assertThat(onFx(() -> reader().flow().anchor().row())).isEqualTo(place);
        press(KeyCode.ALT, KeyCode.LEFT);
        assertThat(onFx(() -> reader().flow().anchor().row())).isZero();
    }

    @Test
    void lettersThatAreCommandsElsewhereAreOnlyTyped() {
        search("jk[]jk");

        assertThat(((TextField) node("search-field")).getText()).isEqualTo("jk[]jk");
        assertThat(text("search-count")).isEqualTo("No hits");
        assertThat(onFx(() -> reader().flow().anchor().row())).isZero();
    }

    @Test
    void whatWasSearchedForComesBackWithTheArrowAndWithF3() {
        search("freight");
        press(KeyCode.ENTER);
        search("docks");
        press(KeyCode.ENTER);
        assertThat(settings.searches()).containsExactly("docks", "freight");

        press(KeyCode.DOWN);
        assertThat(onFx(() -> Window.getWindows().size())).isGreaterThan(1);
        press(KeyCode.DOWN);
        press(KeyCode.ENTER);
        rest();
        assertThat(((TextField) node("search-field")).getText()).isEqualTo("freight");
        assertThat(text("search-count")).contains(" of " + occurrences("freight", "\0"));

        press(KeyCode.ESCAPE);
        press(KeyCode.F3);
        rest();
        assertThat(node("search-bar").isVisible()).isTrue();
        assertThat(text("search-count")).contains(" of " + occurrences("freight", "\0"));
    }

    @Test
    void anotherCallIsSearchedWithTheSameWords() {
        search("steady quarter");
        act(() -> shell.add(new app.diptych.ui.shell.Call(
                new app.diptych.ui.shell.Origin.Pasted("other"), InventedCall.of(40), 1)));
        rest();

        long hits = InventedCall.of(40).transcript().passages().stream()
                .filter(passage -> passage.english() != null)
                .mapToLong(passage -> count(passage.english(), "steady quarter"))
                .sum();
        assertThat(text("search-count")).isEqualTo("1 of " + hits);
    }

    private void search(String words) {
        press(KeyCode.CONTROL, KeyCode.F);
        type(words);
    }

    private void type(String words) {
        robot.write(words, 0);
        rest();
    }

    private void choose(String id, int index) {
        act(() -> ((ComboBox<?>) scene().lookup("#" + id)).getSelectionModel().select(index));
        rest();
    }

    private String text(String id) {
        return onFx(() -> ((Labeled) scene().lookup("#" + id)).getText());
    }

    private ReaderView reader() {
        return (ReaderView) node("reader");
    }

    private void select(int passage, String words) {
        String text =
                InventedCall.of(PASSAGES).transcript().passages().get(passage).chinese();
        int at = text.indexOf(words);
        assertThat(at).isNotNegative();
        act(() -> panels.reader()
                .selection()
                .set(new Selection(
                        Language.ZH, new Position(passage, at), new Position(passage, at + words.length()))));
    }

    private void assertTheCurrentHitIsInSight() {
        List<Boolean> seen = onFx(() -> {
            List<Boolean> each = new ArrayList<>();
            for (Node path : reader().lookupAll(".reader-hit-current")) {
                if (path.isVisible() && path.getParent().getParent().isVisible()) {
                    var box = path.localToScene(path.getBoundsInLocal());
                    var flow = reader().flow().localToScene(reader().flow().getBoundsInLocal());
                    each.add(flow.contains(box));
                }
            }
            return each;
        });
        assertThat(seen).containsExactly(true);
    }

    /** Passage, language and number of marks of each side in sight that has any. */
    private List<String> litInSight(String layer) {
        List<String> sides = new ArrayList<>();
        for (int passage : live()) {
            for (Language language : Language.values()) {
                int marks = lit(passage, language, layer);
                if (marks > 0) {
                    sides.add(passage + " " + language);
                }
            }
        }
        return sides;
    }

    private List<String> inSight(String english, String chinese) {
        List<String> sides = new ArrayList<>();
        for (int passage : live()) {
            var each = InventedCall.of(PASSAGES).transcript().passages().get(passage);
            if (each.english() != null && each.english().contains(english)) {
                sides.add(passage + " EN");
            }
            if (each.chinese() != null && each.chinese().contains(chinese)) {
                sides.add(passage + " ZH");
            }
        }
        return sides;
    }

    private List<Integer> live() {
        return onFx(() -> {
            List<Integer> rows = new ArrayList<>();
            reader().flow().forEachLive((row, cell) -> rows.add(row));
            return rows;
        });
    }

    /** The boxes of a layer in a side: a hit broken over two lines has two. */
    private int lit(int passage, Language language, String layer) {
        return onFx(() -> {
            Paragraph paragraph = reader().flow().live(passage).paragraph(language);
            return paragraph.lookupAll(layer).stream()
                    .filter(Node::isVisible)
                    .mapToInt(SearchInWindowTest::starts)
                    .sum();
        });
    }

    private int marks(String styleClass) {
        return onFx(() -> starts(reader().lookup(styleClass)));
    }

    private static int starts(Node path) {
        return (int) ((Path) path)
                .getElements().stream().filter(MoveTo.class::isInstance).count();
    }

    private static int occurrences(String english, String chinese) {
        int count = 0;
        for (var passage : InventedCall.of(PASSAGES).transcript().passages()) {
            count += passage.english() == null ? 0 : count(passage.english(), english);
            count += passage.chinese() == null ? 0 : count(passage.chinese(), chinese);
        }
        return count;
    }

    private static int passages(String english) {
        return (int) InventedCall.of(PASSAGES).transcript().passages().stream()
                .filter(passage ->
                        passage.english() != null && passage.english().contains(english))
                .count();
    }

    private static int count(String text, String words) {
        int count = 0;
        for (int at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length())) {
            count++;
        }
        return count;
    }
}
