package app.diptych.importing.format;

/** A file that has its format but cannot be read. */
public final class ExtractionException extends Exception {
    private static final long serialVersionUID = 1;

    private final Reason reason;

    /** Why. */
    public enum Reason {
        /** Broken off, or not what it seems; the message says what is wrong. */
        DAMAGED,
        /** Pictures of text, as a scanner makes them, and no text. */
        NO_TEXT,
        /** It wants a password, or forbids that its text be taken out. */
        PROTECTED,
        /** It would take more than a call may: pages, paragraphs, expanded bytes; the message says what. */
        TOO_LARGE
    }

    /**
     * @param reason why
     * @param message what was found, in English, such that it can follow "cannot be read: "
     */
    public ExtractionException(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    /** Why. */
    public Reason reason() {
        return reason;
    }
}
