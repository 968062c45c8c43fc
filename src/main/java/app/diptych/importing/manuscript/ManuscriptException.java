package app.diptych.importing.manuscript;

/** A file of a known format from which no manuscript can be made. */
public final class ManuscriptException extends Exception {
    private static final long serialVersionUID = 1;

    /** Why not. */
    public enum Fault {
        /** It cannot be decoded: bytes are missing or wrong. */
        DAMAGED,
        /** It opens with a password only. */
        LOCKED,
        /** It has pages, but no text on them: pictures of pages. */
        NO_TEXT,
        /** It asks for more memory or work than any call needs. */
        TOO_LARGE
    }

    private final Fault fault;

    /**
     * @param fault why not
     * @param found what was found, in English; it ends a sentence about the file and has no full stop
     */
    public ManuscriptException(Fault fault, String found) {
        super(found);
        this.fault = fault;
    }

    /** Why not. */
    public Fault fault() {
        return fault;
    }
}
