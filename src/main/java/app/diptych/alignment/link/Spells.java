package app.diptych.alignment.link;

import app.diptych.quantity.Kind;
import app.diptych.quantity.Mention;
import app.diptych.quantity.Quantity;
import app.diptych.quantity.grammar.Tables;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Spans of time that one language counts in another unit, by a word that is no amount to the recognisers: 一天 for 24 hours,
 * 四分之一個世紀 for 25 years, 三刻鐘, the 九〇年代. {@code spans.tsv} has most of them.
 */
final class Spells {
    /**
     * A span, and what the other language may say for it.
     *
     * @param unit of the one language
     * @param value how many
     * @param other what says the same in the other
     */
    private record Same(String unit, BigDecimal value, Pattern other) {}

    private static final BigDecimal TWELVE = BigDecimal.valueOf(12);

    private static final List<String[]> ROWS = Tables.rowsAt("/app/diptych/alignment/spans.tsv");

    /** Before a Chinese span that is one by itself: no rest of a larger number, no rank, no day of a month. */
    private static final String ALONE = "(?<![第\\d月〇零一二三四五六七八九十百千萬万兩两數数幾几])";

    private static final List<Same> SAME = rows("en", ALONE);

    /** What is never closed: "seven days a week", "24 hours a day". */
    private static final Pattern A_DAY_OR_WEEK = Pattern.compile("(?i)^,? (?:a|per|each|every) (?:day|week|year)\\b");

    private static final Pattern ALWAYS = Pattern.compile("[無无]休|天天|每[天日]|[晝昼]夜|日夜|全天|全年|全[週周]|[隨随][時时]|不打烊|[終终]年");

    /** Chinese counts it in the smaller unit: 60 秒 for "less than a minute". */
    private static final List<Same> ONE = rows("zh", "(?i)");

    private static final List<Same> CENTURIES = rows("century", "(?i)");

    /** "0100 GMT": a time of the day, which the Chinese writes in another way. */
    private static final Pattern HOURS = Pattern.compile("^0(\\d)\\d\\d\\b");

    private static final String DIGITS = "零一二三四五六七八九";

    private static final Pattern NOON = Pattern.compile("(?i)\\b(?:noon|midday|midnight)\\b");
    private static final Pattern CLOCK = Pattern.compile("^\\s*[點点時时]");
    private static final Pattern OF_HOUR = Pattern.compile("(?i)^ of an hour\\b");
    private static final Pattern THREE_QUARTERS = Pattern.compile("45|四十五|三刻");
    private static final Pattern CENTURY = Pattern.compile("^\\s*[個个]?世[紀纪]");
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
            return isHour(quantity.text(), chinese);
        }
        return isAlways(mention, behind, chinese)
                || anySays(SAME, mention, chinese)
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
            return CENTURY.matcher(behind).find()
                    && CENTURIES.stream()
                            .anyMatch(same -> is(quantity.mention(), same.value())
                                    && same.other().matcher(english).find());
        }
        Mention mention = quantity.mention();
        if (quantity.kind() == Kind.DURATION) {
            return anySays(ONE, mention, english);
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

    private static boolean anySays(List<Same> spans, Mention mention, String other) {
        return spans.stream()
                .anyMatch(same -> same.unit().equals(mention.unit())
                        && is(mention, same.value())
                        && same.other().matcher(other).find());
    }

    /** Whether the Chinese names the hour of "0100". */
    private static boolean isHour(String english, String chinese) {
        Matcher hour = HOURS.matcher(english);
        if (!hour.find()) {
            return false;
        }
        int digit = Integer.parseInt(hour.group(1));
        return Pattern.compile(
                        "(?<!\\d)0?" + digit + "\\s*[點点時时:：]|(?<![十" + DIGITS + "])" + DIGITS.charAt(digit) + "[點点時时]")
                .matcher(chinese)
                .find();
    }

    private static List<Same> rows(String kind, String bound) {
        return ROWS.stream()
                .filter(cells -> cells[0].equals(kind))
                .map(cells ->
                        new Same(cells[1], new BigDecimal(cells[2]), Pattern.compile(bound + "(?:" + cells[3] + ")")))
                .toList();
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
