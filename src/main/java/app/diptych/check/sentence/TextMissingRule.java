package app.diptych.check.sentence;

import app.diptych.check.CheckInput;
import app.diptych.check.Draft;
import app.diptych.check.FactlessRule;
import app.diptych.check.Issue;
import app.diptych.check.RuleInfo;
import app.diptych.check.Severity;
import app.diptych.model.Language;
import app.diptych.model.Passage;
import app.diptych.model.Span;
import java.util.List;
import java.util.regex.Pattern;

/** {@code text-missing}: a sentence, a clause of one, or a whole passage, that the Chinese lacks. */
public final class TextMissingRule implements FactlessRule {
    private static final RuleInfo INFO = new RuleInfo(
            "text-missing",
            Issue.OMISSION,
            Severity.ERROR,
            true,
            "A sentence, a clause or a passage has no counterpart in the Chinese.");

    private static final Pattern ENDED = Pattern.compile("[.?!…][\"'”’)\\]]*\\s*$");

    private final Fits fits;

    /** @param fits what sentences have in common */
    public TextMissingRule(Fits fits) {
        this.fits = fits;
    }

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Draft> check(CheckInput input) {
        LazyFit fit = fits.of(input);
        List<Draft> drafts = new Alone(input, Language.EN, fit)
                .drafts("text-missing.sentence", "The sentence “{0}” has no counterpart in the Chinese.");
        drafts.addAll(new LostClauses(input, fit, Language.EN)
                .drafts("text-missing.clause", "The words “{0}” have no counterpart in the Chinese."));
        passages(input, drafts);
        return drafts;
    }

    /** Whole passages without Chinese, in a call that is translated. */
    private static void passages(CheckInput input, List<Draft> drafts) {
        List<Passage> passages = input.transcript().passages();
        long translated = passages.stream()
                .filter(passage -> passage.english() != null && passage.chinese() != null)
                .count();
        long lost = passages.stream().filter(TextMissingRule::isLost).count();
        if (lost > translated) {
            return;
        }
        for (Passage passage : passages) {
            String english = passage.english();
            if (english != null && isLost(passage)) {
                Span all = new Span(0, english.length());
                drafts.add(Draft.of(
                        Alone.place(passage, List.of(all), Language.EN),
                        "text-missing.passage",
                        "The passage “{0}” has no Chinese.",
                        Weight.quoted(english)));
            }
        }
    }

    /** Whether a passage says something and has no Chinese; what is no sentence may be a site's own words. */
    private static boolean isLost(Passage passage) {
        String english = passage.english();
        return english != null
                && (passage.chinese() == null || passage.chinese().isBlank())
                && Weight.isSentence(english, Language.EN)
                && ENDED.matcher(english).find();
    }
}
