package app.diptych.ui.reader.flow;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.model.Span;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DisplayTextTest {
    /** The joiner is written as + here. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            下降 -4.1%          | 下降 -+4.1%
            30.5-31.2 億        | 30.5-+31.2 億
            約 3～5 成          | 約 3+～+5 成
            還有……之後           | 還有+…+…之後
            北海·南海            | 北海+·南海
            year-over-year     | year-over-year
            no figures at all  | no figures at all
            """)
    void joinsWhatMayNotBePartedAtALinesEnd(String text, String shown) {
        assertThat(DisplayText.of(text).shown().replace('\uFEFF', '+')).isEqualTo(shown);
    }

    @Test
    void aSpanIsMappedWithoutTheJoinerBehindIt() {
        DisplayText text = DisplayText.of("約 3～5 成");

        assertThat(text.toShown(new Span(2, 3))).isEqualTo(new Span(2, 3));
        assertThat(text.toShown(new Span(4, 5))).isEqualTo(new Span(6, 7));
    }

    @Property
    void everyOffsetComesBackFromTheDisplay(
            @ForAll @StringLength(max = 60) @CharRange(from = '0', to = '9') String figures,
            @ForAll @StringLength(max = 60) String any) {
        String text = figures + "-" + any + "…" + figures + "～" + any;
        DisplayText display = DisplayText.of(text);

        for (int i = 0; i <= text.length(); i++) {
            assertThat(display.toModel(display.toShown(i))).isEqualTo(i);
        }
        for (int i = 0; i < text.length(); i++) {
            assertThat(display.shown().charAt(display.toShown(i))).isEqualTo(text.charAt(i));
        }
    }
}
