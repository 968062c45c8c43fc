package app.diptych.check;

import app.diptych.model.Passage;
import app.diptych.model.Role;
import app.diptych.model.Span;
import app.diptych.model.Speaker;
import app.diptych.model.Transcript;
import app.diptych.model.Transcripts;
import java.util.ArrayList;
import java.util.List;

/** Calls made of a few invented passages. */
public final class InventedCall {
    private InventedCall() {}

    /**
     * A call.
     *
     * @param chinese tag of its Chinese
     * @param texts English and Chinese in turn; an empty text is absent
     */
    public static CheckInput of(String chinese, String... texts) {
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < texts.length; i += 2) {
            passages.add(new Passage(i / 2, 0, orNull(texts[i]), orNull(texts[i + 1]), null, null));
        }
        return CheckInput.of(Transcripts.of("Tern Ferries", null, chinese, passages));
    }

    /** The same call with speakers of these names. */
    public static CheckInput spokenBy(CheckInput call, String... names) {
        List<Speaker> speakers = new ArrayList<>();
        for (String name : names) {
            speakers.add(new Speaker(speakers.size(), name, null, null, Role.EXECUTIVE));
        }
        Transcript t = call.transcript();
        return CheckInput.of(new Transcript(
                t.title(),
                t.company(),
                t.ticker(),
                t.period(),
                t.date(),
                t.english(),
                t.chinese(),
                t.source(),
                t.notice(),
                t.boilerplate(),
                t.warnings(),
                speakers,
                t.turns(),
                t.passages()));
    }

    private static String orNull(String text) {
        return text.isEmpty() ? null : text;
    }

    /** The findings of one rule, it being on. */
    public static List<Finding> findings(Rule rule, CheckInput input) {
        return new Checker(List.of(rule))
                .check(input, RuleSet.DEFAULT.with(rule.info().name(), true));
    }

    /** What a finding marks in the Chinese, parted by spaces; "-" for none. */
    public static String marked(List<Span> spans, String text) {
        return spans.isEmpty()
                ? "-"
                : String.join(" ", spans.stream().map(span -> span.of(text)).toList());
    }
}
