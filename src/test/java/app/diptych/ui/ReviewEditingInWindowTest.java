package app.diptych.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.model.Language;
import app.diptych.review.segment.State;
import app.diptych.ui.reader.select.Position;
import app.diptych.ui.reader.select.Selection;
import app.diptych.ui.review.row.ReviewRow;
import app.diptych.ui.shell.Mode;
import app.diptych.ui.shell.review.ReviewAction;
import java.util.List;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Texts rewritten in the review, by keys and mouse, in the whole window. */
class ReviewEditingInWindowTest extends ReviewWindow {
    @BeforeEach
    void open() {
        openReview();
    }

    @Test
    void f2RewritesTheTextInItsPlaceAndAllTypingIsOneStep() {
        goTo(1);
        press(KeyCode.F2);
        assertThat(isEditing()).isTrue();
        assertThat(onFx(() -> editor().getText())).isEqualTo("成本下降 7%,利潤率上升。");
        robot.write("ms");
        settle();
        assertThat(chinese(1)).isEqualTo("成本下降 7%,利潤率上升。ms");
        assertThat(shown()).hasSize(6);
        press(KeyCode.ESCAPE);
        assertThat(isEditing()).isFalse();
        assertThat(shown().get(1)).endsWith("| Chinese edited");
        assertThat(itemText("undo")).isEqualTo("Undo typing ¶ 1");
        with(KeyCode.CONTROL, KeyCode.Z);
        assertThat(chinese(1)).isEqualTo("成本下降 7%,利潤率上升。");
        assertThat(shown().get(1)).doesNotContain("edited");
    }

    @Test
    void aSideThatIsRewrittenHasTheFrameOfItsFieldAlone() {
        goTo(1);
        ReviewRow row = row(1);
        Node frame = onFx(() -> row.lookup(".review-cell"));
        assertThat(onFx(frame::isVisible)).isTrue();
        press(KeyCode.F2);
        assertThat(onFx(frame::isVisible)).isFalse();
        press(KeyCode.ESCAPE);
        assertThat(onFx(frame::isVisible)).isTrue();
    }

    @Test
    void undoWhileTypingTakesTheTypingBackAndStaysInTheCell() {
        goTo(1);
        press(KeyCode.F2);
        robot.write("abc");
        settle();
        with(KeyCode.CONTROL, KeyCode.Z);
        assertThat(isEditing()).isTrue();
        assertThat(onFx(() -> editor().getText())).isEqualTo("成本下降 7%,利潤率上升。");
    }

    @Test
    void aDoubleClickRewritesTheSideThatWasClickedAndTabGoesToTheOther() {
        robot.doubleClickOn(before(2, Language.EN, 3));
        settle();
        assertThat(isEditing()).isTrue();
        assertThat(onFx(() -> editor().getText())).isEqualTo("We opened 12 stores.");
        press(KeyCode.TAB);
        assertThat(onFx(() -> editor().getText())).isEqualTo("我們開了 12 家店。");
        press(KeyCode.ENTER);
        assertThat(isEditing()).isFalse();
        assertThat(segment(2).state()).isEqualTo(State.REVIEWED);
        assertThat(at()).isEqualTo(3);
    }

    @Test
    void whatIsTypedIsCheckedAndTheFindingGoesWhileThePlaceStays() {
        act(() -> panels.commands().goTo(2));
        assertThat(said("status-findings")).isEqualTo("1 finding");
        double before = onFx(() -> view().flow().position());
        press(KeyCode.F2);
        act(() -> editor().setText("今年營收成長 12%。"));
        recheck();
        assertThat(said("status-findings")).isEqualTo("No findings");
        assertThat(isEditing()).isTrue();
        assertThat(onFx(() -> scene().getFocusOwner())).isEqualTo(editor());
        assertThat(onFx(() -> view().flow().position())).isEqualTo(before);
        press(KeyCode.ESCAPE);
        assertThat(shown().get(5))
                .isEqualTo("¶3 Revenue grew 12% this year. ⇄ 今年營收成長 12%。 | translated | Chinese edited");
        with(KeyCode.CONTROL, KeyCode.Z);
        recheck();
        assertThat(said("status-findings")).isEqualTo("1 finding");
    }

    @Test
    void aDecisionStaysWithItsFindingWhileTheTextAroundItChanges() {
        goTo(5);
        press(KeyCode.E);
        press(KeyCode.F2);
        robot.write("x");
        recheck();
        assertThat(onFx(() -> panels.findings().items().get().getFirst().ruling()))
                .isEqualTo(app.diptych.review.Ruling.ERROR);
    }

    @Test
    void theOriginalIsKeptBesideAnEditedTextAndComesBack() {
        goTo(2);
        press(KeyCode.F2);
        robot.write("!");
        press(KeyCode.ESCAPE);
        Label word = row(2).edited(Language.ZH);
        Point2D at = onFx(() -> word.localToScreen(word.getWidth() / 2, word.getHeight() / 2));
        robot.clickOn(at);
        settle();
        Label original = (Label) anywhere("review-original-text");
        assertThat(onFx(original::getText)).isEqualTo("我們開了 12 家店。");
        Button restore = (Button) anywhere("review-restore");
        act(restore::fire);
        assertThat(chinese(2)).isEqualTo("我們開了 12 家店。");
        assertThat(shown().get(2)).doesNotContain("edited");
    }

    @Test
    void ctrlHFindsAndReplacesOneByOneOrAllAsOneStep() {
        goTo(0);
        with(KeyCode.CONTROL, KeyCode.H);
        assertThat(onFx(() -> node("replace-bar").isVisible())).isTrue();
        type("replace-find", "我們");
        type("replace-with", "本公司");
        press("replace-next");
        assertThat(said("replace-outcome")).isEqualTo("1 of 2");
        press("replace-one");
        assertThat(chinese(0)).isEqualTo("本公司在奧斯陸賣出 40 盞燈。");
        assertThat(said("replace-outcome")).isEqualTo("1 of 1");
        press("replace-all");
        assertThat(chinese(2)).isEqualTo("本公司開了 12 家店。");
        assertThat(said("replace-outcome")).isEqualTo("1 place replaced");
        act(() -> review().undo());
        act(() -> review().undo());
        assertThat(List.of(chinese(0), chinese(2))).containsExactly("我們在奧斯陸賣出 40 盞燈。", "我們開了 12 家店。");
    }

    @Test
    void findAndReplaceKeepsToItsLanguagesAndTellsWhatIsWrong() {
        act(() -> panels.commands().review().run(ReviewAction.REPLACE));
        act(() -> ((CheckBox) node("replace-chinese")).setSelected(false));
        type("replace-find", "12");
        type("replace-with", "twelve");
        press("replace-all");
        assertThat(said("replace-outcome")).isEqualTo("2 places replaced");
        assertThat(chinese(2)).isEqualTo("我們開了 12 家店。");
        assertThat(segment(2).english().text()).isEqualTo("We opened twelve stores.");
        act(() -> ((CheckBox) node("replace-expression")).setSelected(true));
        type("replace-find", "(12");
        press("replace-all");
        assertThat(said("replace-outcome")).startsWith("The expression is not complete or not valid");
        type("replace-find", "zeppelin");
        press("replace-next");
        assertThat(said("replace-outcome")).isEqualTo("Not found");
    }

    private void type(String id, String text) {
        act(() -> ((TextField) node(id)).setText(text));
    }

    private void press(String id) {
        click(id);
        rest();
    }

    @Test
    void whatIsCopiedInTheReaderIsTheMendedText() {
        goTo(1);
        press(KeyCode.F2);
        robot.write("ms");
        press(KeyCode.ESCAPE);
        recheck();
        act(() -> shell.mode().set(Mode.READ));
        await(() -> node("reader-flow").isFocused());
        act(() -> panels.reader().selection().set(new Selection(Language.ZH, new Position(0, 0), new Position(1, 4))));
        String mended = "成本下降 7%,利潤率上升。ms我們開了 12 家店。";

        press(KeyCode.CONTROL, KeyCode.C);
        assertThat(onFx(() -> Clipboard.getSystemClipboard().getString()))
                .contains(mended)
                .endsWith("現金為 ");
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        assertThat(onFx(() -> Clipboard.getSystemClipboard().getString())).contains(mended, "¶ 1–2");
        press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
        assertThat(onFx(() -> Clipboard.getSystemClipboard().getString())).contains(mended, "Costs fell by 7%");
        assertThat(onFx(() -> Clipboard.getSystemClipboard().getHtml())).contains(mended);
    }
}
