package app.diptych.quantity.measure;

import java.util.regex.Pattern;

/** The part of {@link Scope} that is about Chinese suites. */
final class ChineseScope {
    /** Years, months, days and hours of the clock are dates here, no numbers. */
    private static final Pattern DATE = Pattern.compile(".*[年月日].*");

    /** 十幾 is from eleven to nineteen here; the suites take its lower end for the whole. */
    private static final Pattern SOME = Pattern.compile(".*\\p{IsHan}[几幾].*");

    private ChineseScope() {}

    static boolean leavesOut(SuiteCase one, SuiteCase.Span span) {
        String text = one.text().substring(span.start(), span.end());
        return isCut(one, span) || isDate(one, span, text) || SOME.matcher(text).matches();
    }

    /**
     * Verbalisers mark only the digits that they turn into words: 十 in 十億, 1 in 负百分之1, 5 in 5毛, 25千 in 25千克. That
     * part is no amount.
     */
    private static boolean isCut(SuiteCase one, SuiteCase.Span span) {
        char before = at(one.text(), span.start() - 1);
        char behind = at(one.text(), span.end());
        boolean number = span.kind().equals("number") || span.kind().equals("percent");
        return number && ("负負之".indexOf(before) >= 0 || "万萬亿億兆毛角分克几幾".indexOf(behind) >= 0);
    }

    private static boolean isDate(SuiteCase one, SuiteCase.Span span, String text) {
        boolean number = span.kind().equals("number");
        return number && (DATE.matcher(text).matches() || "年月日点點号".indexOf(at(one.text(), span.end())) >= 0);
    }

    private static char at(String text, int i) {
        return i >= 0 && i < text.length() ? text.charAt(i) : ' ';
    }
}
