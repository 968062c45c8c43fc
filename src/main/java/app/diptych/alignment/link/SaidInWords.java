package app.diptych.alignment.link;

import app.diptych.model.pattern.Sieve;
import app.diptych.quantity.Kind;
import app.diptych.quantity.Mention;
import app.diptych.quantity.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;

/**
 * Amounts that English says in everyday words and Chinese in figures: "a nickel", "up a fifth", "a turn and a half", "two
 * tenths of a second", "a couple of points", "every second household". Each is compared by its value.
 */
final class SaidInWords {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal ONE_AND_A_HALF = new BigDecimal("1.5");
    /** A third is 33 % as well as 33.3 %. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.007");

    private static final List<String> COINS = List.of("penny", "nickel", "dime", "buck");
    private static final List<BigDecimal> WORTHS =
            List.of(new BigDecimal("0.01"), new BigDecimal("0.05"), new BigDecimal("0.1"), BigDecimal.ONE);
    private static final Sieve COIN = Sieve.of("(?i)\\ba (penny|nickel|dime|buck)\\b");

    /** Behind a part that is told as a change or a share: no noun, as in "a third plant". */
    private static final String CLOSED =
            "(?= *(?:[,.;:!?)—–]|$)| (?:from|to|in|on|at|this|last|over|and|or|but|as|compared|versus"
                    + "|since|of|more|less|after|by|when|while|with|thanks|because|due|year[- ](?:over|on))\\b)";

    private static final String CHANGED =
            "\\b(?:up|down|by|in|to|than|about|nearly|almost|roughly|around|over|under|only|just"
                    + "|least|most|fell|rose|grew|dropped|slipped|gained|lost|jumped|climbed|shrank) ";
    /** Behind a part of something; "half of the year" is a time. */
    private static final String OF =
            " (?:of|the|our|their|its|his|her|your|my|that|these|those|as|were|are|was|is|came|comes?)\\b"
                    + "(?! (?:the |this |last |next |fiscal )?(?:year|quarter|decade|century|month|season|game|\\d{4}))";

    private static final Sieve HALVED = Sieve.of("(?i)\\bhalv(?:e|es|ed|ing)\\b"
            + "|(?<!\\b(?:first|second|1st|2nd|back|front|latter|former|other|early|late|the|this|that|last|next|prior|previous"
            + "|each|per|every|any|fiscal|calendar|same|coming|an?|one) )\\bhalf"
            + "(?:(?=" + OF + ")(?! the (?:year|quarter|decade|century|month|season|game)\\b)|(?<=" + CHANGED + "half)"
            + CLOSED + ")");
    private static final List<String> PARTS =
            List.of("third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");
    private static final int FIRST_PART = 3;
    private static final String ONE_PART = "(?:an?|one)[ -](third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)\\b";
    private static final Sieve PART = Sieve.of("(?i)" + CHANGED + ONE_PART + CLOSED + "(?! of an? )");
    private static final Sieve PART_OF = Sieve.of("(?i)\\b" + ONE_PART
            + "(?= (?:of|more|less|fewer|lower|higher|larger|smaller|faster|slower|cheaper|longer|shorter|off|above|below|came|comes?"
            + "|were|are|from)\\b)(?! of an? | from now)");
    /** "Every second household": one in two; "every second counts" is a time. */
    private static final Sieve EVERY = Sieve.of(
            "(?i)\\bevery (other|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) (?!(?:counts?|of|that|we|i|it|he"
                    + "|she|you|they|is|was|in|on|at|and|or|a|the|our|to|for|matters?|day|night|week|month|quarter|year|time|hour)\\b)[a-z]");

    private static final List<String> ORDERS =
            List.of("other", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

    /** "A turn and a half", "a point and a half". */
    private static final Sieve AND_A_HALF = Sieve.of("(?i)\\b(?:an?|one) [a-z-]+ and a half\\b");

    private static final List<String> NUMBERS =
            List.of("a", "two", "three", "four", "five", "six", "seven", "eight", "nine");
    private static final Sieve OF_SECOND = Sieve.of("(?i)\\b(an?|one|two|three|four|five|six|seven|eight|nine)"
            + "[ -](tenth|hundredth|thousandth)s? of an? (?:full |single )?(\\w+)");

    /** What stands for two of something, or three. */
    private static final Sieve COUPLE = Sieve.of("(?i)\\b(?:couple|or two|or three)\\b");

    private static final BigDecimal MOST_OF_COUPLE = BigDecimal.valueOf(3);
    /** What stands for two to six. */
    private static final Sieve FEW = Sieve.of("(?i)\\b(?:few|several|handful)\\b");

    private static final BigDecimal MOST_OF_FEW = BigDecimal.valueOf(6);

    private SaidInWords() {}

    /** Whether the English says a Chinese amount in such words. */
    static boolean areIn(String english, Quantity chinese) {
        Mention mention = chinese.mention();
        BigDecimal low = mention.low();
        BigDecimal high = mention.high();
        if (low == null || high == null) {
            return false;
        }
        if (low.compareTo(high) != 0) {
            return isSome(mention.kind(), low, high, english);
        }
        return switch (mention.kind()) {
            case MONEY -> isCoin(low, english);
            case PERCENT ->
                isPart(low.movePointLeft(2), english)
                        || isOf("per", low, english)
                        || (isWorded(chinese) && isOf("second", low.movePointLeft(2), english));
            case FRACTION -> isPart(low, english) || isOf("second", low, english);
            case POINTS -> isOneAndAHalf(low.movePointLeft(2), english) || isOf("p", low.movePointLeft(2), english);
            case MULTIPLE, COUNT -> isOneAndAHalf(low, english);
            case DURATION -> mention.unit().equals("second") && isOf("second", low, english);
            default -> false;
        };
    }

    /** Two numbers side by side, 兩三個百分點, are no more exact than "a couple". */
    private static boolean isSome(Kind kind, BigDecimal low, BigDecimal high, String english) {
        BigDecimal unit = kind == Kind.POINTS ? HUNDRED : BigDecimal.ONE;
        return high.subtract(low).compareTo(unit) == 0
                && ((high.compareTo(unit.multiply(MOST_OF_COUPLE)) <= 0 && COUPLE.isIn(english))
                        || (low.compareTo(unit) > 0
                                && high.compareTo(unit.multiply(MOST_OF_FEW)) <= 0
                                && FEW.isIn(english)));
    }

    /** 百分之一秒: a part of what follows. */
    private static boolean isWorded(Quantity chinese) {
        return chinese.text().contains("分之");
    }

    private static boolean isCoin(BigDecimal value, String english) {
        for (Matcher coin = COIN.first(english); coin != null; coin = COIN.first(english, coin.end())) {
            int found = COINS.indexOf(coin.group(1).toLowerCase(Locale.ROOT));
            if (WORTHS.get(found).compareTo(value.abs()) == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPart(BigDecimal value, String english) {
        BigDecimal part = value.abs();
        if (part.compareTo(HALF) == 0 && HALVED.isIn(english)) {
            return true;
        }
        return isOneOf(PART, PARTS, FIRST_PART, part, english)
                || isOneOf(PART_OF, PARTS, FIRST_PART, part, english)
                || isOneOf(EVERY, ORDERS, 1, part, english);
    }

    /** Whether the part is one in so many, which a word of the list says; the first words of {@code ORDERS} are both two. */
    private static boolean isOneOf(Sieve sieve, List<String> words, int first, BigDecimal part, String english) {
        for (Matcher said = sieve.first(english); said != null; said = sieve.first(english, said.end())) {
            int number = Math.max(2, words.indexOf(said.group(1).toLowerCase(Locale.ROOT)) + first);
            BigDecimal all = part.multiply(BigDecimal.valueOf(number));
            if (all.subtract(BigDecimal.ONE).abs().compareTo(ROUNDING.multiply(BigDecimal.valueOf(number))) < 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOneAndAHalf(BigDecimal value, String english) {
        return value.abs().compareTo(ONE_AND_A_HALF) == 0 && AND_A_HALF.isIn(english);
    }

    /** "Two tenths of a second", "a tenth of a percent": so many of a unit, whose word begins so. */
    private static boolean isOf(String unit, BigDecimal value, String english) {
        for (Matcher said = OF_SECOND.first(english); said != null; said = OF_SECOND.first(english, said.end())) {
            String part = said.group(2).toLowerCase(Locale.ROOT);
            int places = part.equals("tenth") ? 1 : part.startsWith("hundred") ? 2 : 3;
            int number = Math.max(0, NUMBERS.indexOf(said.group(1).toLowerCase(Locale.ROOT))) + 1;
            if (said.group(3).toLowerCase(Locale.ROOT).startsWith(unit)
                    && BigDecimal.valueOf(number).movePointLeft(places).compareTo(value.abs()) == 0) {
                return true;
            }
        }
        return false;
    }
}
