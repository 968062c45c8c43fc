package app.diptych.ui.reader.flag;

import app.diptych.check.Severity;
import app.diptych.model.Language;
import app.diptych.model.Span;
import java.util.List;

/**
 * The words of a finding in one passage.
 *
 * @param finding its id; a finding with several places has a flag in each
 * @param passage id of the passage
 * @param severity how the line under the words looks
 * @param decided whether it is faded, because a person has decided on it
 * @param english the words on the English side
 * @param chinese the words on the Chinese side
 */
public record Flag(
        int finding, int passage, Severity severity, boolean decided, List<Span> english, List<Span> chinese) {
    /** Copies the lists. */
    public Flag {
        english = List.copyOf(english);
        chinese = List.copyOf(chinese);
    }

    /** The words on one side. */
    public List<Span> spans(Language language) {
        return language == Language.EN ? english : chinese;
    }

    /** Whether an offset of one side lies in its words. */
    public boolean holds(Language language, int offset) {
        return spans(language).stream().anyMatch(span -> span.start() <= offset && offset < span.end());
    }

    /** Whether a caret at an offset of one side stands in its words or at their edge. */
    public boolean touches(Language language, int offset) {
        return spans(language).stream().anyMatch(span -> span.start() <= offset && offset <= span.end());
    }
}
