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
    /** Bare recognition takes calendar spans and articles for ranges: "last week", "1991". */
    private static final Pattern CALENDAR = Pattern.compile(
            "(?i).*\\b(1[5-9]\\d\\d|20\\d\\d|last|next|this|week|january|february|march|april|may|june|july|august"
                    + "|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday"
                    + "|today|yesterday|now|recent|century|morning|day).*");

    /** Bare recognition also takes what the page calls no amounts: occasions, ages, times of day, scores, "one". */
    private static final Pattern NO_AMOUNT = Pattern.compile("(?i).*(\\b(one|once|another|times?|twice|single|both|most"
            + "|several|parts?|half|double|aged|years?[ -]+old|a\\.m|p\\.m|minute)\\b|\\d+(:\\d+)| - ).*");

    /** A coin is a thing that is counted; "quarter" is a part of a year; slang has no currency of its own. */
    private static final Pattern COIN =
            Pattern.compile("(?i).*\\b(dimes?|nickels?|quarters?|a penny|a dollar|(a|1) grand|bitcoins?)");

    /** Exercises in arithmetic: parts beyond a tenth or of more than one, powers, "1 over 3". */
    private static final Pattern ARITHMETIC = Pattern.compile("(?i).*(fifths?|firsts|halves|hundredths|trillionths"
            + "|seventh|\\^-\\d|\\bover \\w.*|\\w+ - fourth|two quarters|\\d/\\d).*");

    /** The ages of people are told as adjectives; a call has none. */
    private static final Pattern AGE = Pattern.compile("(?i).*\\bage\\b.*");

    /** The parts of a date, and years, are read as the date that they are. */
    private static final Pattern YEAR = Pattern.compile("(1[5-9]|20)\\d\\d");

    private static final Pattern DATE = Pattern.compile(".*\\d/\\d+/\\d.*");

    private static final Pattern DECADE = Pattern.compile("(?i).*(\\d0s|eight(y|ies?))");

    private static final List<BiPredicate<SuiteCase, SuiteCase.Span>> RULES = List.of(
            (one, span) -> span.kind().equals("dimension"),
            (one, span) -> one.language().equals("zh") && ChineseScope.leavesOut(one, span),
            (one, span) -> !span.hasValue() && CALENDAR.matcher(text(one, span)).matches(),
            (one, span) -> english(one)
                    && !span.hasValue()
                    && NO_AMOUNT.matcher(text(one, span)).matches(),
            (one, span) -> english(one)
                    && span.kind().equals("money")
                    && (!span.hasValue() || COIN.matcher(text(one, span)).matches()),
            // "previous", "current": no rank has a value without a number.
            (one, span) -> english(one) && span.kind().equals("ordinal") && !span.hasValue(),
            (one, span) -> english(one) && ARITHMETIC.matcher(text(one, span)).matches() && isExercise(one),
            (one, span) -> span.unit() != null && AGE.matcher(span.unit()).matches(),
            (one, span) -> english(one) && (YEAR.matcher(text(one, span)).matches() || isOfDate(one, span)),
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
