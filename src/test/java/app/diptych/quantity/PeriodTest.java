package app.diptych.quantity;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PeriodTest {
    @ParameterizedTest
    @MethodSource("rows")
    void datesPeriodsAndNamesAreNoAmounts(String row) {
        Rows.checkAll(row);
    }

    static Stream<String> rows() {
        return Rows.of("""
                The tour lasts 90 minutes, the film two and a half hours. | 90 minute; 2.5 hour
                The pump stops within 30 seconds. | 30 second
                It has been a year and a half. | 1.5 year
                They have been with us for over twelve years. | 12 year MORE_THAN
                We baked for over 5 million hours. | 5000000 hour MORE_THAN
                It took two plus years. | 2 year MORE_THAN
                Results for Q2 2024 are out. | PERIOD 2024-Q2
                Results for Q3 are out. | PERIOD 2024-Q3
                Results for the second quarter are out. | PERIOD 2024-Q2
                Results for the second quarter of 2023 are out. | PERIOD 2023-Q2
                Results for 2Q24 are out. | PERIOD 2024-Q2
                Results for FY24 are out. | PERIOD 2024
                Results for fiscal 2025 are out. | PERIOD 2025
                Results for the first half of 2024 are out. | PERIOD 2024-H1
                Results for the back half are out. | PERIOD 2024-H2
                Results of September 4, 2024 are out. | DATE 2024-09-04
                Results of 4 September 2024 are out. | DATE 2024-09-04
                Results of 2024-09-04 are out. | DATE 2024-09-04
                Results of March 2023 are out. | DATE 2023-03
                Results in May are out. | DATE --05
                It may rain. | -
                Last quarter was good. | PERIOD 2024-Q1
                Last year was good. | PERIOD 2023
                In 2023 we grew. | PERIOD 2023
                We file a Form 10-K. | IDENTIFIER 10-K
                We use Lumen 3.1 here. | IDENTIFIER 3.1
                We sell 5G phones. | IDENTIFIER 5G
                We run 24/7 here. | IDENTIFIER 24/7
                We make 3nm chips. | IDENTIFIER 3nm
                We joined the S&P 500. | IDENTIFIER 500
                We stopped the x86 line. | IDENTIFIER x86
                It took 18 months. | 18 month
                It was a year ago. | -
                2024 年第二季的業績。 | PERIOD 2024-Q2
                第三季度的業績。 | PERIOD 2024-Q3
                去年第四季的業績。 | PERIOD 2023-Q4
                2024 財年的業績。 | PERIOD 2024
                上半年的業績。 | PERIOD 2024-H1
                2024年9月4日的業績。 | DATE 2024-09-04
                ９月４日的業績。 | DATE --09-04
                二〇二四年的業績。 | PERIOD 2024
                7 月中旬的業績。 | DATE --07
                去年同期的業績。 | PERIOD 2023-Q2
                我們提交了 10-K 表格。 | IDENTIFIER 10-K
                《晨光》第4 季上映。 | ORDINAL 4
                花了 18 個月。 | 18 month
                過去 12 個月。 | 12 month
                """);
    }
}
