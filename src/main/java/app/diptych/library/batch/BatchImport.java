package app.diptych.library.batch;

import app.diptych.analysis.Progress;
import app.diptych.document.Document;
import app.diptych.document.DocumentException;
import app.diptych.document.ModelJson;
import app.diptych.document.WholeFile;
import app.diptych.importing.UnreadableException;
import app.diptych.library.Opener;
import app.diptych.library.folder.FolderFiles;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes a document of each of many files. A document that is there already is never written over: somebody may have worked
 * on it. Thread-safe.
 */
public final class BatchImport {
    /** Ending of the files that hold documents. */
    public static final String ENDING = ".diptych";

    private final Opener opener;
    private final ModelJson json;

    /**
     * @param opener opens the files
     * @param json writes the documents
     */
    public BatchImport(Opener opener, ModelJson json) {
        this.opener = opener;
        this.json = json;
    }

    /**
     * The files that are named, folders replaced by what is in them and below, by name: without hidden files, documents,
     * and those that say how calls are checked.
     *
     * @throws IOException if a folder cannot be listed
     */
    public static List<Path> files(List<Path> chosen) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path path : chosen) {
            if (!Files.isDirectory(path)) {
                files.add(path);
                continue;
            }
            try (Stream<Path> all = Files.walk(path)) {
                all.filter(file -> Files.isRegularFile(file) && isCall(path.relativize(file)))
                        .sorted()
                        .forEach(files::add);
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        }
        return files;
    }

    private static boolean isCall(Path file) {
        for (Path part : file) {
            if (part.toString().startsWith(".")) {
                return false;
            }
        }
        return !FolderFiles.isOne(file)
                && !file.toString().toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    /**
     * Imports files one after the other.
     *
     * @param into the folder for the documents; null for each beside its file
     * @param begins told each file before it is read
     * @param ended told what became of it
     * @param cancelled asked before each file
     */
    public void run(
            List<Path> files,
            @Nullable Path into,
            Consumer<Path> begins,
            Consumer<Outcome> ended,
            BooleanSupplier cancelled) {
        for (Path file : files) {
            if (cancelled.getAsBoolean()) {
                return;
            }
            begins.accept(file);
            ended.accept(one(file, into));
        }
    }

    private Outcome one(Path file, @Nullable Path into) {
        Document document;
        try {
            document = opener.open(file, Progress.NONE);
        } catch (UnreadableException e) {
            return new Outcome.Unreadable(file, e);
        }
        try {
            Path beside = Objects.requireNonNullElse(
                    file.toAbsolutePath().getParent(), file.getFileSystem().getPath(""));
            Path folder = into == null ? beside : into;
            Files.createDirectories(folder);
            return write(document, file, folder);
        } catch (IOException e) {
            return new Outcome.Unwritten(file, e);
        }
    }

    private Outcome write(Document document, Path file, Path folder) throws IOException {
        var call = document.analysis().transcript();
        String stem = file.getFileName().toString().replaceFirst("(?<=.)\\.[^.]*$", "");
        Path target = folder.resolve(stem + ENDING);
        for (int i = 2; Files.exists(target); i++) {
            if (isOf(target, call.source().sha256())) {
                return new Outcome.Present(file, target);
            }
            target = folder.resolve(stem + "-" + i + ENDING);
        }
        WholeFile.write(target, out -> json.write(document, out));
        return new Outcome.Imported(
                file, target, call.passages().size(), call.warnings().size());
    }

    private boolean isOf(Path document, String sha256) throws IOException {
        try {
            return json.read(Files.readAllBytes(document))
                    .analysis()
                    .transcript()
                    .source()
                    .sha256()
                    .equals(sha256);
        } catch (DocumentException e) {
            return false; // Whatever it is, it keeps its name.
        }
    }
}
