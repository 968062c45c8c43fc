package app.diptych.check.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.model.Span;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishClausesTest {
    @ParameterizedTest
    @CsvSource(delimiterString = " => ", textBlock = """
            The ferries were full. => The ferries were full.
            The pier is quiet and cheap. => The pier is quiet and cheap.
            We sold the old pier, which cost 1,200 crowns a week. => We sold the old pier | which cost 1,200 crowns a week.
            The pier was shut because the storm broke its roof. => The pier was shut | because the storm broke its roof.
            Guests came from the north and stayed for a week; few left. => Guests came from the north | and stayed for a week; few left.
            The pier is open again. The office is Dr. Alder's house. => The pier is open again. | The office is Dr. Alder's house.
            The line to Brackwell – our oldest route – was full by noon. => The line to Brackwell | our oldest route | was full by noon.
            """)
    void clausesArePartedByMarksAndByWordsThatBeginOne(String text, String clauses) {
        String found = EnglishClauses.of(text, new Span(0, text.length())).stream()
                .map(span -> span.of(text))
                .collect(Collectors.joining(" | "));

        assertThat(found).isEqualTo(clauses);
    }
}
