package app.diptych.metric;

import app.diptych.metric.concept.Concept;
import app.diptych.metric.concept.ConceptCatalogue;
import app.diptych.metric.doubt.Doubts;
import app.diptych.metric.doubt.Judgement;
import app.diptych.metric.entity.ValueOwners;
import app.diptych.metric.guidance.EarlierGuidance;
import app.diptych.metric.guidance.Revision;
import app.diptych.metric.guidance.Revisions;
import app.diptych.metric.margin.BusinessMargins;
import app.diptych.metric.statement.Basis;
import app.diptych.metric.statement.CallBasis;
import app.diptych.metric.statement.EntityGrowth;
import app.diptych.metric.statement.Level;
import app.diptych.metric.statement.Movement;
import app.diptych.metric.statement.Outlook;
import app.diptych.metric.statement.Statement;
import app.diptych.metric.statement.aside.RevenueShares;
import app.diptych.metric.statement.aside.Spreads;
import app.diptych.metric.statement.period.Tense;
import app.diptych.metric.statement.period.When;
import app.diptych.metric.text.Naming;
import app.diptych.metric.text.Sentence;
import app.diptych.model.Period;
import app.diptych.quantity.Bound;
import app.diptych.quantity.Comparison;
import app.diptych.quantity.Direction;
import app.diptych.quantity.Kind;
import app.diptych.quantity.Mention;
import app.diptych.quantity.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes facts of statements and numbers them. */
final class FactRecorder {
    private static final Pattern CURRENCY = Pattern.compile("\\b(?:fx|foreign|currency|currencies|exchange rates?)\\b");
    private final ConceptCatalogue catalogue;
    private final CallBasis callBasis;
    private final MeasuredAs measured;
    private final Revisions revisions = new Revisions();
    private final List<Fact> facts = new ArrayList<>();
    private final ValueOwners owners = new ValueOwners();
    private final Doubts doubts;

    /**
     * @param basis what the call says of all its figures
     * @param doubts what is in doubt of each amount
     */
    FactRecorder(ConceptCatalogue catalogue, CallBasis basis, Doubts doubts) {
        this.doubts = doubts;
        this.catalogue = catalogue;
        callBasis = basis;
        measured = new MeasuredAs(catalogue);
    }

    /** The margin of a profit, or null. */
    @Nullable
    Concept marginOf(Concept profit) {
        return catalogue.marginOf(profit).orElse(null);
    }

    /** The margins that businesses have. */
    BusinessMargins margins(String company) {
        return new BusinessMargins(
                this::marginOf, catalogue.find("operatingMargin").orElse(null), company);
    }

    List<Fact> facts() {
        return facts;
    }

    /** The facts with what only the whole call shows of their owners. */
    List<Fact> settled() {
        Settled.settle(facts, doubts);
        return facts;
    }

    /**
     * Adds what a statement says: its levels, the first with the movements, and movements that have no level as facts of
     * their own.
     *
     * @param when of each level
     * @param moved of movements without a level
     * @param rates of what its growth is compared with
     */
    void add(Sentence sentence, Statement statement, String entity, List<When> when, When moved, List<When> rates) {
        List<Movement> movements = Movement.withSharedComparison(statement.movements());
        List<Movement> alone = new ArrayList<>();
        int main = Level.main(statement.levels());
        String basis = Basis.ofNaming(sentence, statement.naming());
        List<Change> changes = new ArrayList<>();
        for (Movement movement : movements) {
            String own = Basis.ofAmount(sentence, statement.naming(), movement.quantity());
            boolean contradicts = !changes.isEmpty() && own != null;
            if (main < 0 || contradicts) {
                // "up 9% and 7% in constant currency": the second is on another footing than the level's first.
                alone.add(movement);
            } else {
                basis = own == null ? basis : Basis.joined(basis, own);
                changes.add(change(movement));
            }
        }
        for (int i = 0; i < statement.levels().size(); i++) {
            Level level = statement.levels().get(i);
            addLevel(sentence, statement.naming(), entity, when.get(i), basis, level, i == main ? changes : List.of());
        }
        for (Movement movement : alone) {
            addMovement(sentence, statement.naming(), entity, moved, movement);
        }
        addRates(sentence, statement, entity, rates);
        for (Statement.Effect effect : statement.effects()) {
            addEffect(sentence, statement.naming(), entity, moved, effect);
        }
    }

    /** Growth of an earlier period that growth is compared with. */
    void addRates(Sentence sentence, Statement statement, String entity, List<When> when) {
        Concept growth = catalogue.growthOf(statement.naming().concept()).orElse(null);
        for (int i = 0; growth != null && i < when.size(); i++) {
            Statement.Rate rate = statement.rates().get(i);
            String basis = Basis.ofNaming(sentence, statement.naming());
            add(
                    sentence,
                    statement.naming(),
                    growth,
                    entity,
                    when.get(i),
                    basis,
                    rate.quantity(),
                    rate.negative(),
                    List.of());
        }
    }

    /** Notes what a sentence says of earlier expectations; to be told of every sentence, in order. */
    void hear(Sentence sentence) {
        revisions.read(sentence);
    }

    /**
     * What is expected now against what had been expected before, both said since a fact.
     *
     * @param from id of the first fact of the passage
     */
    void compareGuidance(int from) {
        for (int i = from; i < facts.size(); i++) {
            Fact fact = facts.get(i);
            Revision revision = Revised.of(fact, facts.subList(from, facts.size()));
            if (revision != null) {
                facts.set(i, fact.draft().revised(revision).numbered(i));
            }
        }
    }

    /** What is expected without a figure: a change or growth of more than nothing, less than nothing, about nothing. */
    void addOutlook(Sentence sentence, Naming naming, String entity, When when, Bound bound) {
        Concept level = naming.concept();
        boolean rate = level.kinds().contains(Kind.PERCENT) && !level.kinds().contains(Kind.MONEY);
        Concept concept =
                level.isDerived() ? level : (rate ? catalogue.changeOf(level) : catalogue.growthOf(level)).orElse(null);
        if (concept == null) {
            return;
        }
        Quantity none = Outlook.against(
                sentence, naming, concept.kinds().contains(Kind.PERCENT) ? Kind.PERCENT : Kind.POINTS, bound);
        Judgement judgement = doubts.of(sentence, naming, none, when, false);
        Fact added = new Fact.Draft(
                        concept.name(),
                        entity,
                        when.period(),
                        Status.GUIDANCE,
                        new Fact.Evidence(sentence.passage(), sentence.span(), null, null),
                        Fact.Value.of(none.mention()))
                .labelled(naming.label(sentence))
                .on(Basis.ofNaming(sentence, naming))
                .revised(revisions.of(sentence, naming, when.period()))
                .doubted(judgement.doubts())
                .numbered(facts.size());
        facts.add(added);
        doubts.note(added.id(), Settled.said(added, concept), judgement);
    }

    /** What currency did is a measure of its own, an amount as it is printed; what else did something bears its sign. */
    private void addEffect(Sentence sentence, Naming naming, String entity, When when, Statement.Effect effect) {
        int start = effect.quantity().mention().start();
        int end = effect.quantity().mention().end();
        boolean currency = CURRENCY.matcher(
                        sentence.lower(Math.max(sentence.span().start(), start - 70), start)
                                + sentence.lower(end, Math.min(sentence.span().end(), end + 70)))
                .find();
        (currency ? catalogue.find("foreignExchangeImpact") : catalogue.effectOf(naming.concept()))
                .ifPresent(concept -> add(
                        sentence,
                        naming,
                        concept,
                        entity,
                        when,
                        null,
                        effect.quantity(),
                        effect.negative()
                                && !currency
                                && Fact.Value.of(effect.quantity().mention())
                                                .high()
                                                .signum()
                                        > 0,
                        List.of()));
    }

    /** Whether the last fact is of this measure, its growth or its change, and of this entity. */
    boolean isLast(Concept concept, String entity) {
        Fact last = facts.isEmpty() ? null : facts.getLast();
        return last != null
                && last.entity().equals(entity)
                && catalogue
                        .find(last.concept())
                        .filter(of -> of.equals(concept) || concept.name().equals(of.level()))
                        .isPresent();
    }

    /** Whose this very value of a measure was said to be before, or null: said again, it is the same fact. */
    @Nullable
    String ownerOf(Concept concept, Mention mention) {
        Fact.Value value = Fact.Value.of(mention);
        return owners.of(concept.name(), mention.unit(), value.low(), value.high());
    }

    /** "Cloud grew 18%". */
    void addRevenueGrowth(Sentence sentence, String entity, When when, Movement movement) {
        Naming revenue = meant(EntityGrowth.REVENUE, movement.quantity());
        if (revenue != null) {
            addMovement(sentence, revenue, entity, when, movement);
        }
    }

    /** "Cloud accounted for 40% of revenue". */
    void addShare(Sentence sentence, String entity, When when, Quantity share) {
        Naming of = meant(RevenueShares.CONCEPT, share);
        if (of != null) {
            addLevel(sentence, of, entity, when, null, new Level(share, false), List.of());
        }
    }

    /** A measure that the words about an amount mean and do not name, or null where the catalogue has none. */
    @Nullable
    Naming meant(String concept, Quantity quantity) {
        return catalogue.find(concept).map(of -> Naming.meant(of, quantity)).orElse(null);
    }

    /** The last fact, or the one of its sentence that it is only what was before of. */
    private @Nullable Fact lastNow() {
        Fact last = facts.isEmpty() ? null : facts.getLast();
        for (int i = facts.size() - 1;
                last != null && i >= 0 && facts.get(i).quote().equals(last.quote());
                i--) {
            boolean same = facts.get(i).concept().equals(last.concept())
                    && facts.get(i).passage() == last.passage()
                    && facts.get(i).entity().equals(last.entity());
            if (same && facts.get(i).status() != Status.PRIOR) {
                return facts.get(i);
            }
        }
        return last;
    }

    /** "And it rose by some 7%": the last fact moved, if it is one of the measure that is meant and of this passage. */
    boolean moveLast(Sentence sentence, Statement statement) {
        Fact last = lastNow();
        List<Movement> movements = statement.movements();
        if (last == null
                || last.passage() != sentence.passage()
                || !isLast(statement.naming().concept(), last.entity())) {
            return false;
        }
        List<Change> changes = new ArrayList<>(last.changes());
        Movement.withSharedComparison(movements).forEach(movement -> changes.add(change(movement)));
        facts.set(last.id(), last.draft().moved(changes).numbered(last.id()));
        return true;
    }

    private Change change(Movement movement) {
        boolean year = movement.comparison() == Comparison.NONE
                && movement.quantity().kind() == Kind.PERCENT
                && callBasis.growthOverYear();
        return new Change(
                movement.quantity().id(), movement.direction(), year ? Comparison.YOY : movement.comparison());
    }

    private void addLevel(
            Sentence sentence,
            Naming naming,
            String entity,
            When when,
            @Nullable String basis,
            Level level,
            List<Change> changes) {
        Quantity quantity = level.quantity();
        String own = changes.isEmpty() ? Basis.ofAmount(sentence, naming, quantity) : null;
        // A loss is a negative profit, so that the segments add up; one printed as negative is so already.
        Concept of = measured.concept(sentence, naming.concept(), quantity);
        Concept profit = catalogue.profitOf(of).orElse(null);
        boolean loss = (profit == null
                        ? measured.isCalledLoss(sentence, naming, quantity)
                        : !MeasuredAs.isCalledProfit(sentence, naming, quantity))
                && Fact.Value.of(quantity.mention()).high().signum() > 0;
        add(
                sentence,
                naming,
                profit == null ? of : profit,
                entity,
                when,
                own == null ? basis : Basis.joined(basis, own),
                quantity,
                loss,
                loss ? changes.stream().map(Change::reversed).toList() : changes);
    }

    private void addMovement(Sentence sentence, Naming naming, String entity, When when, Movement movement) {
        // "Earnings were 13 cents lower": so few are of each share.
        Concept level = movement.quantity().kind() == Kind.MONEY
                ? measured.concept(sentence, naming.concept(), movement.quantity())
                : naming.concept();
        boolean rate = movement.quantity().kind() == Kind.PERCENT
                || movement.quantity().kind() == Kind.MULTIPLE;
        Concept concept =
                level.isDerived() ? level : (rate ? catalogue.growthOf(level) : catalogue.changeOf(level)).orElse(null);
        if (concept == null || !concept.kinds().contains(movement.quantity().kind())) {
            return;
        }
        String named = Basis.ofNaming(sentence, naming);
        String own = Basis.ofAmount(sentence, naming, movement.quantity());
        boolean reported = sentence.lower(movement.quantity().mention().end(), sentence.nextAmount(movement.quantity()))
                .contains("reported");
        if (own == null && rate && callBasis.growthExFx() && movement.comparison() != Comparison.QOQ && !reported) {
            own = Basis.EX_FX;
        }
        add(
                sentence,
                naming,
                concept,
                entity,
                when,
                own == null ? named : Basis.joined(named, own),
                movement.quantity(),
                movement.direction() == Direction.DOWN,
                List.of(change(movement)));
    }

    private void add(
            Sentence sentence,
            Naming naming,
            Concept concept,
            String entity,
            When when,
            @Nullable String basis,
            Quantity quantity,
            boolean negative,
            List<Change> changes) {
        boolean before = when.tense() == Tense.GUIDED_BEFORE;
        Fact.Value value = Fact.Value.of(Spreads.wide(sentence, quantity));
        value = negative && value.high().signum() > 0 ? value.negated() : value;
        Fact.Draft draft = new Fact.Draft(
                        concept.name(),
                        entity,
                        when.period(),
                        Status.of(when.tense()),
                        new Fact.Evidence(sentence.passage(), sentence.span(), quantity.id(), null),
                        value)
                .labelled(naming.label(sentence))
                .on(before ? EarlierGuidance.BASIS : basis)
                .moved(Change.named(sentence, changes, when.period()))
                .revised(when.tense() == Tense.EXPECTED ? revision(sentence, naming, when.period(), changes) : null);
        boolean repeated = owners.note(
                        concept.name(),
                        value.unit(),
                        value.low(),
                        value.high(),
                        entity,
                        when.period().code() + Status.of(when.tense()))
                // Rates are small numbers: two businesses often have the same.
                && quantity.kind() == Kind.MONEY;
        Judgement judgement = doubts.of(sentence, naming, quantity, when, repeated);
        Fact added = draft.doubted(judgement.doubts()).numbered(facts.size());
        facts.add(added);
        doubts.note(added.id(), Settled.said(added, concept), judgement);
    }

    /** "Up $3 million from our previous guidance" says as much as "we are raising". */
    private @Nullable Revision revision(Sentence sentence, Naming naming, Period period, List<Change> changes) {
        for (Change change : changes) {
            if (change.comparison() == Comparison.GUIDANCE) {
                return change.direction() == Direction.UP ? Revision.RAISED : Revision.LOWERED;
            }
        }
        return revisions.of(sentence, naming, period);
    }
}
