package app.diptych.ui.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No key is missing, unused or left in English; no script strays into the other's bundle. */
class BundleTest {
    private static final Path TEXTS = Path.of("src/main/resources/app/diptych/ui/text");
    private static final Path CODE = Path.of("src/main/java/app/diptych/ui");
    private static final Pattern LITERAL = Pattern.compile("\"([A-Za-z][A-Za-z0-9_]*(?:\\.[A-Za-z0-9_]+)*)\"");
    private static final Pattern ASKED = Pattern.compile("\\b[tT]exts(?:\\(\\))?\\s*\\.get\\(\\s*\"([^\"]+)\"");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)");

    /** Pairs of common characters, Simplified first, neither of which is written in the other script. */
    private static final String PAIRS =
            "们們这這说說会會对對开開关關闭閉员員问問题題与與为為单單动動无無图圖书書长長东東车車马馬语語话話业業务務财財报報总總经經认認识識让讓还還进進过過时時间間现現应應该該当當电電脑腦网網络絡链鏈显顯隐隱视視频頻贴貼贝貝数數据據类類别別号號码碼错錯误誤读讀写寫备備选選择擇设設词詞条條简簡众眾个個两兩发發复複阅閱览覽编編辑輯删刪点點击擊热熱线線红紅绿綠蓝藍营營运運净淨润潤润潤亿億万萬额額币幣价價涨漲产產销銷预預测測计計场場";

    static Stream<String> bundles() throws IOException {
        try (Stream<Path> files = Files.list(TEXTS)) {
            return files
                    .map(file -> file.getFileName().toString().replace(".properties", ""))
                    .filter(name -> !name.contains("_zh_"))
                    .toList()
                    .stream();
        }
    }

    @Test
    void thereAreBundles() throws IOException {
        assertThat(bundles()).contains("shell");
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyLanguageHasTheSameKeys(String bundle) throws IOException {
        Set<String> english = load(bundle).stringPropertyNames();
        assertThat(load(bundle + "_zh_Hant").stringPropertyNames()).isEqualTo(english);
        assertThat(load(bundle + "_zh_Hans").stringPropertyNames()).isEqualTo(english);
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void everyKeyIsUsedInTheCode(String bundle) throws IOException {
        assertThat(found(LITERAL)).containsAll(load(bundle).stringPropertyNames());
    }

    @Test
    void everyKeyThatTheCodeAsksForIsThere() throws IOException {
        Set<String> keys = new TreeSet<>();
        for (String bundle : bundles().toList()) {
            keys.addAll(load(bundle).stringPropertyNames());
        }
        assertThat(found(ASKED)).isNotEmpty().isSubsetOf(keys);
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void chineseIsNotLeftInEnglish(String bundle) throws IOException {
        Properties english = load(bundle);
        for (String language : new String[] {"_zh_Hant", "_zh_Hans"}) {
            Properties chinese = load(bundle + language);
            for (String key : chinese.stringPropertyNames()) {
                boolean same = chinese.getProperty(key).equals(english.getProperty(key));
                // A sign or a bare place ("{0} %", "¶{0}") is the same everywhere; a word is not.
                boolean word = chinese.getProperty(key).matches("(?s).*[A-Za-z]{3,}.*");
                assertThat(same && word).as(bundle + language + " " + key).isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void aTextNamesTheSamePlacesInEveryLanguage(String bundle) throws IOException {
        Properties english = load(bundle);
        for (String language : new String[] {"_zh_Hant", "_zh_Hans"}) {
            Properties chinese = load(bundle + language);
            for (String key : english.stringPropertyNames()) {
                assertThat(places(chinese.getProperty(key)))
                        .as(bundle + language + " " + key)
                        .isEqualTo(places(english.getProperty(key)));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void aTextWithPlacesHasNoStraightApostrophe(String bundle) throws IOException {
        for (String language : new String[] {"", "_zh_Hant", "_zh_Hans"}) {
            Properties texts = load(bundle + language);
            for (String key : texts.stringPropertyNames()) {
                String text = texts.getProperty(key);
                // MessageFormat takes it for a quotation mark and swallows it.
                assertThat(text.contains("{") && text.replace("''", "").contains("'"))
                        .as(bundle + language + " " + key)
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void aTextWithoutPlacesHasNoDoubledApostrophe(String bundle) throws IOException {
        for (String language : new String[] {"", "_zh_Hant", "_zh_Hans"}) {
            Properties texts = load(bundle + language);
            for (String key : texts.stringPropertyNames()) {
                String text = texts.getProperty(key);
                // Without arguments MessageFormat does not run, and both would be seen.
                assertThat(!text.contains("{") && text.contains("''"))
                        .as(bundle + language + " " + key)
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("bundles")
    void noScriptStraysIntoTheOthersBundle(String bundle) throws IOException {
        assertThat(strays(bundle + "_zh_Hant", 0)).isEmpty();
        assertThat(strays(bundle + "_zh_Hans", 1)).isEmpty();
    }

    /** Characters at the even places of the pairs (0), or at the odd ones (1), that a bundle has. */
    private static Set<String> strays(String bundle, int parity) throws IOException {
        Properties texts = load(bundle);
        Set<String> found = new TreeSet<>();
        for (String key : texts.stringPropertyNames()) {
            for (int i = parity; i < PAIRS.length(); i += 2) {
                String foreign = PAIRS.substring(i, i + 1);
                if (texts.getProperty(key).contains(foreign)) {
                    found.add(key + " " + foreign);
                }
            }
        }
        return found;
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map(place -> place.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> found(Pattern pattern) throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(CODE)) {
            for (Path file : files.filter(
                            each -> each.toString().toLowerCase(Locale.ROOT).endsWith(".java"))
                    .toList()) {
                Matcher matcher = pattern.matcher(Files.readString(file));
                while (matcher.find()) {
                    found.add(matcher.group(1));
                }
            }
        }
        return found;
    }

    private static Properties load(String name) throws IOException {
        Properties properties = new Properties();
        try (Reader in = Files.newBufferedReader(TEXTS.resolve(name + ".properties"), StandardCharsets.UTF_8)) {
            properties.load(in);
        }
        return properties;
    }
}
