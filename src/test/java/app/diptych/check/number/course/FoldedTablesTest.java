package app.diptych.check.number.course;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.quantity.grammar.Tables;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FoldedTablesTest {
    @ParameterizedTest
    @ValueSource(strings = {"opposites", "kin", "unsaid"})
    void theChineseOfATableIsWrittenInTheCharactersItIsComparedWith(String table) {
        List<String> cells = Tables.rowsAt("/app/diptych/check/number/" + table + ".tsv").stream()
                .flatMap(Arrays::stream)
                .filter(cell -> cell.codePoints().anyMatch(Character::isIdeographic))
                .toList();

        assertThat(cells)
                .isNotEmpty()
                .allSatisfy(cell -> assertThat(FoldedChinese.of(cell)).isEqualTo(cell));
    }
}
