package app.diptych.alignment.link;

import app.diptych.alignment.amount.Wording;
import app.diptych.model.pattern.Sieve;
import app.diptych.quantity.Bound;
import app.diptych.quantity.Kind;
import app.diptych.quantity.Mention;
import app.diptych.quantity.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Figures that the other language says in words of its own, which are no amounts to the recognisers. */
final class Idioms {
    private static final BigDecimal TEN = BigDecimal.TEN;

    private static final Pattern BEHIND_ALL = Pattern.compile("(?i)\\ball (?:of (?:the|our|their|these|those) )?$");
    private static final Pattern ALL = Pattern.compile("[所][有]|全部|全[都体體]|[都均皆各]");

    /** "Half an hour", "a quarter-hour", "three quarters of an hour". */
    private static final Pattern PART_OF_HOUR =
            Pattern.compile("(?i)\\b(half|three[- ]quarters?|quarters?)[- ](?:of )?(?:an )?hour");

    /** "Seven-figure deals" are 百萬美元級 as well. */
    private static final Sieve FIGURES = Sieve.of("(?i)(\\w+)[- ]figures?\\b");

    private static final List<String> NUMBERS =
            List.of("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    private static final Pattern CLASS = Pattern.compile("([十百千]*[萬万億亿])[美歐欧港日英]?[元鎊镑]?[級级]");

    private static final Pattern PER_MILLION = Pattern.compile("(?i)\\bparts per million\\b|\\bppm\\b");

    private static final String ONE = "(?i)\\b(?:an?|each|every|per|another|any|the|one|full) ";
    private static final Pattern ONE_POINT = Pattern.compile(ONE + "(?:full |percentage )*point\\b");
    private static final Pattern ONE_BASIS_POINT = Pattern.compile(ONE + "basis point\\b");
    private static final Pattern ONE_PERCENT = Pattern.compile(ONE + "per ?cent(?:age)?\\b");
    private static final Pattern ONE_COIN = Pattern.compile(
            ONE + "(?:\\w+ )?(?:dollar|yuan|renminbi|euro|pound|yen|won|franc|rupee|real|peso|krona)\\b");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final BigDecimal QUARTER = BigDecimal.valueOf(15);
    private static final BigDecimal HALF = BigDecimal.valueOf(30);
    private static final BigDecimal THREE_QUARTERS = BigDecimal.valueOf(45);

    /** Day and month with a point between, as many Europeans write them; else read as a decimal. */
    private static final Pattern DAY_AND_MONTH = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})");

    /** A year without its century, behind what leads to a year: a preposition, "fiscal", "early". */
    private static final Pattern SHORT_YEAR = Pattern.compile("[0-4]\\d");

    private static final Pattern BEFORE_YEAR = Pattern.compile(
            "(?i)\\b(?:in|of|from|since|by|than|through|versus|vs\\.?|calendar|fiscal|year|late|early|end) $");

    private Idioms() {}

    /**
     * Whether the Chinese says an English quantity in words of its own.
     *
     * @param before the English before the quantity
     * @param chinese the sentences that belong to it
     */
    static boolean areInChinese(Quantity quantity, String before, String chinese) {
        return isAll(quantity, before, chinese)
                || isShortYear(quantity, before, chinese)
                || isCoin(quantity.mention(), chinese)
                || (quantity.mention().bound() == Bound.VAGUE
                        && FIGURES.isIn(quantity.text())
                        && isOfClass(quantity.mention(), chinese));
    }

    /** Whether the English says a Chinese quantity in words of its own. */
    static boolean areInEnglish(Quantity quantity, String english) {
        Mention mention = quantity.mention();
        if (isOneOf(mention, english) || isPerMillion(mention, english) || isOfFigures(mention, english)) {
            return true;
        }
        Matcher part = PART_OF_HOUR.matcher(english);
        while (mention.unit().equals("minute") && part.find()) {
            char first = Character.toLowerCase(part.group(1).charAt(0));
            if (is(mention, first == 'h' ? HALF : first == 'q' ? QUARTER : THREE_QUARTERS)) {
                return true;
            }
        }
        return false;
    }

    /** "In 23", where the Chinese has 2023. */
    private static boolean isShortYear(Quantity quantity, String before, String chinese) {
        return quantity.kind() == Kind.COUNT
                && quantity.mention().unit().isEmpty()
                && SHORT_YEAR.matcher(quantity.text()).matches()
                && BEFORE_YEAR.matcher(before).find()
                && Pattern.compile("(?<!\\d)(?:20)?" + quantity.text() + "\\s*(?:[年財财会會]|[Qq]\\d)")
                        .matcher(chinese)
                        .find();
    }

    /** "57 cents of every euro", "every one-cent move": 57 分, 一分, which are no sums by themselves. */
    private static boolean isCoin(Mention mention, String chinese) {
        BigDecimal value = mention.low();
        if (mention.kind() != Kind.MONEY
                || value == null
                || value.signum() <= 0
                || value.compareTo(BigDecimal.ONE) >= 0
                || chinese.indexOf('分') < 0) {
            return false;
        }
        String coins = value.movePointRight(2).stripTrailingZeros().toPlainString();
        String number = coins.equals("1") ? "(?:1|一)" : Pattern.quote(coins);
        return Pattern.compile("(?<![\\d.])" + number + "\\s*分(?![之鐘钟店享配批類类鏡镜])")
                .matcher(chinese)
                .find();
    }

    /** 百萬美元級 for "seven-figure": the class of sums that the Chinese names is the decade of the English. */
    private static boolean isOfClass(Mention mention, String chinese) {
        Matcher scales = CLASS.matcher(chinese);
        while (scales.find()) {
            int power = scales.group(1).chars().map(Idioms::power).sum();
            if (mention.low() != null && mention.low().compareTo(BigDecimal.ONE.scaleByPowerOfTen(power)) == 0) {
                return true;
            }
        }
        return false;
    }

    private static int power(int scale) {
        return switch (scale) {
            case '十' -> 1;
            case '百' -> 2;
            case '千' -> 3;
            case '萬', '万' -> 4;
            default -> 8;
        };
    }

    /** The same where the Chinese was read as a sum, 百萬美元, and the English tells its figures. */
    private static boolean isOfFigures(Mention mention, String english) {
        BigDecimal value = mention.low();
        if (value == null) {
            return false;
        }
        for (Matcher figures = FIGURES.first(english);
                figures != null;
                figures = FIGURES.first(english, figures.end())) {
            String word = figures.group(1).toLowerCase(Locale.ROOT);
            int number = Math.max(NUMBERS.indexOf(word), "0123456789".indexOf(word) - 1) + 1;
            if (number > 0 && value.compareTo(BigDecimal.ONE.scaleByPowerOfTen(number - 1)) == 0) {
                return true;
            }
        }
        return false;
    }

    /** "14 parts per million", or ppm: 百萬分之十四. */
    private static boolean isPerMillion(Mention mention, String english) {
        BigDecimal value = mention.low();
        if (value == null
                || (mention.kind() != Kind.PERCENT && mention.kind() != Kind.FRACTION)
                || !PER_MILLION.matcher(english).find()) {
            return false;
        }
        String parts = value.movePointRight(mention.kind() == Kind.PERCENT ? 4 : 6)
                .stripTrailingZeros()
                .toPlainString();
        return Pattern.compile("(?<![\\d.])" + Pattern.quote(parts) + "(?![\\d.]\\d)")
                .matcher(english)
                .find();
    }

    /** One of a unit, which English says by an article: 每一個百分點 for "each point", 1 美元 for "every dollar". */
    private static boolean isOneOf(Mention mention, String english) {
        return switch (mention.kind()) {
            case POINTS ->
                (is(mention, HUNDRED) && ONE_POINT.matcher(english).find())
                        || (is(mention, BigDecimal.ONE)
                                && ONE_BASIS_POINT.matcher(english).find());
            case PERCENT ->
                is(mention, BigDecimal.ONE) && ONE_PERCENT.matcher(english).find();
            case MONEY ->
                is(mention, BigDecimal.ONE) && ONE_COIN.matcher(english).find();
            default -> false;
        };
    }

    /** Whether a decimal, "18.12", is the day and the month of a date on the other side, or the reverse. */
    static boolean isDay(Quantity quantity, List<Quantity> others) {
        return others.stream()
                .filter(other -> other.language() != quantity.language())
                .anyMatch(other -> isDay(quantity, other) || isDay(other, quantity));
    }

    private static boolean isDay(Quantity decimal, Quantity date) {
        Matcher number = DAY_AND_MONTH.matcher(decimal.text());
        String value = date.mention().value();
        return decimal.kind() == Kind.COUNT
                && date.kind() == Kind.DATE
                && value != null
                && number.matches()
                && value.endsWith(
                        "-%02d-%02d".formatted(Integer.parseInt(number.group(2)), Integer.parseInt(number.group(1))));
    }

    /** "All four of them": 他們全部. */
    private static boolean isAll(Quantity quantity, String before, String chinese) {
        Mention mention = quantity.mention();
        return mention.kind() == Kind.COUNT
                && mention.high() != null
                && mention.high().compareTo(TEN) <= 0
                && Wording.isSpelled(quantity)
                && BEHIND_ALL.matcher(before).find()
                && ALL.matcher(chinese).find();
    }

    private static boolean is(Mention mention, BigDecimal value) {
        return mention.low() != null
                && mention.high() != null
                && mention.low().compareTo(value) == 0
                && mention.high().compareTo(value) == 0;
    }
}
