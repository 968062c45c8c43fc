package app.diptych.quantity.measure;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the texts to measure on are: beside the project, or where the property {@code diptych.corpus} says. */
public final class Corpus {
    private Corpus() {}

    /** The folder. */
    public static Path folder() {
        return Path.of(System.getProperty("diptych.corpus", "../shared/corpus"));
    }

    /** Whether it is there. */
    public static boolean isPresent() {
        return Files.isDirectory(folder());
    }
}
