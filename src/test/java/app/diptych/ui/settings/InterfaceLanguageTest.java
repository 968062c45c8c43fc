package app.diptych.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InterfaceLanguageTest {
    @ParameterizedTest
    @CsvSource({
        "en-US, en",
        "fr, en",
        "zh-TW, zh-Hant",
        "zh-HK, zh-Hant",
        "zh-CN, zh-Hans",
        "zh, zh-Hans",
        "zh-Hant-CN, zh-Hant",
        "zh-Hans-TW, zh-Hans"
    })
    void theSystemsLanguageIsTakenByItsScript(String system, String wanted) {
        assertThat(InterfaceLanguage.SYSTEM
                        .locale(Locale.forLanguageTag(system))
                        .toLanguageTag())
                .isEqualTo(wanted);
    }
}
