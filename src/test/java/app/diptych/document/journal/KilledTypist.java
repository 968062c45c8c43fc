package app.diptych.document.journal;

import app.diptych.document.Document;
import app.diptych.document.ModelJson;
import app.diptych.document.file.DocumentFile;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.SplittableRandom;

/**
 * A process that works on a document until it is killed. It tells what it does, a line each: {@code typed N} after the
 * N-th thing was done, {@code safe N} when the first N are on the disk, {@code saved N} when the document was saved.
 */
final class KilledTypist {
    private static final int SAVES = 30;

    private KilledTypist() {}

    /**
     * Works until it is killed.
     *
     * @param arguments the document's file, the journal's, the seed, the pause of the autosave in ms
     */
    public static void main(String[] arguments) throws Exception {
        Path path = Path.of(arguments[0]);
        long seed = Long.parseLong(arguments[2]);
        ModelJson model = new ModelJson();
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        DocumentFile.Opened opened = DocumentFile.open(path, model);
        Document start = opened.document();
        Journal journal = Journal.begin(Path.of(arguments[1]), model, start, path);
        var pause = Duration.ofMillis(Long.parseLong(arguments[3]));
        try (Autosave autosave =
                new Autosave(journal, pause, condition -> out.println("safe " + condition.written()))) {
            Typist typist = new Typist(start, seed);
            SplittableRandom rhythm = new SplittableRandom(~seed);
            // Whoever listened may be gone without having killed it.
            for (int done = 1; !out.checkError(); done++) {
                autosave.record(typist.next());
                out.println("typed " + done);
                if (rhythm.nextInt(SAVES) == 0) {
                    long mark = autosave.mark();
                    opened.file().save(typist.document());
                    autosave.saved(typist.document(), path, mark);
                    out.println("saved " + done);
                }
                Thread.sleep(rhythm.nextInt(40));
            }
        }
    }
}
