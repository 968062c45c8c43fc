package app.diptych.importing.assembly;

import app.diptych.importing.assembly.line.Speech;
import java.util.List;

/**
 * What stands around a line.
 *
 * @param before what was said just before
 * @param next the next line, or empty
 * @param after the line behind that, or empty
 */
record Around(List<String> before, String next, String after) {
    Around {
        before = List.copyOf(before);
    }

    /** Whether something is said in the next line. */
    boolean says() {
        return Speech.is(next) || Speech.endsSentence(next);
    }

    /** Whether something is said in the line behind the next one. */
    boolean saysAfter() {
        return Speech.is(after) || Speech.endsSentence(after);
    }
}
