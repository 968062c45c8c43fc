package app.diptych.importing.measure;

import app.diptych.importing.TranscriptReader;
import app.diptych.importing.UnreadableException;
import app.diptych.model.Passage;
import app.diptych.model.Transcript;
import app.diptych.model.Turn;
import java.nio.file.Path;

/** Prints the call that a file comes to, a turn a line with its first words, to be read beside the original. */
public final class Calls {
    private Calls() {}

    /**
     * Reads files, and prints them.
     *
     * @param args files of any format
     */
    public static void main(String[] args) {
        for (String arg : args) {
            try {
                print(arg, new TranscriptReader().read(Path.of(arg)));
            } catch (UnreadableException e) {
                System.out.println("=== " + e.getMessage());
            }
        }
    }

    private static void print(String file, Transcript call) {
        System.out.printf(
                "=== %s%n%s | %s | %s | %s | %s: %d speakers, %d turns, %d passages%n",
                file,
                call.title(),
                call.company(),
                call.ticker(),
                call.period(),
                call.date(),
                call.speakers().size(),
                call.turns().size(),
                call.passages().size());
        call.speakers().forEach(speaker -> System.out.println("  " + speaker));
        call.warnings().forEach(warning -> System.out.println("  ! " + warning));
        for (Turn turn : call.turns()) {
            long count = call.passages().stream()
                    .filter(passage -> passage.turn() == turn.id())
                    .count();
            String first = call.passages().stream()
                    .filter(passage -> passage.turn() == turn.id())
                    .map(Passage::english)
                    .findFirst()
                    .orElse("");
            System.out.printf(
                    "  %s %s %s (%d) %.60s%n",
                    turn.section(),
                    turn.exchange(),
                    turn.speaker() == null
                            ? "-"
                            : call.speakers().get(turn.speaker()).name(),
                    count,
                    first);
        }
        call.boilerplate().forEach(line -> System.out.printf("  ~ %.100s%n", line));
    }
}
