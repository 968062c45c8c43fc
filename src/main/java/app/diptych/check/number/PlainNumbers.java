package app.diptych.check.number;

import app.diptych.model.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Every number that is written anywhere in a text, be it an amount or not: in digits, as an English word, in Chinese
 * numerals. Coarse on purpose: it only serves to doubt that a number is missing.
 */
final class PlainNumbers {
    /**
     * A number as it is written, without its scale.
     *
     * @param start offset in the text
     * @param end offset behind it
     * @param value the number
     */
    record Token(int start, int end, BigDecimal value) {
        boolean isIn(Span span) {
            return start < span.end() && span.start() < end;
        }
    }

    private static final Map<String, Integer> WORDS = words();
    private static final String CHINESE_DIGITS = "〇一二三四五六七八九";
    private static final int TEN = 10;

    private PlainNumbers() {}

    /** The numbers of a text in either language, in order. */
    static List<Token> in(String text) {
        List<Token> tokens = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            char c = text.charAt(at);
            int end = at + 1;
            if (isDigit(c)) {
                end = endOfDigits(text, at);
                tokens.add(new Token(at, end, digits(text.substring(at, end))));
            } else if (isLatin(c)) {
                while (end < text.length() && isLatin(text.charAt(end))) {
                    end++;
                }
                Integer value = WORDS.get(text.substring(at, end).toLowerCase(Locale.ROOT));
                if (value != null) {
                    tokens.add(new Token(at, end, BigDecimal.valueOf(value)));
                }
            } else if (numeral(c) >= 0) {
                while (end < text.length() && numeral(text.charAt(end)) >= 0) {
                    end++;
                }
                tokens.add(new Token(at, end, BigDecimal.valueOf(chinese(text.substring(at, end)))));
            }
            at = end;
        }
        return tokens;
    }

    private static int endOfDigits(String text, int from) {
        int end = from + 1;
        while (end < text.length()) {
            boolean inside = (text.charAt(end) == '.' || text.charAt(end) == ',')
                    && end + 1 < text.length()
                    && isDigit(text.charAt(end + 1));
            if (!inside && !isDigit(text.charAt(end))) {
                break;
            }
            end++;
        }
        return end;
    }

    private static BigDecimal digits(String written) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (isDigit(c)) {
                plain.append(Character.digit(c, TEN));
            } else if (c == '.' && plain.indexOf(".") < 0) {
                plain.append('.');
            }
        }
        return new BigDecimal(plain.toString()).stripTrailingZeros();
    }

    /** A numeral below ten thousand, as in 三百二十 and 二〇二四; what is written in another way gives some number. */
    private static long chinese(String numeral) {
        long sum = 0;
        long digit = 0;
        boolean scaled = false;
        for (int i = 0; i < numeral.length(); i++) {
            int value = numeral(numeral.charAt(i));
            if (value < TEN) {
                digit = (digit * TEN + value) % 1_000_000_000L;
            } else {
                sum += Math.max(1, digit) * value;
                digit = 0;
                scaled = true;
            }
        }
        return scaled ? sum + digit : digit;
    }

    /** The value of a Chinese digit or of ten, a hundred, a thousand; else −1. */
    private static int numeral(char c) {
        return switch (c) {
            case '零' -> 0;
            case '兩', '两', '倆', '俩', '雙', '双' -> 2;
            case '十' -> TEN;
            case '百' -> 100;
            case '千' -> 1000;
            default -> CHINESE_DIGITS.indexOf(c);
        };
    }

    private static boolean isDigit(char c) {
        return (c >= '0' && c <= '9') || (c >= '０' && c <= '９');
    }

    private static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static Map<String, Integer> words() {
        Map<String, Integer> words = new HashMap<>();
        String[] counted = ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen "
                        + "sixteen seventeen eighteen nineteen twenty")
                .split(" ");
        String[] ranked = ("zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth")
                .split(" ");
        String[] months = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
        String[] names = "january february march april may june july august september october november december".split(" ");
        for (int i = 0; i < counted.length; i++) {
            words.put(counted[i], i);
        }
        for (int i = 0; i < ranked.length; i++) {
            words.put(ranked[i], i);
        }
        for (int i = 0; i < months.length; i++) {
            words.put(months[i], i + 1);
            words.put(names[i], i + 1);
        }
        String[] tens = "thirty forty fifty sixty seventy eighty ninety".split(" ");
        for (int i = 0; i < tens.length; i++) {
            words.put(tens[i], TEN * (i + 3));
        }
        Map<String, Integer> others = Map.ofEntries(
                Map.entry("both", 2),
                Map.entry("twice", 2),
                Map.entry("double", 2),
                Map.entry("doubles", 2),
                Map.entry("doubled", 2),
                Map.entry("couple", 2),
                Map.entry("pair", 2),
                Map.entry("triple", 3),
                Map.entry("tripled", 3),
                Map.entry("single", 1),
                Map.entry("a", 1),
                Map.entry("an", 1),
                Map.entry("once", 1),
                Map.entry("decade", TEN),
                Map.entry("decades", TEN),
                Map.entry("dozen", 12),
                Map.entry("hundred", 100),
                Map.entry("hundreds", 100),
                Map.entry("thousand", 1000),
                Map.entry("thousands", 1000),
                Map.entry("century", 100),
                Map.entry("centuries", 100));
        words.putAll(others);
        return Map.copyOf(words);
    }
}
