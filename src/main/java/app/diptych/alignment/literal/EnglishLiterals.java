package app.diptych.alignment.literal;

import app.diptych.alignment.amount.Prefixes;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the numbers in an English text: digits, words of number and rank, names of months, and scales behind them. */
final class EnglishLiterals {
    /** Longer runs of digits are no numbers that anybody says. */
    private static final Pattern TOKEN = Pattern.compile("\\d{1,25}(?:,\\d{3}){0,8}(?:\\.\\d{1,25})?|[A-Za-z]{1,20}");

    private static final Map<String, BigDecimal> WORDS = words();
    private static final Map<String, BigDecimal> SCALES = Map.ofEntries(
            Map.entry("hundred", BigDecimal.valueOf(100)),
            Map.entry("thousand", BigDecimal.valueOf(1000)),
            Map.entry("k", BigDecimal.valueOf(1000)),
            Map.entry("million", BigDecimal.valueOf(1_000_000)),
            Map.entry("m", BigDecimal.valueOf(1_000_000)),
            Map.entry("billion", BigDecimal.valueOf(1_000_000_000)),
            Map.entry("b", BigDecimal.valueOf(1_000_000_000)),
            Map.entry("bn", BigDecimal.valueOf(1_000_000_000)),
            Map.entry("trillion", BigDecimal.valueOf(1_000_000_000_000L)),
            Map.entry("dozen", BigDecimal.valueOf(12)),
            Map.entry("decade", BigDecimal.TEN),
            Map.entry("decades", BigDecimal.TEN),
            Map.entry("century", BigDecimal.valueOf(100)),
            Map.entry("millennium", BigDecimal.valueOf(1000)),
            Map.entry("millenniums", BigDecimal.valueOf(1000)),
            Map.entry("millennia", BigDecimal.valueOf(1000)));

    private static final Set<String> RANKS =
            Set.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

    /** What may stand between the parts of a number: a space or a hyphen. */
    private static final int GAP = 1;

    /** "gigabit"; shorter ones are symbols, which stand behind a number. */
    private static final int SHORTEST_PREFIXED = 7;

    private EnglishLiterals() {}

    static List<Literal> of(String text) {
        List<Literal> found = new ArrayList<>();
        Matcher token = TOKEN.matcher(text);
        int end = -2;
        boolean tens = false;
        while (token.find()) {
            String word = token.group().toLowerCase(Locale.ROOT);
            BigDecimal scale = scale(word);
            // "The second billion" is one of them.
            boolean ranked =
                    scale != null && !found.isEmpty() && found.getLast().rank();
            boolean follows = token.start() - end <= GAP && !found.isEmpty() && !ranked;
            BigDecimal value = Roman.isNumeral(token.group()) ? Roman.value(token.group()) : value(word);
            if (scale != null && (follows || word.length() > 2)) {
                add(scale, follows, token.start(), found);
                end = token.end();
                tens = false;
            } else if (value != null) {
                if (follows && tens && value.compareTo(BigDecimal.TEN) < 0) {
                    Literal last = found.removeLast();
                    found.add(new Literal(last.at(), last.value().add(value), RANKS.contains(word)));
                    tens = false;
                } else {
                    found.add(new Literal(token.start(), value, isRank(text, token, word)));
                    tens = Character.isLetter(word.charAt(0)) && value.intValue() % 10 == 0 && value.intValue() >= 20;
                }
                end = token.end();
            }
        }
        return found;
    }

    /** What a word multiplies by; "another gigawatt" is a billion watts. */
    private static @Nullable BigDecimal scale(String word) {
        BigDecimal prefix = word.length() < SHORTEST_PREFIXED ? BigDecimal.ONE : Prefixes.of(word);
        return prefix.compareTo(BigDecimal.ONE) > 0 ? prefix : SCALES.get(word);
    }

    private static boolean isRank(String text, Matcher token, String word) {
        char before = token.start() == 0 ? ' ' : text.charAt(token.start() - 1);
        char after = token.end() == text.length() ? ' ' : text.charAt(token.end());
        return RANKS.contains(word) || "QqHh".indexOf(before) >= 0 || "QqHh".indexOf(after) >= 0;
    }

    private static void add(BigDecimal scale, boolean follows, int at, List<Literal> found) {
        if (follows) {
            Literal last = found.removeLast();
            found.add(new Literal(last.at(), last.value().multiply(scale), false));
        } else {
            found.add(new Literal(at, scale, false));
        }
    }

    private static @Nullable BigDecimal value(String word) {
        return Character.isDigit(word.charAt(0)) ? new BigDecimal(word.replace(",", "")) : WORDS.get(word);
    }

    private static Map<String, BigDecimal> words() {
        Map<String, BigDecimal> words = new HashMap<>();
        String[] rows = {
            "zero nil",
            "one first once single january",
            "two second twice double doubled doubles pair couple both biennial biannual twosome february",
            "three third thirds triple tripled thrice threesome threesomes march",
            "four fourth quarter quadruple foursome foursomes fourball fourballs quartet april",
            "five fifth may",
            "six sixth june",
            "seven seventh july",
            "eight eighth august",
            "nine ninth september",
            "ten tenth october",
            "eleven eleventh november",
            "twelve twelfth december",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty twenties"
        };
        for (int i = 0; i < rows.length; i++) {
            for (String word : rows[i].split(" ", -1)) {
                words.put(word, BigDecimal.valueOf(i));
            }
        }
        String[] tens = {"thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"};
        for (int i = 0; i < tens.length; i++) {
            words.put(tens[i], BigDecimal.valueOf(10L * (i + 3)));
        }
        String[] months = {"jan", "feb", "mar", "apr", "", "jun", "jul", "aug", "sept", "oct", "nov", "dec"};
        for (int i = 0; i < months.length; i++) {
            words.put(months[i], BigDecimal.valueOf(i + 1L));
        }
        words.put("half", new BigDecimal("0.5"));
        words.put("halves", new BigDecimal("0.5"));
        words.remove("");
        return Map.copyOf(words);
    }
}
