package app.diptych.check.number;

import app.diptych.alignment.bead.UnitReader;
import app.diptych.check.CheckInput;
import app.diptych.check.Draft;
import app.diptych.check.Issue;
import app.diptych.check.RuleInfo;
import app.diptych.check.Severity;
import app.diptych.check.TextsFirstRule;
import app.diptych.check.number.swap.Swaps;
import app.diptych.check.number.thing.SomeOf;
import app.diptych.check.number.tie.Levels;
import app.diptych.check.number.tie.Tie;
import app.diptych.check.number.tie.Ties;
import app.diptych.check.relation.BrokenRelation;
import app.diptych.check.relation.BrokenRelations;
import app.diptych.check.term.TermsBeside;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** {@code number-differs}: a figure that has another value in the Chinese, or two that have changed places. */
public final class NumberDiffersRule implements TextsFirstRule {
    private static final RuleInfo INFO = new RuleInfo(
            "number-differs", Issue.NUMBERS, Severity.ERROR, true, "A figure has another value in the Chinese.");

    private final Ties ties;
    private final Swaps swaps;

    private final BrokenRelations relations;

    /**
     * The rule.
     *
     * @param ties those that rules on figures share
     * @param units reads what clauses have in common
     * @param terms reads what the words beside an amount call it
     * @param relations finds what the call's own figures say against a figure
     */
    public NumberDiffersRule(Ties ties, UnitReader units, TermsBeside terms, BrokenRelations relations) {
        this.ties = ties;
        swaps = new Swaps(units, terms);
        this.relations = relations;
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Draft> ofTexts(CheckInput input) {
        List<Tie> all = ties.of(input);
        List<Draft> drafts = swaps.find(all, input);
        drafts.addAll(SomeOf.drafts(input));
        for (Tie tie : all) {
            if (tie.hasBoth() && Levels.differ(tie)) {
                drafts.add(Compared.draft(
                        tie,
                        input,
                        "number-differs.level",
                        "“{0}” and “{2}”: one says by how much, the other to what level."));
            }
        }
        return drafts;
    }

    @Override
    public List<Draft> ofFacts(CheckInput input) {
        List<Tie> different = ties.of(input).stream()
                .filter(tie -> Difference.of(tie) == Difference.VALUE)
                .toList();
        List<Draft> drafts = new ArrayList<>();
        Map<Integer, BrokenRelation> broken = different.isEmpty() ? Map.of() : relations.find(input);
        for (Tie tie : different) {
            drafts.add(draft(tie, broken.get(tie.chineseQuantity().id()), input));
        }
        return drafts;
    }

    /** @param broken what the call's own figures say against it, or null */
    private static Draft draft(Tie tie, @Nullable BrokenRelation broken, CheckInput input) {
        if (broken == null) {
            return Compared.draft(tie, input, "number-differs.values", "“{0}” is {1}, but “{2}” is {3}.");
        }
        return Compared.draft(
                tie,
                input,
                "number-differs.relation",
                "“{0}” is {1}, but “{2}” is {3}; the call's own figures: {4}.",
                broken.evidence());
    }
}
