package app.diptych.metric.statement.period;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.metric.Marked;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which period a call is about whose heading does not say so. */
class CallPeriodTest {
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            2031-04-29 | It was a good third quarter. We plan for FY '32 and for FY '32 again. FY '31 ends soon.      | 2031-Q3
            2031-07-29 | The fourth quarter was strong. Fiscal 2032 looks good, and fiscal 2032 begins now.          | 2031-Q4
            2031-09-03 | Our second quarter was fine. In fiscal 2032 we expect more, and so in fiscal 2032.          | 2032-Q2
            2031-11-06 | Our second quarter was fine. For fiscal 2031 we keep our plan.                              | 2031-Q2
            2031-10-29 | The third quarter was fine.                                                                 | 2031-Q3
            2032-02-04 | The fourth quarter was fine.                                                                | 2031-Q4
            2031-04-29 | It was a good third quarter of fiscal 2031. We plan for FY '32.                             | 2031-Q3
            """)
    void theDayOfTheCallAndItsQuarterTellWhichFiscalYearsItCanBeIn(LocalDate day, String text, String period) {
        assertThat(CallPeriod.of(Marked.call(text).transcript(null, day))).hasToString(period);
    }
}
