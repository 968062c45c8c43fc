package app.diptych.ui.reader.copy;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.model.Language;
import org.junit.jupiter.api.Test;

class SideBySideTest {
    private static final SideBySide.Headings HEADINGS = new SideBySide.Headings("¶", "Speaker", "English", "Chinese");

    @Test
    void theTextHasAHeadingAndARowForEachPassageWithTabsBetweenAndNoFormula() {
        assertThat(new SideBySide(CopiedCall.in("zh-Hant"), 0, 3, Language.EN, HEADINGS).tsv())
                .isEqualTo("""
                ¶\tSpeaker\tEnglish\tChinese
                1\tAna Ruiz\tFreight grew.\t貨運成長。
                2\tAna Ruiz\t'-4.1% in fuel.\t燃料 -4.1%。
                3\tJoel Park\tWhy?\t為什麼？
                4\tJoel Park\tThanks.\t
                """);
    }

    @Test
    void theTableHasAHeadingTheLanguagesAndItsCitation() {
        assertThat(new SideBySide(CopiedCall.in("zh-Hant"), 1, 2, Language.EN, HEADINGS).html())
                .isEqualTo("""
                <html><head><meta charset="utf-8"></head><body>
                <table border="1">
                <thead><tr><th>¶</th><th>Speaker</th><th>English</th><th>Chinese</th></tr></thead>
                <tbody>
                <tr><td>2</td><td>Ana Ruiz</td><td lang="en">'-4.1% in fuel.</td><td lang="zh-Hant">燃料 -4.1%。</td></tr>
                <tr><td>3</td><td>Joel Park</td><td lang="en">Why?</td><td lang="zh-Hant">為什麼？</td></tr>
                </tbody>
                </table>
                <p>Pinewater Rail Q1 2033, ¶ 2–3</p>
                </body></html>""");
    }

    @Test
    void passagesOfOneSpeakerAreCitedWithTheSpeaker() {
        assertThat(new SideBySide(CopiedCall.in("zh-Hant"), 2, 3, Language.EN, HEADINGS).html())
                .contains("<p>Joel Park, Analyst, Elm &amp; Co, Pinewater Rail Q1 2033, ¶ 3–4</p>");
    }
}
