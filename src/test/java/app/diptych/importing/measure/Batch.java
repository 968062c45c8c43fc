package app.diptych.importing.measure;

import app.diptych.Engine;
import app.diptych.library.batch.BatchImport;
import app.diptych.library.batch.Outcome;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Imports a folder, and says how long it took and what failed. */
public final class Batch {
    private Batch() {}

    /**
     * Imports a folder.
     *
     * @param args the folder, and the folder for the documents
     */
    public static void main(String[] args) throws Exception {
        Engine engine = Engine.standard();
        List<Path> files = BatchImport.files(List.of(Path.of(args[0])));
        List<Outcome> outcomes = new ArrayList<>();
        long start = System.nanoTime();
        new BatchImport(engine.opener(), engine.json())
                .run(files, Path.of(args[1]), file -> {}, outcomes::add, () -> false);
        long took = (System.nanoTime() - start) / 1_000_000;
        outcomes.stream().filter(Outcome::isFailure).forEach(System.out::println);
        System.out.printf(
                "%d files, %d failed, %d ms%n",
                files.size(), outcomes.stream().filter(Outcome::isFailure).count(), took);
    }
}
