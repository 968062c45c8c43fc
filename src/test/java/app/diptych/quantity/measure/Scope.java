package app.diptych.quantity.measure;

import app.diptych.quantity.Kind;
import app.diptych.quantity.Mention;
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

    private Scope() {}

    static boolean leavesOut(SuiteCase one, SuiteCase.Span span) {
        String text = one.text().substring(span.start(), span.end());
        if (span.kind().equals("dimension")) {
            return true;
        }
        return !span.hasValue() && CALENDAR.matcher(text).matches();
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
        return !task.startsWith("Ordinal") && !task.startsWith("answer");
    }
}
