package app.diptych.check.standard;

import app.diptych.alignment.bead.UnitReader;
import app.diptych.check.Rule;
import app.diptych.check.number.BoundDiffersRule;
import app.diptych.check.number.DateMissingRule;
import app.diptych.check.number.DirectionDiffersRule;
import app.diptych.check.number.NumberAddedRule;
import app.diptych.check.number.NumberDiffersRule;
import app.diptych.check.number.NumberMissingRule;
import app.diptych.check.number.PeriodDiffersRule;
import app.diptych.check.number.UnitDiffersRule;
import app.diptych.check.number.tie.Ties;
import app.diptych.check.relation.BrokenRelations;
import app.diptych.check.relation.RelationBrokenRule;
import app.diptych.check.sentence.Fits;
import app.diptych.check.sentence.NotAlignedRule;
import app.diptych.check.sentence.TextAddedRule;
import app.diptych.check.sentence.TextMissingRule;
import app.diptych.check.summary.SummaryDiffersRule;
import app.diptych.check.term.TermConsistencyRule;
import app.diptych.check.term.TermReader;
import app.diptych.check.term.TermRule;
import app.diptych.check.term.TermsBeside;
import app.diptych.check.term.base.Termbase;
import app.diptych.check.text.PunctuationRule;
import app.diptych.check.text.RepeatedRule;
import app.diptych.check.text.ScriptMixedRule;
import app.diptych.check.text.UntranslatedRule;
import app.diptych.metric.concept.ConceptCatalogue;
import app.diptych.metric.relation.Reconciler;
import java.util.List;

/** Every rule of the program. */
public final class StandardRules {
    private StandardRules() {}

    /**
     * The rules in the order in which they are shown.
     *
     * @param terms the terms to hold a translation to
     * @param units reads what passages have in common
     * @param concepts what is known of measures
     */
    public static List<Rule> with(Termbase terms, UnitReader units, ConceptCatalogue concepts) {
        return with(terms, units, concepts, new Reconciler(concepts));
    }

    /**
     * The same with a reconciler that may know the call already.
     *
     * @param reconciler tests calls by their own arithmetic
     */
    public static List<Rule> with(Termbase terms, UnitReader units, ConceptCatalogue concepts, Reconciler reconciler) {
        Ties ties = new Ties();
        Fits fits = new Fits(units);
        TermReader reader = new TermReader(terms);
        TermsBeside beside = new TermsBeside(reader);
        BrokenRelations relations = new BrokenRelations(reconciler);
        return List.of(
                new NumberDiffersRule(ties, units, beside, relations),
                new NumberMissingRule(ties),
                new NumberAddedRule(ties),
                new UnitDiffersRule(ties),
                new DirectionDiffersRule(ties, beside),
                new BoundDiffersRule(ties),
                new DateMissingRule(ties),
                new PeriodDiffersRule(ties),
                new RelationBrokenRule(relations),
                new TextMissingRule(fits),
                new TextAddedRule(fits),
                new NotAlignedRule(units),
                new TermRule(reader),
                new TermConsistencyRule(reader),
                new UntranslatedRule(),
                new SummaryDiffersRule(concepts),
                new RepeatedRule(),
                new ScriptMixedRule(),
                new PunctuationRule());
    }
}
