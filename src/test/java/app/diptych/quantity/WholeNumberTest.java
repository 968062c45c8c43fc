package app.diptych.quantity;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WholeNumberTest {
    @ParameterizedTest
    @MethodSource("rows")
    void aTextThatIsNothingButANumberIsThatNumber(String row) {
        Rows.checkAmounts(row);
    }

    static Stream<String> rows() {
        return Rows.of("""
                seven | 7
                71 | 71
                -71 | -71
                +3 | 3
                minus seventy-one | -71
                negative four | -4
                nought | 0
                forty-two. | 42
                1200000 | 1200000
                8.25 | 8.25
                6.5M | 6500000
                one four four | 144
                three sixty five | 365
                zero zero nine | 9
                fifty - four | 54
                twelve hundred | 1200
                six hundred twelve | 612
                hundred twelve | 112
                thousand and nine | 1009
                four million, two hundred thousand and six | 4200006
                two quintillion | 2000000000000000000
                sixty point two five | 60.25
                point oh four | 0.04
                three and a half | 3.5
                4 3/4 | 4.75
                6½ | 6.5
                5/8 | 0.625 1
                two thirds | 0.666667 1
                2e6 | 2000000
                seven hundred and twenty lakh | 72000000
                2019 | -
                seven or so | -
                """);
    }
}
