package app.diptych.cli;

import app.diptych.model.Printable;
import app.diptych.model.Warning;
import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;

/**
 * Where a command speaks.
 *
 * @param out results
 * @param err messages
 */
record Console(PrintWriter out, PrintWriter err) {
    /** A message to the person. It may quote a file, whose control characters a terminal would obey. */
    void say(@org.jspecify.annotations.Nullable String message) {
        err.println("diptych: " + Printable.lines(String.valueOf(message)));
        err.flush();
    }

    /** Whether a person watches: Java tells it of standard input and output alone, which is taken for all three. */
    boolean isTerminal() {
        return Optional.ofNullable(System.console())
                .map(java.io.Console::isTerminal)
                .orElse(false);
    }

    /** A line of the result; where a person watches, without what a terminal would obey: a program gets it as it is. */
    void print(String line) {
        out.println(isTerminal() ? Printable.lines(line) : line);
        out.flush();
    }

    /** Says what had to be mended in a file, with its line where it has one. */
    void warn(String file, List<Warning> warnings) {
        for (Warning warning : warnings) {
            String line = warning.line() == null ? "" : ":" + warning.line();
            say(file + line + ": warning: " + warning.message());
        }
    }
}
