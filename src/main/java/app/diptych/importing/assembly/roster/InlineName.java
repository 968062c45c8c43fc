package app.diptych.importing.assembly.roster;

import app.diptych.importing.call.Persons;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A listed name that stands at the end of what is said before: pages that were cut into sentences have it so.
 *
 * @param before what is said
 * @param name who speaks next
 * @param spansNext whether the next paragraph holds the rest of the name and nothing else
 */
public record InlineName(String before, String name, boolean spansNext) {
    /** A name is not longer. */
    private static final int TAIL = 60;

    private static final Pattern END = Pattern.compile("[.?!…)\\]\"”’]\\s+(?=\\p{Lu})");
    private static final Pattern STRANGER = Pattern.compile(
            "(?i)operator|un(identified|known|verified) (analyst|participant|speaker|company representative)");

    /** A form of address has a full stop, and ends no sentence. */
    private static final Pattern ADDRESS =
            Pattern.compile("(?i).*\\b(mr|ms|mrs|dr|prof|messrs|st|sr|jr)\\.$", Pattern.DOTALL);

    /** The name at the end of a text, or at the end and in the next paragraph; null where none stands there. */
    public static @Nullable InlineName of(String text, String next, Roster roster) {
        int from = Math.max(0, text.length() - TAIL);
        Matcher end = END.matcher(text).region(from, text.length());
        while (end.find()) {
            String tail = text.substring(end.end());
            String before = text.substring(0, end.end()).strip();
            if (ADDRESS.matcher(before.substring(Math.max(0, before.length() - 8)))
                    .matches()) {
                continue;
            }
            if (!next.isEmpty()
                    && !(tail.endsWith(".") && !roster.names().contains(tail))
                    && (STRANGER.matcher(tail).matches() || roster.has(tail))) {
                return new InlineName(before, tail, false);
            }
            String whole = tail + " " + next;
            if (next.length() <= TAIL && roster.has(whole) && !Persons.key(next).isEmpty()) {
                return new InlineName(before, whole, true);
            }
        }
        return null;
    }
}
