package app.diptych.ui.metrics.look;

import org.jspecify.annotations.Nullable;

/**
 * How a table of facts is sorted and grouped.
 *
 * @param by the column that it is sorted by; null as the call says the facts
 * @param descending whether the largest stands first
 * @param groups the column whose values are its groups; null for none
 */
public record TableOrder(
        @Nullable FactColumn by,
        boolean descending,
        @Nullable FactColumn groups) {
    /** As the call says the facts. */
    public static final TableOrder AS_SAID = new TableOrder(null, false, null);
}
