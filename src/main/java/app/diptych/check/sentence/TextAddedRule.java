package app.diptych.check.sentence;

import app.diptych.check.CheckInput;
import app.diptych.check.Draft;
import app.diptych.check.FactlessRule;
import app.diptych.check.Issue;
import app.diptych.check.RuleInfo;
import app.diptych.check.Severity;
import app.diptych.model.Language;
import java.util.List;

/** {@code text-added}: a sentence that only the Chinese has. */
public final class TextAddedRule implements FactlessRule {
    private static final RuleInfo INFO = new RuleInfo(
            "text-added", Issue.ADDITION, Severity.ERROR, true, "The Chinese has a sentence that the English lacks.");

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
        return new Alone(input, Language.ZH, fits.of(input))
                .drafts("text-added.sentence", "The sentence “{0}” has no counterpart in the English.");
    }
}
