package app.diptych.quantity;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class VagueTest {
    @ParameterizedTest
    @MethodSource("rows")
    void vagueAmountsAreDecades(String row) {
        Rows.checkAmounts(row);
    }

    static Stream<String> rows() {
        return Rows.of("""
                Tens of thousands of bakers use it. | 10000..100000 bakers VAGUE
                Hundreds of millions of cups were sold. | 100000000..1000000000 cups VAGUE
                It is a multibillion-dollar line. | 1000000000..10000000000 USD VAGUE
                It is a multi-million-dollar line. | 1000000..10000000 USD VAGUE
                We saved billions of dollars. | 1000000000..10000000000 USD VAGUE
                We saved hundreds of millions of dollars. | 100000000..1000000000 USD VAGUE
                We made a few hundred thousand cups. | 200000..900000 cups VAGUE
                We made several million cups. | 2000000..9000000 cups VAGUE
                We made thousands and thousands of cups. | 1000..10000 cups VAGUE
                We made millions of cups. | 1000000..10000000 cups VAGUE
                We met dozens of bakers. | 10..100 bakers VAGUE
                We met hundreds of bakers. | 100..1000 bakers VAGUE
                We lost a few hundred basis points. | 200..900 bp VAGUE
                Trillions of messages pass. | 1000000000000..10000000000000 messages VAGUE
                Tens of millions of euros were paid. | 10000000..100000000 EUR VAGUE
                We met several bakers. | -
                We met a few bakers. | -
                營收達數十億美元。 | 1000000000..10000000000 USD VAGUE
                營收達數億元。 | 100000000..1000000000 TWD VAGUE
                數以萬計的麵包師。 | 10000..100000 麵包師 VAGUE
                數以百萬計的用戶。 | 1000000..10000000 用戶 VAGUE
                我們做了幾十萬個杯子。 | 100000..1000000 杯子 VAGUE
                我們做了幾百個杯子。 | 100..1000 杯子 VAGUE
                我們有數千家門市。 | 1000..10000 門市 VAGUE
                我們有十幾家門市。 | 11..19 門市 VAGUE
                成千上萬的用戶。 | 1000..100000 用戶 VAGUE
                我們試了幾次。 | -
                """);
    }
}
