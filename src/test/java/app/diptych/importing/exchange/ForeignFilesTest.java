package app.diptych.importing.exchange;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.importing.TranscriptReader;
import app.diptych.model.Passage;
import app.diptych.model.Transcript;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bilingual files as other programs write them. */
class ForeignFilesTest {
    private final TranscriptReader reader = new TranscriptReader();

    @TempDir
    private Path folder;

    @Test
    void aMemoryOfOtherLanguagesTooGivesEnglishAndChinese() throws Exception {
        assertThat(rows("a.tmx", """
                <tmx version="1.4"><header srclang="de"/><body>
                <tu><tuv xml:lang="de"><seg>Guten Morgen.</seg></tuv>
                    <tuv xml:lang="EN-US"><seg>Good <bpt i="1">&lt;b></bpt>morning<ept i="1">&lt;/b></ept>.</seg></tuv>
                    <tuv lang="ZH_CN"><prop type="x">y</prop><seg>早安。</seg></tuv>
                    <tuv xml:lang="zh-TW"><seg>早。</seg></tuv></tu>
                <tu><note>ask</note><tuv xml:lang="en"><seg>Only here.</seg></tuv></tu>
                </body></tmx>""")).isEqualTo("""
                Good morning. | 早安。
                Only here. | null | ask""");
    }

    @Test
    void xliff12OfAChineseOriginalIsTurnedRound() throws Exception {
        assertThat(rows("a.xlf", """
                <xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">
                <file source-language="zh-CN" target-language="en-GB" original="a" datatype="plaintext"><body><group>
                <trans-unit id="1" approved="yes"><source>早安<ph id="1">{0}</ph>。</source>
                  <seg-source><mrk mtype="seg" mid="1">早安。</mrk></seg-source>
                  <target><mrk mtype="seg" mid="1">Good morning.</mrk></target>
                  <alt-trans><source>早</source><target>Morning.</target></alt-trans></trans-unit>
                <trans-unit id="2"><source>谢谢。</source></trans-unit>
                </group></body></file></xliff>""")).isEqualTo("""
                Good morning. | 早安。 | reviewed
                null | 谢谢。 | initial""");
    }

    @Test
    void xliff2IsReadSegmentBySegmentWithoutItsMatches() throws Exception {
        assertThat(rows("a.xlf", """
                <xliff version="2.0" srcLang="en" trgLang="zh-Hant" xmlns="urn:oasis:names:tc:xliff:document:2.0"
                  xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0"><file id="f"><unit id="u">
                <mtc:matches><mtc:match ref="#m"><source>Bad.</source><target>壞。</target></mtc:match></mtc:matches>
                <notes><note>ask</note></notes>
                <segment state="final"><source>One<cp hex="0009"/><ph id="1"/>lamp.</source>
                  <target>一盞<pc id="2">燈</pc>。</target></segment>
                <ignorable><source> </source></ignorable>
                <segment><source>Two.</source></segment>
                </unit></file></xliff>""")).isEqualTo("""
                One\tlamp. | 一盞燈。 | final | ask
                Two. | null | ask""");
    }

    @Test
    void aSegmentOfOursThatWasPartedIsOneAgain() throws Exception {
        assertThat(rows("a.xlf", """
                <xliff version="2.1" srcLang="en" trgLang="zh-Hant" xmlns="urn:oasis:names:tc:xliff:document:2.0">
                <file id="f"><unit id="s7-0123abcd">
                <segment state="reviewed"><source>One.</source><target>一。</target></segment>
                <ignorable><source> </source></ignorable>
                <segment state="translated"><source>Two.</source><target>二。</target></segment>
                </unit></file></xliff>""")).isEqualTo("One. Two. | 一。二。 | translated");
    }

    @Test
    void tabsAndCommasAndSemicolonsMakeTables() throws Exception {
        String wanted = """
                We sold 2,300 lamps. | 我們賣了 2,300 盞燈。
                "Good," she said. | 她說：「好。」""";

        assertThat(rows("a.tsv", "We sold 2,300 lamps.\t我們賣了 2,300 盞燈。\n\"Good,\" she said.\t她說：「好。」\n"))
                .isEqualTo(wanted);
        assertThat(rows("a.csv", """
                source,target
                "We sold 2,300 lamps.","我們賣了 2,300 盞燈。"
                \"""Good,"" she said.",她說：「好。」
                """)).isEqualTo(wanted);
        assertThat(rows("a.csv", """
                n;中文;English;備註
                1;我們賣了 2,300 盞燈。;We sold 2,300 lamps.;
                2;她說：「好。」;\"""Good,"" she said.";
                """)).isEqualTo(wanted);
    }

    @Test
    void aTableInAnOldEncodingIsRead() throws Exception {
        byte[] big5 = "Good morning to all of you.\t各位早安，歡迎參加。\nThank you very much.\t非常謝謝各位。\n"
                .getBytes(Charset.forName("Big5"));
        Files.write(folder.resolve("a.tsv"), big5);

        assertThat(rows(reader.exchange(folder.resolve("a.tsv")).rows()))
                .isEqualTo("Good morning to all of you. | 各位早安，歡迎參加。\nThank you very much. | 非常謝謝各位。");
    }

    @Test
    void aTableOfParagraphsWithSpeakerLinesIsACall() throws Exception {
        byte[] sheet = sheet(
                List.of("EN", "ZH"),
                List.of("Operator", "主持人"),
                List.of("Good morning, and welcome to the Halvorsen Lamps call.", "早安，歡迎參加 Halvorsen Lamps 電話會議。"),
                List.of("Ada Quist - Chief Financial Officer", "Ada Quist - 財務長"),
                List.of("Revenue rose 12% to $3.4 billion.", "營收成長 12% 達 34 億美元。"),
                List.of("Thank you for your time today.", "謝謝各位今天撥冗。"));

        assertThat(call(reader.read("call.xlsx", sheet))).isEqualTo("""
                Operator: Good morning, and welcome to the Halvorsen Lamps call. | 早安，歡迎參加 Halvorsen Lamps 電話會議。
                Ada Quist: Revenue rose 12% to $3.4 billion. | 營收成長 12% 達 34 億美元。
                Ada Quist: Thank you for your time today. | 謝謝各位今天撥冗。""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Presenter", "Panelist", "Participant Name", "演講人", "角色"})
    void aColumnOfNamesWithATitleThatNobodyForesawNamesTheSpeakers(String head) throws Exception {
        String table = """
                English,Chinese,%s
                We sold more lamps than last year.,我們賣的燈比去年多。,Ada Quist
                The shop in the north did well.,北邊的店做得很好。,Bo Marsh
                We open two more in May.,五月我們再開兩家。,Ada Quist
                """.formatted(head);

        assertThat(call(reader.read("call.csv", table.getBytes(UTF_8)))).isEqualTo("""
                Ada Quist: We sold more lamps than last year. | 我們賣的燈比去年多。
                Bo Marsh: The shop in the north did well. | 北邊的店做得很好。
                Ada Quist: We open two more in May. | 五月我們再開兩家。""");
    }

    @ParameterizedTest
    @CsvSource({
        "Workflow, In Progress, Needs Review, In Progress",
        "Match, Exact Match, Fuzzy Match, Exact Match",
        "Translator, Ann Lee, Bo Marsh, Ann Lee",
        "Review State, In Progress, Needs Review, In Progress"
    })
    void aColumnThatIsHeadedOtherwiseNamesNoSpeakers(String head, String one, String two, String three)
            throws Exception {
        String table = """
                English,Chinese,%s
                We sold more lamps than last year.,我們賣的燈比去年多。,%s
                The shop in the north did well.,北邊的店做得很好。,%s
                We open two more in May.,五月我們再開兩家。,%s
                They will sell lamps too.,它們也會賣燈。,%s
                The price stays as it is.,價格不變。,%s
                """.formatted(head, one, two, three, one, two);

        assertThat(call(reader.read("call.csv", table.getBytes(UTF_8)))).isEqualTo("""
                null: We sold more lamps than last year. | 我們賣的燈比去年多。
                null: The shop in the north did well. | 北邊的店做得很好。
                null: We open two more in May. | 五月我們再開兩家。
                null: They will sell lamps too. | 它們也會賣燈。
                null: The price stays as it is. | 價格不變。""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Operator", "Q&A"})
    void aFirstRowThatNamesNoLanguageIsARow(String first) throws Exception {
        assertThat(rows("a.csv", """
                %1$s,%1$s
                We sold more lamps.,我們賣了更多燈。
                The shop did well.,店做得很好。
                """.formatted(first))).isEqualTo("""
                %1$s | %1$s
                We sold more lamps. | 我們賣了更多燈。
                The shop did well. | 店做得很好。""".formatted(first));
    }

    @Test
    void aFirstRowThatNamesLanguagesIsNone() throws Exception {
        assertThat(rows("a.csv", """
                English (US),Traditional Chinese
                We sold more lamps.,我們賣了更多燈。
                The shop did well.,店做得很好。
                """)).isEqualTo("""
                We sold more lamps. | 我們賣了更多燈。
                The shop did well. | 店做得很好。""");
    }

    @Test
    void aTableWithoutSpeakersIsACallInWhichNobodyIsNamed() throws Exception {
        String tsv = "Revenue rose 12% to $3.4 billion.\t營收成長 12% 達 34 億美元。\nWe sold more lamps.\t我們賣了更多燈。\n";

        assertThat(call(reader.read("call.tsv", tsv.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo("""
                null: Revenue rose 12% to $3.4 billion. | 營收成長 12% 達 34 億美元。
                null: We sold more lamps. | 我們賣了更多燈。""");
    }

    @Test
    void aWordTableWithMergedSpeakerRowsIsACall() throws Exception {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText("Not of the table.");
            XWPFTable table = document.createTable(4, 2);
            table.getRow(0).removeCell(1);
            table.getRow(0).getCell(0).setText("Operator");
            table.getRow(1).getCell(0).setText("Good morning, and welcome.");
            table.getRow(1).getCell(1).setText("早安，歡迎。");
            table.getRow(2).removeCell(1);
            table.getRow(2).getCell(0).setText("Ada Quist - Chief Financial Officer");
            table.getRow(3).getCell(0).setText("Revenue rose 12%.");
            table.getRow(3).getCell(1).setText("營收成長 12%。");
            document.write(out);

            assertThat(call(reader.read("call.docx", out.toByteArray()))).isEqualTo("""
                    Operator: Good morning, and welcome. | 早安，歡迎。
                    Ada Quist: Revenue rose 12%. | 營收成長 12%。""");
        }
    }

    @Test
    void proseWithCommasIsNoTable() throws Exception {
        String call = """
                Operator
                Operator
                Good morning, all, and welcome, one and all.
                早安，各位，歡迎。
                Ada Quist - CFO
                Ada Quist - CFO
                Thank you, everyone; we sold lamps, shades, bulbs.
                謝謝大家，我們賣了燈。
                """;

        assertThat(reader.read("call.txt", call.getBytes(UTF_8)).source().importer())
                .isEqualTo("interleaved");
    }

    private String rows(String name, String text) throws Exception {
        return rows(
                reader.exchange(Files.writeString(folder.resolve(name), text)).rows());
    }

    private static String rows(List<ExchangeRow> rows) {
        return rows.stream()
                .map(row -> row.english() + " | " + row.chinese() + (row.state() == null ? "" : " | " + row.state())
                        + (row.note() == null || row.note().isBlank() ? "" : " | " + row.note()))
                .collect(Collectors.joining("\n"));
    }

    private static String call(Transcript call) {
        return call.passages().stream()
                .map(passage -> speaker(call, passage) + ": " + passage.english() + " | " + passage.chinese())
                .collect(Collectors.joining("\n"));
    }

    private static String speaker(Transcript call, Passage passage) {
        var speaker = call.speakerOf(passage);
        return speaker == null ? "null" : speaker.name();
    }

    @SafeVarargs
    private static byte[] sheet(List<String>... rows) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            var sheet = workbook.createSheet();
            for (int i = 0; i < rows.length; i++) {
                XSSFRow row = sheet.createRow(i);
                for (int k = 0; k < rows[i].size(); k++) {
                    row.createCell(k).setCellValue(rows[i].get(k));
                }
            }
            workbook.write(out);
            return out.toByteArray();
        }
    }

    @Test
    void aFirstRowOfTextsThatCouldTitleAFirmIsARow() throws Exception {
        assertThat(rows("a.csv", """
                Company,公司
                We sold more lamps.,我們賣了更多燈。
                The shop did well.,店做得很好。
                """)).isEqualTo("""
                Company | 公司
                We sold more lamps. | 我們賣了更多燈。
                The shop did well. | 店做得很好。""");
    }

    @Test
    void aFirmThatAllRowsHaveIsNoSpeakers() throws Exception {
        assertThat(firms("""
                Speaker,Company,English,Chinese
                Ada Quist,Halvorsen Lamps,We sold more lamps than last year.,我們賣的燈比去年多。
                Bo Marsh,Halvorsen Lamps,What will the next shop cost?,下一家店要花多少？
                Ada Quist,Halvorsen Lamps,As much as the last one did.,和上一家一樣多。
                """)).containsExactly("Ada Quist null", "Bo Marsh null");
    }

    @Test
    void aFirmThatSomeRowsHaveIsTheSpeakers() throws Exception {
        assertThat(firms("""
                Presenter,Company,English,Chinese
                Ada Quist,,We sold more lamps than last year.,我們賣的燈比去年多。
                Bo Marsh,Halden Bank,What will the next shop cost?,下一家店要花多少？
                Ada Quist,,As much as the last one did.,和上一家一樣多。
                """)).containsExactly("Ada Quist null", "Bo Marsh Halden Bank");
    }

    @ParameterizedTest
    @ValueSource(strings = {"continued", "via phone"})
    void howSomebodyIsHeardIsNoFirm(String remark) throws Exception {
        assertThat(firms("""
                Speaker,English,Chinese
                Ada Quist,We sold more lamps than last year.,我們賣的燈比去年多。
                Bo Marsh,What will the next shop cost?,下一家店要花多少？
                Ada Quist (%s),As much as the last one did.,和上一家一樣多。
                """.formatted(remark))).containsExactly("Ada Quist null", "Bo Marsh null");
    }

    private List<String> firms(String table) throws Exception {
        return reader.read("call.csv", table.getBytes(UTF_8)).speakers().stream()
                .map(speaker -> speaker.name() + " " + speaker.firm())
                .toList();
    }
}
