package app.diptych.check.number.time;

import java.util.Map;
import java.util.regex.Pattern;

/** What span of time a sum is for: 每年 for "per quarter" is another rate. */
public final class Rates {
    /**
     * How a span is named.
     *
     * @param named the span itself, a yearly rate, or each of them
     * @param every "for each of them", which is another rate where another span stands there
     */
    private record Wordings(Pattern named, Pattern every) {
        /** @param span in both scripts */
        static Wordings of(String span) {
            return new Wordings(
                    Pattern.compile("[每單单一按逐](?:一|[個个])*(?:財|财)?(?:" + span + ")|(?:" + span + ")均|年化"),
                    Pattern.compile("每(?:一|[個个])*(?:[財财會会][計计]?)?(?:" + span + ")"));
        }
    }

    private static final Map<String, Wordings> SPANS = Map.of(
            "year", Wordings.of("年"),
            "quarter", Wordings.of("季"),
            "month", Wordings.of("月"),
            "week", Wordings.of("[週周]|星期|禮拜|礼拜"),
            "day", Wordings.of("[天日]"),
            "minute", Wordings.of("分[鐘钟]?"),
            "hour", Wordings.of("小[時时]|[鐘钟][頭头]"));

    private Rates() {}

    /**
     * Whether the Chinese names another span than the English.
     *
     * @param per what the English sum is for, as "quarter"
     * @param clause the Chinese words around the sum
     * @param sentence the Chinese sentence
     */
    public static boolean differ(String per, String clause, String sentence) {
        Wordings span = SPANS.get(per);
        if (span == null || span.named().matcher(sentence).find()) {
            return false;
        }
        return SPANS.values().stream()
                .anyMatch(other ->
                        !other.equals(span) && other.every().matcher(clause).find());
    }
}
