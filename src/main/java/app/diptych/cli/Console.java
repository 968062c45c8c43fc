package app.diptych.cli;

import java.io.PrintWriter;

/**
 * Where a command speaks.
 *
 * @param out results
 * @param err messages
 */
record Console(PrintWriter out, PrintWriter err) {
    /** A message to the person. */
    void say(@org.jspecify.annotations.Nullable String message) {
        err.println("diptych: " + message);
        err.flush();
    }

    /** A line of the result. */
    void print(String line) {
        out.println(line);
        out.flush();
    }
}
