package app.diptych.importing.assembly.line;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.importing.manuscript.Item;
import app.diptych.importing.manuscript.Place;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A house begins as it will; a word of business beside a name is none. */
class TiesTest {
    @ParameterizedTest
    @CsvSource({"華南永昌證券, true", "农业银行, true", "海登, true", "全年, false", "毛利率, false"})
    void whatIsNamedBesideAPersonIsAHouseUnlessItIsAWord(String house, boolean tied) {
        Ties ties =
                new Ties(List.of(new Item.Paragraph("各位好，下一個問題來自" + house + "的王小明，請您開始提問，謝謝。", false, Place.UNKNOWN)));

        assertThat(ties.are("王小明", house)).isEqualTo(tied);
    }
}
