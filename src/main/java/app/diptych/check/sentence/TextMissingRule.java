package app.diptych.check.sentence;

import app.diptych.alignment.SentencePair;
import app.diptych.check.CheckInput;
import app.diptych.check.Draft;
import app.diptych.check.Issue;
import app.diptych.check.Place;
import app.diptych.check.Rule;
import app.diptych.check.RuleInfo;
import app.diptych.check.Severity;
import app.diptych.model.Language;
import app.diptych.model.Passage;
import app.diptych.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

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
        List<Draft> drafts = new ArrayList<>();
        for (SentencePair pair : input.sentences()) {
            Span alone = pair.english();
            if (alone != null && pair.chinese() == null) {
                Passage passage = input.transcript().passages().get(pair.passage());
                String words = alone.of(Objects.requireNonNull(passage.english()));
                if (Weight.isSentence(words, Language.EN)) {
                    drafts.add(Draft.of(
                            new Place(passage.id(), List.of(alone), List.of()),
                            "text-missing.sentence",
                            "The sentence “{0}” has no counterpart in the Chinese.",
                            Weight.quoted(words)));
                }
            }
        }
        return drafts;
    }
}
