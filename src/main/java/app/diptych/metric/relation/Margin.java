package app.diptych.metric.relation;

import app.diptych.metric.relation.reading.Key;
import app.diptych.metric.relation.reading.Levels;
import app.diptych.metric.relation.reading.Levels.Level;
import app.diptych.metric.statement.Basis;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A margin with what it is the share of.
 *
 * @param margin name of the margin
 * @param part name of what it is the margin of
 * @param outsideGaap whether the part is defined outside the accounting rules, so that calls say "non-GAAP" or do not
 */
record Margin(String margin, String part, boolean outsideGaap) {
    /** Every margin here is one of sales. */
    static final String WHOLE = "netSales";

    /** The margins that calls give. */
    static final List<Margin> ALL = List.of(
            new Margin("grossMargin", "grossProfit", false),
            new Margin("operatingMargin", "operatingIncome", false),
            new Margin("ebitdaMargin", "ebitda", true),
            new Margin("netMargin", "netIncome", false),
            new Margin("freeCashFlowMargin", "freeCashFlow", true));

    static Optional<Margin> of(String margin) {
        return ALL.stream().filter(each -> each.margin.equals(margin)).findFirst();
    }

    /** What it may be the margin of. */
    List<Level> parts(Levels levels, Key of) {
        List<Level> parts = new ArrayList<>(levels.distinct(of.of(part)));
        if (parts.isEmpty() && outsideGaap) {
            String other = of.basis().isEmpty() ? Basis.NON_GAAP : "";
            parts.addAll(levels.distinct(of.of(part).on(other)));
        }
        return parts;
    }

    /** The sales it is a share of: as reported, whatever the income is. */
    static List<Level> wholes(Levels levels, Key of) {
        List<Level> reported = levels.distinct(of.of(WHOLE).on(""));
        return reported.isEmpty() ? levels.distinct(of.of(WHOLE)) : reported;
    }
}
