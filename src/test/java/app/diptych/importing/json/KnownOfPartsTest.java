package app.diptych.importing.json;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.importing.manuscript.Known;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KnownOfPartsTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            {"meta": {"company": "Wend Mills", "period": "2031-Q2"}}                                                  | Wend Mills | -    | 2031-Q2
            {"data": {"call": {"company": "Wend Mills", "ticker": "WEND"}}}                                           | Wend Mills | WEND | -
            {"data": {"name": "Wend Mills call", "company": "Wend Mills", "ticker": "WEND", "text": "Welcome."}}      | Wend Mills | WEND | -
            {"data": {"call": {"company": "Wend Mills", "period": "2031-Q2", "text": "Welcome."}}}                    | Wend Mills | -    | 2031-Q2
            {"article": {"author": "Desk", "company": "Wend Mills", "period": "2031-Q2", "content": [{"speaker": "Joe Marsh", "text": "Welcome."}]}} | Wend Mills | - | 2031-Q2
            {"call": {"name": "A call", "company": "Wend Mills", "period": "2031-Q2", "transcript": [{"speaker": "Joe Marsh", "text": "Welcome."}]}} | Wend Mills | - | 2031-Q2
            {"first": {"speaker": "Joe Marsh", "company": "Lorne Bank", "text": "Thank you."}}                        | -          | -    | -
            {"asked": {"a": {"speaker": "Joe Marsh", "firm": "Lorne Bank", "about": "margins", "period": "2030-Q4", "text": "Thank you."}}} | - | - | -
            """)
    void whatSomebodySaysTellsNothingOfTheCall(
            String file, @Nullable String company, @Nullable String ticker, @Nullable String period) throws Exception {
        Known known = new JsonCall()
                .read("call.json", file.getBytes(StandardCharsets.UTF_8))
                .known();
        assertThat(known.company()).isEqualTo(company);
        assertThat(known.ticker()).isEqualTo(ticker);
        assertThat(known.period() == null ? null : known.period().code()).isEqualTo(period);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'data': {'listedOn': '1999-05-12', 'call': {'company': 'Wend Mills', 'period': '2031-Q2'}}}",
                "{'data': {'listedOn': '1999-05-12', 'call': {'company': 'Wend Mills', 'ticker': 'WEND'}}}",
                "{'listedOn': '1999-05-12', 'company': 'Wend Mills', 'period': '2031-Q2'}",
            })
    void aDayLongBeforeThePeriodIsNotThatOfTheCall(String file) throws Exception {
        Known known = new JsonCall()
                .read("call.json", file.replace('\'', '"').getBytes(StandardCharsets.UTF_8))
                .known();
        assertThat(known.company()).isEqualTo("Wend Mills");
        assertThat(known.date()).isNull();
    }

    @Test
    void theDayMayStandBesideTheCompanyAndThePeriodThatAreObjectsOfTheirOwn() throws Exception {
        String file = """
                {"event": {"heldOn": "2031-07-17", "loadedOn": "2031-07-20", "publishedOn": "2031-07-18",
                  "organisation": {"legalName": "Wend Mills", "symbol": "WEND"}, "fiscal": {"year": 2031, "quarter": 2}}}
                """;
        Known known = new JsonCall()
                .read("call.json", file.getBytes(StandardCharsets.UTF_8))
                .known();
        assertThat(known.date()).hasToString("2031-07-17");
        assertThat(known.period()).hasToString("2031-Q2");
    }
}
