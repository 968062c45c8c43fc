package app.diptych.metric;

import app.diptych.metric.doubt.Doubt;
import app.diptych.metric.guidance.Revision;
import app.diptych.model.Exact;
import app.diptych.model.Period;
import app.diptych.model.Span;
import app.diptych.quantity.Bound;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the call states about a measure.
 *
 * @param id position in the analysis's list, from 0
 * @param concept stable camelCase name from the catalogue ({@code netSales})
 * @param label the measure as the call words it
 * @param entity the company, or a segment or line of business as the call names it
 * @param period what it is stated for
 * @param basis null as reported, else {@code ex-FX}, {@code non-GAAP} …
 * @param status whether it happened
 * @param passage id of the passage that says it
 * @param quantity id of the English quantity; null for an implied fact, and for an outlook without a figure ("higher in
 *     the second half"), which is a growth or change with the bound MORE_THAN, LESS_THAN or ABOUT and the value 0
 * @param chineseQuantity id of its counterpart, or null
 * @param low lower end of the value
 * @param high upper end of the value
 * @param unit as the quantity's
 * @param bound as the quantity's
 * @param decimals as the quantity's
 * @param quote the sentence that says it, in the English passage
 * @param formula how an implied fact was computed, else null
 * @param inputs ids of the facts that it was computed from
 * @param changes how it moved
 * @param revision what is done with an expectation that was given before; null where nothing is said, and for what is no
 *     expectation
 * @param doubts what of it was not said firmly enough for a chart, in the order of {@link Doubt}; empty for most
 */
public record Fact(
        int id,
        String concept,
        String label,
        String entity,
        Period period,
        @Nullable String basis,
        Status status,
        int passage,
        @Nullable Integer quantity,
        @Nullable Integer chineseQuantity,
        BigDecimal low,
        BigDecimal high,
        String unit,
        Bound bound,
        @Nullable Integer decimals,
        Span quote,
        @Nullable String formula,
        List<Integer> inputs,
        List<Change> changes,
        @Nullable Revision revision,
        List<Doubt> doubts) {
    /** @throws IllegalArgumentException if there is neither a quantity nor an input to show for it, but for an outlook */
    public Fact {
        low = Exact.plain(low);
        high = Exact.plain(high);
        inputs = List.copyOf(inputs);
        changes = List.copyOf(changes);
        // Documents of earlier versions have no doubts.
        doubts = doubts == null || doubts.isEmpty()
                ? List.of()
                : doubts.stream().sorted().distinct().toList();
        if (quantity == null && inputs.isEmpty() && status != Status.GUIDANCE) {
            throw new IllegalArgumentException("a fact without evidence: " + concept + " of " + entity);
        }
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException(low + " is above " + high);
        }
    }

    /** A fact that is no revised expectation. */
    public Fact(
            int id,
            String concept,
            String label,
            String entity,
            Period period,
            @Nullable String basis,
            Status status,
            int passage,
            @Nullable Integer quantity,
            @Nullable Integer chineseQuantity,
            BigDecimal low,
            BigDecimal high,
            String unit,
            Bound bound,
            @Nullable Integer decimals,
            Span quote,
            @Nullable String formula,
            List<Integer> inputs,
            List<Change> changes) {
        this(
                id,
                concept,
                label,
                entity,
                period,
                basis,
                status,
                passage,
                quantity,
                chineseQuantity,
                low,
                high,
                unit,
                bound,
                decimals,
                quote,
                formula,
                inputs,
                changes,
                null);
    }

    /** A fact that is in no doubt. */
    public Fact(
            int id,
            String concept,
            String label,
            String entity,
            Period period,
            @Nullable String basis,
            Status status,
            int passage,
            @Nullable Integer quantity,
            @Nullable Integer chineseQuantity,
            BigDecimal low,
            BigDecimal high,
            String unit,
            Bound bound,
            @Nullable Integer decimals,
            Span quote,
            @Nullable String formula,
            List<Integer> inputs,
            List<Change> changes,
            @Nullable Revision revision) {
        this(
                id,
                concept,
                label,
                entity,
                period,
                basis,
                status,
                passage,
                quantity,
                chineseQuantity,
                low,
                high,
                unit,
                bound,
                decimals,
                quote,
                formula,
                inputs,
                changes,
                revision,
                List.of());
    }

    /** Whether it is sure enough for cards and charts; in the table all are. */
    public boolean firm() {
        return doubts.isEmpty();
    }

    /** The same with other changes. */
    Fact moved(List<Change> other) {
        return with(entity, other, revision, doubts);
    }

    /** The same with another revision. */
    Fact revised(Revision other) {
        return with(entity, changes, other, doubts);
    }

    /** The same of another entity. */
    Fact owned(String other) {
        return with(
                other,
                changes,
                revision,
                doubts.stream().filter(doubt -> doubt != Doubt.ENTITY).toList());
    }

    /** The same with one doubt more. */
    Fact doubted(Doubt more) {
        return doubted(Stream.concat(doubts.stream(), Stream.of(more)).toList());
    }

    /** The same with other doubts. */
    public Fact doubted(List<Doubt> other) {
        return with(entity, changes, revision, other);
    }

    private Fact with(String owner, List<Change> moves, @Nullable Revision revised, List<Doubt> doubted) {
        return new Fact(
                id,
                concept,
                label,
                owner,
                period,
                basis,
                status,
                passage,
                quantity,
                chineseQuantity,
                low,
                high,
                unit,
                bound,
                decimals,
                quote,
                formula,
                inputs,
                moves,
                revised,
                doubted);
    }
}
