package app.diptych.metric.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {
    @ParameterizedTest
    @CsvSource(delimiter = '>', textBlock = """
            Revenue grew. Margin fell.               > Revenue grew.|Margin fell.
            Revenue was $2.41 billion. Good.         > Revenue was $2.41 billion.|Good.
            Dr. Lindqvist spoke. We listened.        > Dr. Lindqvist spoke.|We listened.
            In the U.S. Retail we grew. Thanks!      > In the U.S. Retail we grew.|Thanks!
            Is it up? "Yes." It is.                  > Is it up?|"Yes."|It is.
            J. Doe asked vs. Smith.                  > J. Doe asked vs. Smith.
            no capital follows. so one sentence      > no capital follows. so one sentence
            """)
    void aSentenceEndsWhereAnotherBegins(String text, String sentences) {
        assertThat(String.join(
                        "|",
                        Sentences.of(text).stream()
                                .map(span -> span.of(text).strip())
                                .toList()))
                .isEqualTo(sentences);
    }
}
