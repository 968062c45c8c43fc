package app.diptych.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A result that could not be written. The message is the sentence for the person. */
final class NotWrittenException extends Exception {
    private static final long serialVersionUID = 1;

    NotWrittenException(Path file, IOException cause) {
        super(file + " could not be written: " + reason(cause), cause);
    }

    private static String reason(IOException cause) {
        return switch (cause) {
            case NoSuchFileException e -> "its folder does not exist. Make the folder or name another.";
            case AccessDeniedException e -> "writing is not permitted there. Name another file.";
            case FileSystemException e when e.getReason() != null -> e.getReason() + ".";
            default -> cause.getMessage() + ".";
        };
    }
}
