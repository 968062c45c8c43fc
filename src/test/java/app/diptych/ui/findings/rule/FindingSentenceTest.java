package app.diptych.ui.findings.rule;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.check.Finding;
import app.diptych.check.Severity;
import app.diptych.ui.support.Texts;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FindingSentenceTest {
    /** A key of a sentence as the rules write it. */
    private static final Pattern WORDING = Pattern.compile("\"([a-z]+(?:-[a-z]+)*\\.[a-z]+(?:-[a-z]+)*)\"");

    @Test
    void everySentenceThatARuleSaysIsKnownToTheWindow() throws IOException {
        Set<String> said = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/app/diptych/check"))) {
            for (Path file : files.filter(path -> path.toString().endsWith("Rule.java")
                            || path.toString().endsWith("Swaps.java"))
                    .toList()) {
                Matcher matcher = WORDING.matcher(Files.readString(file));
                while (matcher.find()) {
                    said.add(matcher.group(1));
                }
            }
        }

        assertThat(said)
                .hasSizeGreaterThan(15)
                .allSatisfy(wording ->
                        assertThat(FindingSentence.key(wording)).as(wording).isNotNull());
    }

    @Test
    void aSentenceIsInTheInterfacesLanguageWithTheWordsOfTheFinding() {
        Finding finding = finding("number-missing.value", "$97 million", "97 million USD");

        assertThat(in("en").of(finding)).isEqualTo("\"$97 million\" has no counterpart in the Chinese.");
        assertThat(in("zh-Hant").of(finding)).isEqualTo("「$97 million」在譯文中沒有對應。");
        assertThat(in("zh-Hans").of(finding)).isEqualTo("“$97 million”在译文中没有对应。");
    }

    @Test
    void aSentenceOfANewerProgramIsShownAsItIs() {
        assertThat(in("zh-Hant").of(finding(null))).isEqualTo("As the engine says it.");
        assertThat(in("zh-Hant").of(finding("tone.rude"))).isEqualTo("As the engine says it.");
    }

    @Test
    void aReasonOfTheTermbaseIsToldInTheInterfacesLanguageAndOnesOwnAsItWasWritten() {
        Finding shipped = finding("term.misleading", "subsidiary", "總公司", "the head office, not a subsidiary");
        Finding own = finding("term.misleading", "harbor business", "港口業務", "our house says 碼頭事業");

        assertThat(in("en").of(shipped))
                .isEqualTo("\"subsidiary\" is rendered as \"總公司\": the head office, not a subsidiary.");
        assertThat(in("zh-Hant").of(shipped)).isEqualTo("「subsidiary」譯成「總公司」並不恰當（指的是總公司，不是子公司）。");
        assertThat(in("zh-Hans").of(shipped)).contains("指的是总公司，不是子公司");
        assertThat(in("zh-Hant").of(own)).contains("our house says 碼頭事業");
    }

    @Test
    void aPeriodIsWrittenAsPeopleWriteItAndAnAmountIsLeftAlone() {
        Finding finding = finding("summary-differs.period", "存貨 2031", "2031-H2", "12", "TTM/2031-Q3");

        assertThat(in("en").of(finding))
                .isEqualTo("\"存貨 2031\" is given for H2 2031; in the call (¶12) it is for the 12 months to Q3 2031.");
        assertThat(in("zh-Hant").of(finding)).isEqualTo("「存貨 2031」歸於 2031 年下半年；在法說會中（¶12）屬於 2031 年第 3 季為止的近 12 個月。");
        assertThat(in("zh-Hans").of(finding)).isEqualTo("“存貨 2031”归于 2031 年下半年；在业绩会中（¶12）属于 2031 年第 3 季度为止的近 12 个月。");
    }

    private static FindingSentence in(String language) {
        return new FindingSentence(new Texts("findings", Locale.forLanguageTag(language)));
    }

    private static Finding finding(@Nullable String wording, String... arguments) {
        return new Finding(
                0,
                "number-missing",
                "numbers",
                Severity.ERROR,
                0,
                List.of(),
                List.of(),
                "As the engine says it.",
                null,
                List.of(),
                wording,
                List.of(arguments));
    }
}
