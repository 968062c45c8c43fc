package app.diptych.ui.metrics.figure;

import app.diptych.metric.Fact;
import app.diptych.metric.Status;
import app.diptych.quantity.Bound;
import app.diptych.quantity.Direction;
import app.diptych.quantity.Kind;
import app.diptych.quantity.Mention;
import app.diptych.ui.support.Texts;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Prints figures as the interface's language does: $236B and $300M in English, 2,360 億美元 in Traditional and 2,360亿美元 in
 * Simplified Chinese; 5.6%; 170 bps or 1.7 個百分點. A figure keeps the precision with which it was said; negatives stand
 * in parentheses, as accountants print them.
 */
public final class FigureFormat {
    /** Beyond three digits behind the point a smaller scale reads better. */
    private static final int MOST_DIGITS = 3;

    private final Locale locale;
    private final boolean chinese;
    private final boolean hant;
    private final Set<String> currencies = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());
    private final List<Scale> scales;
    private final Texts texts;
    private final Texts words;
    private final boolean inChinese;

    /** @param texts the metrics bundle, which has the words of the scales */
    public FigureFormat(Texts texts) {
        this(texts, texts);
    }

    /**
     * Figures that count large money in the way of another language than the window's.
     *
     * @param texts the bundle of the language whose scales are used
     * @param words the bundle of the window: points, directions and "about" are said in its words
     */
    FigureFormat(Texts texts, Texts words) {
        this.texts = texts;
        this.words = words;
        inChinese = words.locale().getLanguage().equals("zh");
        locale = texts.locale();
        chinese = locale.getLanguage().equals("zh");
        hant = locale.getScript().equals("Hant");
        scales = chinese
                ? List.of(
                        new Scale(12, texts.get("scale.trillion.short"), texts.get("scale.trillion")),
                        new Scale(8, texts.get("scale.hundredmillion"), texts.get("scale.hundredmillion")),
                        new Scale(4, texts.get("scale.tenthousand"), texts.get("scale.tenthousand")))
                : List.of(
                        new Scale(12, texts.get("scale.trillion.short"), texts.get("scale.trillion")),
                        new Scale(9, texts.get("scale.billion.short"), texts.get("scale.billion")),
                        new Scale(6, texts.get("scale.million.short"), texts.get("scale.million")),
                        new Scale(3, texts.get("scale.thousand.short"), texts.get("scale.thousand")));
    }

    /** A fact's value; of an outlook without a figure its direction. */
    public String value(Fact fact) {
        return isOutlook(fact)
                ? outlook(fact)
                : bound(fact.bound()) + range(fact.low(), fact.high(), fact.unit(), fact.decimals());
    }

    /** Whether a fact says only which way something will go: "higher in the second half". */
    public static boolean isOutlook(Fact fact) {
        return fact.status() == Status.GUIDANCE
                && fact.quantity() == null
                && fact.formula() == null
                && fact.low().signum() == 0
                && fact.high().signum() == 0;
    }

    /** Which way an outlook without a figure goes, in a word. */
    public String outlook(Fact fact) {
        return switch (fact.bound()) {
            case MORE_THAN, AT_LEAST -> words.get("outlook.more");
            case LESS_THAN, AT_MOST -> words.get("outlook.less");
            case EXACT, ABOUT, VAGUE -> words.get("outlook.same");
        };
    }

    /** An amount with its sign, without how it is bounded. */
    public String figure(Mention amount) {
        return range(low(amount), high(amount), amount.unit(), amount.decimals());
    }

    /** A bare number in the scale that suits it. */
    public String number(BigDecimal number) {
        return range(number, number, "", null);
    }

    /** The name of what money is counted in: US dollars, 美元. */
    public String currency(String unit) {
        return chinese ? currencyName(unit) : spokenCurrency(unit);
    }

    /** An amount without its sign, as it stands in a line of its own: ≈ 19%, 約 19%, 近 2 倍. */
    public String amount(Mention amount) {
        return amountAfterWord(amount).strip();
    }

    /** The same behind a word or an arrow, with the space that the language puts there: " 11%", but 約 19%. */
    public String amountAfterWord(Mention amount) {
        String figure = magnitude(amount);
        return switch (amount.bound()) {
            case EXACT, VAGUE -> words.get("amount.exact", figure);
            case ABOUT -> isMultiple(amount) ? words.get("amount.nearly", figure) : words.get("amount.about", figure);
            case MORE_THAN -> words.get("amount.morethan", figure);
            case AT_LEAST -> words.get("amount.atleast", figure);
            // "Nearly doubled": "< 2×" reads like a fault.
            case LESS_THAN ->
                isMultiple(amount) ? words.get("amount.nearly", figure) : words.get("amount.lessthan", figure);
            case AT_MOST -> words.get("amount.atmost", figure);
        };
    }

    /** A change with its sign: +170 bps, −3%, ≈ +19%. */
    public String signed(Mention amount, Direction direction) {
        return bound(amount.bound()) + (direction == Direction.UP ? "+" : "\u2212") + magnitude(amount);
    }

    private String magnitude(Mention amount) {
        return range(low(amount).abs(), high(amount).abs(), amount.unit(), amount.decimals());
    }

    /** A fact's value in the words a screen reader says. */
    public String spoken(Fact fact) {
        if (isOutlook(fact)) {
            return outlook(fact);
        }
        String figure = spoken(fact.low(), fact.high(), fact.unit(), fact.decimals());
        return spokenBound(fact.bound(), figure, false).strip();
    }

    /** An amount without its sign in the words a screen reader says, behind a word as {@link #amountAfterWord}. */
    public String spokenAfterWord(Mention amount) {
        String figure = spoken(low(amount).abs(), high(amount).abs(), amount.unit(), amount.decimals());
        return spokenBound(amount.bound(), figure, isMultiple(amount));
    }

    private String spokenBound(Bound bound, String figure, boolean multiple) {
        return switch (bound) {
            case EXACT, VAGUE -> texts.get("spoken.exact", figure);
            case ABOUT -> texts.get("spoken.about", figure);
            case MORE_THAN -> texts.get("spoken.morethan", figure);
            case AT_LEAST -> texts.get("spoken.atleast", figure);
            case LESS_THAN -> multiple ? texts.get("spoken.nearly", figure) : texts.get("spoken.lessthan", figure);
            case AT_MOST -> texts.get("spoken.atmost", figure);
        };
    }

    private static boolean isMultiple(Mention amount) {
        return amount.kind() == Kind.MULTIPLE;
    }

    /** The scale that suits a figure: the largest that it fills, if the digits that were said fit it. */
    public Scale scale(BigDecimal value, @Nullable Integer decimals) {
        for (Scale scale : scales) {
            boolean fills = value.abs().compareTo(BigDecimal.ONE.scaleByPowerOfTen(scale.exponent())) >= 0;
            // Thousands are written out (4,310) unless they were said as such ($300 thousand).
            int most = scale.exponent() == 3 ? 0 : MOST_DIGITS;
            if (fills && scale.digits(value, decimals) <= most) {
                return scale;
            }
        }
        return new Scale(0, "", "");
    }

    /** The one scale of a chart's numbers. */
    Scale chartScale(Collection<ChartScale.Printed> numbers) {
        return new ChartScale(scales, chinese ? 4 : 5).of(numbers);
    }

    /** Money and counts of a chart in one scale; everything else as it is. */
    public Scale chartScale(String unit, Collection<Fact> facts) {
        return isScaled(unit) ? chartScale(numbers(facts)) : new Scale(0, "", "");
    }

    /** How many digits behind the point the numbers of a chart have at the most, in its scale. */
    public int chartDecimals(Collection<Fact> facts, Scale scale) {
        return ChartScale.decimals(numbers(facts), scale);
    }

    /** How many digits behind the point a label has room for. */
    public int chartRoom(BigDecimal value, Scale scale) {
        return ChartScale.room(value, scale);
    }

    private static List<ChartScale.Printed> numbers(Collection<Fact> facts) {
        return facts.stream()
                .flatMap(fact ->
                        Stream.of(fact.low(), fact.high()).map(value -> new ChartScale.Printed(value, fact.decimals())))
                .toList();
    }

    private static boolean isScaled(String unit) {
        return !List.of("%", "bp", "pp", "x").contains(unit);
    }

    /** Whether a unit is a noun of what is counted, and no currency, rate or factor. */
    boolean isCount(String unit) {
        return !unit.isEmpty() && !isMoney(unit) && isScaled(unit);
    }

    /**
     * The unit of a chart's numbers in a scale: $B, 億美元, %, K sites.
     *
     * @param noun what is counted, in the interface's language
     */
    public String unit(String unit, Scale scale, String noun) {
        if (unit.equals("bp")) {
            return words.get("unit.bps.heading");
        }
        if (!isMoney(unit)) {
            return (scale.suffix() + (chinese ? "" : " ") + noun).strip();
        }
        return chinese
                ? scale.suffix() + currencyName(unit)
                : Currency.getInstance(unit).getSymbol(Locale.US) + scale.suffix();
    }

    /** A number alone, in the scale of its chart. */
    public String number(BigDecimal value, @Nullable Integer decimals, Scale scale) {
        return scale.number(value, decimals);
    }

    private String range(BigDecimal low, BigDecimal high, String unit, @Nullable Integer decimals) {
        if (unit.equals("bp") && inChinese) {
            // Chinese prints points of a rate in percentage points.
            return range(low.movePointLeft(2), high.movePointLeft(2), "pp", null);
        }
        Scale scale = isScaled(unit) ? scale(high.abs().max(low.abs()), decimals) : new Scale(0, "", "");
        String numbers = low.compareTo(high) == 0
                ? scale.magnitude(low, decimals)
                : scale.magnitude(low, decimals) + "\u2013" + scale.magnitude(high, decimals);
        String figure = withUnit(numbers, unit, scale);
        return high.signum() < 0 ? "(" + figure + ")" : figure;
    }

    private String withUnit(String numbers, String unit, Scale scale) {
        String space = hant || words.locale().getScript().equals("Hant") ? " " : "";
        if (isMoney(unit)) {
            return chinese
                    ? numbers + space + scale.suffix() + currencyName(unit)
                    : Currency.getInstance(unit).getSymbol(Locale.US) + numbers + scale.suffix();
        }
        return switch (unit) {
            case "%" -> numbers + "%";
            case "bp" -> numbers + " " + words.get("unit.bps");
            case "pp" -> numbers + space + words.get("unit.points");
            case "x" -> words.get("unit.times", numbers);
            default -> scale.suffix().isEmpty() ? numbers : numbers + (chinese ? space : "") + scale.suffix();
        };
    }

    private String spoken(BigDecimal low, BigDecimal high, String unit, @Nullable Integer decimals) {
        if (chinese) {
            return range(low, high, unit, decimals);
        }
        Scale scale = isMoney(unit) ? scale(high.abs().max(low.abs()), decimals) : new Scale(0, "", "");
        String numbers = scale.spoken(low, decimals);
        if (low.compareTo(high) != 0) {
            numbers = texts.get("spoken.range", numbers, scale.spoken(high, decimals));
        }
        String sign = high.signum() < 0 ? texts.get("spoken.minus") + " " : "";
        String word = scale.word().isEmpty() ? "" : " " + scale.word();
        String name = switch (unit) {
            case "%" -> " " + texts.get("spoken.percent");
            case "bp" -> " " + texts.get("spoken.bps");
            case "x" -> " " + texts.get("spoken.times");
            default -> isMoney(unit) ? " " + spokenCurrency(unit) : "";
        };
        return sign + numbers + word + name;
    }

    /** "US dollars": what is counted is no name and has a plural, but for the yen and its kin. */
    private String spokenCurrency(String unit) {
        String name = currencyName(unit);
        int last = name.lastIndexOf(' ') + 1;
        String spoken = name.substring(0, last) + name.substring(last).toLowerCase(Locale.ROOT);
        return spoken.matches(".*(?:yen|yuan|won|baht|rand)") ? spoken : texts.get("spoken.currency", spoken);
    }

    /** A number with the sign of how it is bounded before it: > 30.5, ≈ 19. */
    public String bounded(Bound bound, String number) {
        return bound(bound) + number;
    }

    private static String bound(Bound bound) {
        return switch (bound) {
            case EXACT, VAGUE -> "";
            case ABOUT -> "\u2248 ";
            case MORE_THAN -> "> ";
            case AT_LEAST -> "\u2265 ";
            case LESS_THAN -> "< ";
            case AT_MOST -> "\u2264 ";
        };
    }

    private String currencyName(String unit) {
        return Currency.getInstance(unit).getDisplayName(locale);
    }

    private boolean isMoney(String unit) {
        return currencies.contains(unit);
    }

    private static BigDecimal low(Mention amount) {
        return amount.low() == null ? BigDecimal.ZERO : amount.low();
    }

    private static BigDecimal high(Mention amount) {
        return amount.high() == null ? BigDecimal.ZERO : amount.high();
    }
}
