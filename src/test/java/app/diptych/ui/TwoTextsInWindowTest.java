package app.diptych.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.model.Language;
import app.diptych.review.segment.Segment;
import app.diptych.ui.shell.Mode;
import app.diptych.ui.shell.Origin;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** An English and a Chinese file become one call, in the whole window. */
class TwoTextsInWindowTest extends TwoTextsWindow {
    @Test
    void twoFilesAreChosenAlignedAndOpenedInTheReview() throws Exception {
        Path english = file("call.en.txt", ENGLISH);
        Path chinese = file("call.zh.txt", CHINESE);
        choose("import-two");
        assertThat(words("two-files-english")).isEqualTo("no file chosen");
        assertThat(isDisabled("two-files-align")).isTrue();
        chosen.put(Language.EN, english);
        chosen.put(Language.ZH, chinese);
        fire("two-files-english-choose");
        fire("two-files-chinese-choose");
        assertThat(words("two-files-chinese")).endsWith("call.zh.txt");
        fire("two-files-align");
        rest();

        assertThat(shell.current().get().origin()).isEqualTo(new Origin.TwoFiles(english, chinese));
        assertThat(shell.mode().get()).isEqualTo(Mode.REVIEW);
        assertThat(texts())
                .containsSubsequence(
                        "Gross margin was 41.5%, up 80 basis points from a year ago. | ",
                        "We returned $250 million to shareholders in the quarter. | 本季我們向股東返還 2.5 億美元。");
        assertThat(said("review-news")).startsWith("Laid side by side: ").contains("1 has one side only");
        assertThat(said("status-warnings")).isEqualTo("1 place mended");
        assertThat(reported)
                .as("progress before and after the alignment")
                .contains(0.0, 1.0)
                .isSorted();
    }

    @Test
    void doubtfulRowsSayHowDoubtfulTheyAreAndAreReachedByAKey() throws Exception {
        // A Chinese paragraph stands where the margin was, and says something else.
        String other = CHINESE.replace("本季我們", "我們預計第三季營收會成長，歐洲的檯燈也是。\n本季我們");
        importTwo(file("en.txt", ENGLISH), file("zh.txt", other));
        rest();
        int doubtful = rows().stream().filter(Segment::isDoubtful).toList().size();
        assertThat(doubtful).isPositive();
        assertThat(said("review-news")).contains("doubtful (D: next)");
        assertThat(segment(at()).isDoubtful()).isTrue();
        assertThat(shown()).anyMatch(row -> row.matches(".* \\d+% .*"));

        goTo(0);
        press(KeyCode.D);
        assertThat(segment(at()).isDoubtful()).isTrue();
        for (int i = 0; i < doubtful; i++) {
            press(KeyCode.ENTER);
            press(KeyCode.D);
        }
        assertThat(said("review-news")).isEqualTo("No row is doubtful any more.");
    }

    @Test
    void aFileInTheWrongLanguageGivesASentenceAndLeavesTheOldCall() throws Exception {
        Path english = file("one.txt", ENGLISH);
        importTwo(english, file("two.txt", ENGLISH));
        assertThat(words("failure-sentence"))
                .isEqualTo("“two.txt” cannot be one of the two texts: it is not mostly in Chinese.");
        assertThat(words("failure-advice")).contains("One English and one Chinese text");
        fire("dialog-close");
        assertThat(shell.calls()).hasSize(1);
    }

    @Test
    void theSameFileTwiceCannotBeAligned() throws Exception {
        Path english = file("one.txt", ENGLISH);
        chosen.put(Language.EN, english);
        chosen.put(Language.ZH, english);
        choose("import-two");
        fire("two-files-english-choose");
        fire("two-files-chinese-choose");
        Node same = Objects.requireNonNull(anywhere("two-files-same"));
        assertThat(onFx(same::isVisible)).isTrue();
        assertThat(isDisabled("two-files-align")).isTrue();
    }

    @Test
    void aligningShowsItsProgressAndCanBeCancelled() throws Exception {
        CountDownLatch closed = new CountDownLatch(1);
        gate = closed;
        Path english = file("en.txt", ENGLISH);
        Path chinese = file("zh.txt", CHINESE);
        act(() -> shell.openTwo(english, chinese));
        await(() -> isSeen("loading"));
        assertThat(said("loading-name")).isEqualTo("Reading en.txt + zh.txt");
        stop("loading-cancel");
        gate = null;
        closed.countDown();
        rest();
        assertThat(shell.calls()).hasSize(1);
        assertThat(shell.mode().get()).isEqualTo(Mode.READ);
    }

    private void stop(String id) {
        ButtonBase button = (ButtonBase) node(id);
        act(button::fire);
    }

    @Test
    void anEnglishAndAChineseFileThatAreDroppedMayBeOneCall() throws Exception {
        Path english = file("en.txt", ENGLISH);
        Path chinese = file("zh.txt", CHINESE);
        List<String> opened = new ArrayList<>();
        act(() -> panels.commands().document().dropped(List.of(chinese, english), () -> opened.add("apart")));
        rest();
        assertThat(words("two-files-english")).endsWith("en.txt");
        assertThat(words("two-files-chinese")).endsWith("zh.txt");
        fire("two-files-apart");
        assertThat(opened).containsExactly("apart");

        act(() -> panels.commands().document().dropped(List.of(chinese, english), () -> opened.add("apart")));
        rest();
        fire("two-files-align");
        rest();
        assertThat(shell.current().get().origin()).isEqualTo(new Origin.TwoFiles(english, chinese));
        assertThat(opened).hasSize(1);
    }

    @Test
    void twoEnglishFilesThatAreDroppedAreTwoCalls() throws Exception {
        List<String> opened = new ArrayList<>();
        List<Path> files = List.of(file("one.txt", ENGLISH), file("two.txt", ENGLISH));
        act(() -> panels.commands().document().dropped(files, () -> opened.add("apart")));
        rest();
        assertThat(opened).containsExactly("apart");
        assertThat(anywhere("two-files")).isNull();
    }
}
