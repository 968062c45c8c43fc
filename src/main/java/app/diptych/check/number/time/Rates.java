package app.diptych.check.number.time;

import java.util.Map;
import java.util.regex.Pattern;

/** What span of time a sum is for: 每年 for "per quarter" is another rate. */
public final class Rates {
    /** Behind 每 or 單 or before 均; both scripts. */
    private static final Map<String, String> SPANS = Map.of(
            "year", "年",
            "quarter", "季",
            "month", "月",
            "week", "[週周]|星期|禮拜|礼拜",
            "day", "[天日]",
            "hour", "小[時时]|[鐘钟][頭头]");

    private static final String EVERY = "每(?:一|[個个])*(?:[財财會会][計计]?)?(?:";

    private Rates() {}

    /**
     * Whether the Chinese names another span than the English.
     *
     * @param per what the English sum is for, as "quarter"
     * @param clause the Chinese words around the sum
     * @param sentence the Chinese sentence
     */
    public static boolean differ(String per, String clause, String sentence) {
        String span = SPANS.get(per);
        if (span == null
                || Pattern.compile("[每單单一按逐](?:一|[個个])*(?:財|财)?(?:" + span + ")|(?:" + span + ")均|年化")
                        .matcher(sentence)
                        .find()) {
            return false;
        }
        return SPANS.entrySet().stream()
                .anyMatch(other -> !other.getKey().equals(per)
                        && Pattern.compile(EVERY + other.getValue() + ")")
                                .matcher(clause)
                                .find());
    }
}
