package app.diptych.model.pattern;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A pattern that is tried only where it may match. A regular expression is slow at every character of a text, and most
 * texts hold no word of it. What each match has to hold, and how it has to begin, is read from the expression itself, once;
 * both are looked for in a quick pass over the text. It finds exactly what the pattern finds. Immutable.
 */
public final class Sieve {
    /** What stands oftener than this at a place of a text is not worth looking for. */
    private static final double TOO_OFTEN = 0.5;

    private final Pattern pattern;
    /** One of them is in every match, or null if nothing is known of that, or nothing more than how it begins. */
    private final @Nullable Literals held;
    /** Every match begins with one of them, or null. */
    private final @Nullable Literals beginnings;

    /** One of them is in every match, with the signs of {@link Literal}; none where nothing is known but the beginning. */
    private final Set<String> factors;

    /** Whether matches begin where the text does. */
    private final boolean anchored;

    private Sieve(Pattern pattern) {
        Factors factors = FactorReader.read(pattern);
        Set<String> rarest = factors.held();
        Set<String> starts = factors.beginnings();
        boolean begins = Rarity.of(starts) < TOO_OFTEN;
        boolean holds = rarest != null && Rarity.of(rarest) < TOO_OFTEN;
        boolean atStart = true;
        for (String start : starts) {
            atStart &= !start.isEmpty() && start.charAt(0) == Literal.START;
        }
        anchored = atStart;
        if (!begins && !holds && !anchored) {
            throw new IllegalArgumentException("no sieve can be made of " + pattern);
        }
        this.pattern = pattern;
        this.factors = begins ? starts : rarest != null && holds ? rarest : Set.of();
        this.beginnings = begins ? Literals.of(starts) : null;
        this.held = rarest != null && holds && !(begins && rarest.equals(starts)) ? Literals.of(rarest) : null;
    }

    /**
     * The sieve of a pattern.
     *
     * @throws IllegalArgumentException if its matches need not hold anything that is looked for more quickly, or if it makes
     *     use of what a sieve does not know: Unicode's cases, comments
     */
    public static Sieve of(String regex) {
        return of(regex, 0);
    }

    /** The same with the flags of {@link Pattern#compile(String, int)}. */
    public static Sieve of(String regex, int flags) {
        return new Sieve(Pattern.compile(regex, flags));
    }

    /** Whether the text has a match. */
    public boolean isIn(String text) {
        return first(text) != null;
    }

    /** Whether all of the text is one. */
    public boolean matches(String text) {
        return whole(text) != null;
    }

    /** Whether the text begins with a match. */
    public boolean begins(String text) {
        return head(text) != null;
    }

    /** The match that is all of a text, or null. */
    public @Nullable Matcher whole(String text) {
        if (!mayBegin(text) || (held != null && !held.areIn(text))) {
            return null;
        }
        Matcher matcher = pattern.matcher(text);
        return matcher.matches() ? matcher : null;
    }

    /** The match that a text begins with, or null. */
    public @Nullable Matcher head(String text) {
        // A match may end long before the text does: where its beginning tells nothing, only what it has to hold is
        // looked for. That takes longer than to try the pattern once where matches begin with the text.
        boolean lacks = beginnings == null && !anchored && held != null && !held.areIn(text);
        if (lacks || !mayBegin(text)) {
            return null;
        }
        Matcher matcher = pattern.matcher(text);
        return matcher.lookingAt() ? matcher : null;
    }

    private boolean mayBegin(String text) {
        return beginnings == null || beginnings.areAt(text, 0);
    }

    /** The first match in a text, or null. */
    public @Nullable Matcher first(String text) {
        return first(text, 0);
    }

    /** The first match that begins at a place or behind it, or null. */
    public @Nullable Matcher first(String text, int from) {
        if (anchored) {
            return from == 0 ? head(text) : null;
        }
        if (held != null && held.next(text, from) < 0) {
            return null;
        }
        if (beginnings == null) {
            Matcher matcher = seeing(text).region(from, text.length());
            return matcher.find() ? matcher : null;
        }
        Matcher matcher = null;
        for (int at = beginnings.next(text, from); at >= 0; at = beginnings.next(text, at + 1)) {
            matcher = matcher == null ? seeing(text) : matcher;
            if (matcher.region(at, text.length()).lookingAt()) {
                return matcher;
            }
        }
        return null;
    }

    /** The text with each match replaced, as by {@link Matcher#replaceAll(String)}. */
    public String replaceAll(String text, String replacement) {
        return isIn(text) ? pattern.matcher(text).replaceAll(replacement) : text;
    }

    /** One that sees what is before the place that it is tried at. */
    private Matcher seeing(String text) {
        return pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
    }

    /** @throws IllegalArgumentException if none is known */
    Set<String> factors() {
        if (factors.isEmpty()) {
            throw new IllegalArgumentException("a match may hold anything: " + pattern);
        }
        return factors;
    }

    Pattern pattern() {
        return pattern;
    }

    /** The expression. */
    @Override
    public String toString() {
        return pattern.pattern();
    }
}
