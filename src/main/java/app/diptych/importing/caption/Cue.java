package app.diptych.importing.caption;

import java.util.List;

/**
 * What is shown at one time.
 *
 * @param line 1-based line of the source where its words begin
 * @param from when it appears, in milliseconds
 * @param to when it goes
 * @param words its lines with their markup, none of them blank
 */
record Cue(int line, long from, long to, List<String> words) {
    Cue {
        words = List.copyOf(words);
    }
}
