package app.diptych.check.term;

import java.util.regex.Pattern;

/**
 * Whether a Chinese measure is given as a sum of money or as a rate: 毛利率為 4,200 萬美元, 毛利為 38%. Only a figure that the
 * measure is said to be tells, not one by which it changed: 毛利成長 38% is an amount that grew.
 */
final class FiguresBeside {
    /** Marks a form that is given as a sum of money. */
    static final String SUM = " $";

    /** Marks a form that is given in percent or in points. */
    static final String RATE = " %";

    private static final int REACH = 48;
    private static final String IS = "(?:为|是|达到?|约|[增升降减]?(?:加|长)?[至到]|来到)(?:约|近|逾|超过)?";
    private static final String CHANGE = "(?:同比|按年|环比|年|季)?(?:增长|成长|增加|上升|上涨|扩大|提升|提高|改善|下降|下滑|减少|收窄|[增减升降])(?:了|约)?";

    /** Where the change is told first: 成長 8%,達到 1.2 億美元. */
    private static final Pattern SUMS = Pattern.compile("(?:" + CHANGE + "[\\d.]+[%％][,，、]?)?" + IS
            + "(?:(?:us)?\\$[\\d.]|[\\d.,一二三四五六七八九十百千]+(?:万亿|千万|百万|亿|万|兆)?(?:美|人民|欧|日|新?台|加|港|澳)?[元币])");

    private static final Pattern RATES =
            Pattern.compile("(?:" + IS + "|[由从])[\\d.]+[%％](?!的)|" + CHANGE + "[\\d.]+个?(?:基点|百分点)");

    private FiguresBeside() {}

    /** Whether a form of the termbase asks for a figure. */
    static boolean isMarked(String form) {
        return form.endsWith(SUM) || form.endsWith(RATE);
    }

    /** A marked form without its mark. */
    static String plain(String form) {
        return form.substring(0, form.length() - SUM.length());
    }

    /** How what ends here is given: {@link #SUM}, {@link #RATE} or nothing. */
    static String after(char[] text, int end) {
        String rest = new String(text, end, Math.min(REACH, text.length - end)).replace(" ", "");
        if (SUMS.matcher(rest).lookingAt()) {
            return SUM;
        }
        return RATES.matcher(rest).lookingAt() ? RATE : "";
    }
}
