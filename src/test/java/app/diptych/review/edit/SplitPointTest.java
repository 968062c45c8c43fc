package app.diptych.review.edit;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.review.segment.Cell;
import app.diptych.review.segment.Segment;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SplitPointTest {
    /** A bar shows where the row is parted. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Sales rose.| Costs fell.;銷售上升。|成本下降。",
                "We sold lamps.| Costs fell, as we had hoped. We hire.;我們賣燈。|成本如願下降。我們徵才。",
                "Sales rose,| and costs fell.;銷售上升,|成本下降。",
                "Sales rose by 1,000 units.|;銷售增加 1,000 台,|成本下降。",
                "Sales rose.| Costs fell.;銷售上升而成本下降。|",
                "Sales rose.| Costs fell.;|"
            })
    void aRowIsPartedWhereASentenceOrAClauseEndsNearTheMiddle(String english, String chinese) {
        assertThat(suggested(english.replace("|", ""), chinese.replace("|", ""), null, null))
                .isEqualTo(english + ";" + chinese);
    }

    @Test
    void theCaretDecidesAndTheOtherSideFollowsIt() {
        String english = "We sold lamps. Costs fell. We hire.";
        String chinese = "我們賣燈。成本下降。我們徵才。";
        assertThat(suggested(english, chinese, 26, null))
                .isEqualTo("We sold lamps. Costs fell.| We hire.;我們賣燈。成本下降。|我們徵才。");
        assertThat(suggested(english, chinese, null, 5))
                .isEqualTo("We sold lamps.| Costs fell. We hire.;我們賣燈。|成本下降。我們徵才。");
        assertThat(suggested(english, chinese, 2, 3))
                .isEqualTo("We| sold lamps. Costs fell. We hire.;我們賣|燈。成本下降。我們徵才。");
    }

    @Test
    void aRowOfOneClauseHasNoSuchPlace() {
        assertThat(SplitPoint.suggest(row("Thank you.", "謝謝。"), null, null)).isEmpty();
    }

    private static String suggested(
            String english, String chinese, @Nullable Integer caret, @Nullable Integer otherCaret) {
        Optional<SplitPoint> at = SplitPoint.suggest(row(english, chinese), caret, otherCaret);
        return at.map(point -> barred(english, point.english()) + ";" + barred(chinese, point.chinese()))
                .orElse("nowhere");
    }

    private static String barred(String text, int at) {
        return text.substring(0, at) + "|" + text.substring(at);
    }

    private static Segment row(String english, String chinese) {
        return Segment.of(0, true, Cell.of(english), Cell.of(chinese), 1);
    }
}
