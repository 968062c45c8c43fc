package app.diptych.model.pattern;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What is known of each match of a part of a pattern: it is one of some texts, or begins with one of some, ends with one of
 * some, and holds one of some. All in lower case, with the signs of {@link Literal}. The method is that of R. Cox's index of
 * code, "Regular Expression Matching with a Trigram Index" (2012). Immutable.
 *
 * @param exact all texts that match, or null if there are too many
 * @param beginnings one of them begins a match; the empty one if nothing is known
 * @param endings one of them ends it
 * @param within one of them is in it, or null if nothing is known but its ends
 */
record Factors(
        @Nullable Set<String> exact,
        Set<String> beginnings,
        Set<String> endings,
        @Nullable Set<String> within) {
    private static final Set<String> NOTHING_KNOWN = Set.of("");

    /** What matches no character, but may ask for something around it. */
    static final Factors EMPTY = exactly(NOTHING_KNOWN);

    /** Any number of any characters. */
    static final Factors ANYTHING = new Factors(null, NOTHING_KNOWN, NOTHING_KNOWN, null);

    /** So many texts are still told one by one. */
    private static final int MOST = 128;

    /** Two parts, one behind the other, are told together up to so many texts. */
    private static final int MOST_JOINED = 32;

    /** A text that is longer is known by its ends. */
    private static final int LONGEST = 24;

    private static final int LONGEST_END = 6;

    /** One of some texts. */
    static Factors exactly(Set<String> texts) {
        return new Factors(texts, texts, texts, texts);
    }

    /** This, and behind it another part. */
    Factors then(Factors other) {
        if (exact != null && isNothing(exact)) {
            return other;
        }
        Set<String> joint = joined(endings, other.beginnings);
        if (exact != null && other.exact != null && joint != null && longest(joint) <= LONGEST) {
            return exactly(joint);
        }
        Set<String> begins = exact == null ? null : joint;
        Set<String> ends = other.exact == null ? null : joint;
        return new Factors(
                null,
                cut(begins == null ? beginnings : begins, Factors::head),
                cut(ends == null ? other.endings : ends, Factors::tail),
                rarest(rarest(within, other.within), joint == null ? rarest(endings, other.beginnings) : joint));
    }

    /** One of several parts. */
    static Factors any(List<Factors> parts) {
        Set<String> texts = new LinkedHashSet<>();
        Set<String> begins = new LinkedHashSet<>();
        Set<String> ends = new LinkedHashSet<>();
        Set<String> held = new LinkedHashSet<>();
        boolean exactly = true;
        for (Factors part : parts) {
            exactly &= part.exact != null;
            if (part.exact != null) {
                texts.addAll(part.exact);
            }
        }
        if (exactly && texts.size() <= MOST) {
            return exactly(texts);
        }
        for (Factors part : parts) {
            begins.addAll(part.beginnings);
            ends.addAll(part.endings);
            Set<String> mine = part.held();
            held.addAll(mine == null ? NOTHING_KNOWN : mine);
        }
        return new Factors(null, cut(begins, Factors::head), cut(ends, Factors::tail), held);
    }

    /** This, or nothing. */
    Factors optional() {
        return any(List.of(EMPTY, this));
    }

    /** This once or more often. */
    Factors repeated() {
        return new Factors(null, cut(beginnings, Factors::head), cut(endings, Factors::tail), held());
    }

    /** What each match holds, as rare as it is known; null if nothing is. */
    @Nullable
    Set<String> held() {
        return rarest(within, rarest(beginnings, endings));
    }

    private static @Nullable Set<String> rarest(@Nullable Set<String> one, @Nullable Set<String> other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return Rarity.of(other) < Rarity.of(one) ? other : one;
    }

    private static @Nullable Set<String> joined(Set<String> before, Set<String> behind) {
        if (isNothing(before)) {
            return behind;
        }
        if (isNothing(behind)) {
            return before;
        }
        if (before.size() * behind.size() > MOST_JOINED) {
            return null;
        }
        Set<String> joined = new LinkedHashSet<>();
        for (String one : before) {
            for (String other : behind) {
                joined.add(one.concat(other));
            }
        }
        return joined;
    }

    private static boolean isNothing(Set<String> texts) {
        return texts.size() == 1 && texts.contains("");
    }

    private static int longest(Set<String> texts) {
        int longest = 0;
        for (String text : texts) {
            longest = Math.max(longest, text.length());
        }
        return longest;
    }

    private static Set<String> cut(Set<String> texts, UnaryOperator<String> end) {
        if (texts.size() == 1 && longest(texts) <= LONGEST_END) {
            return texts;
        }
        Set<String> cut = new LinkedHashSet<>();
        for (String text : texts) {
            cut.add(end.apply(text));
        }
        return cut.size() > MOST ? NOTHING_KNOWN : cut;
    }

    private static String head(String text) {
        return text.substring(0, Math.min(LONGEST_END, text.length()));
    }

    private static String tail(String text) {
        return text.substring(Math.max(0, text.length() - LONGEST_END));
    }
}
