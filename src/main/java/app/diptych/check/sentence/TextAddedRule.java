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

/** {@code text-added}: a sentence that only the Chinese has. */
public final class TextAddedRule implements Rule {
    private static final RuleInfo INFO = new RuleInfo(
            "text-added", Issue.ADDITION, Severity.ERROR, true, "The Chinese has a sentence that the English lacks.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public List<Draft> check(CheckInput input) {
        List<Draft> drafts = new ArrayList<>();
        for (SentencePair pair : input.sentences()) {
            Span alone = pair.chinese();
            if (alone != null && pair.english() == null) {
                Passage passage = input.transcript().passages().get(pair.passage());
                String words = alone.of(Objects.requireNonNull(passage.chinese()));
                if (Weight.isSentence(words, Language.ZH)) {
                    drafts.add(Draft.of(
                            new Place(passage.id(), List.of(), List.of(alone)),
                            "text-added.sentence",
                            "The sentence “{0}” has no counterpart in the English.",
                            Weight.quoted(words)));
                }
            }
        }
        return drafts;
    }
}
