package app.diptych.ui.metrics.figure;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.quantity.Bound;
import app.diptych.quantity.Comparison;
import app.diptych.quantity.Direction;
import app.diptych.quantity.Kind;
import app.diptych.quantity.Mention;
import app.diptych.ui.support.Texts;
import java.math.BigDecimal;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChangeWordingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # value | kind     | unit | bound     | direction | against  | English          | Traditional              | Simplified
            11      | PERCENT  | %    | EXACT     | UP        | YOY      | ▲ 11% YoY        | ▲ 年增 11%                | ▲ 同比增长 11%
            17.6    | PERCENT  | %    | EXACT     | DOWN      | YOY      | ▼ 17.6% YoY      | ▼ 年減 17.6%              | ▼ 同比下降 17.6%
            19      | PERCENT  | %    | ABOUT     | UP        | YOY      | ▲ ≈ 19% YoY      | ▲ 年增約 19%              | ▲ 同比增长约 19%
            3       | PERCENT  | %    | EXACT     | UP        | QOQ      | ▲ 3% QoQ         | ▲ 季增 3%                 | ▲ 环比增长 3%
            3       | PERCENT  | %    | MORE_THAN | DOWN      | QOQ      | ▼ > 3% QoQ       | ▼ 季減逾 3%               | ▼ 环比下降超过 3%
            5       | PERCENT  | %    | EXACT     | UP        | GUIDANCE | ▲ 5% vs. guidance| ▲ 高於財測 5%             | ▲ 高于指引 5%
            28      | PERCENT  | %    | EXACT     | UP        | NONE     | ▲ 28%            | ▲ 28%                    | ▲ 28%
            28      | PERCENT  | %    | ABOUT     | DOWN      | NONE     | ▼ ≈ 28%          | ▼ 約 28%                 | ▼ 约 28%
            2       | MULTIPLE | x    | EXACT     | UP        | YOY      | ▲ 2× YoY         | ▲ 為去年同期的 2 倍        | ▲ 为去年同期的 2 倍
            2       | MULTIPLE | x    | LESS_THAN | UP        | YOY      | ▲ ≈ 2× YoY       | ▲ 為去年同期的近 2 倍      | ▲ 为去年同期的近 2 倍
            2       | MULTIPLE | x    | LESS_THAN | UP        | NONE     | ▲ ≈ 2×           | ▲ 近 2 倍                | ▲ 近 2 倍
            2       | MULTIPLE | x    | ABOUT     | UP        | NONE     | ▲ ≈ 2×           | ▲ 近 2 倍                | ▲ 近 2 倍
            """)
    void aChangeIsWordedInTheOrderOfItsLanguage(
            BigDecimal value,
            Kind kind,
            String unit,
            Bound bound,
            Direction direction,
            Comparison against,
            String english,
            String traditional,
            String simplified) {
        Figure.Move move = move(value, kind, unit, bound, direction, against);

        assertThat(wording("en").shown(move, false)).isEqualTo(english);
        assertThat(wording("zh-Hant").shown(move, false)).isEqualTo(traditional);
        assertThat(wording("zh-Hans").shown(move, false)).isEqualTo(simplified);
    }

    @Test
    void ofARateOfGrowthOnlyWhatItIsAgainstIsSaid() {
        Figure.Move yearly = move(BigDecimal.TEN, Kind.PERCENT, "%", Bound.EXACT, Direction.UP, Comparison.YOY);
        Figure.Move alone = move(BigDecimal.TEN, Kind.PERCENT, "%", Bound.EXACT, Direction.UP, Comparison.NONE);

        assertThat(wording("en").shown(yearly, true)).isEqualTo("▲ YoY");
        assertThat(wording("zh-Hant").shown(yearly, true)).isEqualTo("▲ 年增");
        assertThat(wording("en").shown(alone, true)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # value | kind     | unit | bound     | direction | against | English                                   | Traditional
            11      | PERCENT  | %    | EXACT     | UP        | YOY     | up 11 percent year over year              | 年增 11%
            19      | PERCENT  | %    | ABOUT     | DOWN      | QOQ     | down about 19 percent quarter over quarter| 季減約 19%
            28      | PERCENT  | %    | EXACT     | UP        | NONE    | up 28 percent                             | 上升 28%
            2       | MULTIPLE | x    | LESS_THAN | UP        | YOY     | nearly 2 times the figure of a year before| 為去年同期的近 2 倍
            """)
    void aScreenReaderHearsTheSameInWords(
            BigDecimal value,
            Kind kind,
            String unit,
            Bound bound,
            Direction direction,
            Comparison against,
            String english,
            String traditional) {
        Figure.Move move = move(value, kind, unit, bound, direction, against);

        assertThat(wording("en").spoken(move)).isEqualTo(english);
        assertThat(wording("zh-Hant").spoken(move)).isEqualTo(traditional);
    }

    private static ChangeWording wording(String tag) {
        Texts texts = new Texts("metrics", Locale.forLanguageTag(tag));
        return new ChangeWording(texts, new FigureFormat(texts));
    }

    private static Figure.Move move(
            BigDecimal value, Kind kind, String unit, Bound bound, Direction direction, Comparison against) {
        Mention amount = new Mention(0, 1, 0, 1, kind, value, value, unit, null, bound, null, direction, against, null);
        return new Figure.Move(amount, direction, against);
    }
}
