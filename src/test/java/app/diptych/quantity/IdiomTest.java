package app.diptych.quantity;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IdiomTest {
    @ParameterizedTest
    @MethodSource("rows")
    void idiomIsNoAmount(String row) {
        Rows.checkAmounts(row);
    }

    static Stream<String> rows() {
        return Rows.of("""
                The line moves from 10 nanometers to 7-nanometer nodes. | -
                We closed a seven-figure deal with strangers. | -
                Phase two aims at the coast. | -
                Please call (206) 555-0142 or 206-555-0142. | -
                The call ends at 5 p.m. and opens again at 10.45am. | -
                Results in '23 were better than the '22 results. | -
                The Five Rivers villages flooded. | -
                Their 401(k) was kept. | -
                Our credit scores improved. | -
                The decades-long feud is over. | -
                The top half of the page is blank. | -
                It is one of the best bakeries. | -
                It happened in one fell swoop. | -
                This is a two-parter. | -
                The first one was good. | -
                We put customers first. | -
                First, we bake. | -
                We think as one. | -
                No one said so. | -
                It is not one straight line. | -
                One thing is clear. | -
                Each one counts. | -
                I have one more question. | -
                We are number one. | -
                They are at sixes and sevens. | -
                We do it 24/7. | -
                We will double-click on that. | -
                On the one hand, we bake. | -
                這是最好的麵包店之一。 | -
                我們一起努力。 | -
                這只是一些麵包。 | -
                我們一直努力。 | -
                更進一步的改善。 | -
                這一成長很好。 | -
                這是唯一的門市。 | -
                我們等一下。 | -
                萬一下雨。 | -
                千萬不要停。 | -
                十分感謝。 | -
                北美分部很好。 | -
                三方會談。 | -
                對,我們同意。 | -
                我們與上季一致。 | -
                一成不變的作法。 | -
                數據很好。 | -
                幾乎沒有。 | -
                兩者都好。 | -
                第一,我們烤麵包。 | -
                我們舉行了半導體展。 | -
                """);
    }
}
