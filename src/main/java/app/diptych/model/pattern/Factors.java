package app.diptych.model.pattern;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
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
        @Nullable Set<String> exact, Set<String> beginnings, Set<String> endings, @Nullable Set<String> within) {
    /** What matches no character, but may ask for something around it. */
    static final Factors EMPTY = exactly(Set.of(""));

    /** Any number of any characters. */
    static final Factors ANYTHING = new Factors(null, Set.of(""), Set.of(""), null);

    /** So many texts are still told one by one. */
    private static final int MOST = 300;

    /** A text that is longer is known by its ends. */
    private static final int LONGEST = 24;

    private static final int LONGEST_END = 8;

    /** One of some texts. */
    static Factors exactly(Set<String> texts) {
        return new Factors(texts, texts, texts, texts);
    }

    /** This, and behind it another part. */
    Factors then(Factors other) {
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
                rarest(rarest(held(), other.held()), joint));
    }

    /** This, or another part. */
    Factors or(Factors other) {
        if (exact != null && other.exact != null && exact.size() + other.exact.size() <= MOST) {
            return exactly(union(exact, other.exact));
        }
        Set<String> mine = held();
        Set<String> theirs = other.held();
        return new Factors(
                null,
                cut(union(beginnings, other.beginnings), Factors::head),
                cut(union(endings, other.endings), Factors::tail),
                mine == null || theirs == null ? null : union(mine, theirs));
    }

    /** This once or more often. */
    Factors repeated() {
        return new Factors(null, cut(beginnings, Factors::head), cut(endings, Factors::tail), held());
    }

    /** What each match holds, as rare as it is known; null if nothing is. */
    @Nullable Set<String> held() {
        return rarest(within, rarest(beginnings, endings));
    }

    private static @Nullable Set<String> rarest(@Nullable Set<String> one, @Nullable Set<String> other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return Rarity.of(other) < Rarity.of(one) ? other : one;
    }

    private static @Nullable Set<String> joined(Set<String> before, Set<String> behind) {
        if (before.size() * behind.size() > MOST) {
            return null;
        }
        Set<String> joined = new LinkedHashSet<>();
        before.forEach(one -> behind.forEach(other -> joined.add(one + other)));
        return joined;
    }

    private static Set<String> union(Set<String> one, Set<String> other) {
        Set<String> union = new LinkedHashSet<>(one);
        union.addAll(other);
        return union;
    }

    private static int longest(Set<String> texts) {
        return texts.stream().mapToInt(String::length).max().orElse(0);
    }

    private static Set<String> cut(Set<String> texts, UnaryOperator<String> end) {
        Set<String> cut = texts.stream().map(end).collect(Collectors.toCollection(LinkedHashSet::new));
        return cut.size() > MOST ? Set.of("") : cut;
    }

    private static String head(String text) {
        return text.substring(0, Math.min(LONGEST_END, text.length()));
    }

    private static String tail(String text) {
        return text.substring(Math.max(0, text.length() - LONGEST_END));
    }
}
