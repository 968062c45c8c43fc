package app.diptych.ui.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextScaleTest {
    @ParameterizedTest
    @CsvSource({"1.25, 1.25", "1.0, 1", "9, 3", "'', 1", "No such schema, 1"})
    void gnomeSaysAFactor(String printed, double scale) {
        assertThat(TextScale.of("Linux", command -> Optional.of(printed + "\n")))
                .isEqualTo(scale);
    }

    @Test
    void windowsSaysPercentInHexadecimal() {
        String printed = """

                HKEY_CURRENT_USER\\Software\\Microsoft\\Accessibility
                    TextScaleFactor    REG_DWORD    0x96
                """;
        assertThat(TextScale.of("Windows 11", command -> Optional.of(printed))).isEqualTo(1.5);
    }

    @Test
    void aDesktopThatCannotBeAskedHasTheUsualSize() {
        assertThat(TextScale.of("Linux", command -> Optional.empty())).isEqualTo(1);
        assertThat(TextScale.of("Windows 11", command -> Optional.empty())).isEqualTo(1);
        assertThat(TextScale.of("Mac OS X", command -> Optional.of("2"))).isEqualTo(1);
    }
}
