package app.diptych.quantity.standard;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.model.Language;
import app.diptych.quantity.grammar.Folding;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatementCurrencyTest {
    private final StatementCurrency statements = new StatementCurrency(new Folding());

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Unless otherwise noted, all figures are in US dollars. | USD
            All amounts discussed today will be in Canadian dollars. | CAD
            The financial results are presented in euros and under IFRS. | EUR
            Please note that our reported numbers are stated in New Taiwan dollars. | TWD
            All dollar amounts that we mention are in U.S. dollars unless stated otherwise. | USD
            Some of our costs are in euros. |
            We sold 12 ships in US dollars. |
            All our figures are in good shape. |
            """)
    void whatAnEnglishSentenceSays(String sentence, String code) {
        assertThat(statements.stated(sentence, Language.EN)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            除非另有說明,所有數字均以美元計。 | USD
            除非另有说明，财务数据均以人民币列示。 | CNY
            以下金額以新台幣為單位。 | TWD
            貨幣單位:港元 | HKD
            所有財務數字皆以美元呈現 | USD
            我們的業績以美元收入為主。 |
            部分成本是以歐元支付。 |
            所有數字都很穩健。 |
            """)
    void whatAChineseSentenceSays(String sentence, String code) {
        assertThat(statements.stated(sentence, Language.ZH)).isEqualTo(code);
    }
}
