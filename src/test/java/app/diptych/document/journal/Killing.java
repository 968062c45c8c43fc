package app.diptych.document.journal;

import app.diptych.document.Document;
import app.diptych.document.ModelJson;
import app.diptych.document.file.DocumentFile;
import app.diptych.review.segment.History;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

/**
 * Kills a typist at a random moment, and compares what is recovered with what had been typed. The moments when things were
 * typed are those at which this process heard of them, so that a slow pipe counts against the program, never for it.
 */
final class Killing {
    /** What was typed so long before a crash must be there again. */
    private static final long SAFE_AFTER = 2_000_000_000L;
    /** Lives of a typist, in ms after its first keystroke. */
    private static final int LONGEST = 3_000;

    private final Path folder;
    private final long seed;
    private final long pause;
    private final ModelJson model = new ModelJson();

    Killing(Path folder, long seed, long pause) {
        this.folder = folder;
        this.seed = seed;
        this.pause = pause;
    }

    /**
     * What came of it.
     *
     * @param typed how many things had been done when the process was killed
     * @param due how many of them had to be safe: done 2 s before, or told to be on the disk
     * @param recovered how many were there again; −1 if what is there is no state that ever was
     */
    record Outcome(int typed, int due, int recovered) {
        boolean isGood() {
            return recovered >= due;
        }
    }

    Outcome run(Document start) throws Exception {
        Path path = folder.resolve("call-" + seed + ".diptych");
        Path journal = folder.resolve("call-" + seed + ".journal");
        DocumentFile.at(path, model).save(start);
        Process process = start(path, journal);
        List<Long> times = new ArrayList<>();
        int safe = 0;
        long end = Long.MAX_VALUE;
        long killed = Long.MAX_VALUE;
        try (BufferedReader lines = process.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int count = Integer.parseInt(line.substring(line.indexOf(' ') + 1));
                if (line.startsWith("typed")) {
                    times.add(System.nanoTime());
                } else {
                    safe = Math.max(safe, count);
                }
                if (end == Long.MAX_VALUE) {
                    end = System.nanoTime() + new SplittableRandom(seed).nextInt(LONGEST) * 1_000_000L;
                }
                if (killed == Long.MAX_VALUE && System.nanoTime() >= end) {
                    // Taken before it: where this process is held up here, the other has lived longer, not shorter.
                    killed = System.nanoTime();
                    // SIGKILL: no handler runs, nothing is flushed.
                    process.destroyForcibly();
                }
            }
        } catch (IOException e) {
            // The pipe of a killed process may break instead of ending.
        }
        process.waitFor();
        long moment = Math.min(killed, System.nanoTime());
        int old =
                (int) times.stream().filter(time -> moment - time > SAFE_AFTER).count();
        int due = Math.max(safe, old);
        return new Outcome(times.size(), due, recovered(path, journal, start, times.size() + 50, due));
    }

    private Process start(Path path, Path journal) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-Xshare:auto",
                        "-cp",
                        System.getProperty("java.class.path"),
                        KilledTypist.class.getName(),
                        path.toString(),
                        journal.toString(),
                        String.valueOf(seed),
                        String.valueOf(pause))
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** The number of things done of the state that is found, searched from the first that would do. */
    private int recovered(Path path, Path journal, Document start, int most, int due) throws Exception {
        Optional<Journal.Recovered> read = Files.exists(journal) ? Journal.read(journal, model) : Optional.empty();
        History found = read.isPresent()
                ? read.get().document().rows()
                : DocumentFile.open(path, model).document().rows();
        Typist again = new Typist(start, seed);
        int last = -1;
        for (int done = 0; done <= most; done++) {
            if (again.document().rows().equals(found)) {
                last = done;
                if (done >= due) {
                    return done;
                }
            }
            again.next();
        }
        return last;
    }
}
