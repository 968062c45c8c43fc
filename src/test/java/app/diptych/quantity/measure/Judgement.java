package app.diptych.quantity.measure;

import app.diptych.quantity.Kind;
import app.diptych.quantity.Mention;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Holds a mention against what a suite expects there, through the differences of convention. */
enum Judgement {
    RIGHT,
    WRONG_VALUE,
    WRONG_UNIT,
    /** Read as a date, a period, a rank or an identifier, which are no amounts here. */
    NAMED,
    MISSED;

    private static final MathContext PRECISION = new MathContext(6);
    private static final BigDecimal TINY = new BigDecimal("0.0000006");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** Currencies as the suites word them. A name that several countries use stands for any of them: "dollar". */
    private static final Map<String, String> CURRENCIES = Map.ofEntries(
            Map.entry("$", "[A-Z]{2}D|CNY"),
            Map.entry("dollar", "[A-Z]{2}D"),
            Map.entry("australian dollar", "AUD"),
            Map.entry("euro", "EUR"),
            Map.entry("pound sterling", "GBP"),
            Map.entry("pound", "[A-Z]{2}P"),
            Map.entry("japanese yen", "JPY"),
            Map.entry("shekel", "ILS"),
            Map.entry("danish krone", "DKK"),
            Map.entry("malaysian ringgit", "MYR"),
            Map.entry("元", "CNY"),
            Map.entry("美元", "USD"),
            Map.entry("欧元", "EUR"),
            Map.entry("港元", "HKD"),
            Map.entry("韩元", "KRW"),
            Map.entry("泰铢", "THB"),
            Map.entry("฿", "THB"));

    /** The best judgement of the mentions that overlap the expectation. */
    static Judgement of(SuiteCase.Span span, List<Mention> mentions) {
        Judgement best = MISSED;
        for (Mention mention : mentions) {
            if (mention.outerStart() < span.end() && span.start() < mention.outerEnd()) {
                Judgement judgement = of(span, mention);
                best = judgement.compareTo(best) < 0 ? judgement : best;
            }
        }
        return best;
    }

    private static Judgement of(SuiteCase.Span span, Mention mention) {
        boolean ordinal = span.kind().equals("ordinal");
        if (!mention.kind().isAmount() && !(ordinal && mention.kind() == Kind.ORDINAL)) {
            return NAMED;
        }
        if (!isSame(span.low(), mention.low(), span, mention) || !isSame(span.high(), mention.high(), span, mention)) {
            return WRONG_VALUE;
        }
        return isUnit(span, mention) ? RIGHT : WRONG_UNIT;
    }

    private static boolean isSame(
            @Nullable BigDecimal wanted, @Nullable BigDecimal read, SuiteCase.Span span, Mention mention) {
        if (wanted == null || read == null) {
            // Suites of bare recognition name no value; an open end is our bound.
            return true;
        }
        if (equal(wanted, read)) {
            return true;
        }
        if (mention.kind() == Kind.POINTS) {
            return equal(wanted.multiply(HUNDRED), read);
        }
        boolean cents = isCent(span.unit());
        return mention.kind() == Kind.MONEY && cents && equal(wanted, read.multiply(HUNDRED));
    }

    private static boolean equal(BigDecimal a, BigDecimal b) {
        return a.round(PRECISION).compareTo(b.round(PRECISION)) == 0
                || a.subtract(b).abs().compareTo(TINY) <= 0;
    }

    private static boolean isCent(@Nullable String unit) {
        return unit != null && unit.toLowerCase(java.util.Locale.ROOT).matches("cent|penny|pence|分");
    }

    private static boolean isUnit(SuiteCase.Span span, Mention mention) {
        String unit = span.unit();
        return switch (span.kind()) {
            case "money" -> mention.kind() == Kind.MONEY && (unit == null || isCurrency(unit, mention.unit()));
            // Suites know no percentage points; their value is held against ours in basis points.
            case "percent" -> mention.kind() == Kind.PERCENT || mention.kind() == Kind.POINTS;
            case "quantity", "dimension" ->
                mention.kind() == Kind.MONEY
                        ? unit != null && isNamed(unit, mention.unit())
                        : mention.kind() != Kind.PERCENT;
            default -> true;
        };
    }

    /** Some suites take money for a quantity of a currency, "shekel per month". */
    private static boolean isNamed(String wanted, String read) {
        String name = wanted.toLowerCase(java.util.Locale.ROOT).replaceAll(" per \\w+$", "");
        return isCent(name) || (CURRENCIES.containsKey(name) && isCurrency(name, read));
    }

    private static boolean isCurrency(String wanted, String read) {
        String code = CURRENCIES.getOrDefault(wanted.toLowerCase(java.util.Locale.ROOT), wanted);
        boolean ambiguous = !code.equals(code.toUpperCase(java.util.Locale.ROOT));
        return ambiguous || read.matches(code);
    }
}
