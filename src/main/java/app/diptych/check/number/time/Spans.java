package app.diptych.check.number.time;

import app.diptych.check.number.tie.Tie;
import app.diptych.model.pattern.Sieve;
import app.diptych.quantity.Kind;
import java.util.Objects;
import java.util.regex.Matcher;

/** Which span of time is meant: the past three years or the next, the first two quarters or the last, ahead or behind. */
public final class Spans {
    private static final Sieve ENGLISH_WHICH =
            Sieve.of("(?i)\\b(?:(first|opening|initial)|(next|coming|following)|(last|past|previous|prior|preceding))"
                    + " (?:the |roughly |about )?$");
    /** What says that a span lies in none of the places that a word before it may name. */
    private static final Sieve CHINESE_PAST = Sieve.of("(?:[過过]去|以往|此前|近)[的這这]?$");

    private static final Sieve CHINESE_NEXT = Sieve.of("(?:未[來来]|今[後后]|接下[來来]|往[後后])[的這这]?$");
    private static final Sieve CHINESE_LAST = Sieve.of("(?:[後后]|最[後后])$");

    private static final Sieve ENGLISH_EARLY = Sieve.of("(?i)^ (?:ahead of|early\\b|sooner\\b)");
    private static final Sieve ENGLISH_LATE = Sieve.of("(?i)^ (?:behind|late\\b|overdue)");
    private static final Sieve CHINESE_EARLY = Sieve.of("(?:提[前早]|超前|[領领]先|早)了?[約约近]?$");
    private static final Sieve CHINESE_LATE = Sieve.of("(?:推[遲迟]|延[後后遲迟期宕誤误]|落[後后]|晚)了?[約约近]?$");

    private Spans() {}

    /** Whether two spans of the same length are told to lie apart. */
    public static boolean differ(Tie tie) {
        if (tie.englishQuantity().kind() != Kind.DURATION || !tie.agrees()) {
            return false;
        }
        String english = Objects.requireNonNull(tie.passage().english());
        String before = Objects.requireNonNull(tie.passage().chinese())
                .substring(0, tie.chineseMention().outerStart());
        String behind = english.substring(tie.englishMention().end());
        if (ENGLISH_EARLY.isIn(behind)) {
            return CHINESE_LATE.isIn(before);
        }
        if (ENGLISH_LATE.isIn(behind)) {
            return CHINESE_EARLY.isIn(before);
        }
        Matcher which =
                ENGLISH_WHICH.first(english.substring(0, tie.englishMention().outerStart()));
        if (which == null) {
            return false;
        }
        if (which.group(1) != null) {
            return CHINESE_LAST.isIn(before) || CHINESE_PAST.isIn(before);
        }
        return (which.group(2) != null ? CHINESE_PAST : CHINESE_NEXT).isIn(before);
    }
}
