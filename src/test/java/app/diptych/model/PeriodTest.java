package app.diptych.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {
    @ParameterizedTest
    @ValueSource(strings = {"2026-Q1", "2026-H2", "2026", "TTM/2026-Q1", "2026-05-31", "2026-05"})
    void theFormsOfTheModelAreAccepted(String code) {
        assertThat(new Period(code)).hasToString(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Q1", "2026-Q5", "26-Q1", "2026-13", "2026-05-32", "TTM", "2026-Q1 "})
    void anythingElseIsRefusedByName(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Period(code))
                .withMessageContaining("\"" + code + "\" is no period");
    }

    @ParameterizedTest
    @CsvSource({"2026-Q1, 2025-Q1", "2026-H2, 2025-H2", "TTM/2026-Q3, TTM/2025-Q3", "2026, 2025"})
    void aYearBeforeKeepsItsPlaceInTheYear(String code, String before) {
        assertThat(new Period(code).yearBefore()).isEqualTo(new Period(before));
    }

    @ParameterizedTest
    @CsvSource({"2026-Q1, 2025-Q4", "2026-Q4, 2026-Q3"})
    void aQuarterBeforeTheFirstIsTheLastOfTheYearBefore(String code, String before) {
        assertThat(new Period(code).quarterBefore()).isEqualTo(new Period(before));
    }

    @Test
    void onlyAQuarterHasAQuarterBefore() {
        assertThatIllegalStateException()
                .isThrownBy(() -> new Period("2026-H1").quarterBefore())
                .withMessage("2026-H1 is no quarter");
    }
}
