package app.diptych.quantity.measure;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the texts to measure on are: beside the project, or where the property {@code diptych.corpus} says. */
final class Corpus {
    private Corpus() {}

    static Path folder() {
        return Path.of(System.getProperty("diptych.corpus", "../shared/corpus"));
    }

    static boolean isPresent() {
        return Files.isDirectory(folder());
    }
}
