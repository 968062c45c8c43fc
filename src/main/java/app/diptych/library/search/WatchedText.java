package app.diptych.library.search;

import app.diptych.analysis.Progress;
import app.diptych.model.folding.Characters;
import app.diptych.model.folding.FoldedText;
import app.diptych.model.folding.TextFolding;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The text that a regular expression reads: folded one to one, and watched, because the JDK's matcher takes exponential
 * time for some patterns and cannot be stopped otherwise. For one thread.
 */
final class WatchedText implements CharSequence {
    /** Characters read between two looks at the clock; some 50 microseconds. */
    private static final int STEPS = 1 << 15;

    /**
     * Looks at the clock within one text, after which an expression counts as endless: some 30 million characters read,
     * a thousand times more than the longest paragraph takes of an expression that is not. Counted, not timed, so that it
     * does not depend on how busy the machine is.
     */
    private static final int MOST_LOOKS = 1000;

    private final Characters characters;
    private final boolean matchCase;
    private final long deadline;
    private final Progress progress;
    private char[] text = new char[1024];
    private int length;
    private int steps = STEPS;
    private int looks;

    /**
     * @param deadline by {@link System#nanoTime}
     * @param progress may stop the search
     */
    WatchedText(Characters characters, boolean matchCase, long deadline, Progress progress) {
        this.characters = characters;
        this.matchCase = matchCase;
        this.deadline = deadline;
        this.progress = progress;
    }

    /** Takes another text, as it stands and folded. */
    void read(@Nullable String plain, FoldedText folded) {
        String next = plain == null ? "" : plain;
        if (folded.isOneToOne()) {
            next = matchCase ? folded.cased() : folded.small();
        }
        looks = 0;
        length = next.length();
        if (length > text.length) {
            text = Arrays.copyOf(text, 2 * length);
        }
        next.getChars(0, length, text, 0);
        if (!folded.isOneToOne()) {
            for (int i = 0; i < length; i++) {
                char c = characters.fold(text[i]);
                text[i] = matchCase ? c : TextFolding.small(c);
            }
        }
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public char charAt(int index) {
        if (--steps == 0) {
            look();
        }
        return text[index];
    }

    private void look() {
        steps = STEPS;
        progress.report(0);
        if (++looks > MOST_LOOKS || System.nanoTime() - deadline > 0) {
            throw new EndlessException();
        }
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new String(text, start, end - start);
    }

    @Override
    public String toString() {
        return new String(text, 0, length);
    }

    /** The time is up. */
    static final class EndlessException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
