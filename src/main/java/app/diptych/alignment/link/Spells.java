package app.diptych.alignment.link;

import app.diptych.quantity.Kind;
import app.diptych.quantity.Mention;
import app.diptych.quantity.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Spans of time that one language counts in another unit, by a word that is no amount to the recognisers: 一天 for 24 hours,
 * 四分之一個世紀 for 25 years, 三刻鐘, the 九〇年代.
 */
final class Spells {
    /**
     * A span, and what the other language may say for it.
     *
     * @param unit of the one language
     * @param value how many
     * @param other what says the same in the other
     */
    private record Same(String unit, BigDecimal value, Pattern other) {
        Same(String unit, int value, String other) {
            this(unit, BigDecimal.valueOf(value), Pattern.compile(other));
        }
    }

    private static final BigDecimal TWELVE = BigDecimal.valueOf(12);

    private static final List<Same> SAME = List.of(
            // Twelve months, or that they lie between two figures that are compared.
            new Same("month", 12, "一[個个]?[財财]?年|[去上]年同[期季]|同比|年[增減减]"),
            new Same("month", 6, "半年"),
            new Same("month", 3, "一季|一[個个]季"),
            new Same("month", 9, "前三[個个]?季|三[個个]季"),
            new Same("day", 30, "[一整][個个]月"),
            new Same("day", 14, "半[個个]月"),
            new Same("day", 15, "半[個个]月"),
            new Same("day", 45, "一[個个]半月"),
            new Same("hour", 24, "[一整每全][天日]|[晝昼]夜|全天候"),
            new Same("day", 7, "一[個个]?(?:[週周]|星期|[禮礼]拜)"),
            new Same("minute", 60, "一[個个]?(?:小[時时]|[鐘钟][頭头])"),
            new Same("minute", 30, "半[個个]?(?:小[時时]|[鐘钟][頭头])"),
            new Same("minute", 15, "一刻"),
            new Same("minute", 45, "三刻"),
            new Same("year", 25, "四分之一[個个]?世[紀纪]"),
            new Same("year", 50, "半[個个]?世[紀纪]"),
            new Same("year", 75, "四分之三[個个]?世[紀纪]"),
            new Same("year", 100, "一[個个]世[紀纪]|百年"));

    /** What is never closed: "seven days a week", "24 hours a day". */
    private static final Pattern A_DAY_OR_WEEK = Pattern.compile("(?i)^,? (?:a|per|each|every) (?:day|week|year)\\b");

    private static final Pattern ALWAYS = Pattern.compile("[無无]休|天天|每[天日]|[晝昼]夜|日夜|全天|全年|全[週周]|[隨随][時时]|不打烊|[終终]年");

    /** Chinese counts it in the smaller unit: 60 秒 for "less than a minute". */
    private static final List<Same> ONE = List.of(
            new Same("second", 60, "(?i)\\b(?:an?|one|the|per|every) (?:\\w+ )?minute\\b"),
            new Same("minute", 60, "(?i)\\b(?:an?|one|the|per|every) (?:\\w+ )?hour\\b"),
            new Same("hour", 24, "(?i)\\b(?:an?|one|per|every) (?:\\w+ )?day\\b"),
            new Same("day", 7, "(?i)\\b(?:an?|one|per|every) (?:\\w+ )?week\\b"),
            new Same("day", 30, "(?i)\\b(?:an?|one|per|every) (?:\\w+ )?month\\b"),
            new Same("day", 90, "(?i)\\b(?:an?|one|per|every) (?:\\w+ )?quarter\\b"),
            new Same("day", 14, "(?i)\\bfortnight\\b"),
            new Same("week", 2, "(?i)\\bfortnight\\b"),
            new Same("month", 3, "(?i)\\b(?:an?|one|per|every) (?:\\w+ )?quarter\\b"),
            new Same("month", 12, "(?i)\\b(?:an?|one|per|every) (?:\\w+ )?year\\b"));

    /** "0100 GMT": a time of the day, which the Chinese writes in another way. */
    private static final Pattern HOURS = Pattern.compile("^0\\d{3}\\b");

    private static final Pattern NOON = Pattern.compile("(?i)\\b(?:noon|midday|midnight)\\b");
    private static final Pattern CLOCK = Pattern.compile("^\\s*[點点時时]");
    private static final Pattern OF_HOUR = Pattern.compile("(?i)^ of an hour\\b");
    private static final Pattern THREE_QUARTERS = Pattern.compile("45|四十五|三刻");
    private static final Pattern CENTURY = Pattern.compile("^\\s*[個个]?世[紀纪]");
    private static final Pattern YEARS = Pattern.compile("(?i)\\b(?:25|50|75|twenty-five|fifty|quarter|half)\\b");
    private static final Pattern DECADE = Pattern.compile("^\\s*年代");

    private Spells() {}

    /**
     * Whether the Chinese says an English span so.
     *
     * @param behind the English behind it
     */
    static boolean areInChinese(Quantity quantity, String behind, String chinese) {
        Mention mention = quantity.mention();
        if (quantity.kind() != Kind.DURATION) {
            return HOURS.matcher(quantity.text()).find();
        }
        return isAlways(mention, behind, chinese)
                || SAME.stream()
                        .anyMatch(same -> same.unit().equals(mention.unit())
                                && is(mention, same.value())
                                && same.other().matcher(chinese).find())
                || (mention.unit().equals("quarter")
                        && OF_HOUR.matcher(behind).find()
                        && THREE_QUARTERS.matcher(chinese).find());
    }

    /**
     * Whether a Chinese number belongs to such a span, or names the years of a century.
     *
     * @param behind the Chinese behind it
     */
    static boolean areInEnglish(Quantity quantity, String behind, String english) {
        if (quantity.kind() == Kind.FRACTION) {
            return CENTURY.matcher(behind).find() && YEARS.matcher(english).find();
        }
        Mention mention = quantity.mention();
        if (quantity.kind() == Kind.DURATION) {
            return ONE.stream()
                    .anyMatch(same -> same.unit().equals(mention.unit())
                            && is(mention, same.value())
                            && same.other().matcher(english).find());
        }
        if (CLOCK.matcher(behind).find() && (is(mention, TWELVE) || is(mention, BigDecimal.ZERO))) {
            return NOON.matcher(english).find();
        }
        BigDecimal years = mention.low();
        return quantity.kind() == Kind.COUNT
                && years != null
                && DECADE.matcher(behind).find()
                && Pattern.compile("(?:\\b|\\d\\d|['’])" + years.toPlainString() + "s\\b")
                        .matcher(english)
                        .find();
    }

    private static boolean isAlways(Mention mention, String behind, String chinese) {
        boolean all = (mention.unit().equals("day") && is(mention, BigDecimal.valueOf(7)))
                || (mention.unit().equals("day") && is(mention, BigDecimal.valueOf(365)))
                || (mention.unit().equals("hour") && is(mention, BigDecimal.valueOf(24)));
        return all
                && A_DAY_OR_WEEK.matcher(behind).find()
                && ALWAYS.matcher(chinese).find();
    }

    private static boolean is(Mention mention, BigDecimal value) {
        return mention.low() != null
                && mention.high() != null
                && mention.low().compareTo(value) == 0
                && mention.high().compareTo(value) == 0;
    }
}
