package app.diptych.check.term.file;

import java.util.List;

/** A termbase that cannot be used: one sentence that says where, what is wrong and what to do. */
public final class TermFileException extends Exception {
    private static final long serialVersionUID = 1;

    private final String file;
    private final int line;
    private final TermProblem problem;
    /** An array, because an exception must be serializable. */
    private final String[] arguments;

    private TermFileException(String file, int line, TermFault fault) {
        super(file + (line > 0 ? ", line " + line : "") + ": " + fault.problem().sentence(fault.arguments()));
        this.file = file;
        this.line = line;
        this.problem = fault.problem();
        this.arguments = fault.arguments().toArray(String[]::new);
    }

    static TermFileException at(String file, int line, TermFault fault) {
        return new TermFileException(file, line, fault);
    }

    static TermFileException of(String file, TermFault fault) {
        return new TermFileException(file, 0, fault);
    }

    /** Name of the file. */
    public String file() {
        return file;
    }

    /** The line, from 1; 0 where it is the file as a whole. */
    public int line() {
        return line;
    }

    /** What is wrong, to be worded in another language. */
    public TermFault fault() {
        return new TermFault(problem, List.of(arguments));
    }
}
