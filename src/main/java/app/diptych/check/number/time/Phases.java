package app.diptych.check.number.time;

import app.diptych.check.number.tie.Tie;
import app.diptych.model.pattern.Sieve;
import java.util.Objects;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/** Which part of a year or a month is meant ("early 2027", "mid-October", 2027 年底), and which side of a date ("before 2027", 2027 年以後). */
public final class Phases {
    private static final Sieve ENGLISH = Sieve.of("(?i)\\b(?:(early|beginning|start)|(mid|middle)|(late|end|close))"
            + "(?:[- ](?:in|of|the|this|calendar|fiscal))*[- ]$");
    private static final Sieve CHINESE = Sieve.of("^的?年?(?:(初(?!步|始)|上旬|[開开]年)|(年中|中旬|中期)|(底|末|下旬|[歲岁]末))");

    private static final Sieve ENGLISH_ORDER =
            Sieve.of("(?i)\\b(?:(before|prior to)|(after|following|since))(?: the| early| late| mid)*[ -]$");
    private static final Sieve CHINESE_ORDER =
            Sieve.of("^(?:年|月|日|[號号]|年?底|年?初)?(?:(以前|之前|前(?![後后一兩两三四五六七八九十\\d半個个段期景]))|(以[後后]|之[後后]|[後后](?![半期段])))");

    /** Characters that "beginning of the fiscal " takes. */
    private static final int REACH = 32;

    private Phases() {}

    /** Whether two that stand for each other name different parts. */
    public static boolean differ(Tie tie) {
        String english = Objects.requireNonNull(tie.passage().english());
        String chinese = Objects.requireNonNull(tie.passage().chinese());
        int start = tie.englishMention().start();
        int order = order(ENGLISH_ORDER.first(english.substring(Math.max(0, start - REACH), start)));
        int told =
                order(CHINESE_ORDER.first(chinese.substring(tie.chineseMention().end())));
        if (order > 0 && told > 0 && order != told) {
            return true;
        }
        int first = part(ENGLISH.first(english.substring(Math.max(0, start - REACH), start)));
        // What follows may be read as a part of the period: 2027年 and 年底.
        int second = part(CHINESE.first(chinese.substring(tie.chineseMention().end())));
        return first > 0 && second > 0 && first != second;
    }

    private static int order(@Nullable Matcher matcher) {
        return matcher == null ? 0 : is(matcher.group(1)) ? 1 : 2;
    }

    private static int part(@Nullable Matcher matcher) {
        if (matcher == null) {
            return 0;
        }
        return is(matcher.group(1)) ? 1 : is(matcher.group(2)) ? 2 : 3;
    }

    private static boolean is(@Nullable String group) {
        return group != null;
    }
}
