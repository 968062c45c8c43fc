package app.diptych.alignment.segment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import app.diptych.model.Span;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EnglishSentencesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
            Revenue grew. Margin fell.               > Revenue grew.|Margin fell.
            Revenue was $2.41 billion. Good.         > Revenue was $2.41 billion.|Good.
            Dr. Lindqvist spoke. We listened.        > Dr. Lindqvist spoke.|We listened.
            In the U.S. Retail we grew. Thanks!      > In the U.S. Retail we grew.|Thanks!
            Is it up? "Yes." It is.                  > Is it up?|"Yes."|It is.
            J. Doe asked vs. Smith.                  > J. Doe asked vs. Smith.
            We grew in the U.S. We fell abroad.      > We grew in the U.S.|We fell abroad.
            [Operator instructions] Go. (Pause.) Yes > [Operator instructions] Go.|(Pause.)|Yes
            We turn to Q&A. [Pause.] Please go on.   > We turn to Q&A.|[Pause.]|Please go on.
            It is No. 1 on the list. Yes.            > It is No. 1 on the list.|Yes.
            no capital follows. so one sentence      > no capital follows. so one sentence
            """)
    void aSentenceEndsWhereAnotherBegins(String text, String sentences) {
        assertThat(String.join(
                        "|",
                        EnglishSentences.of(text).stream()
                                .map(span -> span.of(text).strip())
                                .toList()))
                .isEqualTo(sentences);
    }

    @Test
    void aSentenceThatNobodySaysIsCutAtASpace() {
        String text = "fifty dollars, ".repeat(1000) + "said nobody.";
        List<Span> parts = EnglishSentences.of(text);
        assertThat(String.join("", parts.stream().map(part -> part.of(text)).toList()))
                .isEqualTo(text);
        assertThat(parts).allSatisfy(part -> {
            assertThat(part.end() - part.start()).isLessThanOrEqualTo(2000);
            assertThat(part.of(text)).matches("(?s).*[ .]");
        });
    }

    @Test
    void aWordWithoutEndIsCutInIt() {
        assertThat(EnglishSentences.of("a".repeat(4500)))
                .containsExactly(new Span(0, 2000), new Span(2000, 4000), new Span(4000, 4500));
    }

    @Test
    void aRunOfFullStopsIsReadInNoTime() {
        String text = ".".repeat(400_000);
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertThat(EnglishSentences.of(text)).hasSize(200));
    }
}
