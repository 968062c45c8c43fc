package app.diptych.library.search;

/** A regular expression cannot be searched by. */
public final class WrongExpressionException extends Exception {
    private static final long serialVersionUID = 1;

    private final ExpressionFault fault;
    private final int index;

    WrongExpressionException(ExpressionFault fault, int index, Throwable cause) {
        super(fault + " at " + index, cause);
        this.fault = fault;
        this.index = index;
    }

    /** What is wrong. */
    public ExpressionFault fault() {
        return fault;
    }

    /** The offset in the expression at which it is wrong; −1 where it is the whole. */
    public int index() {
        return index;
    }
}
