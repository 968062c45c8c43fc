package app.diptych.ui.metrics;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.ui.metrics.chart.CardGrid;
import app.diptych.ui.support.FxTest;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;

class CardGridTest extends FxTest {
    @Test
    void aRowIsAsHighAsItsHighestCardAndNoHigherForAnother() {
        List<Region> cards = Stream.of(40, 60, 40, 40).map(CardGridTest::card).toList();
        show(320, 400, () -> {
            CardGrid grid = new CardGrid();
            grid.setAll(cards);
            return grid;
        });
        assertThat(cards).extracting(Region::getHeight).containsExactly(60.0, 60.0, 40.0, 40.0);
        assertThat(cards.get(2).getLayoutY()).isEqualTo(68);
    }

    private static Region card(int height) {
        Region card = new Region();
        card.setMinWidth(50);
        card.setPrefHeight(height);
        return card;
    }
}
