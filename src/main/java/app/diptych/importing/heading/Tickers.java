package app.diptych.importing.heading;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The symbol of the company's stock: "(NASDAQ: EXMP)" anywhere, "(EXMP)" or "(EXMP+1.84%)" behind its name. */
final class Tickers {
    private static final Pattern EXCHANGE = Pattern.compile("\\b(?:" + Exchanges.LETTERS
            + "\\s*[:：]\\s*(?=[A-Z0-9]*[A-Z])|" + Exchanges.NUMBERS
            + "\\s*[:：]\\s*(?=\\d))([A-Z0-9]{1,6}(?:\\.[A-Z]{1,3})?)\\b(?!%)");
    /** "（納斯達克：PTRL）". */
    private static final Pattern MARKET = Pattern.compile(Exchanges.CHINESE
            + "\\s*(?:代[碼码號号]|股票代[碼码號号])?\\s*[:：]\\s*([A-Z0-9]{1,6}(?:\\.[A-Z]{1,2})?)(?![A-Za-z0-9]|\\s*[:：年])");

    private static final Pattern BEHIND_NAME = Pattern.compile(
            "^[^()（）。，]{1,40}[(（]\\s*([A-Z]{1,5}(?:\\.[A-Z])?|\\d{4,6}(?:\\.[A-Z]{2,4})?)\\s*(?:[+-]\\d+(?:\\.\\d+)?%)?\\s*[)）]");

    private Tickers() {}

    static @Nullable String of(List<String> welcome, List<String> opening) {
        for (String text : opening) {
            Matcher behind = BEHIND_NAME.matcher(text);
            if (behind.find()) {
                return behind.group(1);
            }
        }
        for (List<String> texts : List.of(opening, welcome)) {
            for (String text : texts) {
                Matcher exchange = EXCHANGE.matcher(text);
                if (exchange.find()) {
                    return exchange.group(1);
                }
                Matcher market = MARKET.matcher(text);
                if (market.find()) {
                    return market.group(1);
                }
            }
        }
        return null;
    }
}
