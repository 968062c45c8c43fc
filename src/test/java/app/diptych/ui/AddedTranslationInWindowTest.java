package app.diptych.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.model.Language;
import app.diptych.review.segment.Segment;
import app.diptych.ui.reader.row.Columns;
import app.diptych.ui.review.ReviewActions;
import app.diptych.ui.shell.Mode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** A Chinese text is laid beside a call that is open, in the whole window. */
class AddedTranslationInWindowTest extends TwoTextsWindow {
    @Test
    void aTranslationIsLaidBesideTheEnglishThatIsOpenAndCanBeTakenBack() throws Exception {
        Path english = file("en.txt", ENGLISH);
        act(() -> shell.open(List.of(english)));
        await(() -> shell.busy().get() == null);
        rest();
        assertThat(onFx(() -> panels.reader().columns().get())).isEqualTo(Columns.ENGLISH);
        chosen.put(Language.ZH, file("zh.txt", CHINESE));
        choose("add-translation");
        rest();
        recheck();

        assertThat(shell.mode().get()).isEqualTo(Mode.REVIEW);
        assertThat(texts())
                .containsSubsequence(
                        "Thank you, operator. | 謝謝主持人。",
                        "Gross margin was 41.5%, up 80 basis points from a year ago. | ",
                        "We returned $250 million to shareholders in the quarter. | 本季我們向股東返還 2.5 億美元。");
        assertThat(said("review-news")).startsWith("Laid side by side: ");
        assertThat(onFx(() -> panels.reader().columns().get())).isEqualTo(Columns.BOTH);
        assertThat(said("call-details")).contains("Traditional Chinese");

        press(KeyCode.CONTROL, KeyCode.Z);
        assertThat(rows()).allMatch(row -> row.chinese().isBlank());
    }

    @Test
    void aCallThatHasChineseIsAskedAboutBeforeAnotherTakesItsPlace() throws Exception {
        act(() -> shell.mode().set(Mode.REVIEW));
        rest();
        List<String> before = texts();
        chosen.put(Language.ZH, file("zh.txt", """
                        我们在奥斯陆售出了 40 盏灯。成本下降 7%，利润率上升。我们开了 12 家店。
                        现金为 3,000 万美元。负债为 500 万美元。
                        今年收入增长 12%。
                        """));
        choose("add-translation");
        rest();
        assertThat(words("choice-text")).contains("has Chinese already");
        assertThat(texts()).isEqualTo(before);
        fire("add-replace");
        rest();
        assertThat(texts()).contains("Revenue grew 12% this year. | 今年收入增长 12%。");
        assertThat(texts()).noneMatch(row -> row.contains("營收"));
        // By the menu: which window has the keyboard just after a dialog is the desktop's affair.
        choose("undo");
        assertThat(texts()).isEqualTo(before);
    }

    @Test
    void anEnglishTextIsNoTranslationAndASentenceSaysSo() throws Exception {
        act(() -> shell.mode().set(Mode.REVIEW));
        rest();
        chosen.put(Language.ZH, file("zh.txt", ENGLISH));
        choose("add-translation");
        rest();
        fire("add-replace");
        assertThat(words("notice-text")).contains("“zh.txt”", "not mostly in Chinese");
    }

    private void openEnglish() throws Exception {
        Path english = file("en.txt", ENGLISH);
        act(() -> shell.open(List.of(english)));
        await(() -> shell.busy().get() == null);
        rest();
    }

    private String page() {
        return "<!DOCTYPE html><html><body>"
                + CHINESE.lines().map(line -> "<p>" + line + "</p>").collect(Collectors.joining())
                + "</body></html>";
    }

    @Test
    void theTranslationMayBeAWebPage() throws Exception {
        openEnglish();
        chosen.put(Language.ZH, file("zh.html", page()));
        choose("add-translation");
        await(() -> shell.busy().get() == null);
        recheck();
        assertThat(texts())
                .containsSubsequence(
                        "Thank you, operator. | 謝謝主持人。",
                        "We returned $250 million to shareholders in the quarter. | 本季我們向股東返還 2.5 億美元。");
    }

    @Test
    void whatCouldNotBeReadInTheTranslationIsToldOnceItIsLaid() throws Exception {
        openEnglish();
        String korean = "<p>조명 사업부의 매출은 이번 분기에 크게 늘었습니다. 비용은 줄었습니다.</p>".repeat(4);
        chosen.put(Language.ZH, file("zh.html", page().replace("</body>", korean + "</body>")));
        choose("add-translation");
        await(() -> shell.busy().get() == null);
        rest();
        assertThat(rows()).anyMatch(row -> row.chinese().text().equals("謝謝主持人。"));
        TextArea told = (TextArea) anywhere("warnings-list");
        assertThat(onFx(() -> told.getText())).contains("4 paragraphs in neither English nor Chinese");
    }

    @Test
    void layingShowsItsProgressAndCanBeCancelled() throws Exception {
        openEnglish();
        CountDownLatch closed = addHeldBack();
        await(() -> isSeen("loading"));
        assertThat(said("loading-name")).isEqualTo("Reading zh.txt");
        ButtonBase cancel = (ButtonBase) node("loading-cancel");
        act(cancel::fire);
        gate = null;
        closed.countDown();
        rest();
        assertThat(rows()).allMatch(row -> row.chinese().isBlank());
        assertThat(shell.busy().get()).isNull();
    }

    @Test
    void whatIsTypedMeanwhileStaysAndTheTranslationIsLaidBesideIt() throws Exception {
        openEnglish();
        act(() -> shell.mode().set(Mode.REVIEW));
        rest();
        CountDownLatch closed = addHeldBack();
        await(() -> reads.get() == 1);
        act(() -> new ReviewActions(panels.review()).note("Ask Ada"));
        gate = null;
        closed.countDown();
        await(() -> shell.busy().get() == null);
        rest();
        assertThat(rows()).extracting(Segment::note).contains("Ask Ada");
        assertThat(rows()).anyMatch(row -> row.chinese().text().equals("謝謝主持人。"));
    }

    @Test
    void aTranslationForACallThatGaveWayToAnotherIsSaidToBeLeftOut() throws Exception {
        openEnglish();
        CountDownLatch closed = addHeldBack();
        await(() -> reads.get() == 1);
        act(() -> shell.show(shell.calls().getFirst()));
        gate = null;
        closed.countDown();
        await(() -> shell.busy().get() == null);
        rest();
        assertThat(words("notice-text")).startsWith("zh.txt was not laid beside a call: another call is shown by now.");
    }

    /** Asks for a translation, whose reading waits until the latch that is given is let go. */
    private CountDownLatch addHeldBack() throws IOException {
        CountDownLatch closed = new CountDownLatch(1);
        gate = closed;
        chosen.put(Language.ZH, file("zh.txt", CHINESE));
        MenuItem add = item("add-translation");
        act(add::fire);
        return closed;
    }
}
