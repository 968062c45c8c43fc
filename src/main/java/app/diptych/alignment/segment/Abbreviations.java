package app.diptych.alignment.segment;

import java.util.Set;

/** Words that end in a full stop in the middle of a sentence. */
final class Abbreviations {
    /** A name or a number follows: never the end of a sentence. */
    private static final Set<String> LEADING = Set.of(
            "Dr", "Mr", "Mrs", "Ms", "Prof", "Gov", "Gen", "Sen", "St", "Mt", "vs", "No", "Nos", "approx", "e.g", "i.e",
            "Fig", "cf", "resp", "Jan", "Feb", "Apr", "Aug", "Sept", "Oct", "Nov", "Dec");

    /** They may end a sentence too: then the next begins with one of {@link #OPENERS}. */
    private static final Set<String> TRAILING = Set.of(
            "Inc", "Corp", "Co", "Ltd", "Jr", "Sr", "U.S", "U.K", "E.U", "U.N", "D.C", "a.m", "p.m", "Ph.D", "etc");

    private static final Set<String> OPENERS = Set.of(
            "A", "All", "Also", "An", "And", "As", "At", "But", "During", "For", "From", "He", "However", "I", "If",
            "In", "It", "Next", "Now", "On", "Our", "Over", "She", "So", "That", "The", "Then", "There", "These",
            "They", "This", "Those", "To", "Today", "We", "What", "When", "While", "With", "You");

    /** Longer than any of them. */
    private static final int LONGEST = 8;

    private Abbreviations() {}

    /**
     * Whether the full stop at {@code dot} belongs to a word and ends no sentence.
     *
     * @param next where the text goes on
     */
    static boolean keep(String text, int dot, int next) {
        int start = dot;
        while (start > 0 && dot - start <= LONGEST && isPart(text.charAt(start - 1))) {
            start--;
        }
        String word = text.substring(start, dot);
        // "Q&A" ends in no initial.
        boolean joined = start > 0 && text.charAt(start - 1) == '&';
        boolean initial = !joined && word.length() == 1 && Character.isUpperCase(word.charAt(0)) && !word.equals("I");
        return initial || LEADING.contains(word) || (TRAILING.contains(word) && !OPENERS.contains(word(text, next)));
    }

    private static boolean isPart(char c) {
        return c == '.' || (c < 0x250 && Character.isLetter(c));
    }

    private static String word(String text, int from) {
        int end = from;
        while (end < text.length() && end - from <= LONGEST && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return text.substring(from, end);
    }
}
