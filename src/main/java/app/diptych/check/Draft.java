package app.diptych.check;

import app.diptych.model.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finding as a rule reports it, before it has an id.
 *
 * @param severity where it differs from the rule's, else null
 * @param place where it stands; the spans may be empty
 * @param wording key of the sentence, beginning with the rule's name
 * @param message the sentence in English
 * @param arguments what stands in its gaps
 * @param suggestion the mend, or null
 * @param places every place, where there are several
 */
public record Draft(
        @Nullable Severity severity,
        Place place,
        String wording,
        String message,
        List<String> arguments,
        @Nullable String suggestion,
        List<Place> places) {
    /** Copies the lists. */
    public Draft {
        arguments = List.copyOf(arguments);
        places = List.copyOf(places);
    }

    /**
     * A finding at one place.
     *
     * @param wording key of the sentence
     * @param sentence the sentence in English, its gaps written {0}, {1} …
     * @param arguments what stands in them
     */
    public static Draft of(Place place, String wording, String sentence, String... arguments) {
        String message = sentence;
        for (int i = 0; i < arguments.length; i++) {
            message = message.replace("{" + i + "}", arguments[i]);
        }
        return new Draft(null, place, wording, message, List.of(arguments), null, List.of());
    }

    /** The same with a severity of its own. */
    public Draft severity(Severity other) {
        return new Draft(other, place, wording, message, arguments, suggestion, places);
    }

    /** The same with a mend. */
    public Draft suggestion(@Nullable String mend) {
        return new Draft(severity, place, wording, message, arguments, mend, places);
    }

    /** The same over many places; it stands at the first. */
    public Draft places(List<Place> all) {
        return new Draft(severity, all.getFirst(), wording, message, arguments, suggestion, all);
    }

    /** The finding. */
    Finding finding(int id, RuleInfo rule) {
        return new Finding(
                id,
                rule.name(),
                rule.issue().itsName(),
                severity == null ? rule.severity() : severity,
                place.passage(),
                place.english(),
                place.chinese(),
                message,
                suggestion,
                places,
                wording,
                arguments);
    }

    /** Whether both mark the same Chinese words. */
    boolean sharesChinese(Draft other) {
        return place.passage() == other.place.passage()
                && place.chinese().stream()
                        .anyMatch(span -> other.place.chinese().stream().anyMatch(span::overlaps));
    }

    /** Whether another is of the same passage. */
    public boolean isIn(Draft other) {
        return place.passage() == other.place.passage();
    }

    /** Where it begins, for the order of findings in a passage: in the English, else in the Chinese. */
    int start() {
        List<Span> spans = place.english().isEmpty() ? place.chinese() : place.english();
        return spans.isEmpty() ? 0 : spans.getFirst().start();
    }
}
