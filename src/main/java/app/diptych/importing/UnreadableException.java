package app.diptych.importing;

import java.util.List;

/**
 * A file that cannot be made a transcript. The message is one English sentence: which file, what was expected, what was
 * found, what to do.
 */
public final class UnreadableException extends Exception {
    private static final long serialVersionUID = 1;

    private final Problem problem;
    private final transient List<String> arguments;

    /**
     * @param problem what is wrong
     * @param message the sentence, in English
     * @param arguments what the sentence names, the file first, so that it can be said in another language
     */
    public UnreadableException(Problem problem, String message, String... arguments) {
        super(message);
        this.problem = problem;
        this.arguments = List.of(arguments);
    }

    /** What is wrong. */
    public Problem problem() {
        return problem;
    }

    /** What the sentence names, the file first. */
    public List<String> arguments() {
        return arguments == null ? List.of() : arguments;
    }
}
