package app.diptych.library.search;

import static app.diptych.library.search.InventedCalls.find;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An amount is found by its value and unit, however it is written. */
class AmountSearchTest {
    private static final String[] CALL = {
        "Sales were $148 billion, after $148 million a year ago.", "銷售額為 1,480 億美元,一年前為 1.48 億美元。",
        "We shipped 148 billion units; costs were 148,000,000,000 dollars.", "出貨 1480億件;成本為新台幣 1,480 億元。",
        "Margin was 30%, three percentage points higher.", "利潤率為三成,高出 300 個基點。",
    };

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    # query               | what is found
                    148 billion           | 1 EN $148 billion / 1 ZH 1,480 億美元 / 2 EN 148 billion / 2 EN 148,000,000,000 dollars / 2 ZH 1480億 / 2 ZH 新台幣 1,480 億元
                    1,480 億              | 1 EN $148 billion / 1 ZH 1,480 億美元 / 2 EN 148 billion / 2 EN 148,000,000,000 dollars / 2 ZH 1480億 / 2 ZH 新台幣 1,480 億元
                    1480亿                | 1 EN $148 billion / 1 ZH 1,480 億美元 / 2 EN 148 billion / 2 EN 148,000,000,000 dollars / 2 ZH 1480億 / 2 ZH 新台幣 1,480 億元
                    $148bn                | 1 EN $148 billion / 1 ZH 1,480 億美元 / 2 EN 148,000,000,000 dollars
                    148.0 billion dollars | 1 EN $148 billion / 1 ZH 1,480 億美元 / 2 EN 148,000,000,000 dollars
                    1,480億美元            | 1 EN $148 billion / 1 ZH 1,480 億美元 / 2 EN 148,000,000,000 dollars
                    1,480 億元            | 1 EN $148 billion / 1 ZH 1,480 億美元 / 2 EN 148,000,000,000 dollars / 2 ZH 新台幣 1,480 億元
                    $148 million          | 1 EN $148 million / 1 ZH 1.48 億美元
                    30%                   | 3 EN 30% / 3 ZH 三成
                    三成                   | 3 EN 30% / 3 ZH 三成
                    30 percent            | 3 EN 30% / 3 ZH 三成
                    300 bps               | 3 EN three percentage points / 3 ZH 300 個基點
                    """)
    void amountsFindEachOther(String query, String expected) throws Exception {
        assertThat(find(Query.of(query), CALL)).containsExactlyElementsOf(Arrays.asList(expected.split(" / ", -1)));
    }

    @Test
    void anAmountIsFoundAsItIsWrittenToo() throws Exception {
        assertThat(find(Query.of("30"), "From 2030 on, 30% of 300.", null))
                .containsExactly("1 EN 30", "1 EN 30%", "1 EN 30");
    }

    @Test
    void aFigureAloneIsFoundWithAnyUnit() throws Exception {
        assertThat(find(Query.of("12"), "A dozen harbors, 12 basis points.", "十二個港口,12 個基點。"))
                .containsExactly("1 EN A dozen", "1 EN 12 basis points", "1 ZH 十二", "1 ZH 12 個基點");
    }

    @Test
    void wordsAroundAnAmountMakeItWords() throws Exception {
        assertThat(find(Query.of("was $5 million"), "It was $5 million.", "金額為 500 萬美元。"))
                .containsExactly("1 EN was $5 million");
    }

    @Test
    void aRegularExpressionIsNoAmount() throws Exception {
        assertThat(find(new Query("30%", false, false, true, null, null, null), "About 30% more.", "約三成。"))
                .containsExactly("1 EN 30%");
    }
}
