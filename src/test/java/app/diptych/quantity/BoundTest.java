package app.diptych.quantity;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class BoundTest {
    @ParameterizedTest
    @MethodSource("rows")
    void wordsAroundAFigureLimitIt(String row) {
        Rows.checkAmounts(row);
    }

    static Stream<String> rows() {
        return Rows.of("""
                It costs more than $215 billion. | 215000000000 USD MORE_THAN
                It costs over $2 billion. | 2000000000 USD MORE_THAN
                It costs nearly $3 million. | 3000000 USD LESS_THAN
                It costs almost 40%. | 40 % LESS_THAN
                It costs about $350 million. | 350000000 USD ABOUT
                It costs roughly 9%. | 9 % ABOUT
                It costs at least $7. | 7 USD AT_LEAST
                It costs up to $60 million. | 60000000 USD AT_MOST
                It costs up to about 30%. | 30 % AT_MOST
                It costs as much as 12%. | 12 % AT_MOST
                It costs just under $4 billion. | 4000000000 USD LESS_THAN
                It costs north of $90 million. | 90000000 USD MORE_THAN
                It costs in excess of 25%. | 25 % MORE_THAN
                It costs close to 50%. | 50 % LESS_THAN
                It costs $100 million or more. | 100000000 USD AT_LEAST
                It costs $100 million or so. | 100000000 USD ABOUT
                It costs $100 million-plus. | 100000000 USD MORE_THAN
                It costs no more than 5%. | 5 % AT_MOST
                It costs ~$50 million. | 50000000 USD ABOUT
                It is nearly a 20% increase. | 20 % LESS_THAN
                It serves more than a dozen ports. | 12 ports MORE_THAN
                It lasts at least three months. | 3 month AT_LEAST
                成本約 3.5 億美元。 | 350000000 USD ABOUT
                成本近三百萬元。 | 3000000 TWD LESS_THAN
                成本超過 2,150 億美元。 | 215000000000 USD MORE_THAN
                成本逾 20 億元。 | 2000000000 TWD MORE_THAN
                成本三十多億元。 | 3000000000 TWD MORE_THAN
                成本 30 餘億元。 | 3000000000 TWD MORE_THAN
                成本 20 億元以上。 | 2000000000 TWD AT_LEAST
                成本 20 億元左右。 | 2000000000 TWD ABOUT
                成本不到 20 億元。 | 2000000000 TWD LESS_THAN
                成本至少 20 億元。 | 2000000000 TWD AT_LEAST
                成本高達 20 億元。 | 2000000000 TWD AT_MOST
                成本最多 20 億元。 | 2000000000 TWD AT_MOST
                我們有十多個據點。 | 10 據點 MORE_THAN
                我們最近 3 年都獲利。 | 3 year
                我們有將近五千名會員。 | 5000 會員 LESS_THAN
                比重高達約 30% 至 40%。 | 30..40 % AT_MOST
                """);
    }
}
