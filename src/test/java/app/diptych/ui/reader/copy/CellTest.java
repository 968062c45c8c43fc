package app.diptych.ui.reader.copy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CellTest {
    @ParameterizedTest
    @ValueSource(strings = {"=1+2", "+12%", "-4.1%", "@total", "\tindented", "\r=1", "＝1＋2", "＋3", "－4", "＠a"})
    void whatASpreadsheetWouldTakeForAFormulaIsMadeText(String text) {
        assertThat(Cell.safe(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Revenue = 3    | Revenue = 3
            1,480 億       | 1,480 億
            （按固定匯率）   | （按固定匯率）
            """)
    void otherCellsStayAsTheyAre(String text, String cell) {
        assertThat(Cell.tsv(text)).isEqualTo(cell);
    }

    @Test
    void aQuotationMarkAtTheStartIsQuoted() {
        assertThat(Cell.tsv("\"Hi\", she said")).isEqualTo("\"\"\"Hi\"\", she said\"");
    }

    @Test
    void tabsAndLinesInsideBecomeSpacesAndJoinersVanish() {
        assertThat(Cell.tsv("one\ttwo\r\nthree\u2028four 3-\uFEFF4")).isEqualTo("one two three four 3-4");
    }

    @Test
    void aJoinerBeforeASignHidesNoFormula() {
        assertThat(Cell.tsv("\uFEFF=1+2")).isEqualTo("'=1+2");
    }

    @Test
    void htmlIsEscaped() {
        assertThat(Cell.html("R&D < \"10%\" > 5")).isEqualTo("R&amp;D &lt; &quot;10%&quot; &gt; 5");
    }
}
