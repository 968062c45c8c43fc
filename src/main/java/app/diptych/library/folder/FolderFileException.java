package app.diptych.library.folder;

/** A file of a folder that cannot be used: one sentence that says where, what is wrong and what to do. */
public final class FolderFileException extends Exception {
    private static final long serialVersionUID = 1;

    /** What is wrong. */
    public enum Problem {
        /** No permission. */
        UNREADABLE("it cannot be read. Please check its permissions."),
        /** Another encoding. */
        NOT_UTF8("it is not written in UTF-8. Please save it as UTF-8 text."),
        /** A line of another kind: the line. */
        LINE("\"{0}\" is no rule with on or off. Please write a rule's name and on or off."),
        /** A rule that is named twice: the rule. */
        TWICE("\"{0}\" is named twice. Please keep one of the two lines.");

        private final String sentence;

        Problem(String sentence) {
            this.sentence = sentence;
        }
    }

    private final String file;
    private final int line;
    private final Problem problem;
    private final String argument;

    FolderFileException(String file, int line, Problem problem, String argument) {
        super(file + (line > 0 ? ", line " + line : "") + ": " + problem.sentence.replace("{0}", argument));
        this.file = file;
        this.line = line;
        this.problem = problem;
        this.argument = argument;
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
    public Problem problem() {
        return problem;
    }

    /** Fills the gap of the problem's sentence. */
    public String argument() {
        return argument;
    }
}
