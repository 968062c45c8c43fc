package app.diptych.library.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.diptych.Engine;
import app.diptych.OneEngine;
import app.diptych.analysis.Analysis;
import app.diptych.analysis.Progress;
import app.diptych.importing.Problem;
import app.diptych.importing.UnreadableException;
import app.diptych.model.Language;
import app.diptych.model.Transcript;
import app.diptych.review.segment.Segment;
import app.diptych.review.segment.Segmentation;
import app.diptych.review.segment.Splice;
import app.diptych.review.segment.Texts;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A Chinese text is laid beside the English of a call whose speakers are known. */
class AddedTranslationTest {
    private static final Engine ENGINE = OneEngine.ENGINE;
    private static final String ENGLISH = """
            Operator
            Good morning, and welcome to the Halvorsen Lamps second quarter 2025 earnings call.
            Ada Quist - Chief Financial Officer
            Thank you, operator. Revenue rose 12% to $3.4 billion, driven by our desk lamps in Europe.
            Gross margin was 41.5%, up 80 basis points from a year ago.
            We returned $250 million to shareholders in the quarter.
            """;
    private static final String CHINESE = """
            早安,欢迎参加 Halvorsen Lamps 2025 年第二季财报电话会议。
            谢谢主持人。受欧洲台灯带动,营收增长 12% 达 34 亿美元。
            毛利率为 41.5%,较去年同期上升 80 个基点。
            本季我们向股东返还 2.5 亿美元。
            """;

    @TempDir
    Path folder;

    private Analysis call;
    private List<Segment> rows;

    @BeforeEach
    void open() throws Exception {
        call = ENGINE.opener()
                .open("call.txt", ENGLISH.getBytes(StandardCharsets.UTF_8), Progress.NONE)
                .analysis();
        rows = Segmentation.rows(call);
    }

    private Splice lay(List<Segment> on, String chinese) throws Exception {
        Path file = Files.writeString(folder.resolve("zh.txt"), chinese);
        return ENGINE.parallel()
                .added()
                .lay(call.transcript(), on, file, Progress.NONE)
                .step()
                .orElseThrow();
    }

    private static String table(List<Segment> rows) {
        return rows.stream()
                .map(row -> (row.starts() ? "¶" : "") + row.turn() + " " + start(row, Language.EN) + " | "
                        + start(row, Language.ZH))
                .collect(Collectors.joining("\n"));
    }

    private static String start(Segment row, Language side) {
        String text = row.cell(side).text();
        return text.isEmpty()
                ? "-"
                : text.substring(0, Math.min(6, text.length())).strip();
    }

    @Test
    void sentencesStandBesideTheirTranslationUnderTheSpeakersThatTheCallHas() throws Exception {
        List<Segment> after = lay(rows, CHINESE).applyTo(rows);

        assertThat(table(after)).isEqualTo("""
                ¶0 Good m | 早安,欢迎参
                ¶1 Thank | 谢谢主持人。
                1 Revenu | 受欧洲台灯带
                ¶1 Gross | 毛利率为 4
                ¶1 We ret | 本季我们向股""");
        assertThat(after.get(3).chinese().line()).isEqualTo(3);
    }

    @Test
    void theCallIsInTheScriptOfItsTranslationFromThenOn() throws Exception {
        Transcript mended = Segmentation.mend(
                        call.transcript(), lay(rows, CHINESE).applyTo(rows))
                .transcript();

        assertThat(mended.chinese()).isEqualTo("zh-Hans");
        assertThat(Segmentation.mend(call.transcript(), rows).transcript().chinese())
                .isEqualTo(call.transcript().chinese());
    }

    @Test
    void speakerLinesOfTheTranslationAreNotTakenForParagraphs() throws Exception {
        String withSpeakers = "主持人\n"
                + CHINESE.lines().findFirst().orElseThrow()
                + "\nAda Quist - 财务长\n"
                + CHINESE.lines().skip(1).collect(Collectors.joining("\n"));

        assertThat(table(lay(rows, withSpeakers).applyTo(rows)))
                .isEqualTo(table(lay(rows, CHINESE).applyTo(rows)));
    }

    @Test
    void whatCouldNotBeReadInTheTextIsTold() throws Exception {
        String korean = "<p>조명 사업부의 매출은 이번 분기에 크게 늘었습니다. 비용은 줄었습니다.</p>".repeat(4);
        Path file = Files.writeString(
                folder.resolve("zh.html"),
                "<!DOCTYPE html><html><body>"
                        + CHINESE.lines().map(line -> "<p>" + line + "</p>").collect(Collectors.joining())
                        + korean
                        + "</body></html>");
        assertThat(ENGINE.parallel()
                        .added()
                        .lay(call.transcript(), rows, file, Progress.NONE)
                        .warnings())
                .singleElement()
                .satisfies(warning ->
                        assertThat(warning.message()).contains("4 paragraphs in neither English nor Chinese"));
    }

    @Test
    void aParagraphWithoutCounterpartIsARowOfItsOwn() throws Exception {
        String shorter = CHINESE.replaceFirst("毛利率.*\n", "");

        assertThat(table(lay(rows, shorter).applyTo(rows))).contains("¶1 Gross | -", "¶1 We ret | 本季我们向股");
    }

    @Test
    void aRowWithWordsOfAPersonKeepsThemAndIsNotParted() throws Exception {
        List<Segment> noted = Texts.note(rows, 1, "Ask Ada").orElseThrow().applyTo(rows);
        List<Segment> after = lay(noted, CHINESE).applyTo(noted);

        assertThat(after).extracting(Segment::note).containsOnlyOnce("Ask Ada");
        assertThat(after.stream().map(row -> row.chinese().text()).collect(Collectors.joining()))
                .contains("谢谢主持人。", "受欧洲台灯带动");
    }

    @Test
    void chineseThatWasThereGivesWayAndComesBackWithTheStep() throws Exception {
        List<Segment> first = lay(rows, CHINESE).applyTo(rows);
        Splice second = lay(first, CHINESE.replace("毛利率为", "毛利率达"));
        List<Segment> after = second.applyTo(first);

        assertThat(after).anyMatch(row -> row.chinese().text().startsWith("毛利率达"));
        assertThat(after).noneMatch(row -> row.chinese().text().startsWith("毛利率为"));
        assertThat(second.inverse().applyTo(after)).isEqualTo(first);
    }

    @Test
    void anEnglishTextIsRefusedWithASentence() {
        assertThatThrownBy(() -> lay(rows, ENGLISH))
                .isInstanceOfSatisfying(
                        UnreadableException.class, e -> assertThat(e.problem()).isEqualTo(Problem.WRONG_LANGUAGE))
                .hasMessageContaining("not mostly in Chinese");
    }
}
