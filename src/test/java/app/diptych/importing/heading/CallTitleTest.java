package app.diptych.importing.heading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallTitleTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "null", textBlock = """
                    Q2 2031 Petrel Motors Inc Earnings Call                                     | Petrel Motors Inc | null | 2031-Q2 | null
                    Petrel Motors (PTRL) Q2 2031 Earnings Call Transcript                       | Petrel Motors     | PTRL | 2031-Q2 | null
                    Petrel Motors, Inc. (NYSE:PTRL) Q2 2031 Earnings Conference Call August 1, 2031 8:00 AM ET | Petrel Motors, Inc. | PTRL | 2031-Q2 | 2031-08-01
                    Petrel Motors NYSE:PTRL                                                     | Petrel Motors     | PTRL | null    | null
                    FQ2 2031 Earnings Call Transcripts                                          | null              | null | 2031-Q2 | null
                    Petrel Motors Q2 2031 Earnings Call                                         | Petrel Motors     | null | 2031-Q2 | null
                    Petrel Motors Second Quarter 2031 Earnings Conference Call                  | Petrel Motors     | null | 2031-Q2 | null
                    Petrel Motors Fiscal Q2 2031 Earnings Call                                  | Petrel Motors     | null | 2031-Q2 | null
                    Petrel Motors PLC Q231 Results                                              | Petrel Motors PLC | null | 2031-Q2 | null
                    Petrel Motors 2Q31 Earnings Call                                            | Petrel Motors     | null | 2031-Q2 | null
                    Petrel Motors Q2'31 results call                                            | Petrel Motors     | null | 2031-Q2 | null
                    NASDAQ: PTRL                                                                | null              | PTRL | null    | null
                    AUGUST 1, 2031 / 9:00PM GMT                                                 | null              | null | null    | 2031-08-01
                    Published Aug 2, 2031                                                       | null              | null | null    | null
                    Petrel Motors (TWSE: 6821)                                                  | Petrel Motors     | 6821 | null    | null
                    Petrel Motors (NYSE: PTRL, TWSE: 6821.TW)                                   | Petrel Motors     | PTRL | null    | null
                    Petrel Motors Investor Day (Passcode: 12345)                                | null              | null | null    | null
                    Petrel Motors Investor Day (Slide: 3)                                       | null              | null | null    | null
                    PTRL.OQ - Petrel Motors Q2 2031 Earnings Call                               | Petrel Motors     | PTRL | 2031-Q2 | null
                    PTRL.A - Q2 2031 Petrel Motors Earnings Call                                | PTRL.A            | null | 2031-Q2 | null
                    Quarter ended 2031-03-31                                                    | null              | null | null    | null
                    資料期間 2031/01/01-2031/03/31                                                | null              | null | null    | null
                    資料期間：2031年1月1日至2031年3月31日                                             | null              | null | null    | null
                    January 1, 2031 to March 31, 2031                                           | null              | null | null    | null
                    發布時間：2031-05-20                                                          | null              | null | null    | null
                    发布日期：2031年5月20日                                                         | null              | null | null    | null
                    Q1 2031 - 2031-05-07                                                        | null              | null | null    | 2031-05-07
                    May 7, 2031 - 5:00 PM                                                       | null              | null | null    | 2031-05-07
                    MAY 06, 2031 / 2:00PM GMT, PTRL.N - Q1 2031 Petrel Motors Earnings Call      | Petrel Motors     | PTRL | 2031-Q1 | 2031-05-06
                    Full transcript - Petrel Motors Inc (PTRL) Q3 2030:                         | Petrel Motors Inc | PTRL | null    | null
                    Petrel Motors Inc (PTRL US Equity)                                          | Petrel Motors Inc | PTRL | null    | null
                    Fiscal Third Quarter 2031 Earnings Conference Call                          | null              | null | 2031-Q3 | null
                    Petrel Motors TWSE: 6821                                                    | Petrel Motors     | 6821 | null    | null
                    Petrel Motors TW:6821                                                       | Petrel Motors     | 6821 | null    | null
                    Dial-in HK: 3018 6771                                                       | null              | null | null    | null
                    Dial-in HK:3018 6771                                                        | null              | null | null    | null
                    Time HK: 8 pm                                                               | null              | null | null    | null
                    Time HK:8 pm                                                                | null              | null | null    | null
                    Petrel Motors NASDAQ: PTRL                                                  | Petrel Motors     | PTRL | null    | null
                    PTRL · NASDAQ                                                               | null              | PTRL | null    | null
                    Sent: Wednesday, May 7, 2031 8:12 AM                                        | null              | null | null    | null
                    证券代码：688777  证券简称：海登材料                                                  | 海登材料              | 688777 | null  | null
                    证券代码：688777  证券简称：ST 海登                                                    | 海登                | 688777 | null  | null
                    证券简称：*ST海登                                                             | 海登                | null | null    | null
                    證券簡稱：ST海登重工                                                            | 海登重工              | null | null    | null
                    股份簡稱：海登科技-W                                                            | 海登科技              | null | null    | null
                    股份簡稱：Halden-W | Halden | null | null | null
                    （688777，证券简称：海登材料） | 海登材料 | null | null | null
                    证券简称：海登材料。本公司及董事会全体成员保证本公告内容真实、准确 | 海登材料 | null | null | null
                    公司简称：Halden Materials 公司代码：688777                                    | Halden Materials  | 688777 | null  | null
                    公司簡稱：Halden Ticker: HLDN                                              | Halden            | HLDN | null    | null
                    PTRL · OTCQX                                                                | null              | PTRL | null    | null
                    PTRL - NYSE American                                                        | null              | PTRL | null    | null
                    PTRL earnings call for the period ending June 30, 2031.                     | null              | null | null    | null
                    """)
    void aTitleSaysWhatCallItIs(String line, String company, String ticker, String period, String date) {
        CallTitle title = CallTitle.of(List.of(line));
        assertThat(title.company()).isEqualTo(company);
        assertThat(title.ticker()).isEqualTo(ticker);
        assertThat(title.period() == null ? null : title.period().code()).isEqualTo(period);
        assertThat(title.date() == null ? null : title.date().toString()).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "null", textBlock = """
                    PTRL_Q2_2031         | PTRL | 2031-Q2
                    PTRL_2031_Q2_final   | PTRL | 2031-Q2
                    PTRL_q2_2031         | PTRL | 2031-Q2
                    petrel_2031_2Q       | null | 2031-Q2
                    2Q31 notes           | null | null
                    2Q2031 Petrel        | null | 2031-Q2
                    2031-Jul-14-PTRL     | PTRL | null
                    2031-07-14_PTRL      | PTRL | null
                    notes of the call    | null | null
                    """)
    void aFilesNameIsTheLastResort(String name, String ticker, String period) {
        CallTitle title = CallTitle.ofFile(name);
        assertThat(title.ticker()).isEqualTo(ticker);
        assertThat(title.period() == null ? null : title.period().code()).isEqualTo(period);
    }

    @Test
    void theDayOfAMailIsNotTheDayOfTheCall() {
        List<String> head = List.of(
                "From: Ada Finch <ada@example.com>",
                "To: Desk",
                "Date: November 9, 2031",
                "Petrel Motors",
                "Date: November 7, 2031");
        assertThat(CallTitle.of(head).date()).hasToString("2031-11-07");
        List<String> mail = List.of("From: Ada Finch <ada@example.com>", "Date: Fri, 7 Nov 2031 09:12:00 +0000");
        assertThat(CallTitle.of(mail).date()).isNull();
        assertThat(CallTitle.of(List.of("Date: November 7, 2031")).date()).hasToString("2031-11-07");
    }
}
