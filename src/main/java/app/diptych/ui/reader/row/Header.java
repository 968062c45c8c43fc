package app.diptych.ui.reader.row;

import app.diptych.model.Role;
import app.diptych.model.Speaker;
import app.diptych.ui.support.Texts;
import org.jspecify.annotations.Nullable;

/**
 * The line above a turn.
 *
 * @param name who speaks
 * @param detail as what, or in answer to whom; may be empty
 */
public record Header(String name, String detail) {
    /** The header above the first passage of a turn that is shown, or null where the turn has no speaker. */
    static @Nullable Header of(Call call, int passage, Texts texts) {
        Speaker speaker = call.transcript().speakerOf(call.passage(passage));
        if (speaker == null) {
            return null;
        }
        Speaker analyst = call.answered(passage);
        return new Header(speaker.name(), analyst == null ? position(speaker) : answer(analyst, texts));
    }

    /** The header of a speaker, whomever he answers. */
    public static Header of(Speaker speaker) {
        return new Header(speaker.name(), position(speaker));
    }

    private static String position(Speaker speaker) {
        String title = speaker.title();
        if (title != null
                && (title.equals(speaker.name()) || (speaker.role() == Role.ANALYST && speaker.firm() != null))) {
            title = null;
        }
        String firm = speaker.firm();
        if (title == null || title.isEmpty()) {
            return firm == null ? "" : firm;
        }
        return firm == null || firm.isEmpty() ? title : title + " · " + firm;
    }

    private static String answer(Speaker analyst, Texts texts) {
        String firm = analyst.firm();
        return firm == null
                ? texts.get("header.answering", analyst.name())
                : texts.get("header.answering.firm", analyst.name(), firm);
    }
}
