package app.diptych.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.model.Language;
import app.diptych.model.Passage;
import app.diptych.quantity.Kind;
import app.diptych.ui.reader.select.Position;
import app.diptych.ui.reader.select.Selection;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ReaderViewModelTest {
    private final ReaderViewModel model = new ReaderViewModel();

    @BeforeEach
    void open() {
        model.analysis().set(InventedCall.of(60));
    }

    @Test
    void aJumpCanBeGoneBackFromAndForwardAgain() {
        model.goTo(10);
        model.goTo(40);

        model.back();
        assertThat(model.current().get()).isEqualTo(10);
        assertThat(model.canForward().get()).isTrue();
        model.forward();
        assertThat(model.current().get()).isEqualTo(40);
        assertThat(model.canForward().get()).isFalse();
    }

    @Test
    void theReadingIsAtTheMarkedPassageWhileItIsInSightElseAtTheTop() {
        model.seen(0, 9);
        assertThat(model.here().get()).isZero();
        model.setCurrent(7);
        assertThat(model.here().get()).isEqualTo(7);
        model.seen(8, 17);
        assertThat(model.here().get()).isEqualTo(8);
        model.seen(5, 14);
        assertThat(model.here().get()).isEqualTo(7);
    }

    @Test
    void aPassageThatDoesNotExistIsNotGoneTo() {
        model.goTo(10);
        model.goTo(60);
        model.goTo(-1);

        assertThat(model.current().get()).isEqualTo(10);
    }

    @Test
    void theZoomIsHeldBetweenItsEnds() {
        model.zoomTo(9);
        assertThat(model.zoom().get()).isEqualTo(2.5);
        model.zoomTo(0.1);
        assertThat(model.zoom().get()).isEqualTo(0.6);
        model.zoomTo(1.1);
        assertThat(model.zoom().get()).isEqualTo(1.1);
    }

    @Test
    void speakersAreGoneToByTheFirstPassageOfTheirTurn() {
        model.goTo(2);
        model.nextSpeaker();
        int second = model.current().get();
        model.nextPassage();
        model.previousSpeaker();

        assertThat(model.current().get()).isEqualTo(second);
        assertThat(model.call().get().startsTurn(second)).isTrue();
    }

    @Test
    void datesAndRanksAreNotTinted() {
        assertThat(model.shownKinds())
                .containsExactlyInAnyOrder(
                        Kind.MONEY, Kind.PERCENT, Kind.POINTS, Kind.MULTIPLE, Kind.FRACTION, Kind.COUNT, Kind.DURATION);
    }

    @Test
    void aSelectionReadsFromItsEarlierEndWhicheverWayItWasMade() {
        Passage third = model.call().get().passage(3);
        model.selection().set(new Selection(Language.EN, new Position(3, 12), new Position(3, 4)));

        assertThat(model.selectedText()).isEqualTo(third.english().substring(4, 12));
    }

    @Test
    void anotherCallForgetsSelectionAndPlace() {
        model.goTo(20);
        model.goTo(30);
        model.selectAll();

        model.analysis().set(InventedCall.of(5));

        assertThat(model.selection().get()).isNull();
        assertThat(model.current().get()).isEqualTo(-1);
        assertThat(model.canBack().get()).isFalse();
    }
}
