package app.diptych.importing.assembly.roster;

import app.diptych.importing.call.Header;
import app.diptych.model.Role;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in a list of participants.
 *
 * @param name as the list has it
 * @param affiliation title and firm
 * @param affiliated as printed, or null
 * @param role what the list says, or null where it does not tell company from analysts
 */
public record Person(
        String name,
        Affiliation affiliation,
        @Nullable String affiliated,
        @Nullable Role role) {
    /** As a speaker. */
    public Header header() {
        return new Header(name, affiliation.title(), affiliation.firm(), role);
    }
}
