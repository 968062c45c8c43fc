package app.diptych.ui.metrics.panel;

import app.diptych.analysis.Analysis;
import app.diptych.metric.Fact;
import app.diptych.metric.statement.Basis;
import app.diptych.quantity.Direction;
import app.diptych.quantity.Kind;
import app.diptych.quantity.Mention;
import app.diptych.ui.metrics.figure.Figure;
import app.diptych.ui.metrics.figure.FigureFormat;
import app.diptych.ui.metrics.figure.Figures;
import app.diptych.ui.metrics.figure.Scale;
import app.diptych.ui.metrics.figure.Wording;
import app.diptych.ui.support.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes the figures of one chart, all in one unit and one scale, and collects its doors and its data.
 *
 * <p>Not thread-safe; for one chart.
 */
final class Writer {
    private static final int MOST_DECIMALS = 2;

    private final Language language;
    private final String unit;
    private final Scale scale;
    private final int decimals;
    private final List<Doorway> doors = new ArrayList<>();
    private final List<List<String>> data = new ArrayList<>();

    /**
     * What figures are written with.
     *
     * @param texts the bundle {@code metrics}
     * @param format prints numbers
     * @param wording names and explains figures
     */
    record Language(Texts texts, FigureFormat format, Wording wording) {}

    /**
     * @param unit of all figures
     * @param facts all that decide on the scale
     */
    Writer(Language language, String unit, Collection<Fact> facts) {
        this.language = language;
        this.unit = unit;
        scale = scale(language.format(), unit, facts);
        int digits = facts.stream()
                .mapToInt(fact -> scale.digits(fact.high(), unit.equals("%") ? fact.decimals() : null))
                .max()
                .orElse(0);
        decimals = Math.min(MOST_DECIMALS, digits) - scale.exponent();
        Texts texts = language.texts();
        data.add(List.of(
                texts.get("column.concept"),
                texts.get("column.entity"),
                texts.get("column.period"),
                texts.get("column.value"),
                texts.get("column.unit"),
                texts.get("column.change"),
                texts.get("column.basis"),
                texts.get("column.status"),
                texts.get("column.passage")));
    }

    /** The largest scale in which every figure keeps what was said with at most two decimals: 98 beside 1,384, not 0.098. */
    private static Scale scale(FigureFormat format, String unit, Collection<Fact> facts) {
        if (List.of("%", "bp", "x").contains(unit)) {
            return new Scale(0, "", "");
        }
        Scale least = format.scale(BigDecimal.ONE, 0);
        return facts.stream()
                .map(fact -> format.scale(fact.high(), fact.decimals()))
                .filter(scale -> facts.stream().allMatch(fact -> scale.digits(fact.high(), null) <= MOST_DECIMALS))
                .max(Comparator.comparingInt(Scale::exponent))
                .orElse(least);
    }

    /** The unit as it stands behind the title: $B, 億美元, %. */
    String unit() {
        return language.format().unit(unit, scale);
    }

    /** A fact's value, without its unit; how it is bounded stands before it. */
    String value(Fact fact) {
        Integer said = fact.decimals();
        int shown = said == null ? decimals : Math.min(said, decimals);
        String low = language.format().number(fact.low(), shown, scale);
        String number = fact.low().compareTo(fact.high()) == 0
                ? low
                : low + "\u2013" + language.format().number(fact.high(), shown, scale);
        return language.format().bounded(fact.bound(), number);
    }

    /** A number of the chart's unit with the decimals of its figures. */
    String number(double number) {
        return language.format().number(BigDecimal.valueOf(number), decimals, scale);
    }

    /** The middle of a range, with as many decimals as it takes. */
    String middleOf(Fact fact) {
        return language.format().number(fact.low().add(fact.high()).divide(BigDecimal.TWO), null, scale);
    }

    /** A difference with its sign, negative in parentheses: +1.9, (0.1). */
    String difference(double number) {
        String said = number(number);
        return number > 0 ? "+" + said : said;
    }

    /** A number that is smaller than what the decimals show. */
    boolean isNothing(double number) {
        return Math.abs(number) < 0.5 * Math.pow(10, -decimals);
    }

    /** How a figure moved against the year before, its sign printed; money in the chart's own unit. */
    String change(Figure figure) {
        if (figure.moves().isEmpty()) {
            return "";
        }
        Figure.Move move = figure.moves().getFirst();
        Mention amount = move.amount();
        BigDecimal low = amount.low();
        // A multiple says the direction itself: "+2×" would be three times as much.
        String said = amount.kind() == Kind.MULTIPLE
                ? language.format().amount(amount)
                : language.format().signed(amount, move.direction());
        if (low != null && scale.exponent() > 0 && amount.unit().equals(unit)) {
            said = (move.direction() == Direction.UP ? "+" : "\u2212")
                    + language.format().number(low, amount.decimals(), scale);
        }
        return Basis.EX_FX.equals(figure.fact().basis()) ? said + "*" : said;
    }

    /** A door to a figure, noted in the data; returns its number. */
    int door(Figure figure, Figures of) {
        return door(figure, of, null);
    }

    /** A door to a figure of another call. */
    int door(Figure figure, Figures of, @Nullable Analysis call) {
        Fact fact = figure.fact();
        Wording wording = language.wording();
        String entity = fact.entity().equals(of.company()) ? null : fact.entity();
        data.add(List.of(
                wording.name(figure),
                fact.entity(),
                fact.period().code(),
                fact.low().compareTo(fact.high()) == 0
                        ? fact.low().toPlainString()
                        : fact.low().toPlainString() + "\u2013" + fact.high().toPlainString(),
                fact.unit(),
                wording.moved(figure),
                wording.basis(fact.basis()),
                wording.statusName(fact.status()),
                String.valueOf(fact.passage() + 1)));
        doors.add(new Doorway(wording.spoken(figure, entity), wording.evidence(figure), call, fact.passage()));
        return doors.size() - 1;
    }

    /** A row of data that no door leads from. */
    void note(String concept, String entity, String period, double value, String status) {
        data.add(List.of(concept, entity, period, BigDecimal.valueOf(value).toPlainString(), unit, "", "", status, ""));
    }

    List<Doorway> doors() {
        return doors;
    }

    List<List<String>> data() {
        return data;
    }

    /** The middle of a fact's value. */
    static double middle(Fact fact) {
        return fact.low().add(fact.high()).doubleValue() / 2;
    }
}
