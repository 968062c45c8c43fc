package app.diptych.ui.exchange;

import app.diptych.exporting.format.Format;
import app.diptych.model.Language;
import java.nio.file.Path;
import java.util.Optional;

/** Asks for the files of other programs. On the FX thread. */
public interface FileQuestions {
    /**
     * A file to write, and what it is to be written as.
     *
     * @param path the file
     * @param format the format
     */
    record Target(Path path, Format format) {}

    /**
     * Asks where to export to.
     *
     * @param stem the name suggested, without its ending
     */
    Optional<Target> target(String stem);

    /**
     * Asks for a text in one language.
     *
     * @param language of the text
     */
    default Optional<Path> text(Language language) {
        return Optional.empty();
    }

    /** Asks for a file that came back. */
    Optional<Path> returned();
}
