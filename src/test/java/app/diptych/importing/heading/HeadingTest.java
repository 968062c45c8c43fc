package app.diptych.importing.heading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadingTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "null", textBlock = """
                    Good day, and welcome to the Petrel Motors second quarter 2031 financial results teleconference. | Petrel Motors | 2031-Q2
                    Welcome to Grey Heron's Q4 fiscal 2032 earnings call.                        | Grey Heron    | 2032-Q4
                    Greetings, and welcome to the Osprey Fiscal Year 2033 first-quarter earnings conference call. | Osprey | 2033-Q1
                    Hi everybody, and welcome to the Q4 fiscal year '34 Osprey Foods earnings call. | Osprey Foods  | 2034-Q4
                    Thanks for joining us on Osprey Foods' fiscal 2024 fourth quarter earnings call. | Osprey Foods | 2024-Q4
                    Thanks for being with us for the third quarter of fiscal year 2026 results of the firm. | null | 2026-Q3
                    Welcome to the Egret Corp. first quarter 2030 results call.                  | Egret Corp.   | 2030-Q1
                    Thank you for attending today's Egret Q3 and fiscal year 2031 earnings call. | Egret         | 2031-Q3
                    Welcome to the Egret & Sons 3Q24 earnings webcast.                           | Egret & Sons  | 2024-Q3
                    Welcome to the Egret First Half 2029 results call.                           | Egret         | 2029-H1
                    Welcome to the call.                                                         | null          | null
                    """)
    void theWelcomeNamesCompanyAndPeriod(String welcome, String company, String period) {
        Heading heading = Heading.of(List.of(welcome), List.of(), List.of());
        assertThat(heading.company()).isEqualTo(company);
        assertThat(heading.period() == null ? null : heading.period().code()).isEqualTo(period);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "null", textBlock = """
                    In the second half of 2025 we expect growth of 4%.                       | null
                    For the full year 2025 we expect revenue of $5 million.                  | null
                    Revenue rose 4% compared with the second quarter of 2023.                | null
                    Risks to our results are set out in our Form 10-K for fiscal year 2023.  | null
                    In Q3 2024 we opened a yard in Malmo.                                    | null
                    Our Q1 2026 earnings guidance is unchanged.                              | null
                    We released our Q2 2024 results this morning.                            | 2024-Q2
                    We will go through the results for the second quarter of 2024.           | 2024-Q2
                    Our full year 2024 results are on the website.                           | 2024
                    Rates rose versus Q1 2023. Welcome to our Q2 2024 call.                  | 2024-Q2
                    Welcome to our full year 2024 call. We have Q4 2024 results to show.     | 2024-Q4
                    Here are our Q1 2023 results again. Welcome to the Q2 2024 earnings call. | 2024-Q2
                    """)
    void onlyTheWelcomeAndTheResultsReportedNameThePeriod(String said, String period) {
        Heading heading = Heading.of(List.of(said), List.of(), List.of());
        assertThat(heading.period() == null ? null : heading.period().code()).isEqualTo(period);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "null", textBlock = """
                    歡迎參加海燕機電 2024 年第二季電話會議。 | 2024-Q2
                    與 2023 年第二季的業績相比，我們成長了。   | null
                    預計 2025 年第一季業績成長。             | null
                    """)
    void theChineseWelcomeNamesThePeriodAndNoOutlookDoes(String spoken, String period) {
        Heading heading = Heading.of(List.of("Welcome."), List.of(spoken), List.of());
        assertThat(heading.period() == null ? null : heading.period().code()).isEqualTo(period);
    }

    @Test
    void aWordRunWithoutEndIsReadInNoTime() {
        String run = "A-".repeat(100_000);
        assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> assertThat(Heading.of(List.of(run, "Hello " + run), List.of(run), List.of(run))
                                .company())
                        .isNull());
    }

    @Test
    void theWebsiteNamesTheCompany() {
        Heading heading = Heading.of(
                List.of("The slides are on the Petrel Motors investor relations website."), List.of(), List.of());
        assertThat(heading.company()).isEqualTo("Petrel Motors");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "null", textBlock = """
                    灰鹭软件(GRHN+1.84%)2031财年第三季度业绩说明会 2031年5月14日，上午9:00 | 灰鹭软件 | GRHN | 2031-Q3 | 2031-05-14
                    海燕機電 (EXMP) 2030 Q1 法說會逐字稿                            | 海燕機電 | EXMP | 2030-Q1 | null
                    海燕機電公佈了 2031 年第三季的營運成果。                          | 海燕機電 | null | 2031-Q3 | null
                    海燕機電 The Petrel & Sons 公布 2031 年第三季業績               | 海燕機電 The Petrel & Sons | null | 2031-Q3 | null
                    3Tern 今日公布 2031 年第三季業績                             | 3Tern  | null | 2031-Q3 | null
                    海燕機電 Petrel 2031 年第三季財報電話會議                       | 海燕機電 Petrel | null | 2031-Q3 | null
                    本松紙業公佈 2031 年第三季業績                               | 本松紙業 | null | 2031-Q3 | null
                    以下為 2031 年第三季法說會逐字稿                              | null   | null | 2031-Q3 | null
                    我們今天公布了 2031 年第三季的業績。                           | null   | null | 2031-Q3 | null
                    2032年2月17日上午10:15                                      | null   | null | null    | 2032-02-17
                    """)
    void theOpeningLinesTellWhatNobodySays(String opening, String company, String ticker, String period, String date) {
        Heading heading = Heading.of(List.of("Welcome."), List.of(), List.of(opening));
        assertThat(heading.company()).isEqualTo(company);
        assertThat(heading.ticker()).isEqualTo(ticker);
        assertThat(heading.period() == null ? null : heading.period().code()).isEqualTo(period);
        assertThat(heading.date() == null ? null : heading.date().toString()).isEqualTo(date);
    }

    @Test
    void theChineseNameBeforeAPeriodIsOneThatIsSpokenOf() {
        String title = "松林紙業 2031 年第一季業績";

        assertThat(Heading.of(List.of(), List.of("松林紙業這一季很好。"), List.of(title)).company())
                .isEqualTo("松林紙業");
        assertThat(Heading.of(List.of(), List.of("這一季很好。"), List.of(title)).company())
                .isNull();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "null", textBlock = """
                    Our views are as of today, May 7, 2031 only.                       | 2031-05-07
                    This call is being recorded on 28 October 2031.                     | 2031-10-28
                    Results are for the quarter ended June 30, 2024.                    | null
                    Today we report the quarter ended June 30, 2024.                    | null
                    Today, June 31, 2024, is no day.                                    | null
                    """)
    void theDateIsTodayAndNotTheEndOfAPeriod(String said, String date) {
        Heading heading = Heading.of(List.of(said), List.of(), List.of());
        assertThat(heading.date() == null ? null : heading.date().toString()).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "null", textBlock = """
                    Our second quarter was good, as of today, August 12, 2031.       | 2031-Q2
                    Our fourth quarter was good, as of today, February 1, 2025.      | 2024-Q4
                    Our second quarter was good, as of today, January 28, 2026.      | null
                    Our fiscal second quarter was good, as of today, August 12, 2031. | null
                    Our second quarter was good.                                     | null
                    """)
    void aQuarterAloneGetsItsYearOnlyIfItIsACalendarQuarterJustOver(String said, String period) {
        Heading heading = Heading.of(List.of(said), List.of(), List.of());
        assertThat(heading.period() == null ? null : heading.period().code()).isEqualTo(period);
    }

    @Test
    void theTitleNamesCompanyAndPeriodOrFallsBack() {
        Heading full = Heading.of(List.of("Welcome to the Petrel Q2 2031 earnings call."), List.of(), List.of());
        Heading none = Heading.of(List.of("Welcome."), List.of(), List.of());
        assertThat(full.title("file")).isEqualTo("Petrel · Q2 2031 earnings call");
        assertThat(none.title("file")).isEqualTo("file");
    }

    @Test
    void anExchangeNamesTheSymbol() {
        Heading heading = Heading.of(List.of("Welcome to Petrel Motors (NASDAQ: PTRL)."), List.of(), List.of());
        assertThat(heading.ticker()).isEqualTo("PTRL");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "Welcome to Petrel Motors (OTCQX: PTRL).,PTRL",
                "Welcome to Petrel Motors (TPEx: 6821).,6821",
                "Those in Hong Kong dial HK: 800906.,-",
                "OUR AIM: 20% GROWTH EACH YEAR.,-",
                "SHE: I AM GLAD TO BE HERE.,-"
            })
    void aSymbolStandsBehindAnExchangeAndATelephoneBehindAPlace(String said, @Nullable String ticker) {
        assertThat(Heading.of(List.of(said), List.of(), List.of()).ticker()).isEqualTo(ticker);
    }
}
