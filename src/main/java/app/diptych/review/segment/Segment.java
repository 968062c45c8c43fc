package app.diptych.review.segment;

import app.diptych.model.Language;

/**
 * A row: a sentence pair with what has become of it.
 *
 * @param turn id of the turn in which it is said
 * @param starts whether a passage begins with it
 * @param english the English side
 * @param chinese the Chinese side
 * @param state how far it is
 * @param needsReview whether it was marked to be looked at again; XLIFF 2 calls it a {@code subState}
 * @param note what the translator says of it; may be empty
 * @param confidence of the alignment, 0 to 1; 1 where a person made it
 */
public record Segment(
        int turn,
        boolean starts,
        Cell english,
        Cell chinese,
        State state,
        boolean needsReview,
        String note,
        double confidence) {
    /** Below this the program is so unsure of the alignment that a person should look. */
    private static final double DOUBTFUL = 0.5;

    /** @throws IllegalArgumentException if the turn is negative or the confidence is not from 0 to 1 */
    public Segment {
        if (turn < 0) {
            throw new IllegalArgumentException("turn " + turn + "; turns count from 0");
        }
        if (!(confidence >= 0 && confidence <= 1)) {
            throw new IllegalArgumentException("confidence is " + confidence + "; 0 to 1 is wanted");
        }
    }

    /** As a program aligned it. */
    public static Segment of(int turn, boolean starts, Cell english, Cell chinese, double confidence) {
        return new Segment(turn, starts, english, chinese, first(chinese), false, "", confidence);
    }

    /** As a person aligned it. */
    static Segment of(int turn, boolean starts, Cell english, Cell chinese) {
        return of(turn, starts, english, chinese, 1);
    }

    private static State first(Cell chinese) {
        return chinese.isBlank() ? State.INITIAL : State.TRANSLATED;
    }

    /** One side. */
    public Cell cell(Language language) {
        return language == Language.EN ? english : chinese;
    }

    /** With another cell on one side. What a person had confirmed is not confirmed in its new form. */
    public Segment with(Language language, Cell cell) {
        return language == Language.EN
                ? new Segment(turn, starts, cell, chinese, first(chinese), needsReview, note, confidence)
                : new Segment(turn, starts, english, cell, first(cell), needsReview, note, confidence);
    }

    /** In another state; what is confirmed needs no review any more. */
    public Segment with(State now) {
        return new Segment(turn, starts, english, chinese, now, needsReview && !now.isConfirmed(), note, confidence);
    }

    /** Marked to be looked at again, or no more; a mark takes a confirmation back. */
    public Segment marked(boolean review) {
        return new Segment(turn, starts, english, chinese, review ? first(chinese) : state, review, note, confidence);
    }

    /** Of which the program is so sure at most. */
    public Segment sure(double atMost) {
        double now = Math.min(confidence, atMost);
        return new Segment(turn, starts, english, chinese, state, needsReview, note, now);
    }

    /** Whether the program is so unsure of the alignment that a person should look, and nobody has. */
    public boolean isDoubtful() {
        return confidence < DOUBTFUL && !state.isConfirmed();
    }

    /** With another note. */
    public Segment noted(String now) {
        return new Segment(turn, starts, english, chinese, state, needsReview, now, confidence);
    }

    /** Where a passage begins, or no more. */
    public Segment starting(boolean now) {
        return new Segment(turn, now, english, chinese, state, needsReview, note, confidence);
    }

    /** Whether nothing would be lost without it. */
    public boolean isVoid() {
        return english.isVoid() && chinese.isVoid() && note.isBlank();
    }
}
