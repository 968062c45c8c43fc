package app.diptych.library.search;

import app.diptych.analysis.Progress;

/**
 * The text that a regular expression reads: folded one to one, and watched, because the JDK's matcher takes exponential
 * time for some patterns and cannot be stopped otherwise.
 */
final class WatchedText implements CharSequence {
    /** Characters read between two looks at the clock; some 50 microseconds. */
    private static final int STEPS = 1 << 14;

    private final Characters characters;
    private final long deadline;
    private final Progress progress;
    private String text = "";
    private double done;
    private int steps;

    /**
     * @param deadline by {@link System#nanoTime}
     * @param progress may stop the search
     */
    WatchedText(Characters characters, long deadline, Progress progress) {
        this.characters = characters;
        this.deadline = deadline;
        this.progress = progress;
    }

    WatchedText read(String next, double soFar) {
        text = next;
        done = soFar;
        return this;
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        if (++steps == STEPS) {
            steps = 0;
            look();
        }
        return characters.fold(text.charAt(index));
    }

    private void look() {
        progress.report(done);
        if (System.nanoTime() - deadline > 0) {
            throw new EndlessException();
        }
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.substring(start, end);
    }

    @Override
    public String toString() {
        return text;
    }

    /** The time is up. */
    static final class EndlessException extends RuntimeException {
        private static final long serialVersionUID = 1;
    }
}
