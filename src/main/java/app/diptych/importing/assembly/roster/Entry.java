package app.diptych.importing.assembly.roster;

import app.diptych.importing.layout.SpeakerShape;
import app.diptych.importing.text.HanName;
import app.diptych.importing.text.Writing;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line that names a person: "Name", "Name - Title", "Name, Title", "Title — Name".
 *
 * @param name of the person
 * @param affiliation what stands behind it, or null
 * @param marked whether a bullet says that an entry begins
 */
public record Entry(String name, @Nullable String affiliation, boolean marked) {
    /** Before the entries of a list. */
    private static final Pattern MARK = Pattern.compile("^(?:[*·+–—-]\\s+|\\(?\\d{1,2}[.)、]\\s*(?=\\p{L}))");

    private static final Pattern INITIALS = Pattern.compile(
            "^(\\p{Lu}{2,4})(?:\\s*[–—=:]+\\s*|\\s+-+\\s*|-+\\s+|\\s*\\t\\s*)(?=\\p{Lu}\\p{L}+(?:[- ]|$))");
    private static final Pattern BRACKETS = Pattern.compile("^(.{2,50}?)\\s*[(（]([^()（）]{2,120})[)）]$");
    private static final Pattern CHINESE_BETWEEN = Pattern.compile("\\s*[,，:：]\\s*|[\\s\u3000]+");
    private static final int WORDS = 6;
    private static final int LONGEST = 240;
    private static final int LONGEST_CHINESE = 12;

    /** The person that a line names, or null where it names none. */
    public static @Nullable Entry of(String line) {
        boolean marked = MARK.matcher(line).lookingAt();
        String text = MARK.matcher(line).replaceFirst("").strip();
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
        if (comma > 0
                && isName(text.substring(0, comma))
                && !isPosition(text.substring(0, comma))
                && SpeakerShape.isRole(text.substring(comma))) {
            return new Entry(text.substring(0, comma), text.substring(comma + 2).strip(), marked);
        }
        return isName(text) ? new Entry(text, null, marked) : null;
    }

    /** "JD - Jane Doe, Title": the letters by which a list names a person afterwards; null where it gives none. */
    static @Nullable String initials(String line) {
        Matcher initials = INITIALS.matcher(line);
        return initials.lookingAt() && !SpeakerShape.isRole(initials.group(1)) ? initials.group(1) : null;
    }

    /** The person that a line of a list names: there, what stands behind a name or before it need be no position. */
    static @Nullable Entry listed(String line) {
        String named = initials(line) == null ? line : INITIALS.matcher(line).replaceFirst("");
        String text = MARK.matcher(named).replaceFirst("").strip();
        boolean marked = MARK.matcher(line).lookingAt();
        Entry plain = of(text);
        if (text.isEmpty() || text.length() > LONGEST || (plain != null && plain.affiliation() != null)) {
            return plain;
        }
        Matcher brackets = BRACKETS.matcher(text);
        if (brackets.matches() && isPerson(brackets.group(1))) {
            return new Entry(brackets.group(1), brackets.group(2).strip(), marked);
        }
        if (Writing.han(text) > 0) {
            String[] parts = CHINESE_BETWEEN.split(text, 2);
            boolean two = parts.length == 2 && !parts[0].isEmpty() && !parts[1].isEmpty();
            if (two && HanName.is(parts[0]) && !SpeakerShape.isRole(parts[0]) && isNoName(parts[1])) {
                return new Entry(parts[0], parts[1], marked);
            }
            return two && HanName.is(parts[1]) && !SpeakerShape.isRole(parts[1]) && Writing.han(parts[0]) > 1
                    ? new Entry(parts[1], parts[0], marked)
                    : plain;
        }
        int comma = text.indexOf(", ");
        return comma > 0 && isPerson(text.substring(0, comma)) && Character.isUpperCase(text.charAt(comma + 2))
                ? new Entry(text.substring(0, comma), text.substring(comma + 2).strip(), marked)
                : plain;
    }

    /** "董事長" begins with a family name, but is none. */
    private static boolean isNoName(String chinese) {
        return SpeakerShape.isRole(chinese) || !HanName.isLikely(chinese);
    }

    /** "VP, Investor Relations" names nobody. */
    private static boolean isPosition(String text) {
        return SpeakerShape.isRole(text) && !SpeakerShape.isOperator(text) && !SpeakerShape.isStranger(text);
    }

    private static boolean isPerson(String text) {
        return Writing.han(text) > 0
                ? HanName.is(text)
                : text.indexOf(' ') > 0 && isName(text) && !isPosition(text) && !Affiliation.isHouse(text);
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
