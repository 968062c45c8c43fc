package app.diptych.quantity;

import app.diptych.model.Language;
import app.diptych.model.Period;
import org.jspecify.annotations.Nullable;

/**
 * What a recogniser has to know of the call around a text.
 *
 * @param language the language of the text
 * @param bareCurrency ISO 4217 code that a bare 元 or 塊 stands for in this call
 * @param period the call's own fiscal period, which "last quarter" is told from, or null
 */
public record Setting(
        Language language, String bareCurrency, @Nullable Period period) {
    /** @throws IllegalArgumentException if the currency is no three-letter code */
    public Setting {
        if (!bareCurrency.matches("[A-Z]{3}")) {
            throw new IllegalArgumentException("\"" + bareCurrency + "\" is no ISO 4217 code");
        }
    }
}
