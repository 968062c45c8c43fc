package app.diptych.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.ui.reader.InventedCall;
import app.diptych.ui.reader.flow.HeightIndex;
import app.diptych.ui.review.row.ReviewRow;
import app.diptych.ui.settings.InterfaceLanguage;
import app.diptych.ui.shell.Mode;
import app.diptych.ui.shell.review.RowChoice;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A call of ten thousand passages in the review: what is done to a row does not depend on how many there are. */
class ManyRowsTest extends ReviewWindow {
    private static final int PASSAGES = 10_000;

    @BeforeEach
    void open() {
        settings.welcomed().set(true);
        open(InventedCall.of(PASSAGES), 1440, 900);
        act(() -> shell.mode().set(Mode.REVIEW));
        rest();
    }

    @Test
    void onlyRowsInSightHaveNodesAndTypingMeasuresOneRow() {
        act(() -> review().show(5_000));
        assertThat(onFx(() -> view().flow().getChildrenUnmodifiable().stream()
                        .filter(ReviewRow.class::isInstance)
                        .count()))
                .isLessThan(80);
        HeightIndex heights = onFx(() -> view().flow().heights());
        press(KeyCode.F2);
        act(() -> editor().appendText("、好"));
        assertThat(onFx(() -> view().flow().heights())).isSameAs(heights);
        assertThat(chinese(5_000)).endsWith("、好");
        assertThat(at()).isEqualTo(5_000);
    }

    /** As when the review is opened on a busy computer: its rows are there before there is room for them. */
    @Test
    void theRowThatThePersonIsAtIsInSightInAViewThatHadNoRoomWhenItWasChosen() {
        act(() -> review().show(5_000));
        act(() -> settings.language().set(InterfaceLanguage.TRADITIONAL));
        rest();
        assertThat(at()).isEqualTo(5_000);
        assertThat(onFx(() -> view().flow().live(5_000))).isNotNull();
    }

    @Test
    void aStepFarAwayIsShownWhenItIsTakenBack() {
        act(() -> review().show(9_000));
        press(KeyCode.R);
        act(() -> review().show(10));
        act(() -> review().undo());
        assertThat(at()).isEqualTo(9_000);
        assertThat(onFx(() -> view().flow().live(9_000))).isNotNull();
        act(() -> review().choice().set(RowChoice.DOUBTFUL));
        assertThat(onFx(() -> review().rows().get().shown().size())).isEqualTo(PASSAGES);
    }
}
