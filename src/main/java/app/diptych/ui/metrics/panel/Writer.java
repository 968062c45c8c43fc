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
import java.util.List;
import java.util.Objects;
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
    private boolean corrected;

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
        scale = language.format().chartScale(unit, facts);
        int digits = unit.equals("%")
                ? Math.min(
                        MOST_DECIMALS,
                        facts.stream().mapToInt(Writer::said).max().orElse(0))
                : language.format().chartDecimals(facts, scale);
        decimals = digits - scale.exponent();
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

    /** How many digits behind the point a rate was said with: 90.0 has one. */
    private static int said(Fact fact) {
        return new Scale(0, "", "").digits(fact.high(), fact.decimals());
    }

    /** The unit as it stands behind the title: $B, 億美元, %. */
    String unit() {
        return language.format().unit(unit, scale, language.wording().noun(unit));
    }

    /** A figure's value, without its unit; how it is bounded stands before it, that it was corrected behind it. */
    String value(Figure figure) {
        Fact fact = figure.fact();
        corrected |= figure.isCorrected();
        if (FigureFormat.isOutlook(fact)) {
            return language.wording().marked(language.format().outlook(fact), figure);
        }
        boolean range = fact.low().compareTo(fact.high()) != 0;
        // The ends of "mid-30s" were not said to a digit: 33–37, whatever the others have.
        Integer said = range && fact.decimals() == null ? Integer.valueOf(ends(fact)) : fact.decimals();
        String low = number(fact.low(), said);
        String number = range ? low + "\u2013" + number(fact.high(), said) : low;
        return language.wording().marked(language.format().bounded(fact.bound(), number), figure);
    }

    /** The decimals that both ends of a range need. */
    private static int ends(Fact fact) {
        return Math.max(
                fact.low().stripTrailingZeros().scale(),
                fact.high().stripTrailingZeros().scale());
    }

    private String number(BigDecimal value, @Nullable Integer said) {
        int room = language.format().chartRoom(value, scale) - scale.exponent();
        int shown = Math.min(room, said == null ? decimals : Math.min(said, decimals));
        return language.format().number(value, shown, scale);
    }

    /** A number of the chart's unit with the decimals of its figures. */
    String number(double number) {
        return number(BigDecimal.valueOf(number), null);
    }

    /** The middle of a range, with the decimals of its ends, and one more where it takes that. */
    String middleOf(Fact fact) {
        BigDecimal middle = fact.low().add(fact.high()).divide(BigDecimal.TWO);
        Integer said = fact.decimals();
        Integer shown = said == null
                ? null
                : Integer.valueOf(Math.max(said, middle.stripTrailingZeros().scale()));
        return language.format().number(middle, shown, scale);
    }

    /** A difference with its sign, negative in parentheses: +1.9, (0.1). */
    String difference(double number) {
        return difference(BigDecimal.valueOf(number), null);
    }

    /**
     * A difference that is said, in the same form and with the digits that it was said with: beside 38.2 it may be +4 or
     * +3.85.
     *
     * @param said as XBRL's decimals; null: as the figures of the chart
     */
    String difference(BigDecimal by, @Nullable Integer said) {
        String number = said == null ? number(by, null) : language.format().number(by, said, scale);
        return by.signum() > 0 ? "+" + number : number;
    }

    /** A number that is smaller than what the decimals show. */
    boolean isNothing(double number) {
        return Math.abs(number) < 0.5 * Math.pow(10, -decimals);
    }

    /** How a figure moved against the year before, its sign printed; money in the chart's own unit, as in a bridge. */
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
            said = difference(move.direction() == Direction.UP ? low : low.negate(), amount.decimals());
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
        corrected |= figure.isCorrected();
        Wording wording = language.wording();
        String entity = fact.entity().equals(of.company()) ? null : fact.entity();
        data.add(List.of(
                wording.name(figure),
                fact.entity(),
                fact.period().code(),
                fact.low().compareTo(fact.high()) == 0
                        ? fact.low().toPlainString()
                        : fact.low().toPlainString() + "\u2013" + fact.high().toPlainString(),
                wording.noun(fact.unit()),
                wording.moved(figure),
                wording.basis(fact.basis()),
                figure.isCorrected()
                        ? language.texts().get("mark.of", wording.statusName(fact), wording.mark(figure.mark()))
                        : wording.statusName(fact),
                String.valueOf(fact.passage() + 1)));
        doors.add(new Doorway(wording.spoken(figure, entity), wording.evidence(figure), call, fact.passage()));
        return doors.size() - 1;
    }

    /** A row of data that no door leads from. */
    void note(String concept, String entity, String period, double value, String status) {
        data.add(List.of(concept, entity, period, BigDecimal.valueOf(value).toPlainString(), unit, "", "", status, ""));
    }

    /** Notes in one line, with what the sign of a corrected figure means where there is one. */
    String notes(List<String> notes) {
        List<String> all = new ArrayList<>(notes);
        if (corrected) {
            all.add(language.texts().get("chart.corrected"));
        }
        return String.join("  \u00b7  ", all);
    }

    /**
     * What stands behind a title: the period, the unit, and the basis that all figures have.
     *
     * @param figures of the chart
     */
    String about(Collection<Figure> figures) {
        List<String> periods = figures.stream()
                .map(figure -> language.wording().period(figure.fact().period()))
                .distinct()
                .toList();
        String about = periods.size() == 1 ? language.texts().get("chart.about", periods.getFirst(), unit()) : unit();
        String basis = basis(figures);
        return basis.isEmpty() ? about : language.texts().get("chart.about", about, basis);
    }

    /** The basis that all figures have, in words; that of growth rates alone is said beside each. */
    String basis(Collection<Figure> figures) {
        List<String> bases = figures.stream()
                .map(figure -> Objects.requireNonNullElse(figure.fact().basis(), ""))
                .distinct()
                .toList();
        return bases.size() == 1 && !bases.getFirst().equals(Basis.EX_FX)
                ? language.wording().basis(bases.getFirst())
                : "";
    }

    /** How a figure moved, and its basis where the others have another one. */
    String note(Figure figure, Collection<Figure> others) {
        String basis = Objects.requireNonNullElse(figure.fact().basis(), "");
        boolean own = basis(others).isEmpty() && !basis.isEmpty() && !basis.equals(Basis.EX_FX);
        return (change(figure) + (own ? " " + language.wording().basis(basis) : "")).strip();
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
