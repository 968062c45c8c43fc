package app.diptych.ui.reader.row;

import app.diptych.model.Language;
import app.diptych.model.Passage;
import app.diptych.ui.reader.flow.Type;
import org.jspecify.annotations.Nullable;

/**
 * The type of each text of a call. To find the face that has every character of a text goes through all of it; a row
 * asks several times, and again whenever it comes back into sight.
 */
final class PassageTypes {
    /** What stands for a text that is not there. */
    static final String ABSENT = "—";

    private final Typography typography;
    private final @Nullable Type[] english;
    private final @Nullable Type[] chinese;

    PassageTypes(Call call, Typography typography) {
        this.typography = typography;
        english = new Type[call.size()];
        chinese = new Type[call.size()];
    }

    Typography typography() {
        return typography;
    }

    Type of(Passage passage, Language language) {
        @Nullable Type[] known = language == Language.EN ? english : chinese;
        Type type = known[passage.id()];
        if (type == null) {
            String text = passage.text(language);
            type = typography.text(language, text == null ? ABSENT : text);
            known[passage.id()] = type;
        }
        return type;
    }
}
