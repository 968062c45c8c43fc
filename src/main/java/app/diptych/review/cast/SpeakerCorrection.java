package app.diptych.review.cast;

import app.diptych.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * Who a speaker is, in a person's words.
 *
 * @param read the name as the program read it
 * @param nth which of several speakers of that name, from 0
 * @param name the right name; that of another speaker makes one of the two
 * @param title the position, or null
 * @param firm an analyst's employer, or null
 * @param role what the speaker is in the call
 */
public record SpeakerCorrection(
        String read,
        int nth,
        String name,
        @Nullable String title,
        @Nullable String firm,
        Role role) {
    /** @throws IllegalArgumentException if a name is blank or the number negative */
    public SpeakerCorrection {
        if (read.isBlank() || name.isBlank() || nth < 0) {
            throw new IllegalArgumentException(
                    "no correction of a speaker: \"" + read + "\", " + nth + ", \"" + name + "\"");
        }
        name = name.strip();
        title = title == null || title.isBlank() ? null : title.strip();
        firm = firm == null || firm.isBlank() ? null : firm.strip();
    }
}
