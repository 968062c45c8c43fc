package app.diptych.check.term.file;

/** A termbase that cannot be used: one sentence that says where, what is wrong and what to do. */
public final class TermFileException extends Exception {
    private static final long serialVersionUID = 1;

    private TermFileException(String message) {
        super(message);
    }

    static TermFileException at(String file, int line, String what, String mend) {
        return new TermFileException(file + ", line " + line + ": " + what + " " + mend);
    }

    static TermFileException of(String file, String what, String mend) {
        return new TermFileException(file + ": " + what + " " + mend);
    }
}
