package app.diptych.ui.metrics.figure;

import app.diptych.ui.support.Texts;
import java.util.Currency;
import java.util.Locale;

/** How large numbers are counted, whatever the interface's language. */
public enum Units {
    /** In thousands, millions, billions. */
    WESTERN,
    /** In 萬, 億, 兆. */
    CHINESE;

    /** The one that a language counts in. */
    public static Units of(Locale locale) {
        return locale.getLanguage().equals("zh") ? CHINESE : WESTERN;
    }

    /**
     * Prints figures in these units.
     *
     * @param texts the bundle {@code metrics} in the interface's language
     * @param script BCP 47 tag of the Chinese to be used where the interface is not Chinese
     */
    public FigureFormat format(Texts texts, String script) {
        if (this == of(texts.locale())) {
            return new FigureFormat(texts);
        }
        return new FigureFormat(
                new Texts("metrics", this == WESTERN ? Locale.ENGLISH : Locale.forLanguageTag(script)), texts);
    }

    /**
     * What large money is counted in: "$ billion", 億美元.
     *
     * @param currency an ISO 4217 code
     * @param script BCP 47 tag of the Chinese to be used where the interface is not Chinese
     * @param locale the interface's language
     */
    public String unit(String currency, String script, Locale locale) {
        if (this == WESTERN) {
            String billion = new Texts("metrics", Locale.ENGLISH).get("scale.billion");
            return Currency.getInstance(currency).getSymbol(Locale.US) + " " + billion;
        }
        Locale chinese = of(locale) == CHINESE ? locale : Locale.forLanguageTag(script);
        Texts texts = new Texts("metrics", chinese);
        return texts.get("scale.hundredmillion")
                + Currency.getInstance(currency).getDisplayName(chinese);
    }
}
