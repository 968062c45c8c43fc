package app.diptych.exporting.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Turns the formula of a computed fact ("operating margin = operating income / net sales = 14.7 / 148 = 9.93 %") into one
 * of a spreadsheet: each figure that is a value of an input, or its change, becomes the cell that has it. What comes out
 * is computed here too; if it is not the fact's value, there is no formula.
 */
final class CellFormula {
    private static final Pattern TOKEN = Pattern.compile("\\s*(?:(\\d[\\d,]*(?:\\.\\d+)?)(\\s?%)?|([-+−×*/÷()]))");
    private static final Pattern RESULT =
            Pattern.compile("[≈ ]*[-−]?[\\d.,]+\\s*(thousand|million|billion|trillion|%)?.*");
    private static final Map<String, Long> SCALES = Map.of(
            "",
            1L,
            "thousand",
            1_000L,
            "million",
            1_000_000L,
            "billion",
            1_000_000_000L,
            "trillion",
            1_000_000_000_000L);
    /** The 1 of "(1 + 25 %)" and of "… − 1", and the 4 of "4 × …": they count nothing, even if a cell holds as much. */
    private static final Pattern CONSTANT =
            Pattern.compile("(?<=\\()1(?= \\+ [\\d.]+ ?%)|(?<=[-−] )1$|(?<![\\d.,])\\d+(?= ×)");

    /** The result is printed with about three digits; what differs by more is another figure. */
    private static final double TOLERANCE = 0.006;

    /**
     * A cell that a figure may stand for.
     *
     * @param reference of the cell, as A1
     * @param value that it holds
     * @param percent whether that is in percent
     */
    record Source(String reference, BigDecimal value, boolean percent) {}

    /**
     * A number or a sign of the step.
     *
     * @param cell what stands for it in the spreadsheet
     * @param value of a number, or null for a sign
     */
    private record Token(String cell, @Nullable Double value) {}

    private final List<Token> tokens;
    private int at;

    private CellFormula(List<Token> tokens) {
        this.tokens = tokens;
    }

    /**
     * The formula without its equals sign; empty where the text is not understood.
     *
     * @param formula of the fact
     * @param value of the fact
     * @param sources cells of its inputs
     */
    static Optional<String> of(String formula, BigDecimal value, List<Source> sources) {
        String[] steps = formula.split(" = ", -1);
        if (steps.length < 3) {
            return Optional.empty();
        }
        Matcher result = RESULT.matcher(steps[steps.length - 1]);
        if (!result.matches()) {
            return Optional.empty();
        }
        String unit = result.group(1) == null ? "" : result.group(1);
        long factor = unit.equals("%") ? 100 : Math.max(1, SCALES.getOrDefault(unit, 1L));
        List<Token> tokens = tokens(steps[steps.length - 2], sources);
        boolean refers = tokens.stream().anyMatch(token -> token.cell().matches(".*[A-Z]\\d.*"));
        if (tokens.isEmpty() || !refers) {
            return Optional.empty();
        }
        CellFormula parsed = new CellFormula(tokens);
        double computed = parsed.sum() * factor;
        double wanted = value.doubleValue();
        boolean same = parsed.at == tokens.size()
                && Math.abs(computed - wanted) <= TOLERANCE * Math.max(Math.abs(wanted), 1e-9);
        String cells = String.join("", tokens.stream().map(Token::cell).toList());
        return same ? Optional.of("(" + cells + ")*" + factor) : Optional.empty();
    }

    private static List<Token> tokens(String step, List<Source> sources) {
        List<Token> tokens = new ArrayList<>();
        Set<Integer> constants =
                CONSTANT.matcher(step.strip()).results().map(MatchResult::start).collect(Collectors.toSet());
        Matcher matcher = TOKEN.matcher(step.strip());
        int end = 0;
        while (matcher.find() && matcher.start() == end) {
            end = matcher.end();
            tokens.add(
                    matcher.group(1) == null
                            ? sign(matcher.group(3))
                            : number(
                                    matcher.group(1).replace(",", ""),
                                    matcher.group(2) != null,
                                    constants.contains(matcher.start(1)) ? List.of() : sources));
        }
        return end == step.strip().length() ? tokens : List.of();
    }

    private static Token sign(String sign) {
        return new Token(
                switch (sign) {
                    case "−" -> "-";
                    case "×" -> "*";
                    case "÷" -> "/";
                    default -> sign;
                },
                null);
    }

    private static Token number(String digits, boolean percent, List<Source> sources) {
        BigDecimal printed = new BigDecimal(digits);
        double value = percent ? printed.doubleValue() / 100 : printed.doubleValue();
        for (Source source : sources) {
            Long scale = source.percent() == percent ? scale(source, printed, percent) : null;
            if (scale != null) {
                String divided = percent ? "/100" : scale == 1 ? "" : "/" + scale;
                return new Token("(ABS(" + source.reference() + ")" + divided + ")", value);
            }
        }
        return new Token(percent ? "(" + digits + "/100)" : digits, value);
    }

    /** The scale in which a figure prints what a cell holds; null where it is another one. */
    private static @Nullable Long scale(Source source, BigDecimal printed, boolean percent) {
        for (long scale : percent ? List.of(1L) : List.copyOf(SCALES.values())) {
            double held = Math.abs(source.value().doubleValue()) / scale;
            if (Math.abs(held - printed.doubleValue()) < 1e-9 * Math.max(1, held)) {
                return scale;
            }
        }
        return null;
    }

    /** A sum of products; reading on beyond the end gives no number, and no formula. */
    private double sum() {
        double sum = product();
        while (is("+") || is("-")) {
            boolean plus = tokens.get(at++).cell().equals("+");
            double next = product();
            sum = plus ? sum + next : sum - next;
        }
        return sum;
    }

    private double product() {
        double product = factor();
        while (is("*") || is("/")) {
            boolean times = tokens.get(at++).cell().equals("*");
            double next = factor();
            product = times ? product * next : product / next;
        }
        return product;
    }

    private double factor() {
        if (at >= tokens.size()) {
            return Double.NaN;
        }
        if (is("-")) {
            at++;
            return -factor();
        }
        if (is("(")) {
            at++;
            double inside = sum();
            if (!is(")")) {
                return Double.NaN;
            }
            at++;
            return inside;
        }
        Double value = tokens.get(at++).value();
        return value == null ? Double.NaN : value;
    }

    private boolean is(String sign) {
        return at < tokens.size()
                && tokens.get(at).value() == null
                && tokens.get(at).cell().equals(sign);
    }
}
