package app.diptych.ui.reader.flow;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.model.Span;
import app.diptych.ui.reader.flow.tint.Ink;
import app.diptych.ui.support.FxTest;
import java.util.List;
import java.util.Map;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
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
        Map<String, String> names = Map.of("reader-tint", "tint", "reader-sign", "line");
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
        assertThat(seen("reader-tint")).isTrue();
        fill();
        assertThat(seen("reader-tint")).isFalse();
        assertThat(seen("reader-sign")).isFalse();
    }

    /** Whether anything is painted. */
    private boolean seen(String style) {
        return onFx(() -> paragraph.getChildrenUnmodifiable().stream()
                .filter(node -> node.getStyleClass().contains(style))
                .anyMatch(node -> ((Region) node).getBackground() != null));
    }
}
