package app.diptych.check.relation;

import app.diptych.metric.relation.equation.Equation;
import app.diptych.metric.relation.equation.Figure;
import app.diptych.quantity.Quantity;

/**
 * A relation that the English keeps and the Chinese breaks.
 *
 * @param english the relation with the English figures
 * @param figure the English figure that the Chinese has otherwise
 * @param translated the relation with that figure as the Chinese has it
 * @param quantity the English quantity
 * @param chinese its counterpart
 */
public record BrokenRelation(
        Equation english, Figure figure, Equation translated, Quantity quantity, Quantity chinese) {
    /** Whether the figure is what the others give, not one of those that give it. */
    boolean isResult() {
        return figure.equals(english.stated());
    }

    /** What the call's own figures give, as in "9.3 / 26.3 = 35.4 %". */
    public String evidence() {
        return english.arithmetic();
    }
}
