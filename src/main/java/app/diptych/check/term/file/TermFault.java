package app.diptych.check.term.file;

import java.util.List;

/**
 * What is wrong with one entry.
 *
 * @param problem which
 * @param arguments fill the gaps of its sentence
 */
public record TermFault(TermProblem problem, List<String> arguments) {
    /** Copies the list. */
    public TermFault {
        arguments = List.copyOf(arguments);
    }

    static TermFault of(TermProblem problem, String... arguments) {
        return new TermFault(problem, List.of(arguments));
    }
}
