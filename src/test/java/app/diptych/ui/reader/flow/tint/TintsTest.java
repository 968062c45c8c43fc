package app.diptych.ui.reader.flow.tint;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.model.Span;
import app.diptych.ui.support.FxTest;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.paint.ImagePattern;
import javafx.scene.paint.Paint;
import javafx.scene.shape.Rectangle;
import org.junit.jupiter.api.Test;

/** Where blocks and lines stand, with a graphics card and without; words are at 10.4 to 50.2, the paragraph is 300 × 60. */
class TintsTest extends FxTest {
    private static final Rectangle2D WORDS = new Rectangle2D(10.4, 20, 39.8, 18);
    private static final Rectangle2D MORE = new Rectangle2D(100, 20, 30, 18);

    private static Ink ink(int place, Paint line) {
        return new Ink(new Span(place, place + 1), Color.GREEN, Color.BEIGE, line);
    }

    private static List<Rectangle2D> boxes(Span span) {
        return List.of(span.start() == 0 ? WORDS : MORE);
    }

    private static <T extends Tints> T drawn(T tints, Ink... inks) {
        tints.draw(List.of(inks), TintsTest::boxes, 300, 60);
        return tints;
    }

    /** The rectangles that a node of 300 × 60 paints, as "x y width height". */
    private static List<String> painted(Node node) {
        List<String> painted = new ArrayList<>();
        if (node instanceof Region region && region.getBackground() != null) {
            region.getBackground().getFills().forEach(fill -> {
                Insets at = fill.getInsets();
                double width = 300 - at.getLeft() - at.getRight();
                double height = 60 - at.getTop() - at.getBottom();
                if (width > 0 && height > 0) {
                    painted.add(said(at.getLeft(), at.getTop(), width, height));
                }
            });
        } else if (node instanceof Group group) {
            group.getChildren().stream()
                    .filter(Node::isVisible)
                    .map(Rectangle.class::cast)
                    .forEach(box ->
                            painted.add(said(box.getLayoutX(), box.getLayoutY(), box.getWidth(), box.getHeight())));
        }
        return painted;
    }

    private static String said(double... numbers) {
        List<String> said = new ArrayList<>();
        for (double number : numbers) {
            assertThat(number).isEqualTo(Math.rint(number));
            said.add(Long.toString((long) number));
        }
        return String.join(" ", said);
    }

    @Test
    void aBlockHasItsWordsInItInWholePixelsAndTheLineUnderThem() {
        act(() -> {
            Tints round = drawn(new RoundTints(), ink(0, Color.RED));
            assertThat(painted(round.blocks())).containsExactly("8 19 45 20");
            assertThat(painted(round.lines())).containsExactly("10 37 40 1");
        });
    }

    /** One is a pixel wider on either side, the other a pixel higher, so that the four corners are left out. */
    @Test
    void twoFlatRectanglesMakeTheSameBlockWithoutItsCorners() {
        act(() -> {
            Tints flat = drawn(new FlatTints(), ink(0, Color.RED));
            assertThat(painted(flat.blocks())).containsExactly("8 20 45 18", "9 19 43 20");
            assertThat(painted(flat.lines())).containsExactly("10 37 40 1");
        });
    }

    @Test
    void whatIsNoLongerInkedIsNotPainted() {
        act(() -> {
            for (Tints tints : List.of(new FlatTints(), new RoundTints())) {
                drawn(tints, ink(0, Color.RED), ink(5, Color.RED));
                assertThat(painted(tints.lines())).hasSize(2);
                drawn(tints, ink(5, Color.RED));
                assertThat(painted(tints.lines())).containsExactly("100 37 30 1");
                drawn(tints);
                assertThat(painted(tints.lines())).isEmpty();
                assertThat(painted(tints.blocks())).isEmpty();
            }
        });
    }

    @Test
    void withoutInksNoRoomIsTakenThatANodeTookBefore() {
        act(() -> {
            for (Tints tints : List.of(new FlatTints(), new RoundTints())) {
                drawn(tints, ink(0, Color.RED));
                drawn(tints);
                for (Node node : List.of(tints.blocks(), tints.lines())) {
                    assertThat(Math.max(0, node.getBoundsInParent().getHeight()))
                            .isZero();
                }
            }
        });
    }

    @Test
    void aPatternBeginsAtTheLeftEndOfEachLine() {
        act(() -> {
            ImagePattern dashes = new ImagePattern(new WritableImage(16, 2), 0, 0, 8, 1, false);
            Region lines = (Region)
                    drawn(new FlatTints(), ink(0, dashes), ink(5, dashes)).lines();
            assertThat(lines.getBackground().getFills().subList(0, 2)).allSatisfy(fill -> {
                ImagePattern pattern = (ImagePattern) fill.getFill();
                assertThat(pattern.getX()).isEqualTo(fill.getInsets().getLeft());
                assertThat(pattern.getWidth()).isEqualTo(8);
                assertThat(pattern.getImage()).isSameAs(dashes.getImage());
            });
        });
    }

    /** JavaFX would keep a picture of each paragraph's background, which is never needed again. */
    @Test
    void aBackgroundHasAPictureInItSoThatNoneIsMadeOfIt() {
        act(() -> {
            Region blocks = (Region) drawn(new FlatTints(), ink(0, Color.RED)).blocks();
            assertThat(blocks.getBackground().getFills()).anyMatch(fill -> fill.getFill() instanceof ImagePattern);
        });
    }
}
