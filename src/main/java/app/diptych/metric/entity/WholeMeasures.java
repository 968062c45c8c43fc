package app.diptych.metric.entity;

import app.diptych.metric.concept.Additivity;
import app.diptych.metric.text.Naming;
import app.diptych.metric.text.Sentence;
import java.util.List;
import java.util.Set;

/**
 * What only a whole company has: taxes, earnings per share, the cash flow of its statement, debt. General expenses and the like
 * are the company's as a rule too, but some are given for a segment.
 */
public final class WholeMeasures {
    private static final Set<String> NAMES = Set.of(
            "taxRate",
            "incomeTaxes",
            "cashTaxes",
            "earningsPerShare",
            "lossPerShare",
            "operatingCashFlow",
            "freeCashFlowConversion",
            "debt",
            "netDebt",
            "leverageRatio");

    private WholeMeasures() {}

    /**
     * The first sentence of a passage that states such a measure.
     *
     * @return its index; −1 if there is none, or if a measure whose segments add up, such as revenue, was stated before it:
     *     the passage may speak of a business then
     */
    public static int statedIn(List<Sentence> passage) {
        for (int i = 0; i < passage.size(); i++) {
            List<Naming> namings = passage.get(i).amounts().isEmpty()
                    ? List.of()
                    : passage.get(i).namings();
            for (Naming naming : namings) {
                if (naming.concept().segments() == Additivity.SUM) {
                    return -1;
                }
                if (NAMES.contains(naming.concept().name())) {
                    return i;
                }
            }
        }
        return -1;
    }
}
