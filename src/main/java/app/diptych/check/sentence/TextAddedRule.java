package app.diptych.check.sentence;

import app.diptych.check.CheckInput;
import app.diptych.check.Draft;
import app.diptych.check.FactlessRule;
import app.diptych.check.Issue;
import app.diptych.check.RuleInfo;
import app.diptych.check.Severity;
import app.diptych.model.Language;
import java.util.List;

/** {@code text-added}: a sentence, or a clause of one, that only the Chinese has. */
public final class TextAddedRule implements FactlessRule {
    private static final RuleInfo INFO = new RuleInfo(
            "text-added",
            Issue.ADDITION,
            Severity.ERROR,
            true,
            "The Chinese has a sentence or a clause that the English lacks.");

    private final Fits fits;

    /** @param fits what sentences have in common */
    public TextAddedRule(Fits fits) {
        this.fits = fits;
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Draft> check(CheckInput input) {
        LazyFit fit = fits.of(input);
        List<Draft> drafts = new Alone(input, Language.ZH, fit)
                .drafts("text-added.sentence", "The sentence “{0}” has no counterpart in the English.");
        drafts.addAll(new LostClauses(input, fit, Language.ZH)
                .drafts("text-added.clause", "The words “{0}” have no counterpart in the English."));
        return drafts;
    }
}
