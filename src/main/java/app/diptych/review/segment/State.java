package app.diptych.review.segment;

/** How far a segment is: the values of the attribute {@code state} in XLIFF 2.1, section 4.3.1.28. */
public enum State {
    /** There is no translation yet. */
    INITIAL,
    /** There is one, by a machine or a person, that nobody has confirmed. */
    TRANSLATED,
    /** A person has read and confirmed it. */
    REVIEWED,
    /** It is handed on as it is. */
    FINAL;

    /** Whether a person stands for it, so that no program may change it unasked. */
    public boolean isConfirmed() {
        return compareTo(REVIEWED) >= 0;
    }
}
