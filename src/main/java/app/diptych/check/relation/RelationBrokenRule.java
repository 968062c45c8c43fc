package app.diptych.check.relation;

import app.diptych.check.CheckInput;
import app.diptych.check.Draft;
import app.diptych.check.Issue;
import app.diptych.check.Place;
import app.diptych.check.Rule;
import app.diptych.check.RuleInfo;
import app.diptych.check.Severity;
import app.diptych.check.number.wording.ChineseAmount;
import app.diptych.model.Span;
import app.diptych.quantity.Mention;
import app.diptych.quantity.Quantity;
import java.util.List;

/**
 * {@code relation-broken}: a Chinese figure that breaks a relation which the English keeps. Where another finding says already
 * that the figure differs, that one carries the arithmetic, and the checker leaves this one out.
 */
public final class RelationBrokenRule implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "relation-broken",
            Issue.NUMBERS,
            Severity.ERROR,
            true,
            "A figure in the Chinese breaks a sum, margin, growth or run rate that the English keeps.");

    private final BrokenRelations relations;

    /** @param relations finds what is broken */
    public RelationBrokenRule(BrokenRelations relations) {
        this.relations = relations;
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Draft> check(CheckInput input) {
        return BrokenRelations.ordered(relations.find(input).values()).stream()
                .map(broken -> draft(broken, input))
                .toList();
    }

    private static Draft draft(BrokenRelation broken, CheckInput input) {
        Place place = new Place(
                broken.chinese().passage(), List.of(outer(broken.quantity())), List.of(outer(broken.chinese())));
        String text =
                input.transcript().passages().get(broken.chinese().passage()).chinese();
        String words =
                text == null ? broken.chinese().text() : outer(broken.chinese()).of(text);
        Draft draft = broken.isResult()
                ? Draft.of(place, "relation-broken.result", "“{0}” \u2260 {1}.", words, broken.evidence())
                : Draft.of(
                        place,
                        "relation-broken.input",
                        "With “{0}”, {1}, not {2}.",
                        words,
                        broken.translated().arithmetic(),
                        broken.translated().statedText());
        return draft.suggestion(new ChineseAmount(input.isTraditional()).of(broken.quantity()));
    }

    private static Span outer(Quantity quantity) {
        Mention mention = quantity.mention();
        return new Span(mention.outerStart(), mention.outerEnd());
    }
}
