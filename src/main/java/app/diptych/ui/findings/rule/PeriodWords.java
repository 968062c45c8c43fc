package app.diptych.ui.findings.rule;

import app.diptych.ui.support.Texts;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Periods as people write them: the rules name them as the model does, {@code 2024-Q2} or {@code TTM/2024-Q2}.
 *
 * @param texts the words of bundle {@code findings}
 */
record PeriodWords(Texts texts) {
    /** A year alone is left as it is: in a sentence it cannot be told from an amount. */
    private static final Pattern PERIOD = Pattern.compile("(TTM/)?(\\d{4})-([QH])([1-4])");

    /** The period in the interface's language, or the argument as it is where it is none. */
    String of(String argument) {
        Matcher period = PERIOD.matcher(argument);
        if (!period.matches()) {
            return argument;
        }
        String key = period.group(3).equals("Q") ? "period.quarter" : "period.half";
        String words = texts.get(key, period.group(2), Integer.valueOf(period.group(4)));
        return period.group(1) == null ? words : texts.get("period.ttm", words);
    }
}
