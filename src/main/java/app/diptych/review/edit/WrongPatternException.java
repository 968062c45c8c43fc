package app.diptych.review.edit;

/** What a person typed to be found, or to be put in its place, means nothing. */
public final class WrongPatternException extends Exception {
    private static final long serialVersionUID = 1;

    /** What is wrong. */
    public enum Fault {
        /** The regular expression is not one. */
        EXPRESSION,
        /** The replacement names a group that the expression does not have, or ends with a bare sign. */
        REPLACEMENT,
        /** The expression takes for ever on this call. */
        TOO_SLOW
    }

    private final Fault fault;

    WrongPatternException(Fault fault, String detail) {
        super(detail);
        this.fault = fault;
    }

    /** What is wrong. */
    public Fault fault() {
        return fault;
    }
}
