package app.diptych.importing.assembly.line;

import app.diptych.importing.layout.SpeakerShape;
import java.util.regex.Pattern;

/** One word before a colon that is a position: "CEO: …", "Chairman: …". */
public final class Position {
    /** "CEO", "CFO", "VP": nothing else in a call is called so. */
    private static final Pattern SHORT = Pattern.compile("\\p{Lu}{2,4}");
    /** Names of what is done, or of several persons. */
    private static final Pattern NOBODY = Pattern.compile("(?i)research|relations|.*[^s]s");

    private Position() {}

    /**
     * Whether such a word speaks. A whole word is also a subject ("Research: we spent more."), and has to come again with somebody
     * who speaks of himself; letters have to do one of the two.
     *
     * @param personal whether somebody speaks of himself behind it
     * @param repeated whether it stands before several colons
     */
    public static boolean speaks(String word, boolean personal, boolean repeated) {
        return SpeakerShape.isRole(word)
                && (SHORT.matcher(word).matches()
                        ? personal || repeated
                        : personal && repeated && !NOBODY.matcher(word).matches());
    }
}
