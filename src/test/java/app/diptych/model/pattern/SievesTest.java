package app.diptych.model.pattern;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SievesTest {
    private static final int TEXTS = 3000;
    private static final int LONGEST = 12;
    private static final String PIECES = "abAB5 .高低亏盈測";
    private static final List<Sieve> SIEVES = List.of(
            Sieve.of("(?i)\\b(?:ab|ba)\\w*"),
            Sieve.of("高[低亏]|盈"),
            Sieve.of("(?<!a)5"),
            Sieve.of("^b|^高"),
            Sieve.of("a[^b]{0,2}低"),
            Sieve.of("測$"));

    @Test
    void none_that_has_a_match_is_left_out() {
        Sieves sieves = Sieves.of(SIEVES);
        for (String text : texts()) {
            BitSet found = sieves.in(text);
            for (int i = 0; i < SIEVES.size(); i++) {
                assertThat(found.get(i) || !SIEVES.get(i).isIn(text))
                        .as(SIEVES.get(i) + " in " + text)
                        .isTrue();
            }
        }
    }

    @Test
    void one_whose_words_are_missing_is_left_out() {
        assertThat(Sieves.of(SIEVES).in("cxb 亏. 6x").stream()).isEmpty();
    }

    @Test
    void what_may_hold_anything_is_refused() {
        List<Sieve> unknown = List.of(Sieve.of("^\\d+"));

        assertThatThrownBy(() -> Sieves.of(unknown)).isInstanceOf(IllegalArgumentException.class);
    }

    private static List<String> texts() {
        Random random = new Random(7);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < TEXTS; i++) {
            StringBuilder text = new StringBuilder();
            int length = random.nextInt(LONGEST);
            for (int k = 0; k < length; k++) {
                text.append(PIECES.charAt(random.nextInt(PIECES.length())));
            }
            texts.add(text.toString());
        }
        return texts;
    }
}
