package app.diptych.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.check.term.file.TermFiles;
import app.diptych.check.term.file.TermText;
import app.diptych.model.Language;
import app.diptych.ui.reader.ReaderView;
import app.diptych.ui.reader.select.Position;
import app.diptych.ui.reader.select.Selection;
import app.diptych.ui.settings.InterfaceLanguage;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The termbase as a translator works with it, by keys and mouse. */
class TermbaseInWindowTest extends OpenTermbase {
    @BeforeEach
    void open() {
        openFindings();
    }

    @Test
    void theMenuOpensItAndTheSearchFindsInEitherScriptAndLanguage() {
        choose("termbase");
        assertThat(names()).hasSizeGreaterThan(300);
        assertThat(onFx(() -> any("terms-search").isFocused())).isTrue();

        act(() -> ((TextField) any("terms-search")).setText("营业利益率"));
        assertThat(names()).contains("operating margin").hasSizeLessThan(10);
        act(() -> ((TextField) any("terms-search")).setText("MARGIN gross"));
        assertThat(names()).contains("gross margin");
        act(() -> ((TextField) any("terms-search")).setText("zeppelin"));
        assertThat(names()).isEmpty();

        press(KeyCode.ESCAPE);
        assertThat(names()).hasSizeGreaterThan(300);
        press(KeyCode.ESCAPE);
        assertThat(isOpen("terms")).isFalse();
    }

    @Test
    void untilATermIsChosenAHintStandsInThePlaceOfItsEntry() {
        choose("termbase");
        assertThat(onFx(() -> any("term-none").isVisible())).isTrue();

        act(() -> ((TextField) any("terms-search")).setText("operating margin"));
        act(() -> OpenTermbase.table().getSelectionModel().selectFirst());
        rest();
        assertThat(onFx(() -> any("term-none").isVisible())).isFalse();
        assertThat(onFx(() -> any("term-english").getLayoutBounds().getHeight()))
                .isPositive();
    }

    @Test
    void itIsReachedFromThePaletteAndByItsKey() {
        focusReader();
        robot.press(KeyCode.CONTROL, KeyCode.SHIFT).push(KeyCode.T).release(KeyCode.SHIFT, KeyCode.CONTROL);
        rest();
        assertThat(isOpen("terms")).isTrue();
        press(KeyCode.ESCAPE);

        control(KeyCode.K);
        act(() -> ((TextField) any("palette-query")).setText("Termbase…"));
        rest();
        press(KeyCode.ENTER);
        rest();
        assertThat(isOpen("terms")).isTrue();
    }

    @Test
    void anEntryThatIsBegunByKeyWaitsUntilItIsCompleteAndIsKeptAllTheTime() throws Exception {
        choose("termbase");
        control(KeyCode.N);
        assertThat(onFx(() -> any("term-english").isFocused())).isTrue();

        type("term-english", "mooring fee");
        assertThat(words("term-fault")).startsWith("Not checked yet: “mooring fee” has no Chinese form yet");
        assertThat(personal()).content().contains("#? mooring fee");

        type("term-taiwan", "靠泊費");
        assertThat(onFx(() -> any("term-fault").isVisible())).isFalse();
        assertThat(Objects.requireNonNull(new TermFiles().with(personal()).find("mooring fee"))
                        .taiwan())
                .containsExactly("靠泊費");
        assertThat(words("terms-told")).isEqualTo("Kept in " + personal());
        assertThat(names()).contains("mooring fee");
    }

    @Test
    void aSelectionInTheReaderBecomesAnEntryAndTheFindingsFollowIt() {
        int before = termFindings().size();
        String english = english(10);
        int at = english.indexOf("harbor business");
        act(() -> panels.reader()
                .selection()
                .set(new Selection(
                        Language.EN, new Position(10, at), new Position(10, at + "harbor business".length()))));
        act(() -> contextItem("reader-term-add").fire());
        rest();
        assertThat(field("term-english")).isEqualTo("harbor business");

        type("term-taiwan", "碼頭事業");
        forbid("港口業務", "our house says 碼頭事業");

        assertThat(termFindings()).hasSizeGreaterThan(before);
        assertThat(findings().lines().get()).isNotEmpty();
        assertThat(panels.reader().analysis().get()).isNotNull();
        assertThat(termFindings().getLast().finding().message())
                .isEqualTo("“harbor business” is rendered as “港口業務”: our house says 碼頭事業.");

        click("terms-undo");
        click("terms-undo");
        click("terms-undo");
        assertThat(termFindings()).noneMatch(item -> item.finding().message().contains("港口業務"));
    }

    @Test
    void aSelectionInChineseIsFilledIntoItsScript() {
        act(() ->
                panels.reader().selection().set(new Selection(Language.ZH, new Position(10, 0), new Position(10, 2))));
        focusReader();
        choose("term-add");

        assertThat(field("term-english")).isEmpty();
        assertThat(field("term-taiwan")).isEqualTo(chinese(10).substring(0, 2));
        assertThat(field("term-mainland")).isEmpty();
    }

    @Test
    void aTermFindingLeadsToItsEntryByKeyAndByButton() {
        var item = termFindings().getFirst();
        act(() -> findings().go(item));
        focusList();
        press(KeyCode.T);
        rest();
        assertThat(field("term-english")).startsWith("operating income");
        press(KeyCode.ESCAPE);

        Node button = onFx(() -> scene().lookup("#finding-term"));
        assertThat(button).isInstanceOf(Button.class);
        act(() -> ((Button) button).fire());
        rest();
        assertThat(field("term-english")).startsWith("operating income");
    }

    @Test
    void aShippedEntryIsChangedAndGoesBackToWhatItWas() {
        choose("termbase");
        select("operating loss");
        String taiwan = field("term-taiwan");
        assertThat(words("term-origin")).startsWith("This entry came with Diptych.");

        type("term-taiwan", "營業虧損");
        assertThat(words("term-origin")).isEqualTo("You have changed this entry.");
        act(() -> ((ToggleButton) any("terms-own")).fire());
        assertThat(names()).containsExactly("operating loss");

        act(() -> ((ToggleButton) any("terms-own")).fire());
        select("operating loss");
        click("term-remove");
        select("operating loss");
        assertThat(field("term-taiwan")).isEqualTo(taiwan);
    }

    @Test
    void deleteSwitchesAShippedEntryOffAndUndoOnAgain() {
        choose("termbase");
        select("gross sales");
        act(() -> table().requestFocus());
        press(KeyCode.DELETE);
        rest();
        assertThat(words("term-origin")).startsWith("You have switched this entry off");

        control(KeyCode.Z);
        select("gross sales");
        assertThat(words("term-origin")).startsWith("This entry came with Diptych.");
    }

    @Test
    void enterGoesFromTheTableToTheEntryAndTabThroughItsFields() {
        choose("termbase");
        select("gross profit");
        act(() -> table().requestFocus());
        press(KeyCode.ENTER);
        assertThat(onFx(() -> any("term-english").isFocused())).isTrue();
        press(KeyCode.TAB);
        assertThat(onFx(() -> any("term-level").isFocused())).isTrue();
        press(KeyCode.TAB);
        assertThat(onFx(() -> any("term-taiwan").isFocused())).isTrue();
    }

    @Test
    void whatWasTypedIsKeptWhenAnotherLineIsChosenOrTheWindowCloses() {
        choose("termbase");
        select("gross profit");
        act(() -> any("term-hong-kong").requestFocus());
        act(() -> ((javafx.scene.control.TextArea) any("term-hong-kong")).setText("毛利額"));
        select("gross margin");
        assertThat(field("term-english")).startsWith("gross margin");
        assertThat(Objects.requireNonNull(terms().termbase().find("gross profit"))
                        .hongKong())
                .containsExactly("毛利額");

        act(() -> ((javafx.scene.control.TextArea) any("term-hong-kong")).setText("毛利比率"));
        act(() -> any("terms").getScene().getWindow().hide());
        rest();
        assertThat(Objects.requireNonNull(terms().termbase().find("gross margin"))
                        .hongKong())
                .containsExactly("毛利比率");
    }

    @Test
    void lookingThroughTheTermsChangesNothing() {
        choose("termbase");
        for (int i = 0; i < 60; i++) {
            int line = i * 5;
            act(() -> table().getSelectionModel().select(line));
        }
        rest();
        assertThat(personal()).doesNotExist();
        assertThat(terms().canUndo().getValue()).isFalse();
    }

    @Test
    void termsOfTheFolderLieBesideTheCall() {
        choose("termbase");
        act(() -> ((RadioButton) any("terms-scope-folder")).fire());
        control(KeyCode.N);
        type("term-english", "mooring fee");
        type("term-taiwan", "靠泊費");

        assertThat(root.resolve("diptych-terms.tsv")).content().contains("mooring fee\tterm\t靠泊費");
        assertThat(personal()).doesNotExist();
    }

    @Test
    void aFileIsImportedAndExportedByTheButtons() throws Exception {
        choose("termbase");
        answer = Files.writeString(root.resolve("theirs.tsv"), "mooring fee\tterm\t靠泊費\nberth\tkey\t泊位\n");
        click("terms-import");
        assertThat(words("terms-told")).isEqualTo("2 terms taken over from theirs.tsv. Undo takes them back.");

        Path out = root.resolve("out.tbx");
        answer = out;
        act(() -> exportItem("terms-export-own-tbx").fire());
        rest();
        assertThat(words("terms-told")).isEqualTo("2 terms written to " + out);
        assertThat(new TermFiles().read(out).rows())
                .extracting(TermText::english)
                .containsExactly("mooring fee", "berth");
    }

    @Test
    void aFileWithoutTermsIsToldAndLeavesNothingToTakeBack() throws Exception {
        choose("termbase");
        answer = Files.writeString(root.resolve("nothing.tsv"), "\n");
        click("terms-import");

        assertThat(words("terms-told")).isEqualTo("There are no terms in nothing.tsv.");
        assertThat(any("terms-undo").isDisabled()).isTrue();
    }

    @Test
    void aFileThatIsImportedAgainIsToldAndLeavesNothingMoreToTakeBack() throws Exception {
        choose("termbase");
        answer = Files.writeString(root.resolve("theirs.tsv"), "mooring fee\tterm\t靠泊費\nberth\tkey\t泊位\n");
        click("terms-import");
        click("terms-import");
        assertThat(words("terms-told")).isEqualTo("All 2 terms of theirs.tsv were there already.");

        click("terms-undo");
        assertThat(any("terms-undo").isDisabled()).isTrue();
    }

    @Test
    void aFileThatCannotBeUsedIsToldWithItsLineUntilItIsMended() throws Exception {
        Files.createDirectories(personal().getParent());
        Files.writeString(personal(), "mooring fee\tterm\t靠泊費\nberth\tstrict\t泊位\n");
        choose("termbase");
        rest();
        assertThat(words("terms-told"))
                .isEqualTo("diptych-terms.tsv, line 2: “strict” is no level. Please use key, term, word or skip."
                        + " Until then your terms are not used, and nothing is written to the file.");
        assertThat(text("status-news")).contains("diptych-terms.tsv:2");

        answer = Files.writeString(root.resolve("theirs.tsv"), "quay\tterm\t碼頭\n");
        click("terms-import");
        assertThat(words("terms-told")).startsWith("diptych-terms.tsv, line 2: ");

        Files.writeString(personal(), "mooring fee\tterm\t靠泊費\n");
        click("terms-reload");
        assertThat(names()).contains("mooring fee");
    }

    @Test
    void anotherLanguageWordsTheWindowAnewAndKeepsWhatWasTyped() {
        choose("termbase");
        select("gross profit");
        act(() -> ((javafx.scene.control.TextArea) any("term-also")).setText("毛利總額"));
        act(() -> settings.language().set(InterfaceLanguage.TRADITIONAL));
        rest();

        assertThat(onFx(() -> ((Button) any("terms-add")).getText())).isEqualTo("新增用語");
        assertThat(Objects.requireNonNull(terms().termbase().find("gross profit"))
                        .also())
                .containsExactly("毛利總額");
    }

    private void forbid(String form, String reason) {
        click("term-wrong-add");
        act(() -> {
            Node box = any("term-form").lookup(".term-wrong-line");
            ((TextField) box.lookup(".term-wrong-form")).setText(form);
            ((ComboBox<?>) box.lookup(".term-wrong-kind")).getSelectionModel().select(1);
            ((TextField) box.lookup(".term-wrong-why")).setText(reason);
        });
        act(() -> table().requestFocus());
        rest();
    }

    private MenuItem exportItem(String id) {
        return ((MenuButton) any("terms-export"))
                .getItems().stream()
                        .filter(item -> id.equals(item.getId()))
                        .findFirst()
                        .orElseThrow();
    }

    private MenuItem contextItem(String id) {
        return ((ReaderView) scene().lookup("#reader"))
                .menu().getItems().stream()
                        .filter(item -> id.equals(item.getId()))
                        .findFirst()
                        .orElseThrow();
    }

    private String english(int passage) {
        return Objects.requireNonNull(
                Objects.requireNonNull(panels.reader().call().get())
                        .passage(passage)
                        .english());
    }

    private String chinese(int passage) {
        return Objects.requireNonNull(
                Objects.requireNonNull(panels.reader().call().get())
                        .passage(passage)
                        .chinese());
    }
}
