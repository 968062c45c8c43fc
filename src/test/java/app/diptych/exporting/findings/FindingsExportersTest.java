package app.diptych.exporting.findings;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.check.Finding;
import app.diptych.check.Severity;
import java.io.IOException;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class FindingsExportersTest {
    @Test
    void aLineOfTextNamesFileLineSeverityRuleAndMessageAsCompilersDo() throws IOException {
        assertThat(export(new TextFindings(), Calls.faulty())).isEqualTo("""
                calls/northvale.txt:8: error: number-differs: ¶ 1: "mid-30s percent" is 33 to 37 %, "30% 左右" is about 30 %. Suggested: 35% 左右
                calls/northvale.txt:8: note: punctuation: ¶ 1: A half-width comma stands among Chinese.
                calls/northvale.txt: warning: term-inconsistent: ¶ 2: "operating margin" has two names in this call.
                1 error, 1 warning, 1 note
                """);
    }

    @Test
    void aLineOfTextHasNothingInItThatATerminalWouldObey() throws IOException {
        String escape = (char) 0x1b + "[2J";
        Finding quoting = new Finding(
                0,
                "number-differs",
                "numbers",
                Severity.ERROR,
                0,
                List.of(),
                List.of(),
                "“" + escape + "5 %\n” is 5 %.",
                escape + "6 %",
                List.of());
        CheckedCall call = new CheckedCall("a\tb" + escape, Calls.clean().transcript(), List.of(quoting));
        assertThat(export(new TextFindings(), call))
                .startsWith("a\tbU+001B[2J:8: error: ")
                .contains("“U+001B[2J5 % ” is 5 %. Suggested: U+001B[2J6 %\n");
    }

    @Test
    void severalFilesAreSummedUpInTheLastLineOfText() throws IOException {
        assertThat(export(new TextFindings(), Calls.faulty(), Calls.clean()))
                .endsWith("\n2 files: 1 error, 1 warning, 1 note\n");
    }

    @Test
    void aCallWithoutFindingsSaysSo() throws IOException {
        assertThat(export(new TextFindings(), Calls.clean())).isEqualTo("no findings\n");
        assertThat(page(Calls.clean()).text()).contains("no findings");
    }

    @Test
    void jsonHasTheFieldsOfTheParsedModelAndTheWordsThatTheOffsetsPointAt() throws IOException {
        JsonNode root = new JsonMapper().readTree(export(new JsonFindings(), Calls.faulty(), Calls.clean()));

        JsonNode finding = root.at("/files/0/findings/0");
        assertThat(finding.get("rule").asString()).isEqualTo("number-differs");
        assertThat(finding.get("type").asString()).isEqualTo("numbers");
        assertThat(finding.get("severity").asString()).isEqualTo("ERROR");
        assertThat(finding.get("line").asInt()).isEqualTo(8);
        assertThat(finding.get("english").toString()).isEqualTo("[[18,33]]");
        assertThat(finding.at("/englishWords/0").asString()).isEqualTo("mid-30s percent");
        assertThat(finding.at("/chineseWords/0").asString()).isEqualTo("30% 左右");
        assertThat(root.at("/files/0/findings/2/places/0/chineseWords/0").asString())
                .isEqualTo("營業利潤");
        assertThat(root.at("/files/1/findings").isEmpty()).isTrue();
        assertThat(root.get("summary").toString()).isEqualTo("""
                {"files":2,"errors":1,"warnings":1,"notes":1}""");
    }

    @Test
    void thePageShowsBothTextsWithTheWordsConcernedMarked() throws IOException {
        Document page = page(Calls.faulty());

        Element first = page.selectFirst("article");
        assertThat(first.selectFirst("p[lang=en]").wholeText()).isEqualTo(Calls.ENGLISH);
        assertThat(first.selectFirst("p[lang=zh-Hant]").wholeText()).isEqualTo(Calls.CHINESE);
        assertThat(first.select("mark.error").eachText()).containsExactly("mid-30s percent", "30% 左右");
        assertThat(first.select("mark.note").eachText()).containsExactly(",");
        assertThat(first.select("li").eachText().getFirst())
                .contains("error Number differs", "33 to 37 %", "Suggested: 35% 左右");
        assertThat(page.select("li code")).isEmpty();
        assertThat(page.select("td").eachText()).contains("Term not uniform term-inconsistent");
    }

    /** On paper light letters would stand on white, where a browser prints in the colours of its window. */
    @Test
    void theDarkColoursAreForTheScreenAlone() throws IOException {
        String style = page(Calls.faulty()).select("style").html();
        assertThat(style).contains("prefers-color-scheme: dark");
        assertThat(style.replace("@media screen and (prefers-color-scheme: dark)", ""))
                .doesNotContain("prefers-color-scheme");
    }

    @Test
    void thePageNeedsNothingFromOutsideAndRunsNothing() throws IOException {
        Document page = page(Calls.faulty());

        assertThat(page.select("script, link, img, iframe, [src], [href], [onclick]"))
                .isEmpty();
        assertThat(page.select("style").html()).doesNotContain("@import", "url(");
    }

    @Test
    void aFindingOnAPassageWithoutEnglishShowsADashThereAndItsOtherPlaces() throws IOException {
        Element second = page(Calls.faulty()).select("article").get(1);

        assertThat(second.selectFirst("p[lang=en]").text()).isEqualTo("—");
        assertThat(second.text()).contains("Also ¶ 1");
    }

    private static String export(FindingsExporter exporter, CheckedCall... calls) throws IOException {
        StringBuilder out = new StringBuilder();
        exporter.export(List.of(calls), out);
        return out.toString();
    }

    private static Document page(CheckedCall... calls) throws IOException {
        return Jsoup.parse(export(new HtmlFindings(), calls));
    }
}
