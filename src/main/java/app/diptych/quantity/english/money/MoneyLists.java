package app.diptych.quantity.english.money;

import app.diptych.quantity.grammar.Currency;
import app.diptych.quantity.grammar.Folding;
import app.diptych.quantity.grammar.Letters;
import app.diptych.quantity.grammar.Phrases;
import app.diptych.quantity.grammar.Reading;
import app.diptych.quantity.grammar.WordLists;
import java.util.List;

/** The word lists of English money, by the roles of {@code currencies.tsv} and {@code english.tsv}. */
public final class MoneyLists extends WordLists {
    final Phrases<Currency> after = currencies("after", "en");
    final Phrases<String> weighed = list("weighed");
    final Phrases<String> stop = list("stop");
    final Phrases<String> sum = list("sum");
    final Phrases<String> sumBridge = list("sumbridge");
    final Phrases<String> limit = list("before");
    private final Phrases<Currency> before = currencies("before", "en");
    /** Codes that would be words in small letters: "CUP", "TRY". */
    private final Phrases<Currency> code = currencies("code", "en");

    /** Loads the lists. */
    public MoneyLists(Folding folding) {
        super("english.tsv", true, folding);
    }

    /** All that money may begin with before a number. */
    public List<Phrases<?>> beginnings() {
        return List.of(before, code);
    }

    /** What form of money starts here before a number; null if none does. */
    public @org.jspecify.annotations.Nullable Sign before(Reading reading, int at) {
        return sign(reading, at, before);
    }

    /** What form of money starts here behind a number; null if none does. */
    public @org.jspecify.annotations.Nullable Sign after(Reading reading, int at) {
        return sign(reading, at, after);
    }

    private @org.jspecify.annotations.Nullable Sign sign(Reading reading, int at, Phrases<Currency> forms) {
        char[] chars = reading.chars();
        int found = forms.at(chars, at, reading.length());
        // "won't" is no South Korean money.
        if (found > 0 && reading.at(at + forms.length(found)) != '\'') {
            return new Sign(forms.meaning(found), forms.length(found));
        }
        if (!Letters.isLatin(reading.at(at)) || !Character.isUpperCase(reading.raw(at))) {
            return null;
        }
        found = code.at(chars, at, reading.length());
        boolean upper = Character.isUpperCase(reading.raw(at + 1)) && Character.isUpperCase(reading.raw(at + 2));
        return found > 0 && upper ? new Sign(code.meaning(found), code.length(found)) : null;
    }

    /**
     * A form of money found in a text.
     *
     * @param currency what it stands for
     * @param length its characters
     */
    public record Sign(Currency currency, int length) {}
}
