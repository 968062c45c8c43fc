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
                "(?<!ab)r",
                "(?s).*\\b(?:ab|ra) (?:b+ )?",
                "[^a]b5",
                "(?<=a)b-",
                "(?:\\w+ )?r(?:0{2}|5+)$",
                "\\bab\\b|(?:高|低)$",
                "a(?=b)b|b\\Ba",
                "[ab05&&[^a]]高|[低-低]盈",
                "(?i:AB)|R(?!b)|\\Q.%\\E",
                "(a|b)\\1-"
            })
    void it_finds_what_its_pattern_finds(String regex) {
        Sieve sieve = Sieve.of(regex);
        for (String text : texts()) {
            assertEquals(byPattern(regex, text), bySieve(sieve, text), regex + " in " + text);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(?s).*\\b(?:ab|ra) (?:b+ )?",
                "(?:a|b)*r5?",
                "\\s*(?:ab|高) .*",
                "^ab$",
                "(?i)r0\\b.*",
                "[^高]*低\\b.*"
            })
    void it_matches_what_its_pattern_matches(String regex) {
        Sieve sieve = Sieve.of(regex);
        Pattern pattern = Pattern.compile(regex);
        for (String text : texts()) {
            assertEquals(pattern.matcher(text).matches(), sieve.matches(text), regex + " is " + text);
            assertEquals(pattern.matcher(text).lookingAt(), sieve.begins(text), regex + " begins " + text);
            assertEquals(pattern.matcher(text).find(), sieve.isIn(text), regex + " is in " + text);
        }
    }

    private static List<String> texts() {
        Random random = new Random(1);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(9); k > 0; k--) {
                text.append(PIECES.charAt(random.nextInt(PIECES.length())));
            }
            texts.add(text.toString());
        }
        return texts;
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
    @ValueSource(
            strings = {
                "[^a]",
                ".",
                "a*",
                "\\p{IsHan}",
                "(?<=a)\\w+",
                "a|",
                "(?i)(?:b?)+",
                "(?iu)ab",
                "(?x) ab",
                "a\\012",
                "(a)\\11b",
                "\\Qab\\E{2}",
                "\\uD83D\\uDE00?"
            })
    void a_pattern_that_may_match_anything_is_refused(String regex) {
        assertThrows(IllegalArgumentException.class, () -> Sieve.of(regex));
    }
}
