package app.diptych.check.sentence;

import app.diptych.check.CheckInput;
import app.diptych.check.Draft;
import app.diptych.check.Issue;
import app.diptych.check.Rule;
import app.diptych.check.RuleInfo;
import app.diptych.check.Severity;
import app.diptych.model.Language;
import java.util.List;

/** {@code text-missing}: a sentence that the Chinese lacks. */
public final class TextMissingRule implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "text-missing", Issue.OMISSION, Severity.ERROR, true, "A sentence has no counterpart in the Chinese.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Draft> check(CheckInput input) {
        return Alone.drafts(
                input, Language.EN, "text-missing.sentence", "The sentence “{0}” has no counterpart in the Chinese.");
    }
}
