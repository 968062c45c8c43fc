package app.diptych.exporting.facts;

import app.diptych.analysis.Analysis;
import app.diptych.metric.Change;
import app.diptych.metric.Fact;
import app.diptych.metric.concept.Concept;
import app.diptych.metric.concept.ConceptCatalogue;
import app.diptych.metric.doubt.Doubt;
import app.diptych.quantity.Direction;
import app.diptych.quantity.Mention;
import app.diptych.review.CorrectedFact;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The facts of a call as rows, the hidden ones left out.
 *
 * @param title of the call
 * @param rows in the order of the facts
 */
public record FactSheet(String title, List<Row> rows) {
    /** The headings of the columns, in their order. */
    public static final List<String> HEADINGS = List.of(
            "id",
            "concept",
            "label",
            "entity",
            "period",
            "low",
            "high",
            "unit",
            "bound",
            "basis",
            "status",
            "change",
            "changeBy",
            "changeUnit",
            "formula",
            "inputs",
            "corrected",
            "passage",
            "evidence",
            "chinese",
            "revision",
            "doubts");

    /** Copies the list. */
    public FactSheet {
        rows = List.copyOf(rows);
    }

    /**
     * A fact.
     *
     * @param fact as it is after corrections
     * @param label the measure's name in the language of the sheet
     * @param change how it moved, in words
     * @param by by how much it moved first, negative downwards, or null
     * @param byUnit what that is counted in, or empty
     * @param mark what a person did to it, in small letters; empty where nothing
     * @param evidence the English sentence
     * @param chinese the Chinese amount, or empty
     */
    public record Row(
            Fact fact,
            String label,
            String change,
            @Nullable BigDecimal by,
            String byUnit,
            String mark,
            String evidence,
            String chinese) {}

    /**
     * The sheet of a call.
     *
     * @param facts with a person's corrections
     * @param locale in which measures are named
     */
    public static FactSheet of(Analysis call, List<CorrectedFact> facts, ConceptCatalogue catalogue, Locale locale) {
        List<Row> rows = new ArrayList<>();
        for (CorrectedFact each : facts) {
            if (each.mark() != CorrectedFact.Mark.HIDDEN) {
                rows.add(row(call, each, catalogue, locale));
            }
        }
        return new FactSheet(call.transcript().title(), rows);
    }

    private static Row row(Analysis call, CorrectedFact each, ConceptCatalogue catalogue, Locale locale) {
        Fact fact = each.fact();
        String text = call.transcript().passages().get(fact.passage()).english();
        String sentence = text == null || fact.quote().end() > text.length()
                ? ""
                : fact.quote().of(text);
        Change first = fact.changes().isEmpty() ? null : fact.changes().getFirst();
        String mark =
                each.mark() == CorrectedFact.Mark.READ ? "" : each.mark().name().toLowerCase(Locale.ROOT);
        return new Row(
                fact,
                catalogue
                        .find(fact.concept())
                        .map((Concept concept) -> concept.label(locale))
                        .orElse(fact.label()),
                fact.changes().stream().map(change -> change(call, change)).collect(Collectors.joining("; ")),
                first == null ? null : by(call, first),
                first == null
                        ? ""
                        : call.quantities().get(first.quantity()).mention().unit(),
                mark,
                sentence,
                fact.chineseQuantity() == null
                        ? ""
                        : call.quantities().get(fact.chineseQuantity()).text());
    }

    /** "UP 11 % YOY". */
    private static String change(Analysis call, Change change) {
        Mention amount = call.quantities().get(change.quantity()).mention();
        String by = number(amount.low()) + (isRange(amount) ? "\u2013" + number(amount.high()) : "");
        return String.join(
                        " ",
                        change.direction().name(),
                        by,
                        amount.unit(),
                        change.comparison().name())
                .strip();
    }

    private static @Nullable BigDecimal by(Analysis call, Change change) {
        BigDecimal low = call.quantities().get(change.quantity()).mention().low();
        return low == null || change.direction() == Direction.UP
                ? low
                : low.abs().negate();
    }

    private static boolean isRange(Mention amount) {
        return amount.low() != null && amount.high() != null && amount.low().compareTo(amount.high()) != 0;
    }

    private static String number(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    /** The cells of a row as text, in the order of the headings. */
    static List<String> cells(Row row) {
        Fact fact = row.fact();
        return List.of(
                String.valueOf(fact.id()),
                fact.concept(),
                row.label(),
                fact.entity(),
                fact.period().code(),
                fact.low().toPlainString(),
                fact.high().toPlainString(),
                fact.unit(),
                fact.bound().name(),
                fact.basis() == null ? "" : fact.basis(),
                fact.status().name(),
                row.change(),
                number(row.by()),
                row.byUnit(),
                fact.formula() == null ? "" : fact.formula(),
                fact.inputs().stream().map(String::valueOf).collect(Collectors.joining(" ")),
                row.mark(),
                String.valueOf(fact.passage() + 1),
                row.evidence(),
                row.chinese(),
                fact.revision() == null ? "" : fact.revision().name(),
                fact.doubts().stream().map(Doubt::name).collect(Collectors.joining(" ")));
    }
}
