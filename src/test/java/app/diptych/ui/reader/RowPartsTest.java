package app.diptych.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.ui.reader.row.Call;
import app.diptych.ui.reader.row.Row;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.paint.Color;
import javafx.scene.shape.Shape;
import org.junit.jupiter.api.Test;

/** What few rows have is made when a row first has it, and looks right at once. */
class RowPartsTest extends ReaderWindow {
    private List<Node> parts(int passage, String style) {
        return onFx(() -> List.copyOf(view.flow().live(passage).lookupAll(style)));
    }

    private List<Node> seen(int passage, String style) {
        return parts(passage, style).stream().filter(Node::isVisible).toList();
    }

    @Test
    void aNameStandsAboveTheFirstPassageOfATurnAndNowhereElse() {
        Call call = model.call().get();
        for (int at : new int[] {0, 60, 100}) {
            act(() -> model.goTo(at));
            view.flow()
                    .forEachLive((passage, row) -> assertThat(seen(passage, ".reader-name"))
                            .as("¶ %d", passage)
                            .hasSize(isBeginning(call, passage) ? 1 : 0));
        }
    }

    private static boolean isBeginning(Call call, int passage) {
        return call.startsTurn(passage) && call.transcript().speakerOf(call.passage(passage)) != null;
    }

    @Test
    void onlyTheRowThatIsJumpedToHasALightAndItHasItsColours() {
        int other = onFx(() -> view.flow().first() + 1);
        assertThat(parts(other, ".reader-flash")).isEmpty();

        act(() -> view.flow().live(other).flash());

        Shape flash = (Shape) parts(other, ".reader-flash").getFirst();
        assertThat(flash.getFill()).isNotNull().isNotEqualTo(Color.BLACK);
        assertThat(flash.getBoundsInParent().getWidth()).isEqualTo(widthOf(other));
        assertThat(seen(other, ".reader-ground")).isEmpty();
    }

    private double widthOf(int passage) {
        Row row = view.flow().live(passage);
        return row.getWidth();
    }

    @Test
    void theLightLiesBehindTheText() {
        int passage = onFx(() -> view.flow().first());
        act(() -> model.setCurrent(passage));
        List<Node> nodes = onFx(() -> List.copyOf(view.flow().live(passage).getChildrenUnmodifiable()));
        assertThat(nodes.subList(0, 3))
                .extracting(node -> node.getStyleClass().getFirst())
                .containsExactly("reader-ground", "reader-flash", "reader-current-bar");
        assertThat(seen(passage, ".reader-ground")).hasSize(1);
    }
}
