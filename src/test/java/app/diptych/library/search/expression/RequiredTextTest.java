package app.diptych.library.search.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every match contains is read off an expression, or nothing is. */
class RequiredTextTest {
    private static final String[] PARTS = {
        "a", "b", "tide", "收", "𠮷", ".", "+", "*", "?", "{1,2}", "{0,1}", "(", ")", "(?:", "[ab]", "[^a]", "[]a]",
        "[a&&b]", "|", "\\d", "\\.", "\\b", "\\Q", "\\E", "\\x61", "(?i)", "^", "$", " ", "-"
    };
    private static final String LETTERS = "ab tide收𠮷.-1";

    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "-", textBlock = """
            # expression                ; required
            tide                        ; tide
            (ebb|flood) tide            ; ' tide'
            \\d+(\\.\\d+)? harbors      ; ' harbors'
            [^。，]{1,12}港口            ; 港口
            tides?                      ; tide
            tide{0,2}s                  ; tid
            a+b                         ; a
            3\\.5 harbors               ; 3.5 harbors
            low.*tide                   ; tide
            [ab(]cd                     ; cd
            ebb|flood                   ; -
            (?i)tide                    ; -
            \\Qa*\\E                    ; -
            \\x41b                      ; -
            [a[bc]]d                    ; -
            []a]d                       ; -
            \\w+                        ; -
            (a)\\12tide                 ; tide
            (a)\\1?tide                 ; tide
            """)
    void theLongestTextOfEveryMatchIsFound(String expression, String required) {
        assertThat(RequiredText.of(expression.replace("\\\\", "\\"))).isEqualTo(required == null ? "" : required);
    }

    @Test
    void aSignBehindAPairOfSurrogatesRepeatsBoth() {
        assertThat(RequiredText.of("𠮷?")).isEmpty();
        assertThat(RequiredText.of("ab𠮷*")).isEqualTo("ab");
    }

    /** Whatever an expression is: no match is without its required text. */
    @RepeatedTest(20)
    void noMatchIsWithoutIt(org.junit.jupiter.api.RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        for (int i = 0; i < 400; i++) {
            String expression = joined(random, PARTS, 1 + random.nextInt(7));
            String required = RequiredText.of(expression);
            Pattern pattern = pattern(expression);
            for (int k = 0; pattern != null && !required.isEmpty() && k < 20; k++) {
                String text = joined(
                        random,
                        LETTERS.codePoints().mapToObj(Character::toString).toArray(String[]::new),
                        12);
                pattern.matcher(text)
                        .results()
                        .forEach(match ->
                                assertThat(match.group()).as(expression).contains(required));
            }
        }
    }

    private static Pattern pattern(String expression) {
        try {
            return Pattern.compile(expression);
        } catch (PatternSyntaxException e) {
            return null;
        }
    }

    private static String joined(Random random, String[] parts, int count) {
        StringBuilder joined = new StringBuilder();
        for (int i = 0; i < count; i++) {
            joined.append(parts[random.nextInt(parts.length)]);
        }
        return joined.toString();
    }
}
