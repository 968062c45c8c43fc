package app.diptych.quantity.measure;

import app.diptych.quantity.Kind;
import app.diptych.quantity.Mention;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;

/**
 * Which expectations of the public suites are no amounts by our conventions, and why; docs/quantities.md says the same in
 * words. Everything else that a suite expects is held against us.
 */
final class Scope {
    private static final String NUMBER =
            "(?i).*(\\d|[½¼¾]|\\b(zero|nought|naught|one|two|three|four|five|six|seven|eight|nine"
                    + "|ten|eleven|twelve|\\w+teen|\\w+ty|\\w*dozens?|hundreds?|thousands?|\\w*[mbr]illions?|half|halves|third|twice|thrice"
                    + "|double|triple|fold|several|few|couple)\\b).*";

    /** Dates, years and spans told from today are no amounts: phenomenon 13. Counted spans are ("last three years"). */
    private static final Pattern CALENDAR =
            Pattern.compile("(?i).*(?<![.\\d])\\b(1[5-9]\\d\\d|20\\d\\d)s?\\b(?!\\.\\d).*"
                    + "|.*\\b(january|february|march|april|may|june|july|august|september|october|november|december"
                    + "|monday|tuesday|wednesday|thursday|friday|saturday|sunday|today|yesterday|half of this year)\\b.*"
                    + "|((in|over|for|the|at) )*(last|next|this|recent|20th|21st) (?!two|three|four|five|six)[a-z]+.*");

    /** Times of day name no amount. */
    private static final Pattern CLOCK = Pattern.compile("(?i).*(\\d:\\d\\d|[ap]\\.m).*");

    /** A score of a game is no range. */
    private static final Pattern SCORE = Pattern.compile("(?i)\\d{1,2} - \\d{1,2}( (lead|victory|win|loss|defeat))?");

    /** Ages are told as adjectives: "a 40-year-old". */
    private static final Pattern OLD = Pattern.compile("(?i).*(years?[ -]+old|\\baged\\b|young as).*");

    /** "11 times" is how often something happened, unless something is multiplied. */
    private static final Pattern OCCASION = Pattern.compile("(?i)(\\w+ )?(- )?times?( (all|a) \\w+| Olympic \\w+)?");

    private static final Pattern OCCASION_BEHIND = Pattern.compile("(?s)$|[ ]*([.,]|in|and|all)\\b.*|[ ]*[.,].*");

    /** "One" before a thing is an article in all but name: phenomenon 15. */
    private static final Pattern ARTICLE = Pattern.compile(
            "(?i)((at least|only) )?one( (?!hundred|thousand|million|billion|and|- (half|third|fi|te)).*)?");

    /** A span that an article counts is none: "a year ago", "a decade". */
    private static final Pattern ARTICLE_SPAN =
            Pattern.compile("(?i)((less|more) than )?an? (minute|second|day|decade)");

    /** Words that say no more than "some" name no amount by themselves. */
    private static final Pattern SOME =
            Pattern.compile("(?i)(several|most|both)\\b(?! (hundred|thousand|million|dozen)).*");

    /** Ranks are no amounts. */
    private static final Pattern RANK = Pattern.compile("(?i).*(\\d(st|nd|rd|th)|first)\\b.*");

    /** A coin is a thing that is counted; "quarter" is a part of a year. */
    private static final Pattern COIN =
            Pattern.compile("(?i).*\\b(dimes?|nickels?|quarters?|a penny|a dollar|a grand|bitcoins?)");

    /** "Grand" is read as US dollars alone. */
    private static final Pattern GRAND = Pattern.compile("(?i).*\\bgrand");

    private static final String TENS_OR_MORE = "(twenty|thirty|fifty|ninety|hundred|thousand)";

    /** Exercises in arithmetic: powers, divisions in words, parts finer than tenths or above ten, "two quarters". */
    private static final Pattern ARITHMETIC = Pattern.compile("(?i).*\\^-?\\d.*|.*\\bover \\w.*"
            + "|.*" + TENS_OR_MORE + ".*(firsts|fifths?|seventh|hundredths|trillionths)"
            + "|.*(two quarters|five halves|\\d 5/2|three firsts)|one - fourth");

    /** The ages of people are told as adjectives or set between commas; a call has none. */
    private static final Pattern AGE = Pattern.compile("(?i).*\\bage\\b.*");

    private static final Pattern AGE_BEHIND = Pattern.compile("(?i)([- ]year-old|, | years? old).*");

    /** The parts of a date, and years, are read as the date that they are. */
    private static final Pattern YEAR = Pattern.compile("(1[5-9]|20)\\d\\d");

    private static final Pattern DATE = Pattern.compile(".*\\d/\\d+/\\d.*");

    private static final Pattern DECADE = Pattern.compile("(?i).*(\\d0s|eight(y|ies?))");

    /** Where a suite marks mentions without a value, as it does those that are no amounts here. */
    private static final List<Pattern> UNVALUED =
            List.of(CALENDAR, CLOCK, SCORE, OLD, ARTICLE, ARTICLE_SPAN, SOME, RANK);

    private static final List<BiPredicate<SuiteCase, SuiteCase.Span>> RULES = List.of(
            (one, span) -> span.kind().equals("dimension"),
            (one, span) -> one.language().equals("zh") && ChineseScope.leavesOut(one, span),
            (one, span) -> isUnvalued(one, span)
                    && UNVALUED.stream()
                            .anyMatch(rule -> rule.matcher(text(one, span)).matches()),
            // A word without a number: "a shootout", "parts".
            (one, span) -> isUnvalued(one, span) && !text(one, span).matches(NUMBER),
            (one, span) -> isUnvalued(one, span)
                    && OCCASION.matcher(text(one, span)).matches()
                    && OCCASION_BEHIND.matcher(behind(one, span)).matches(),
            (one, span) -> isMoney(one, span) && COIN.matcher(text(one, span)).matches(),
            (one, span) -> isMoney(one, span)
                    && GRAND.matcher(text(one, span)).matches()
                    && !List.of("$", "USD").contains(String.valueOf(span.unit())),
            // A currency without a number.
            (one, span) -> isMoney(one, span)
                    && !span.hasValue()
                    && !one.text().substring(0, span.start()).matches(".*\\d ?"),
            // "previous", "current": no rank has a value without a number.
            (one, span) -> english(one)
                    && span.kind().equals("ordinal")
                    && !span.hasValue()
                    && !text(one, span).contains("second"),
            (one, span) -> english(one) && ARITHMETIC.matcher(text(one, span)).matches() && isExercise(one),
            (one, span) -> span.unit() != null
                    && AGE.matcher(span.unit()).matches()
                    && AGE_BEHIND.matcher(behind(one, span)).matches(),
            (one, span) -> english(one)
                    && !span.kind().equals("money")
                    && (YEAR.matcher(text(one, span)).matches() || isOfDate(one, span)),
            (one, span) -> english(one)
                    && one.task().equals("tn/range")
                    && DECADE.matcher(one.text()).matches(),
            // Written by turning "m", metres, into millions: its own text says metres.
            (one, span) -> one.task().equals("itn/measure") && one.text().matches(".*( m|meters)"),
            // "One of the", "one man": an article in all but name; see phenomenon 15 of the page.
            (one, span) -> english(one)
                    && one.task().equals("quantities")
                    && text(one, span).toLowerCase(java.util.Locale.ROOT).matches("one|both|single"));

    private Scope() {}

    static boolean leavesOut(SuiteCase one, SuiteCase.Span span) {
        return RULES.stream().anyMatch(rule -> rule.test(one, span));
    }

    private static String text(SuiteCase one, SuiteCase.Span span) {
        return one.text().substring(span.start(), span.end());
    }

    private static String behind(SuiteCase one, SuiteCase.Span span) {
        return one.text().substring(span.end());
    }

    private static boolean isUnvalued(SuiteCase one, SuiteCase.Span span) {
        return english(one)
                && !span.hasValue()
                && !span.kind().equals("money")
                && !span.kind().equals("ordinal");
    }

    private static boolean isMoney(SuiteCase one, SuiteCase.Span span) {
        return english(one) && span.kind().equals("money");
    }

    private static boolean english(SuiteCase one) {
        return one.language().equals("en");
    }

    /** The suites of grammars, not of sentences from papers. */
    private static boolean isExercise(SuiteCase one) {
        return one.task().startsWith("NumberModel") || one.task().startsWith("tn/fraction");
    }

    private static boolean isOfDate(SuiteCase one, SuiteCase.Span span) {
        return span.kind().equals("number")
                && span.end() - span.start() < 5
                && DATE.matcher(one.text()).matches();
    }

    /** An amount where the suite expects nothing, if the suite would have marked one of that kind. */
    static boolean isFalse(SuiteCase one, Mention mention) {
        if (!mention.kind().isAmount() || !marks(one, mention.kind())) {
            return false;
        }
        return one.spans().stream()
                .noneMatch(span -> mention.outerStart() < span.end() && span.start() < mention.outerEnd());
    }

    private static boolean marks(SuiteCase one, Kind kind) {
        String task = one.task();
        if (task.startsWith("Currency") || task.contains("money")) {
            return kind == Kind.MONEY;
        }
        if (task.startsWith("Percent")) {
            return kind == Kind.PERCENT;
        }
        if (task.startsWith("Number")) {
            // Other models of the same suite mark these.
            return kind != Kind.MONEY && kind != Kind.PERCENT;
        }
        return !task.startsWith("Ordinal") && !task.startsWith("answer");
    }
}
