package app.diptych.metric;

import app.diptych.metric.doubt.Doubt;
import app.diptych.metric.guidance.Revision;
import app.diptych.model.Exact;
import app.diptych.model.Period;
import app.diptych.model.Span;
import app.diptych.quantity.Bound;
import app.diptych.quantity.Mention;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the call states about a measure. Its components lie side by side, because they are the fields of the exported model;
 * to make one, see {@link Draft}.
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

    /** Whether it is sure enough for cards and charts; in the table all are. */
    public boolean firm() {
        return doubts.isEmpty();
    }

    /** The same with the counterpart of its quantity. */
    Fact tied(@Nullable Integer counterpart) {
        return Objects.equals(counterpart, chineseQuantity)
                ? this
                : draft(new Evidence(passage, quote, quantity, counterpart)).numbered(id);
    }

    /** A draft that says the same, to make another one of it. */
    public Draft draft() {
        return draft(new Evidence(passage, quote, quantity, chineseQuantity));
    }

    private Draft draft(Evidence evidence) {
        return new Draft(concept, entity, period, status, evidence, new Value(low, high, unit, bound, decimals))
                .labelled(label)
                .on(basis)
                .computed(formula, inputs)
                .moved(changes)
                .revised(revision)
                .doubted(doubts);
    }

    /**
     * The words that say it.
     *
     * @param passage as the fact's
     * @param quote as the fact's
     * @param quantity as the fact's
     * @param chineseQuantity as the fact's
     */
    public record Evidence(
            int passage,
            Span quote,
            @Nullable Integer quantity,
            @Nullable Integer chineseQuantity) {}

    /**
     * How much it is.
     *
     * @param low as the fact's
     * @param high as the fact's
     * @param unit as the fact's
     * @param bound as the fact's
     * @param decimals as the fact's
     */
    public record Value(
            BigDecimal low,
            BigDecimal high,
            String unit,
            Bound bound,
            @Nullable Integer decimals) {
        /**
         * What an amount says.
         *
         * @throws NullPointerException if it is no number, but a date or the like
         */
        public static Value of(Mention amount) {
            return new Value(
                    Objects.requireNonNull(amount.low(), "an amount has a value"),
                    Objects.requireNonNull(amount.high(), "an amount has a value"),
                    amount.unit(),
                    amount.bound(),
                    amount.decimals());
        }

        /** The opposite: a loss as a profit. */
        Value negated() {
            return new Value(high.negate(), low.negate(), unit, bound, decimals);
        }
    }

    /** A fact before it has a number: what every fact has is given at first, all else is nothing until it is said. */
    public static final class Draft {
        private final Evidence evidence;
        private final Value value;
        private final Status status;
        private String concept;
        private String label;
        private String entity;
        private Period period;
        private @Nullable String basis;
        private @Nullable String formula;
        private List<Integer> inputs = List.of();
        private List<Change> changes = List.of();
        private @Nullable Revision revision;
        private List<Doubt> doubts = List.of();

        /** A draft whose label is the concept's name. */
        public Draft(String concept, String entity, Period period, Status status, Evidence evidence, Value value) {
            this.concept = concept;
            this.label = concept;
            this.entity = entity;
            this.period = period;
            this.status = status;
            this.evidence = evidence;
            this.value = value;
        }

        /** Of another measure. */
        public Draft about(String other) {
            concept = other;
            return this;
        }

        /** As the call words it. */
        public Draft labelled(String words) {
            label = words;
            return this;
        }

        /** Of another entity. */
        public Draft owned(String other) {
            entity = other;
            return this;
        }

        /** For another period. */
        public Draft during(Period other) {
            period = other;
            return this;
        }

        /** On a basis, null as reported. */
        public Draft on(@Nullable String footing) {
            basis = footing;
            return this;
        }

        /** Computed from other facts. */
        public Draft computed(@Nullable String how, List<Integer> from) {
            formula = how;
            inputs = from;
            return this;
        }

        /** How it moved. */
        public Draft moved(List<Change> moves) {
            changes = moves;
            return this;
        }

        /** What is done with an expectation. */
        public Draft revised(@Nullable Revision other) {
            revision = other;
            return this;
        }

        /** What of it is in doubt. */
        public Draft doubted(List<Doubt> other) {
            doubts = other;
            return this;
        }

        /** What of it is in doubt besides. */
        Draft doubted(Doubt more) {
            return doubted(Stream.concat(doubts.stream(), Stream.of(more)).toList());
        }

        /** What is known of it after all. */
        Draft cleared(Doubt of) {
            return doubted(doubts.stream().filter(doubt -> doubt != of).toList());
        }

        /**
         * The fact.
         *
         * @param id its place in the analysis's list
         */
        public Fact numbered(int id) {
            return new Fact(
                    id,
                    concept,
                    label,
                    entity,
                    period,
                    basis,
                    status,
                    evidence.passage(),
                    evidence.quantity(),
                    evidence.chineseQuantity(),
                    value.low(),
                    value.high(),
                    value.unit(),
                    value.bound(),
                    value.decimals(),
                    evidence.quote(),
                    formula,
                    inputs,
                    changes,
                    revision,
                    doubts);
        }
    }
}
