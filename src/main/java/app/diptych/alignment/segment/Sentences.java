package app.diptych.alignment.segment;

import app.diptych.model.Language;
import app.diptych.model.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Splits a text of either language into sentences. */
public final class Sentences {
    private Sentences() {}

    /** The sentences in order, trimmed; all that is not white space is in one. None where there is no text. */
    public static List<Span> of(@Nullable String text, Language language) {
        if (text == null) {
            return List.of();
        }
        return language == Language.EN ? EnglishSentences.of(text) : ChineseSentences.of(text);
    }
}
