package app.diptych.model.pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SieveTest {
    private static final String PIECES = "aAbBrR05_ -.%高低亏盈測é";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(?i)\\b(?:ab|ra)\\w*",
                "ab|(?i)ra\\b",
                "(?<!\\d)5(?!0)",
                "(?<![A-Za-z])[ab]+",
                "(?<![高])[亏盈]|高(?=低)",
                "\\bb|n't| - ?",
                "(?:高[低亏]|低)[^。]{0,2}[測盈]",
                "\\d+(?:\\.\\d+)?%",
                "^a|^高",
                "(?<!ab)r"
            })
    void it_finds_what_its_pattern_finds(String regex) {
        Sieve sieve = Sieve.of(regex);
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(9); k >= 0; k--) {
                text.append(PIECES.charAt(random.nextInt(PIECES.length())));
            }
            assertEquals(byPattern(regex, text.toString()), bySieve(sieve, text.toString()), regex + " in " + text);
        }
    }

    private static List<String> byPattern(String regex, String text) {
        List<String> found = new ArrayList<>();
        Matcher matcher = Pattern.compile(regex).matcher(text);
        while (matcher.find()) {
            found.add(matcher.start() + matcher.group());
        }
        return found;
    }

    private static List<String> bySieve(Sieve sieve, String text) {
        List<String> found = new ArrayList<>();
        Matcher match = sieve.first(text);
        while (match != null) {
            found.add(match.start() + match.group());
            match = sieve.first(text, match.end());
        }
        return found;
    }

    @ParameterizedTest
    @ValueSource(strings = {"[^a]b", ".b", "a*", "\\p{IsHan}", "(?<=a)b", "a|"})
    void a_pattern_that_may_begin_anywhere_is_refused(String regex) {
        assertThrows(IllegalArgumentException.class, () -> Sieve.of(regex));
    }
}
