package app.diptych.ui.reader.flow;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.model.Span;
import app.diptych.ui.support.FxTest;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Rectangle;
import javafx.scene.text.Font;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What lies over what in a paragraph: letters over lines, lines over blocks. */
class ParagraphLayersTest extends FxTest {
    private static final LayerStyle BLOCK = new LayerStyle("block", LayerStyle.Shape.BLOCK);
    private static final LayerStyle FLOOD = new LayerStyle("flood", LayerStyle.Shape.FLOOD);
    private static final LayerStyle WAVE = new LayerStyle("wave", LayerStyle.Shape.WAVE);
    private static final LayerStyle DOTS = new LayerStyle("dots", LayerStyle.Shape.DOTS);
    private static final String TEXT = "Revenue was $12 million, up 4%.";

    private Paragraph paragraph;

    @BeforeEach
    void show() {
        paragraph = onFx(() -> new Paragraph(List.of(BLOCK, FLOOD, WAVE, DOTS)));
        // As in a row, which gives it its place by hand.
        act(() -> paragraph.setManaged(false));
        show(600, 100, () -> new Pane(paragraph));
    }

    private static Ink ink(String words) {
        int start = TEXT.indexOf(words);
        return new Ink(new Span(start, start + words.length()), Color.GREEN, Color.BEIGE, Color.RED);
    }

    private void fill(Ink... inks) {
        act(() -> {
            paragraph.show(DisplayText.of(TEXT), Type.of(Font.font(15), 22), Color.BLACK, List.of(inks));
            paragraph.resize(500, paragraph.height(500));
            paragraph.layout();
        });
    }

    /** The nodes from the back, each once in a row: blocks and lines of inks, layers, text. */
    private List<String> fromTheBack() {
        Map<String, String> names = Map.of("reader-tint", "tint", "reader-tint-higher", "tint", "reader-sign", "line");
        return onFx(() -> paragraph.getChildrenUnmodifiable().stream()
                .map(node -> node instanceof TextFlow
                        ? "text"
                        : names.getOrDefault(
                                node.getStyleClass().getFirst(),
                                node.getStyleClass().getFirst()))
                .reduce(
                        List.of(),
                        (List<String> before, String next) -> !before.isEmpty()
                                        && before.getLast().equals(next)
                                ? before
                                : java.util.stream.Stream.concat(before.stream(), java.util.stream.Stream.of(next))
                                        .toList(),
                        (one, other) -> one));
    }

    private void mark(LayerStyle... styles) {
        act(() -> {
            for (LayerStyle style : styles) {
                paragraph.mark(style, List.of(new Span(0, 7)));
            }
            paragraph.layout();
        });
    }

    @Test
    void blocksLieBehindAllAndLinesOfInksAboveAllThatAreNoLines() {
        fill(ink("$12 million"), ink("4%"));
        mark(WAVE, FLOOD, DOTS, BLOCK);
        assertThat(fromTheBack()).containsExactly("tint", "block", "flood", "line", "wave", "dots", "text");
    }

    @Test
    void theOrderIsTheSameWhateverComesFirst() {
        fill();
        mark(DOTS, BLOCK, WAVE, FLOOD);
        fill(ink("$12 million"), ink("4%"));
        assertThat(fromTheBack()).containsExactly("tint", "block", "flood", "line", "wave", "dots", "text");
    }

    @Test
    void whatIsNoLongerInkedIsNotSeen() {
        fill(ink("$12 million"), ink("4%"));
        fill(ink("4%"));
        assertThat(seen("reader-tint")).hasSize(1);
        assertThat(seen("reader-sign")).hasSize(1);
        fill();
        assertThat(seen("reader-tint")).isEmpty();
        assertThat(seen("reader-tint-higher")).isEmpty();
        assertThat(seen("reader-sign")).isEmpty();
    }

    /** Two flat rectangles make corners that are round by a pixel, where a curve would be dear. */
    @Test
    void aBlockHasItsWordsInItAndLacksItsCorners() {
        fill(ink("$12 million"));
        Rectangle wide = seen("reader-tint").getFirst();
        Rectangle high = seen("reader-tint-higher").getFirst();
        Rectangle line = seen("reader-sign").getFirst();
        assertThat(List.of(high.getX() - wide.getX(), wide.getY() - high.getY()))
                .containsExactly(1.0, 1.0);
        assertThat(List.of(wide.getWidth() - high.getWidth(), high.getHeight() - wide.getHeight()))
                .containsExactly(2.0, 2.0);
        assertThat(List.<Paint>of(wide.getFill(), high.getFill(), line.getFill()))
                .containsExactly(Color.BEIGE, Color.BEIGE, Color.RED);
        assertThat(line.getHeight()).isEqualTo(1);
        assertThat(line.getLayoutY()).isBetween(high.getY(), high.getY() + high.getHeight() - 1);
        assertThat(line.getLayoutX()).isBetween(wide.getX(), wide.getX() + wide.getWidth());
    }

    private List<Rectangle> seen(String style) {
        return onFx(() -> paragraph.getChildrenUnmodifiable().stream()
                .filter(node -> node.getStyleClass().contains(style))
                .filter(Node::isVisible)
                .map(Rectangle.class::cast)
                .toList());
    }
}
