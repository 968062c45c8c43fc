package app.diptych.ui.metrics.figure;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.model.Language;
import app.diptych.quantity.Bound;
import app.diptych.quantity.Comparison;
import app.diptych.quantity.Kind;
import app.diptych.quantity.Mention;
import app.diptych.quantity.Recognizer;
import app.diptych.quantity.Setting;
import app.diptych.quantity.standard.Recognizers;
import app.diptych.ui.support.Texts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * Whatever figure the window prints, the recogniser reads back as the amount that it was printed from. What it prints in
 * parentheses as negative is money in English alone: elsewhere parentheses around an amount with its unit are an aside.
 */
class FigureFormatPropertiesTest {
    private static final Recognizer RECOGNIZER = Recognizers.standard();

    @Property
    void aFigureInEnglishIsReadBack(@ForAll("amounts") Mention amount) {
        check(amount, "en", "It came to %s then.", Language.EN);
    }

    @Property
    void aFigureInTraditionalChineseIsReadBack(@ForAll("amounts") Mention amount) {
        check(amount, "zh-Hant", "金額為 %s,如上所述。", Language.ZH);
    }

    @Property
    void aFigureInSimplifiedChineseIsReadBack(@ForAll("amounts") Mention amount) {
        check(amount, "zh-Hans", "金额为 %s,如上所述。", Language.ZH);
    }

    private static void check(Mention amount, String locale, String sentence, Language language) {
        boolean negative = amount.low() != null && amount.low().signum() < 0;
        Assume.that(!negative || (language == Language.EN && amount.kind() == Kind.MONEY));
        String printed = new FigureFormat(new Texts("metrics", Locale.forLanguageTag(locale))).figure(amount);
        String text = sentence.formatted(printed);
        List<Mention> read = RECOGNIZER.recognize(text, new Setting(language, "TWD", null)).stream()
                .filter(mention -> mention.kind().isAmount())
                .toList();
        assertThat(read).as(text).hasSize(1);
        Mention mention = read.getFirst();
        assertThat(mention.kind()).as(text).isEqualTo(amount.kind());
        assertThat(mention.unit()).as(text).isEqualTo(amount.unit());
        assertThat(mention.low()).as(text).isEqualByComparingTo(amount.low());
        assertThat(mention.high()).as(text).isEqualByComparingTo(amount.high());
    }

    @Provide
    Arbitrary<Mention> amounts() {
        Arbitrary<Unit> units = Arbitraries.of(
                new Unit(Kind.MONEY, "USD", 14),
                new Unit(Kind.MONEY, "TWD", 14),
                new Unit(Kind.MONEY, "CNY", 14),
                new Unit(Kind.MONEY, "EUR", 14),
                new Unit(Kind.MONEY, "JPY", 14),
                new Unit(Kind.MONEY, "GBP", 14),
                new Unit(Kind.PERCENT, "%", 3),
                new Unit(Kind.POINTS, "bp", 4),
                new Unit(Kind.MULTIPLE, "x", 2));
        Arbitrary<Integer> significant = Arbitraries.integers().between(11, 9999);
        Arbitrary<Boolean> flags = Arbitraries.of(true, false);
        return Combinators.combine(
                        units, significant, significant, Arbitraries.integers().between(0, 12), flags, flags)
                .as(FigureFormatPropertiesTest::amount);
    }

    private record Unit(Kind kind, String name, int digits) {}

    private static Mention amount(Unit unit, int first, int second, int shift, boolean range, boolean negative) {
        int places = unit.digits() > 4 ? shift : 0;
        int decimals = unit.digits() > 4 ? -places : unit.kind() == Kind.POINTS ? 0 : 1;
        BigDecimal low = BigDecimal.valueOf(Math.min(first, second)).scaleByPowerOfTen(-decimals);
        BigDecimal high = range ? BigDecimal.valueOf(Math.max(first, second)).scaleByPowerOfTen(-decimals) : low;
        boolean turned = negative && !range && unit.kind() != Kind.MULTIPLE;
        return new Mention(
                0,
                1,
                0,
                1,
                unit.kind(),
                turned ? low.negate() : low,
                turned ? high.negate() : high,
                unit.name(),
                null,
                Bound.EXACT,
                decimals,
                null,
                Comparison.NONE,
                null);
    }
}
