package app.diptych.ui.reader.copy;

import app.diptych.model.Language;
import app.diptych.model.Speaker;
import app.diptych.model.Transcript;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where words come from: speaker, title, firm, call and ¶, with the punctuation of the language that is quoted. */
final class Citation {
    private Citation() {}

    /**
     * A citation in one line.
     *
     * @param first id of the first passage
     * @param last id of the last one
     * @param speaker who says all of it; null where that is nobody, or more than one
     */
    static String of(Transcript transcript, Language language, @Nullable Speaker speaker, int first, int last) {
        List<String> parts = new ArrayList<>();
        if (speaker != null) {
            parts.add(speaker.name());
            if (speaker.title() != null && !speaker.title().equals(speaker.name())) {
                parts.add(speaker.title());
            }
            if (speaker.firm() != null) {
                parts.add(speaker.firm());
            }
        }
        parts.add(transcript.title());
        parts.add(first == last ? "¶ " + (first + 1) : "¶ " + (first + 1) + "–" + (last + 1));
        return String.join(language == Language.ZH ? "，" : ", ", parts);
    }
}
