package app.diptych.ui.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;

class TextsTest {
    @Test
    void eachLanguageHasItsOwnWords() {
        assertThat(new Texts("shell", Locale.ENGLISH).get("command.exit")).isEqualTo("Exit");
        assertThat(new Texts("shell", Locale.forLanguageTag("zh-Hant")).get("command.exit"))
                .isEqualTo("結束");
        assertThat(new Texts("shell", Locale.forLanguageTag("zh-Hans")).get("command.exit"))
                .isEqualTo("退出");
    }

    @Test
    void englishStaysEnglishOnAChineseMachine() {
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.TAIWAN);
            assertThat(new Texts("shell", Locale.ENGLISH).get("command.exit")).isEqualTo("Exit");
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void aCountChoosesItsForm() {
        Texts texts = new Texts("shell", Locale.ENGLISH);
        assertThat(texts.get("status.passages", 0)).isEqualTo("no paragraphs");
        assertThat(texts.get("status.passages", 1)).isEqualTo("1 paragraph");
        assertThat(texts.get("status.passages", 1234)).isEqualTo("1,234 paragraphs");
    }

    @Test
    void theLanguageIsKnown() {
        assertThat(new Texts("shell", Locale.ENGLISH).locale().toLanguageTag()).isEqualTo("en");
        assertThat(new Texts("shell", Locale.forLanguageTag("zh-Hant")).locale().toLanguageTag())
                .isEqualTo("zh-Hant");
    }
}
