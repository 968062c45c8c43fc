package app.diptych.review.edit;

/** A text that stops whoever reads it for too long, as a regular expression may. */
final class WatchedText implements CharSequence {
    /** Reads between two looks at the clock. */
    private static final int INTERVAL = 1024;

    private final CharSequence text;
    private final long deadline;
    private int reads;

    /** Thrown when the time is up. */
    static final class TimeIsUp extends RuntimeException {
        private static final long serialVersionUID = 1;

        TimeIsUp() {
            super("the time for matching is up", null, false, false);
        }
    }

    /** @param deadline as {@link System#nanoTime} has it */
    WatchedText(CharSequence text, long deadline) {
        this.text = text;
        this.deadline = deadline;
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        if (++reads % INTERVAL == 0 && System.nanoTime() - deadline > 0) {
            throw new TimeIsUp();
        }
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return text.subSequence(start, end);
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
