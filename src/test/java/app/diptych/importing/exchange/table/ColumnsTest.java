package app.diptych.importing.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.importing.TranscriptReader;
import app.diptych.model.Role;
import app.diptych.model.Speaker;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {
    @ParameterizedTest
    @CsvSource({
        "English (source), 繁體中文（譯文）",
        "English, 简体中文",
        "Original (EN), 中文（繁體）",
        "Source text, Traditional Chinese",
    })
    void whatAColumnSaysOfItselfInBracketsIsNoText(String english, String chinese) {
        List<List<String>> table = List.of(
                List.of(english, chinese),
                List.of("Welcome to the call of Wend Mills.", "歡迎參加維恩磨坊的電話會議。"),
                List.of("We sold more lamps than ever before.", "我們售出的燈具比過去任何時候都多。"));
        assertThat(Columns.of(table))
                .hasValueSatisfying(columns -> assertThat(columns.first()).isEqualTo(1));
    }

    @Test
    void whatStandsBelowANameInItsCellIsThePositionOrTheHouse() {
        assertThat(speaker(List.of("Speaker", "English", "中文"), "Ada Finch\nChief Financial Officer"))
                .isEqualTo("Ada Finch - Chief Financial Officer");
        assertThat(speaker(List.of("Speaker", "English", "中文"), "Otto Brandt\nHalden Bank"))
                .isEqualTo("Otto Brandt--Halden Bank");
    }

    @Test
    void aRoleIsThePositionUnlessItOnlySaysOnWhichSideSomebodyIs() {
        List<String> titles = List.of("Speaker", "English", "中文", "Role");
        assertThat(speaker(titles, "Ada Finch", "Chief Financial Officer"))
                .isEqualTo("Ada Finch - Chief Financial Officer");
        assertThat(speaker(titles, "Ada Finch", "Executive")).isEqualTo("Ada Finch");
        assertThat(speaker(titles, "Ada Finch", "管理層")).isEqualTo("Ada Finch");
    }

    @Test
    void theSideOfThoseWhoAskIsTold() throws Exception {
        String table = """
                Speaker,Role,English,Chinese
                Operator,Operator,Welcome to the call of Wend Mills.,歡迎參加維恩磨坊的電話會議。
                Ada Finch,Executive,We sold more lamps than a year ago.,我們售出的燈具比去年多。
                Otto Brandt,SIDE,How many of them were green?,其中有多少是綠色的？
                Ada Finch,Executive,Most of them were.,大部分都是。
                Operator,Operator,This concludes the call.,會議到此結束。
                """;
        for (String side : List.of("Analyst", "分析師")) {
            var call = new TranscriptReader()
                    .read("call.csv", table.replace("SIDE", side).getBytes(StandardCharsets.UTF_8));
            assertThat(call.speakers())
                    .extracting(Speaker::role)
                    .containsExactly(Role.OPERATOR, Role.EXECUTIVE, Role.ANALYST);
        }
    }

    private static @Nullable String speaker(List<String> titles, String name, String... more) {
        List<String> row = new ArrayList<>(List.of(name, "We sold more lamps.", "我們售出更多的燈具。"));
        row.addAll(List.of(more));
        return Columns.of(List.of(titles, row)).orElseThrow().row(row).speaker();
    }
}
