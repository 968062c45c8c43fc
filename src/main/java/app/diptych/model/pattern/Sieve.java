package app.diptych.model.pattern;

import java.util.BitSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A pattern that is tried only where a match can begin. A long alternation is slow at every character of a text; most of them
 * begin none of its words. Which do is asked of the pattern itself, once: a character begins a match if it is one, or if the
 * pattern would have read on behind it. It finds exactly what the pattern finds. Immutable.
 */
public final class Sieve {
    private static final int ASCII = 128;

    /** What stands before a place that is within a word, as the pattern's own {@code \b} sees words. */
    private static final String[] WITHIN = {"x", "X", "5", "_"};

    private static final String[] AROUND = {"", " ", "-", "中"};

    /** Of several scripts and of none: a pattern that may begin with one that it does not name may begin with any. */
    private static final String FOREIGN = "\ufffcжツ乂";

    private final Pattern pattern;
    /** Characters that begin a match behind one that is no letter or digit of ASCII. */
    private final BitSet outside = new BitSet();
    /** Those that begin one behind such a letter or digit. */
    private final BitSet inside = new BitSet();

    private Sieve(Pattern pattern) {
        this.pattern = pattern;
        for (char c = 0; c < ASCII; c++) {
            probe(c);
        }
        // Beyond ASCII the pattern names each character that it may begin with.
        pattern.pattern().chars().filter(c -> c >= ASCII).distinct().forEach(c -> probe((char) c));
    }

    /**
     * The sieve of a pattern.
     *
     * @param regex begins with no look behind for something that has to be there, and beyond ASCII with characters that it
     *     names, in no range
     * @throws IllegalArgumentException if it looks behind for something, may begin with any character, or matches the empty text
     */
    public static Sieve of(String regex) {
        Pattern pattern = Pattern.compile(regex);
        boolean anywhere = FOREIGN.chars().anyMatch(c -> regex.indexOf(c) < 0 && begins(pattern, "", (char) c));
        if (anywhere || regex.contains("(?<=")) {
            throw new IllegalArgumentException("no sieve can be made of " + regex);
        }
        return new Sieve(pattern);
    }

    private void probe(char c) {
        for (String before : WITHIN) {
            inside.set(c, inside.get(c) || begins(pattern, before, c));
        }
        for (String before : AROUND) {
            outside.set(c, outside.get(c) || begins(pattern, before, c));
        }
    }

    @SuppressWarnings("JdkObsolete") // this is what hitEnd tells: whether a longer text might have matched
    private static boolean begins(Pattern pattern, String before, char c) {
        Matcher matcher = matcher(pattern, before + c).region(before.length(), before.length() + 1);
        return matcher.lookingAt() || matcher.hitEnd();
    }

    /** One that sees what is before the place that it is tried at. */
    private static Matcher matcher(Pattern pattern, String text) {
        return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    }

    /** Whether the text has a match. */
    public boolean isIn(String text) {
        return first(text) != null;
    }

    /** The first match in a text, or null. */
    public @Nullable Matcher first(String text) {
        return first(text, 0);
    }

    /** The first match that begins at a place or behind it, or null. */
    public @Nullable Matcher first(String text, int from) {
        Matcher matcher = null;
        boolean within = from > 0 && isOfWord(text.charAt(from - 1));
        for (int i = from; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((within ? inside : outside).get(c)) {
                matcher = matcher == null ? matcher(pattern, text) : matcher;
                if (matcher.region(i, text.length()).lookingAt()) {
                    return matcher;
                }
            }
            within = isOfWord(c);
        }
        return null;
    }

    private static boolean isOfWord(char c) {
        return c < ASCII && (Character.isLetterOrDigit(c) || c == '_');
    }
}
