package app.diptych.quantity;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MoneyTest {
    @ParameterizedTest
    @MethodSource("rows")
    void moneyIsReadWithItsScaleAndCurrency(String row) {
        Rows.checkAmounts(row);
    }

    static Stream<String> rows() {
        return Rows.of("""
                Harbor Foods took in $9.2 billion. | 9200000000 USD
                Sales came to $263 billion in the period. | 263000000000 USD
                The plant cost US$320 million. | 320000000 USD
                Our Taipei unit booked NT$12.3 billion. | 12300000000 TWD
                It is a 2.4 billion dollars market. | 2400000000 USD
                We paid HK$1,250,000 for the lease. | 1250000 HKD
                Rent was £3.5m a year earlier. | 3500000 GBP
                The grant of €750,000 arrived. | 750000 EUR
                Capital spending was ¥90 billion. | 90000000000 JPY
                We set aside DKK 400 million. | 400000000 DKK
                They owe 65 million euros. | 65000000 EUR
                A fee of 35 cents applies. | 0.35 USD
                The toll is 5¢. | 0.05 USD
                The ticket was two dollars and fifty cents. | 2.5 USD
                Debt fell to $1.2 trillion. | 1200000000000 USD
                The budget is $250K. | 250000 USD
                Backlog was $4.1B. | 4100000000 USD
                Backlog was $880MM. | 880000000 USD
                One site alone cost one and a half million dollars. | 1500000 USD
                Cash was 1,783.9million dollars. | 1783900000 USD
                The loan is for half a billion dollars. | 500000000 USD
                We spent five hundred thousand dollars there. | 500000 USD
                The deal was worth A$45 million. | 45000000 AUD
                The offer of CHF 20 million stands. | 20000000 CHF
                Revenue was RMB 3.2 billion. | 3200000000 CNY
                Bonds of 10 billion yen were sold. | 10000000000 JPY
                The kiosk charges a dollar twenty-six. | 1.26 USD
                The bus costs three dollars 40 cents. | 3.4 USD
                A pass is $3 and 50 cents. | 3.5 USD
                The fine was nine hundred two dollars and five cents. | 902.05 USD
                Dues are 12 ringgit 30 sen. | 12.3 MYR
                The grant was 40 USD million. | 40000000 USD
                It fetched 30 MUSD. | 30000000 USD
                The shop took 420 Kuwaiti dinars. | 420 KWD
                They paid UAH3.04 and 75 EGP. | 3.04 UAH; 75 EGP
                Fares rose to 61 Turkish lira. | 61 TRY
                The mill owes 12 million Czech crowns. | 12000000 CZK
                The brand is worth ₦90 million. | 90000000 NGN
                The flat cost 250,000 pounds. | 250000 GBP
                We mined 12 million pounds of copper. | 12000000 pounds
                The sack weighs 40 pounds. | 40 pounds
                A dividend of 5.4p was paid. | 0.054 GBP
                The bill came to 4,500 yen ($31). | 4500 JPY; 31 USD
                The company won 3 awards; it won't pay the $4 million. | 3 awards; 4000000 USD
                A villa for 2 grand. | 2000 USD
                The land cost $US61,500. | 61500 USD
                The dam cost ₹12,34,56,000. | 123456000 INR
                港灣食品收了 2,630 億美元。 | 263000000000 USD
                營業利益 92 億美元。 | 9200000000 USD
                現金還有 6000 萬美元。 | 60000000 USD
                市值約當 1.2 萬億美元。 | 1200000000000 USD
                市值達到 1.2 兆元。 | 1200000000000 TWD
                資本支出為新台幣 123 億元。 | 12300000000 TWD
                我們支付了人民幣 3.2 億元。 | 320000000 CNY
                租金為 320 萬港元。 | 3200000 HKD
                罰款 2,000 萬歐元。 | 20000000 EUR
                補助 9 百萬英鎊。 | 9000000 GBP
                每包只漲 5 美分。 | 0.05 USD
                貸款一億兩千萬元。 | 120000000 TWD
                投資額三十五億日圓。 | 3500000000 JPY
                獎金兩萬五千元。 | 25000 TWD
                獎金為３萬４０００元。 | 34000 TWD
                股利總額為 US$3.2 億。 | 320000000 USD
                庫存價值 4 億丹麥克朗。 | 400000000 DKK
                它的價格是 99 塊錢。 | 99 TWD
                捐款２，６３０億元。 | 263000000000 TWD
                營收為 $20 billion。 | 20000000000 USD
                """);
    }
}
