package app.diptych.quantity;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MultipleTest {
    @ParameterizedTest
    @MethodSource("rows")
    void multiplesAndPartsAreRead(String row) {
        Rows.checkAmounts(row);
    }

    static Stream<String> rows() {
        return Rows.of("""
                Orders increased six times. | 6..7 x
                Orders were six times as large. | 6 x
                Nine out of ten bakers agree. | 0.9 1
                More than one in five shops closed. | 0.2 1 MORE_THAN
                Two out of every 8 trucks run late. | 0.25 1
                A third of sales came from abroad. | 0.333333 1
                Four-fifths of the beds are full. | 0.8 1
                A three-time winner spoke three times. | -
                Orders doubled. | 2 x
                Orders nearly doubled. | 2 x LESS_THAN
                Orders more than tripled. | 3 x MORE_THAN
                Orders quadrupled in a year. | 4 x
                Orders are 2x what they were. | 2 x
                Orders grew 3.5x. | 3.5 x
                We ship twice as many boxes. | 2 x
                We ship three times as many boxes. | 3 x
                We ship 10 times more boxes. | 10 x
                We saw a threefold rise. | 3 x
                We saw a 3-fold rise. | 3 x
                We plan to double the fleet. | 2 x
                Half of the fleet is electric. | 0.5 1
                About half the fleet is electric. | 0.5 1 ABOUT
                Two-thirds of the fleet is electric. | 0.666667 1
                A third of the fleet is electric. | 0.333333 1
                Three quarters of the fleet is electric. | 0.75 1
                We met three times. | -
                We are doubling down on bread. | -
                We have a third party audit. | -
                The second half was good. | -
                It is a double room. | -
                Usage halved. | 0.5 x
                訂單翻了一番。 | 2 x
                訂單近一倍增加。 | 2 x LESS_THAN
                訂單增加近一倍。 | 2 x LESS_THAN
                訂單翻兩番。 | 4 x
                訂單翻倍。 | 2 x
                訂單為去年的兩倍。 | 2 x
                訂單為去年的兩倍以上。 | 2 x AT_LEAST
                訂單成長三倍。 | 3..4 x
                訂單成長到三倍。 | 3 x
                訂單是過去的 1.5 倍。 | 1.5 x
                一半的車隊已電動化。 | 0.5 1
                三分之一的車隊已電動化。 | 0.333333 1
                三分之二的車隊已電動化。 | 0.666667 1
                """);
    }
}
