package app.diptych.importing.measure;

import app.diptych.importing.TranscriptReader;
import app.diptych.importing.UnreadableException;
import app.diptych.model.Passage;
import app.diptych.model.Transcript;
import app.diptych.model.Turn;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Prints a call as it was read, to be held against its original. */
final class Shown {
    private static final int WIDTH = 60;

    private Shown() {}

    static void print(Path file, PrintStream out) {
        out.println("=== " + file);
        try {
            print(new TranscriptReader().read(file), out);
        } catch (UnreadableException refused) {
            out.println("refused: " + refused.getMessage());
        }
    }

    private static void print(Transcript call, PrintStream out) {
        out.println(call.title() + " | " + call.company() + " | " + call.ticker() + " | " + call.period() + " | "
                + call.date() + " | " + call.source().importer());
        call.speakers()
                .forEach(s -> out.println(
                        "  " + s.id() + " " + s.name() + " | " + s.title() + " | " + s.firm() + " | " + s.role()));
        call.boilerplate().forEach(line -> out.println("  apart: " + shortened(line)));
        call.warnings().forEach(warning -> out.println("  " + warning));
        Map<Integer, List<Passage>> byTurn =
                call.passages().stream().collect(Collectors.groupingBy(Passage::turn));
        for (Turn turn : call.turns()) {
            Integer speaker = turn.speaker();
            out.println("T" + turn.id() + " "
                    + (speaker == null ? null : call.speakers().get(speaker).name()) + " " + turn.section() + " "
                    + turn.exchange());
            byTurn.getOrDefault(turn.id(), List.of()).forEach(passage -> print(passage, out));
        }
    }

    private static void print(Passage passage, PrintStream out) {
        String english = passage.english();
        String chinese = passage.chinese();
        out.println("    " + (english == null ? "" : shortened(english))
                + (chinese == null ? "" : " = " + shortened(chinese)));
    }

    private static String shortened(String text) {
        return text.length() <= 2 * WIDTH
                ? text
                : text.substring(0, WIDTH) + " … " + text.substring(text.length() - WIDTH);
    }
}
