package app.diptych.ui.metrics.figure;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.ui.support.Texts;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All bars of a chart are counted in one unit, in which the longest label is the shortest. */
class ChartScaleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # millions of dollars   | English                   | Traditional             | Simplified
            148000; 300             | B 148; 0.3                | 億 1,480; 3             | 亿 1,480; 3
            1380; 578; 98           | M 1,380; 578; 98          | 億 13.8; 5.78; 0.98     | 亿 13.8; 5.78; 0.98
            1260; 82.5              | M 1,260; 82.5             | 億 12.6; 0.825          | 亿 12.6; 0.825
            1260; 3.5               | M 1,260; 3.5              | 億 12.6; 0.035          | 亿 12.6; 0.035
            180; 110; 200; -29      | M 180; 110; 200; (29)     | 億 1.8; 1.1; 2; (0.29)  | 亿 1.8; 1.1; 2; (0.29)
            10600; 10900; 415       | M 10,600; 10,900; 415     | 億 106; 109; 4.15       | 亿 106; 109; 4.15
            1290; 800; 320          | B 1.29; 0.8; 0.32         | 億 12.9; 8; 3.2         | 亿 12.9; 8; 3.2
            8.2; 0.3                | M 8.2; 0.3                | 萬 820; 30              | 万 820; 30
            1384.126; 98            | M 1,384; 98               | 億 13.84; 0.98          | 亿 13.84; 0.98
            0.0046; 0.0003          | 4,600; 300                | 4,600; 300              | 4,600; 300
            0.012; 0.009            | 12,000; 9,000             | 萬 1.2; 0.9             | 万 1.2; 0.9
            0.012; 0.00031          | 12,000; 310               | 12,000; 310             | 12,000; 310
            0.31; 0.12              | K 310; 120                | 萬 31; 12               | 万 31; 12
            0                       | 0                         | 0                       | 0
            """)
    void aChartIsCountedInOneUnitWithShortLabels(
            String millions, String english, String traditional, String simplified) {
        List<BigDecimal> values = Arrays.stream(millions.split("; ", -1))
                .map(number -> new BigDecimal(number).movePointRight(6))
                .toList();

        assertThat(labels(values, "en")).isEqualTo(english);
        assertThat(labels(values, "zh-Hant")).isEqualTo(traditional);
        assertThat(labels(values, "zh-Hans")).isEqualTo(simplified);
    }

    private static String labels(List<BigDecimal> values, String language) {
        FigureFormat format = new FigureFormat(new Texts("metrics", Locale.forLanguageTag(language)));
        List<ChartScale.Printed> numbers = values.stream()
                .map(value -> new ChartScale.Printed(value, null))
                .toList();
        Scale scale = format.chartScale(numbers);
        String labels = numbers.stream()
                .map(number -> format.number(
                        number.value(), ChartScale.decimals(List.of(number), scale) - scale.exponent(), scale))
                .collect(Collectors.joining("; "));
        return (scale.suffix() + " " + labels).strip();
    }
}
