package app.diptych.check.text;

import app.diptych.check.CheckInput;
import app.diptych.check.Draft;
import app.diptych.check.Issue;
import app.diptych.check.Place;
import app.diptych.check.RuleInfo;
import app.diptych.check.Severity;
import app.diptych.model.Passage;
import app.diptych.model.Span;
import app.diptych.model.folding.Characters;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** {@code script-mixed}: Simplified characters in a Traditional text, or the reverse. */
public final class ScriptMixedRule extends TextRule {
    private static final RuleInfo INFO = new RuleInfo(
            "script-mixed",
            Issue.LOCALE_VIOLATION,
            Severity.NOTE,
            false,
            "Simplified characters stand in a Traditional text, or Traditional ones in a Simplified text.");

    private final Scripts scripts = new Scripts(new Characters());

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    @Nullable
    Draft check(Passage passage, String chinese, CheckInput input) {
        boolean traditional = input.isTraditional();
        List<Span> strange = new ArrayList<>();
        int own = 0;
        for (int at = 0; at < chinese.length(); at++) {
            char c = chinese.charAt(at);
            if (traditional ? scripts.isSimplifiedOnly(c) : scripts.isTraditionalOnly(c)) {
                Span last = strange.isEmpty() ? null : strange.getLast();
                if (last != null && last.end() == at) {
                    strange.set(strange.size() - 1, new Span(last.start(), at + 1));
                } else {
                    strange.add(new Span(at, at + 1));
                }
            } else if (traditional ? scripts.isTraditionalOnly(c) : scripts.isSimplifiedOnly(c)) {
                own++;
            }
        }
        if (strange.isEmpty()) {
            return null;
        }
        String list = strange.stream()
                .map(span -> span.of(chinese))
                .distinct()
                .limit(12)
                .collect(Collectors.joining(", "));
        Place place = new Place(passage.id(), List.of(), strange);
        boolean whole = own == 0 && strange.stream().mapToInt(Span::length).sum() > 1;
        String wording =
                (whole ? "script-mixed.whole-" : "script-mixed.in-") + (traditional ? "traditional" : "simplified");
        String sentence = traditional
                ? (whole
                        ? "The passage is written in Simplified characters: {0}."
                        : "Simplified in a Traditional text: {0}.")
                : (whole
                        ? "The passage is written in Traditional characters: {0}."
                        : "Traditional in a Simplified text: {0}.");
        return Draft.of(place, wording, sentence, list);
    }
}
