package app.diptych.ui.metrics.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AxisTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # numbers  | of  | stands at, from pixel 100 to 300
            50 100     | 0   | 100
            50 100     | 50  | 200
            50 100     | 100 | 300
            -50 50     | 0   | 200
            -50 50     | -50 | 100
            -20 -10    | 0   | 300
            -20 -10    | -20 | 100
            0          | 0   | 100
            """)
    void aScaleHoldsItsNumbersAndZero(String numbers, double number, double pixel) {
        List<Double> held =
                Arrays.stream(numbers.split(" ")).map(Double::valueOf).toList();

        assertThat(Axis.of(held, 100, 300).at(number)).isEqualTo(pixel);
    }

    @Test
    void aScaleWithoutZeroIsRefused() {
        assertThatThrownBy(() -> new Axis(10, 20, 0, 100)).hasMessageContaining("has no zero");
    }
}
