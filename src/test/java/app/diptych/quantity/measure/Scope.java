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

    /** Years, months, days and hours of the clock are dates here, no numbers. */
    private static final Pattern CHINESE_DATE = Pattern.compile(".*[年月日].*");

    /** 十幾 is from eleven to nineteen here; the suites take its lower end for the whole. */
    private static final Pattern SOME = Pattern.compile(".*\\p{IsHan}[几幾].*");

    private Scope() {}

    static boolean leavesOut(SuiteCase one, SuiteCase.Span span) {
        String text = one.text().substring(span.start(), span.end());
        if (span.kind().equals("dimension")) {
            return true;
        }
        if (one.language().equals("zh")
                && (isCut(one, span)
                        || isChineseDate(one, span)
                        || SOME.matcher(text).matches())) {
            return true;
        }
        return !span.hasValue() && CALENDAR.matcher(text).matches();
    }

    /**
     * Verbalisers mark only the digits that they turn into words: 十 in 十億, 1 in 负百分之1, 5 in 5毛, 25千 in 25千克. That
     * part is no amount.
     */
    private static boolean isCut(SuiteCase one, SuiteCase.Span span) {
        char before = at(one.text(), span.start() - 1);
        char behind = at(one.text(), span.end());
        boolean number = span.kind().equals("number") || span.kind().equals("percent");
        return number && ("負负之".indexOf(before) >= 0 || "万萬亿億兆毛角分克几幾".indexOf(behind) >= 0);
    }

    private static boolean isChineseDate(SuiteCase one, SuiteCase.Span span) {
        boolean number = span.kind().equals("number");
        String text = one.text().substring(span.start(), span.end());
        return number && (CHINESE_DATE.matcher(text).matches() || "年月日点點号".indexOf(at(one.text(), span.end())) >= 0);
    }

    private static char at(String text, int i) {
        return i >= 0 && i < text.length() ? text.charAt(i) : ' ';
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
