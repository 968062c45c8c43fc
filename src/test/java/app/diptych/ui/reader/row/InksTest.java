package app.diptych.ui.reader.row;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.check.Severity;
import app.diptych.model.Span;
import app.diptych.ui.support.FxTest;
import app.diptych.ui.support.Theme;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.scene.image.Image;
import javafx.scene.layout.Pane;
import javafx.scene.paint.Color;
import javafx.scene.paint.ImagePattern;
import javafx.scene.paint.Paint;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The lines under figures, as the style sheets want them. */
class InksTest extends FxTest {
    private final AtomicInteger changes = new AtomicInteger();
    private Inks inks;

    @BeforeEach
    void show() {
        inks = onFx(() -> new Inks(changes::incrementAndGet));
        show(100, 100, () -> new Pane(inks));
        dress(Theme.LIGHT);
        settle();
    }

    private void dress(Theme theme) {
        act(() -> theme.apply(inks.getScene(), "System"));
        settle();
    }

    private Paint line(Look look) {
        return onFx(() -> inks.of(look, new Span(0, 1)).line());
    }

    /** One period of a pattern: a sign a pixel of the text, {@code #} where the line is drawn. */
    private static String drawn(Paint line) {
        Image tile = ((ImagePattern) line).getImage();
        double period = ((ImagePattern) line).getWidth();
        StringBuilder drawn = new StringBuilder();
        for (int x = 0; x < period; x++) {
            Color at = tile.getPixelReader().getColor((int) (x * tile.getWidth() / period), 0);
            drawn.append(at.getOpacity() > 0 ? '#' : '.');
        }
        return drawn.toString();
    }

    @Test
    void dashesAndGapsAreThoseOfTheStyleSheet() {
        assertThat(line(Look.MONEY)).isInstanceOf(Color.class);
        assertThat(drawn(line(Look.PERCENT))).isEqualTo("#####...");
        assertThat(drawn(line(Look.POINTS))).isEqualTo("#..");
        assertThat(drawn(line(Look.COUNT))).isEqualTo("##########...##...");
    }

    @Test
    void noTwoKindsHaveTheSameLine() {
        Set<String> patterns = new HashSet<>();
        for (Look look : Look.values()) {
            Paint line = line(look);
            patterns.add(line instanceof Color ? "solid" : drawn(line));
        }
        assertThat(patterns).hasSize(Look.values().length);
    }

    @Test
    void aPatternIsMadeOnceAndAnewForAnotherTheme() {
        Paint light = line(Look.COUNT);
        assertThat(line(Look.COUNT)).isSameAs(light);
        int before = changes.get();
        dress(Theme.DARK);
        assertThat(changes.get()).isGreaterThan(before);
        assertThat(line(Look.COUNT)).isNotEqualTo(light);
    }

    @Test
    void theGravestFindingLiesNearestAndOpenOnesOverThoseThatWereDecidedOn() {
        assertThat(List.of(
                        Look.SELECTION,
                        Look.flag(Severity.NOTE, true),
                        Look.flag(Severity.WARNING, true),
                        Look.flag(Severity.ERROR, true),
                        Look.flag(Severity.NOTE, false),
                        Look.flag(Severity.WARNING, false),
                        Look.flag(Severity.ERROR, false)))
                .isEqualTo(Look.LAYERS.subList(Look.LAYERS.size() - 7, Look.LAYERS.size()));
    }
}
