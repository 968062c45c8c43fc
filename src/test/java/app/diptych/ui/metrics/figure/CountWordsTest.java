package app.diptych.ui.metrics.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountWordsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # as the call says it | English         | in a heading | behind a number | the same in Simplified
            sites                 | sites           | 據點          | 個據點           | 个站点
            site                  | site            | 據點          | 個據點           | 个站点
            branches              | branches        | 分行          | 家分行           | 家分行
            factories             | factories       | 工廠          | 座工廠           | 座工厂
            retail stores         | retail stores   | 門市          | 家門市           | 家门店
            tons                  | tons            | 噸            | 噸              | 吨
            GPUs                  | GPUs            | GPU          | 個GPU           | 个GPU
            zorbles               | zorbles         | zorbles      | zorbles         | zorbles
            """)
    void whatIsCountedIsWordedInTheInterfacesLanguage(
            String unit, String english, String heading, String behind, String simplified) {
        assertThat(words("en").noun(unit).replace('\u00a0', ' ')).isEqualTo(english);
        assertThat(words("en").behind(unit)).isEqualTo(english);
        assertThat(words("zh-Hant").noun(unit)).isEqualTo(heading);
        assertThat(words("zh-Hant").behind(unit)).isEqualTo(behind);
        assertThat(words("zh-Hans").behind(unit)).isEqualTo(simplified);
    }

    private static CountWords words(String tag) {
        return new CountWords(Locale.forLanguageTag(tag));
    }
}
