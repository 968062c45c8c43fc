package app.diptych.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsFolderTest {
    private static final Path HOME = Path.of("/home/ines");

    @Test
    void linuxFollowsXdg() {
        assertThat(folder(Map.of(), "Linux")).isEqualTo(HOME.resolve(".config/diptych"));
        assertThat(folder(Map.of("XDG_CONFIG_HOME", "/etc/ines"), "Linux")).isEqualTo(Path.of("/etc/ines/diptych"));
    }

    @Test
    void aRelativeXdgFolderIsIgnoredAsTheSpecificationWants() {
        assertThat(folder(Map.of("XDG_CONFIG_HOME", "config"), "Linux")).isEqualTo(HOME.resolve(".config/diptych"));
    }

    @Test
    void windowsAndMacHaveTheirOwn() {
        assertThat(folder(Map.of("APPDATA", "/roaming"), "Windows 11")).isEqualTo(Path.of("/roaming/Diptych"));
        assertThat(folder(Map.of(), "Windows 11")).isEqualTo(HOME.resolve("AppData/Roaming/Diptych"));
        assertThat(folder(Map.of(), "Mac OS X")).isEqualTo(HOME.resolve("Library/Application Support/Diptych"));
    }

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

    private static Path folder(Map<String, String> environment, String system) {
        return SettingsFolder.of(environment::get, system, HOME);
    }
}
