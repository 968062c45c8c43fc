package app.diptych.importing.assembly.roster;

import app.diptych.importing.layout.SpeakerShape;
import app.diptych.importing.text.Writing;
import org.jspecify.annotations.Nullable;

/**
 * A line that names a person: "Name", "Name - Title", "Name, Title", "Title — Name".
 *
 * @param name of the person
 * @param affiliation what stands behind it, or null
 * @param marked whether a bullet says that an entry begins
 */
public record Entry(String name, @Nullable String affiliation, boolean marked) {
    private static final int WORDS = 6;
    private static final int LONGEST = 240;
    private static final int LONGEST_CHINESE = 12;

    /** The person that a line names, or null where it names none. */
    public static @Nullable Entry of(String line) {
        boolean marked = line.startsWith("* ");
        String text = line.replaceFirst("^[*·]\\s+", "").strip();
        if (text.isEmpty() || text.length() > LONGEST) {
            return null;
        }
        String[] parts = SpeakerShape.DASH.split(text, 2);
        if (parts.length == 2) {
            return dashed(parts[0].strip(), parts[1].strip(), marked);
        }
        if (Affiliation.isHouse(text)) {
            return null; // a house alone, or the rest of one
        }
        int comma = text.indexOf(", ");
        if (comma > 0 && isName(text.substring(0, comma)) && SpeakerShape.isRole(text.substring(comma))) {
            return new Entry(text.substring(0, comma), text.substring(comma + 2).strip(), marked);
        }
        return isName(text) ? new Entry(text, null, marked) : null;
    }

    private static @Nullable Entry dashed(String one, String other, boolean marked) {
        if (SpeakerShape.isRole(one) && isName(other) && !SpeakerShape.isRole(other)) {
            return new Entry(other, one, marked);
        }
        return isName(one) ? new Entry(one, other.isEmpty() ? null : other, marked) : null;
    }

    /** Whether a text is a person's name, as far as its form goes. */
    public static boolean isName(String text) {
        if (Writing.han(text) > 0) {
            return text.length() <= LONGEST_CHINESE && text.chars().noneMatch(c -> "，。：；！？、".indexOf(c) >= 0);
        }
        return SpeakerShape.isName(text, WORDS) && text.length() <= 60;
    }

    /** Whether, behind a name, the line says more likely who that is than who comes next. */
    boolean isLikeAffiliation() {
        if (marked) {
            return false;
        }
        String all = affiliation == null ? name : name + " - " + affiliation;
        boolean house = Affiliation.isHouse(name);
        boolean position = affiliation == null && SpeakerShape.isRole(all);
        return house || position;
    }
}
