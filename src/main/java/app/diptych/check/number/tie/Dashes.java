package app.diptych.check.number.tie;

/**
 * Dashes between clauses. A heading before one is said of what follows in another way than its subject, so that the dash
 * ends a clause; an aside between two does not cut the sentence around it: "Traffic — our main driver — slipped".
 */
final class Dashes {
    private static final String ENDS = "。！？!?\n";

    private Dashes() {}

    /** Whether a clause ends at a place: a dash stands there, and no other in the sentence. */
    static boolean areBoundary(String text, int at) {
        return isDash(text, at) && !hasOther(text, at);
    }

    /** An em dash, an en dash with spaces around, two hyphens; not the hyphen of a word, nor the dash of a range. */
    private static boolean isDash(String text, int at) {
        char c = text.charAt(at);
        boolean spaced = at > 0 && at + 1 < text.length() && text.charAt(at - 1) == ' ' && text.charAt(at + 1) == ' ';
        return c == '—' || (c == '–' && spaced) || (c == '-' && (is(text, at - 1, '-') || is(text, at + 1, '-')));
    }

    private static boolean hasOther(String text, int at) {
        int from = at;
        while (from > 0 && isDash(text, from - 1)) {
            from--;
        }
        int to = at + 1;
        while (to < text.length() && isDash(text, to)) {
            to++;
        }
        for (int i = from - 1; i >= 0 && !isEnd(text, i); i--) {
            if (isDash(text, i)) {
                return true;
            }
        }
        for (int i = to; i < text.length() && !isEnd(text, i); i++) {
            if (isDash(text, i)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isEnd(String text, int at) {
        char c = text.charAt(at);
        return ENDS.indexOf(c) >= 0 || (c == '.' && (at + 1 == text.length() || text.charAt(at + 1) == ' '));
    }

    private static boolean is(String text, int at, char c) {
        return at >= 0 && at < text.length() && text.charAt(at) == c;
    }
}
