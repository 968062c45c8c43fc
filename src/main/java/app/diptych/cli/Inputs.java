package app.diptych.cli;

import app.diptych.importing.Problem;
import app.diptych.importing.UnreadableException;
import app.diptych.library.folder.FolderFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The files that arguments name: a folder stands for all files in it. */
final class Inputs {
    private Inputs() {}

    /**
     * The files, folders replaced by what is in them and below, by name, without hidden files and those that say how
     * the calls are to be checked.
     *
     * @throws UnreadableException if a folder cannot be listed or holds no file
     */
    static List<Path> files(List<Path> arguments) throws UnreadableException {
        List<Path> files = new ArrayList<>();
        for (Path argument : arguments) {
            if (Files.isDirectory(argument)) {
                files.addAll(inside(argument));
            } else {
                files.add(argument);
            }
        }
        return files;
    }

    private static List<Path> inside(Path folder) throws UnreadableException {
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> files = all.filter(file ->
                            Files.isRegularFile(file) && !isHidden(folder.relativize(file)) && !FolderFiles.isOne(file))
                    .sorted()
                    .toList();
            if (files.isEmpty()) {
                throw unreadable(folder, "There is no file in it. Name a transcript, or a folder of transcripts.");
            }
            return files;
        } catch (IOException | UncheckedIOException e) {
            throw unreadable(folder, e.getMessage() + ". Check its permissions.");
        }
    }

    private static UnreadableException unreadable(Path folder, String why) {
        return new UnreadableException(
                Problem.NOT_READABLE, folder + " is a folder that cannot be read: " + why, folder.toString(), why);
    }

    private static boolean isHidden(Path inside) {
        for (Path part : inside) {
            if (part.toString().startsWith(".")) {
                return true;
            }
        }
        return false;
    }
}
