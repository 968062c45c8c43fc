package app.diptych.check;

import app.diptych.model.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A place where the translation is wrong.
 *
 * @param id position in the analysis's list, from 0
 * @param rule name of the rule ("number-differs")
 * @param type one of ITS 2.0's localization quality issue types (section 8.11.3), so that it can be exported as it is
 * @param severity how much it matters
 * @param passage id of the passage it stands at
 * @param english the words concerned on the English side
 * @param chinese the words concerned on the Chinese side
 * @param message one English sentence that says what differs and quotes both sides
 * @param suggestion the mend, where the call itself gives it, else null
 * @param places every place, where a finding has several
 * @param wording key of the sentence in {@code message} ("term.other-measure"), so that a window can word it in its own
 *     language; null where there is none
 * @param arguments what stands in that sentence's gaps, in order
 */
public record Finding(
        int id,
        String rule,
        String type,
        Severity severity,
        int passage,
        List<Span> english,
        List<Span> chinese,
        String message,
        @Nullable String suggestion,
        List<Place> places,
        @Nullable String wording,
        List<String> arguments) {
    /** Copies the lists. */
    public Finding {
        english = List.copyOf(english);
        chinese = List.copyOf(chinese);
        places = List.copyOf(places);
        arguments = List.copyOf(arguments);
    }

    /** A finding whose sentence is known in English only. */
    public Finding(
            int id,
            String rule,
            String type,
            Severity severity,
            int passage,
            List<Span> english,
            List<Span> chinese,
            String message,
            @Nullable String suggestion,
            List<Place> places) {
        this(id, rule, type, severity, passage, english, chinese, message, suggestion, places, null, List.of());
    }

    /** The same at another place of a list. */
    public Finding numbered(int other) {
        return new Finding(
                other,
                rule,
                type,
                severity,
                passage,
                english,
                chinese,
                message,
                suggestion,
                places,
                wording,
                arguments);
    }

    /** Where it begins, for the order of findings in a passage: in the English, else in the Chinese; 0 for nowhere. */
    public int start() {
        List<Span> spans = english.isEmpty() ? chinese : english;
        return spans.isEmpty() ? 0 : spans.getFirst().start();
    }
}
