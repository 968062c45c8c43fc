package app.diptych.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExactTest {
    @ParameterizedTest
    @CsvSource({"2.63E+11, 263000000000", "6.490, 6.49", "5.0, 5", "0.00, 0", "-1.50, -1.5", "100, 100"})
    void equalValuesGetOneForm(BigDecimal value, String form) {
        assertThat(Exact.plain(value)).hasToString(form);
    }
}
