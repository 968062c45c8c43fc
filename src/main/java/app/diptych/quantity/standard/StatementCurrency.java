package app.diptych.quantity.standard;

import app.diptych.model.Language;
import app.diptych.model.pattern.Sieve;
import app.diptych.quantity.grammar.Currency;
import app.diptych.quantity.grammar.Folding;
import app.diptych.quantity.grammar.Phrases;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a call says in which currency its statements are: "all figures are in US dollars", 財務數字均以新台幣表示. A bare
 * 元 stands for that currency. Thread-safe.
 */
public final class StatementCurrency {
    // "Some of our costs are in euros" says nothing of the statements, so figures have to be spoken of as a whole.
    private static final Sieve ENGLISH =
            Sieve.of("\\b(?:all|our|the|these|financial|reported|otherwise|dollar)\\b[^.]{0,60}"
                    + "\\b(?:amounts?|figures?|numbers?|results?|references|financials|statements)\\b[^.]{0,60}?"
                    + "\\b(?:in|using|to|on)(?: millions of| thousands of| an?| the)?\\s");
    private static final Sieve CHINESE = Sieve.of("(?:数字|金额|财务|报表|数据|业绩|货币|币别|单位)[^。;!?]{0,20}?(?:以|按|用|为|是|:)\\s?");
    private static final Pattern CHINESE_BEHIND = Pattern.compile("\\s?(?:为单位|作为单位|计|列示|呈现|呈列|表示|编制|表达|列报|报告|[,。;]|$)");

    private final Folding folding;
    private final Map<Language, Phrases<Currency>> forms = new EnumMap<>(Language.class);

    /** Loads the names of the currencies. */
    public StatementCurrency(Folding folding) {
        this.folding = folding;
        forms.put(Language.EN, Currency.list("after", "en", true, folding));
        forms.put(Language.ZH, Currency.list("after", "zh", false, folding));
    }

    /** The ISO 4217 code that the text says its statements are in, or null if it says nothing of the kind. */
    public @Nullable String stated(String text, Language language) {
        char[] folded = folding.fold(text);
        Phrases<Currency> names = forms.get(language);
        if (names == null) {
            return null;
        }
        String plain = new String(folded);
        Sieve statement = language == Language.EN ? ENGLISH : CHINESE;
        Matcher match = statement.first(plain);
        while (match != null) {
            int found = names.at(folded, match.end(), folded.length);
            if (found > 0 && isStatement(plain, match.end() + names.length(found), language)) {
                String code = names.meaning(found).code();
                return code.equals("bare") ? null : code;
            }
            match = statement.first(plain, match.start() + 1);
        }
        return null;
    }

    private static boolean isStatement(String text, int end, Language language) {
        return language == Language.EN
                || CHINESE_BEHIND.matcher(text).region(end, text.length()).lookingAt();
    }
}
