package app.diptych.analysis;

import app.diptych.model.Language;
import app.diptych.model.Passage;
import app.diptych.model.Transcript;
import app.diptych.quantity.Kind;
import app.diptych.quantity.Quantity;
import app.diptych.quantity.Recognizer;
import app.diptych.quantity.Setting;
import app.diptych.quantity.standard.StatementCurrency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the recogniser has to know of a transcript: its period, and the currency of its statements, which a bare 元 stands
 * for. That is, in this order: what the call says it is; what most sums of the English side are in; for a call without
 * English, what most sums of the Chinese side name, unless more are in bare 元; else the currency of the script's home.
 */
final class Settings {
    /** A call opens with the terms of its figures; farther on, a currency is that of some business. */
    private static final int OPENING_PASSAGES = 30;

    /** Fewer sums than this may be those of an aside. */
    private static final int FEWEST_SUMS = 3;

    /** ISO 4217: the code for "no currency". */
    private static final String NONE = "XXX";

    private final StatementCurrency statements;
    private final Recognizer recognizer;

    Settings(StatementCurrency statements, Recognizer recognizer) {
        this.statements = statements;
        this.recognizer = recognizer;
    }

    static Setting english(Transcript transcript) {
        return new Setting(Language.EN, "USD", transcript.period());
    }

    /** @param english what was read on the English side */
    Setting chinese(Transcript transcript, List<Quantity> english) {
        String currency = stated(transcript);
        currency = currency != null ? currency : commonest(english);
        boolean chineseOnly = transcript.passages().stream().allMatch(passage -> passage.english() == null);
        if (currency == null && chineseOnly) {
            currency = named(transcript);
        }
        if (currency == null) {
            currency = transcript.chinese().equals("zh-Hant") ? "TWD" : "CNY";
        }
        return new Setting(Language.ZH, currency, transcript.period());
    }

    private @Nullable String stated(Transcript transcript) {
        for (Passage passage : transcript.passages().subList(0, Math.min(OPENING_PASSAGES, count(transcript)))) {
            for (Language language : Language.values()) {
                String text = passage.text(language);
                String currency = text == null ? null : statements.stated(text, language);
                if (currency != null) {
                    return currency;
                }
            }
        }
        return null;
    }

    private static int count(Transcript transcript) {
        return transcript.passages().size();
    }

    /** The currency of more than half of the sums, or null. */
    private static @Nullable String commonest(List<Quantity> quantities) {
        Map<String, Integer> counts = new HashMap<>();
        int all = 0;
        for (Quantity quantity : quantities) {
            if (quantity.kind() == Kind.MONEY) {
                counts.merge(quantity.mention().unit(), 1, Integer::sum);
                all++;
            }
        }
        int half = all / 2;
        return all < FEWEST_SUMS
                ? null
                : counts.entrySet().stream()
                        .filter(entry -> entry.getValue() > half)
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .orElse(null);
    }

    private @Nullable String named(Transcript transcript) {
        Setting bare = new Setting(Language.ZH, NONE, transcript.period());
        List<Quantity> quantities = Quantities.read(recognizer, transcript, bare, () -> {});
        String currency = commonest(quantities);
        return NONE.equals(currency) ? null : currency;
    }
}
