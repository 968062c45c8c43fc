package app.diptych.importing.assembly.roster;

import app.diptych.importing.layout.SpeakerShape;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * "Ann Lee, Halden": a name with the house behind a comma, as a line of its own has it.
 *
 * @param name of the person
 * @param house behind the comma
 */
public record HousedName(String name, String house) {
    /** What is part of a name, though a comma stands before it. */
    private static final Pattern DEGREE = Pattern.compile(
            "(?i)(?:jr|sr|i{1,3}|iv|cfa|cpa|ca|frm|mba|esq|ph\\.?\\s?d|m\\.?d|d\\.?phil|obe|cbe|mbe)\\.?(?:,.*)?");

    /** The form of a house, which is none of a person. */
    private static final Pattern LEGAL = Pattern.compile(
            "(?i)(?:inc(?:orporated)?|l\\.?l\\.?[cp]|l\\.?p|ltd|limited|plc|corp(?:oration)?|co(?:mpany)?|ag|s\\.?a|n\\.?v|gmbh|k\\.?k)\\.?");

    /** The two parts of a line; null where it has not both. */
    public static @Nullable HousedName of(String line) {
        int comma = line.indexOf(", ");
        String name = comma < 0 ? "" : line.substring(0, comma);
        if (name.indexOf(' ') < 0 || !Entry.isName(name) || SpeakerShape.isRole(name)) {
            return null;
        }
        String house = line.substring(comma + 2).strip();
        return house.isEmpty() || DEGREE.matcher(house).matches() ? null : new HousedName(name, house);
    }

    /** Whether a person stands before the comma: "Halden Bank, Inc." is a house alone. What stands behind a colon is said. */
    public static boolean isPerson(String line) {
        int comma = line.indexOf(", ");
        String name = line.substring(0, Math.max(0, comma)).strip();
        return name.indexOf(' ') > 0
                && line.indexOf(": ") < 0
                && Entry.isName(name)
                && !SpeakerShape.isRole(name)
                && !Affiliation.isHouse(name)
                && !LEGAL.matcher(line.substring(comma + 2).strip()).matches();
    }
}
