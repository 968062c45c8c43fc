package app.diptych.alignment.link;

import app.diptych.model.Language;
import app.diptych.model.pattern.Sieve;
import app.diptych.quantity.Kind;
import app.diptych.quantity.Mention;
import app.diptych.quantity.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Amounts that English says in everyday words and Chinese in figures: "a nickel", "up a fifth", "a turn and a half", "two
 * tenths of a second", "a couple of points", "every second household". Each is compared by its value.
 */
final class SaidInWords {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal ONE_AND_A_HALF = new BigDecimal("1.5");
    /** Nothing that is told in these words is larger. */
    private static final BigDecimal MOST = BigDecimal.TEN;
    /** A third is 33 % as well as 33.3 %. */
    private static final BigDecimal ROUNDING = new BigDecimal("0.007");

    private static final List<String> COINS = List.of("penny", "nickel", "dime", "buck");
    private static final List<BigDecimal> WORTHS =
            List.of(new BigDecimal("0.01"), new BigDecimal("0.05"), new BigDecimal("0.1"), BigDecimal.ONE);
    private static final Sieve COIN = Sieve.of("(?i)\\ba (penny|nickel|dime|buck)\\b");

    private static final Sieve HALVED = Sieve.of("(?i)\\b(?:halv(?:e|es|ed|ing)|half)\\b");
    private static final List<String> PARTS =
            List.of("third", "quarter", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");
    private static final int FIRST_PART = 3;
    private static final Sieve PART =
            Sieve.of("(?i)\\b(?:an?|one)[ -](third|quarter|fifth|sixth|seventh|eighth|ninth|tenth)\\b");
    /** "Every second household": one in two. */
    private static final Sieve EVERY =
            Sieve.of("(?i)\\bevery (other|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth)\\b");

    private static final List<String> ORDERS =
            List.of("other", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

    /** "A turn and a half", "a point and a half". */
    private static final Sieve AND_A_HALF = Sieve.of("(?i)\\b(?:an?|one) [a-z-]+ and a half\\b");

    private static final List<String> NUMBERS =
            List.of("a", "two", "three", "four", "five", "six", "seven", "eight", "nine");
    private static final List<String> WORDS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");
    private static final Sieve SO_MANY = Sieve.of(
            "(?i)\\b(one|two|three|four|five|six|seven|eight|nine|[1-9]\\d?) (?:in|of|out of)(?: every| the| our)? "
                    + "(two|three|four|five|six|seven|eight|nine|ten|[1-9]\\d{0,2})\\b");
    private static final Sieve OF_SECOND = Sieve.of(
            "(?i)\\b(an?|one|two|three|four|five|six|seven|eight|nine)[ -](tenth|hundredth|thousandth)s? of a");

    /** What stands for two or three of something. */
    private static final Sieve SOME = Sieve.of("(?i)\\b(?:couple|few|several|handful|or two|or three)\\b");

    private static final Pattern REST =
            Pattern.compile("其[餘余]|剩[餘余下]|[餘余]下|另外|(?i:\\b(?:rest|remaining|remainder|balance|others?)\\b)");

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
            return isSome(mention.kind(), low, high) && SOME.isIn(english);
        }
        return switch (mention.kind()) {
            case MONEY -> isCoin(low, english);
            case PERCENT -> isPart(low.movePointLeft(2), english);
            case FRACTION -> isPart(low, english);
            case POINTS -> isOneAndAHalf(low.movePointLeft(2), english);
            case MULTIPLE, COUNT -> isOneAndAHalf(low, english);
            case DURATION -> mention.unit().equals("second") && isOfSecond(low, english);
            default -> false;
        };
    }

    /** Two numbers side by side, 兩三個百分點, are no more exact than "a couple". */
    private static boolean isSome(Kind kind, BigDecimal low, BigDecimal high) {
        BigDecimal unit = kind == Kind.POINTS ? HUNDRED : BigDecimal.ONE;
        return high.subtract(low).compareTo(unit) == 0 && high.compareTo(unit.multiply(MOST)) < 0;
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
                || isOneOf(EVERY, ORDERS, 1, part, english)
                || isOfSecond(part, english);
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

    private static boolean isOfSecond(BigDecimal seconds, String english) {
        for (Matcher said = OF_SECOND.first(english); said != null; said = OF_SECOND.first(english, said.end())) {
            String part = said.group(2).toLowerCase(Locale.ROOT);
            int places = part.equals("tenth") ? 1 : part.startsWith("hundred") ? 2 : 3;
            int number = Math.max(0, NUMBERS.indexOf(said.group(1).toLowerCase(Locale.ROOT))) + 1;
            if (BigDecimal.valueOf(number).movePointLeft(places).compareTo(seconds) == 0) {
                return true;
            }
        }
        return false;
    }

    /** The rest of a whole: 其餘 for "the other third", where two thirds are told on both sides. */
    static boolean isRest(Quantity quantity, String other, List<Quantity> all) {
        BigDecimal share = share(quantity);
        if (share == null || !REST.matcher(other).find()) {
            return false;
        }
        for (Quantity one : all) {
            BigDecimal first = one.language() == quantity.language() ? share(one) : null;
            if (first != null && first.add(share).subtract(BigDecimal.ONE).abs().compareTo(ROUNDING) < 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * "Half of them" against 20 of 40: a share on one side, and on the other the number that it makes of an amount that both
     * have.
     */
    static boolean isWorkedOut(Quantity quantity, List<Quantity> all) {
        boolean english = quantity.language() == Language.EN;
        for (Quantity other : all) {
            BigDecimal share = share(english ? quantity : other);
            BigDecimal number = number(english ? other : quantity);
            boolean across = other.language() != quantity.language();
            if (across && share != null && number != null && isPartOfAny(number, share, all)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPartOfAny(BigDecimal number, BigDecimal share, List<Quantity> all) {
        for (Quantity one : all) {
            BigDecimal whole = one.language() == Language.ZH ? number(one) : null;
            if (whole != null
                    && whole.compareTo(number) > 0
                    && whole.multiply(share).subtract(number).abs().compareTo(HALF) < 0) {
                return true;
            }
        }
        return false;
    }

    /**
     * "Two in five voters", "6 of 10 wells": 四成.
     *
     * @param english what the English of the pair says
     */
    static boolean isSoManyOf(Quantity quantity, String english, List<Quantity> all) {
        for (Matcher said = SO_MANY.first(english); said != null; said = SO_MANY.first(english, said.end())) {
            BigDecimal many = value(said.group(1));
            BigDecimal of = value(said.group(2));
            boolean own = quantity.language() == Language.ZH
                    || quantity.text().equalsIgnoreCase(said.group(1))
                    || quantity.text().equalsIgnoreCase(said.group(2));
            if (own && many != null && of != null && many.compareTo(of) < 0 && isShare(quantity, many, of, all)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a Chinese share, the quantity itself if it is one, is so many of so many. */
    private static boolean isShare(Quantity quantity, BigDecimal many, BigDecimal of, List<Quantity> all) {
        for (Quantity other : all) {
            boolean meant = quantity.language() == Language.EN || other.equals(quantity);
            BigDecimal share = meant && other.language() == Language.ZH ? share(other) : null;
            if (share != null && share.multiply(of).subtract(many).abs().compareTo(ROUNDING.multiply(of)) < 0) {
                return true;
            }
        }
        return false;
    }

    private static @Nullable BigDecimal value(String word) {
        int spelled = WORDS.indexOf(word.toLowerCase(Locale.ROOT));
        return spelled >= 0
                ? BigDecimal.valueOf(spelled + 1)
                : word.chars().allMatch(Character::isDigit) && !word.matches("0+") ? new BigDecimal(word) : null;
    }

    private static @Nullable BigDecimal number(Quantity quantity) {
        return quantity.kind() == Kind.COUNT ? quantity.mention().low() : null;
    }

    private static @Nullable BigDecimal share(Quantity quantity) {
        BigDecimal low = quantity.mention().low();
        return low == null
                ? null
                : switch (quantity.kind()) {
                    case PERCENT -> low.movePointLeft(2);
                    case FRACTION -> low;
                    default -> null;
                };
    }
}
