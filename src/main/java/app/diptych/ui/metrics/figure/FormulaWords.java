package app.diptych.ui.metrics.figure;

import app.diptych.metric.Fact;
import app.diptych.metric.concept.Concept;
import app.diptych.metric.concept.ConceptCatalogue;
import app.diptych.ui.support.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Words the formulas of computed facts and of relations in the interface's language. The engine writes them in English:
 * "operating margin = operating income / net sales = 14.7 / 148 = 9.93 % (9.87 to 10 %); stated 9.9 %". Its sentences are few,
 * and its measures are those of the catalogue, so that each part can be told and worded anew. What is not told stays.
 */
public final class FormulaWords {
    private static final String RANGE = " (\\([^()]* to [^()]*\\)|\\([^()=+/\u2212\u00d7]*\\))(?=;|$)";
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");
    private static final String SCALE = " (thousand|million|billion|trillion)\\b";
    /** An amount that the scale behind the result is meant for too: no rate, no factor, no quarter. */
    private static final Pattern AMOUNT = Pattern.compile(
            "(?<![\\d.])\\d+(?:\\.\\d+)?(?![\\d.])(?! ?%| bp| \u00d7|-Q)(?! to [\\d.\u2212]+ (?:%|bp))");

    private static final Pattern PLACE = Pattern.compile("(.+) in \u00b6(\\d+), (.+) in \u00b6(\\d+)");
    private static final Pattern QUARTER = Pattern.compile("(\\d{4})-Q([1-4])");
    private static final List<Integer> POWERS = List.of(0, 3, 6, 9, 12);
    private static final BigDecimal HUNDRED_MILLION = BigDecimal.TEN.pow(8);
    private static final Map<String, Integer> SCALES =
            Map.of("thousand", 3, "million", 6, "billion", 9, "trillion", 12);

    private final Texts texts;
    private final ConceptCatalogue catalogue;
    /** By their English names; indexed when the first formula is worded. */
    private final Map<String, Concept> measures = new HashMap<>();

    private final List<Rule> rules;

    /** A phrase of the engine, and how it is worded with what stands in it. */
    private record Rule(Pattern phrase, Function<List<String>, String> wording) {}

    /** @param catalogue the measures that formulas are of */
    public FormulaWords(Texts texts, ConceptCatalogue catalogue) {
        this.texts = texts;
        this.catalogue = catalogue;
        rules = rules();
    }

    /**
     * The whole formula: in words, in figures, and what the call states.
     *
     * @param of the facts that it is of; they tell what its amounts are counted in where it does not
     */
    public String whole(String formula, List<Fact> of) {
        if (isSaid(formula)) {
            return said(formula);
        }
        String stated = formula.contains("; stated ") ? formula.substring(formula.indexOf("; stated ") + 9) : "";
        String computed = formula.replaceFirst("; stated .*", "").replaceFirst(RANGE, "");
        List<String> steps = Arrays.stream(computed.split(" = ", -1))
                .map(step -> isArithmetic(step) ? step : phrase(step))
                .toList();
        String text = figures(String.join(" = ", steps), of);
        return stated.isEmpty() ? text : texts.get("formula.stated", text, figures(stated, List.of()));
    }

    /**
     * The steps that are nothing but figures; the whole where there is none.
     *
     * @param of as for the whole
     */
    public String arithmetic(String formula, List<Fact> of) {
        if (isSaid(formula)) {
            return said(formula);
        }
        String computed = formula.replaceFirst("; stated .*", "").replaceFirst(RANGE, "");
        List<String> steps = Arrays.stream(computed.split(" = ", -1))
                .filter(FormulaWords::isArithmetic)
                .toList();
        return steps.isEmpty() ? whole(formula, of) : figures(String.join(" = ", steps), of);
    }

    private Map<String, Concept> measures() {
        if (measures.isEmpty()) {
            catalogue
                    .concepts()
                    .forEach(concept -> measures.put(concept.english().getFirst(), concept));
        }
        return measures;
    }

    private static boolean isSaid(String formula) {
        return formula.contains(" said again: ") || formula.contains(" said with two values: ");
    }

    /** "net sales said again: 2.62 billion USD in ¶8, 2.62 billion USD in ¶17". */
    private String said(String formula) {
        int colon = formula.indexOf(": ");
        boolean again = formula.startsWith(" said again", colon - 11);
        String what = formula.substring(0, colon).replaceFirst(" said (?:again|with two values)$", "");
        Matcher places = PLACE.matcher(formula.substring(colon + 2));
        if (!places.matches()) {
            return formula;
        }
        String first = texts.get("formula.place", moments(places.group(1)), places.group(2));
        String second = texts.get("formula.place", moments(places.group(3)), places.group(4));
        return again
                ? texts.get("formula.again", phrase(what), first, second)
                : texts.get("formula.two", phrase(what), first, second);
    }

    /** Quarters as they are named, or an amount. */
    private String moments(String value) {
        Matcher quarters = QUARTER.matcher(value);
        List<String> named = new ArrayList<>();
        while (quarters.find()) {
            named.add(texts.get("spoken.quarter", quarters.group(2), quarters.group(1)));
        }
        return named.isEmpty() ? figures(value, List.of()) : String.join(texts.get("list.comma"), named);
    }

    private static boolean isArithmetic(String step) {
        boolean words = Pattern.compile("[A-Za-z]{2,}")
                .matcher(step)
                .results()
                .map(match -> match.group())
                .anyMatch(word -> !SCALES.containsKey(word) && !word.matches("to|bp|[A-Z]{3}"));
        return !words && step.chars().anyMatch(Character::isDigit);
    }

    private List<Rule> rules() {
        return List.of(
                rule("growth of (.+) without currency effects", in -> texts.get("formula.growth.exfx", in.getFirst())),
                rule("growth of (.+)", in -> texts.get("formula.growth", in.getFirst())),
                rule("change in (.+)", in -> texts.get("formula.change", in.getFirst())),
                rule("time of (.+)", in -> texts.get("formula.time", in.getFirst())),
                rule("high end of the guidance for (.+)", in -> texts.get("formula.high", in.getFirst())),
                rule("low end of the guidance for (.+)", in -> texts.get("formula.low", in.getFirst())),
                rule("midpoint of the guidance for (.+)", in -> texts.get("formula.middle", in.getFirst())),
                rule("guidance for (.+)", in -> texts.get("formula.guidance", in.getFirst())),
                rule("prior-year (.+)", in -> texts.get("formula.year", in.getFirst())),
                rule("prior-quarter (.+)", in -> texts.get("formula.quarter", in.getFirst())),
                rule("(.+) less its change", in -> texts.get("formula.less.change", in.getFirst())),
                rule("(.+) less its distance", in -> texts.get("formula.less.distance", in.getFirst())),
                rule("(.+) less currency effects", in -> texts.get("formula.less.fx", in.getFirst())),
                rule("(.+) of the quarter", in -> texts.get("formula.of.quarter", in.getFirst())),
                rule("the company less its other segments", in -> texts.get("formula.others")),
                rule("growth without them", in -> texts.get("formula.rate.exfx")),
                rule("growth", in -> texts.get("formula.rate")),
                rule("change", in -> texts.get("formula.points")));
    }

    private static Rule rule(String phrase, Function<List<String>, String> wording) {
        return new Rule(Pattern.compile(phrase), wording);
    }

    /** A phrase in words: what stands between signs and brackets by itself, then from the outermost words inwards. */
    private String phrase(String english) {
        for (String sign : List.of(" + ", " \u2212 ", " / ", " \u00d7 ")) {
            int at = outside(english, sign);
            if (at >= 0) {
                return phrase(english.substring(0, at)) + sign + phrase(english.substring(at + sign.length()));
            }
        }
        if (english.startsWith("(") && english.endsWith(")")) {
            return "(" + phrase(english.substring(1, english.length() - 1)) + ")";
        }
        Concept measure = measures().get(english);
        if (measure != null) {
            return isChinese() ? measure.label(texts.locale()) : english;
        }
        for (Rule rule : rules) {
            Matcher matcher = rule.phrase().matcher(english);
            if (matcher.matches()) {
                return rule.wording().apply(matcher.groupCount() == 0 ? List.of() : List.of(phrase(matcher.group(1))));
            }
        }
        return ofBusiness(english);
    }

    /** "net sales of Garden Tools"; anything else is a name. */
    private String ofBusiness(String english) {
        for (int at = english.indexOf(" of "); at >= 0; at = english.indexOf(" of ", at + 1)) {
            if (measures().containsKey(english.substring(0, at))) {
                return texts.get("formula.of", phrase(english.substring(0, at)), english.substring(at + 4));
            }
        }
        return english;
    }

    /** Where a sign stands first outside of all brackets; -1 where it does not. */
    private static int outside(String text, String sign) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
            if (depth == 0 && text.startsWith(sign, i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isChinese() {
        return texts.locale().getLanguage().equals("zh");
    }

    /** Figures with parted thousands; in Chinese amounts are counted in 萬 and 億, all of a formula in one of them. */
    private String figures(String text, List<Fact> of) {
        Matcher scaled = Pattern.compile("(\\d+(?:\\.\\d+)?)" + SCALE).matcher(text);
        String counted = text;
        if (isChinese()) {
            BigDecimal largest = BigDecimal.ZERO;
            while (scaled.find()) {
                largest = largest.max(new BigDecimal(scaled.group(1)).scaleByPowerOfTen(power(scaled.group(2))));
            }
            int to = largest.compareTo(HUNDRED_MILLION) >= 0 ? 8 : 4;
            counted = largest.signum() == 0 ? ratio(text, of) : recounted(text, to);
            counted = counted.replace(" bp", texts.get("formula.bp")).replace(" to ", "\u2013");
        }
        return NUMBER.matcher(counted.replace(" %", "%")).replaceAll(number -> grouped(number.group()));
    }

    /**
     * A rate of two amounts has no scale, which is cut out of both. In Chinese they are counted as they are elsewhere; which
     * amounts they are, the facts tell.
     */
    private String ratio(String text, List<Fact> of) {
        List<BigDecimal> amounts = of.stream()
                .filter(fact -> !fact.unit().equals("%"))
                .flatMap(fact -> Stream.of(fact.low().abs(), fact.high().abs()))
                .toList();
        int by = 0;
        long most = 0;
        for (int power : POWERS) {
            long fitting = AMOUNT.matcher(text)
                    .results()
                    .filter(number -> !isOne(text, number.start(), number.group()))
                    .map(number -> new BigDecimal(number.group()).scaleByPowerOfTen(power))
                    .filter(number -> amounts.stream().anyMatch(amount -> amount.compareTo(number) == 0))
                    .count();
            by = fitting > most ? power : by;
            most = Math.max(most, fitting);
        }
        boolean large = amounts.stream().anyMatch(amount -> amount.compareTo(HUNDRED_MILLION) >= 0);
        return currencies(by == 0 ? text : shifted(text, by - (large ? 8 : 4)));
    }

    private static int power(String scale) {
        return Objects.requireNonNull(SCALES.get(scale), scale);
    }

    private String recounted(String text, int to) {
        Matcher scale = Pattern.compile(SCALE).matcher(text);
        if (!scale.find()) {
            return currencies(text);
        }
        int by = power(scale.group(1)) - to;
        String name = to == 8 ? texts.get("scale.hundredmillion") : texts.get("scale.tenthousand");
        String recounted = shifted(text, by);
        return currencies(recounted.replaceAll(SCALE, space() + name)).replaceAll("([億亿萬万]) ", "$1");
    }

    /** Every amount times a power of ten. */
    private static String shifted(String text, int by) {
        return AMOUNT.matcher(text)
                .replaceAll(number -> isOne(text, number.start(), number.group())
                        ? number.group()
                        : new BigDecimal(number.group())
                                .scaleByPowerOfTen(by)
                                .stripTrailingZeros()
                                .toPlainString());
    }

    /** Traditional Chinese parts figures from words. */
    private String space() {
        return texts.locale().getScript().equals("Hant") ? " " : "";
    }

    /** The 1 of "(1 + growth)", and that of a growth of so many per cent, "2.2 / 2 − 1 = 10 %": they count nothing. */
    private static boolean isOne(String text, int at, String number) {
        return number.equals("1")
                && (text.startsWith("(1 + ", at - 1)
                        || (text.startsWith(" \u2212 1 = ", at - 3) && text.contains(" / ") && text.endsWith("%")));
    }

    private String currencies(String text) {
        return Pattern.compile(" ([A-Z]{3})\\b").matcher(text).replaceAll(code -> currency(code.group(1)));
    }

    private String currency(String code) {
        try {
            return space() + Currency.getInstance(code).getDisplayName(texts.locale());
        } catch (IllegalArgumentException e) {
            return " " + code;
        }
    }

    private static String grouped(String number) {
        int point = number.indexOf('.');
        String whole = point < 0 ? number : number.substring(0, point);
        String parted = whole.length() < 4 || whole.startsWith("0")
                ? whole
                : String.format(Locale.ROOT, "%,d", Long.parseLong(whole));
        return parted + (point < 0 ? "" : number.substring(point));
    }
}
