package app.diptych.library.folder;

import app.diptych.analysis.Analysis;
import app.diptych.analysis.Rechecker;
import app.diptych.check.RuleSet;
import app.diptych.check.term.base.Termbase;
import app.diptych.check.term.file.TermFileException;
import app.diptych.check.term.file.TermFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Holds calls to the rules and terms of their folder. Thread-safe. */
public final class FolderChecks {
    private final Rechecker rechecker;
    private final TermFiles files;
    private final Termbase shipped;
    /** Many calls lie in one folder. */
    private final Map<Path, Known> known = new HashMap<>();

    /**
     * @param rechecker finds what is wrong
     * @param files reads termbases
     */
    public FolderChecks(Rechecker rechecker, TermFiles files) {
        this.rechecker = rechecker;
        this.files = files;
        this.shipped = files.shipped();
    }

    /**
     * A call as it is to be judged where it lies: as it was, where its folder has no files of its own.
     *
     * @param file what the call was read from
     * @throws FolderFileException if the file of rules cannot be used
     * @throws TermFileException if the termbase cannot be used
     */
    public Analysis check(Analysis call, Path file) throws FolderFileException, TermFileException {
        Path folder = file.toAbsolutePath().normalize().getParent();
        if (folder == null) {
            return call;
        }
        Path rules = folder.resolve(FolderFiles.RULES);
        Path terms = folder.resolve(FolderFiles.TERMS);
        boolean ruled = Files.isRegularFile(rules);
        if (!ruled && !Files.isRegularFile(terms)) {
            return call;
        }
        return rechecker.check(call, terms(terms), ruled ? RulesFile.read(rules) : RuleSet.DEFAULT);
    }

    private synchronized Termbase terms(Path file) throws TermFileException {
        Version version = version(file);
        if (version == null) {
            return shipped;
        }
        Known now = known.get(file);
        if (now == null || !now.version().equals(version)) {
            now = new Known(version, files.with(shipped, file));
            known.put(file, now);
        }
        return now.terms();
    }

    /** A file as it was read: it may be changed while the program runs. */
    private record Version(FileTime written, long size) {}

    private record Known(Version version, Termbase terms) {}

    private static @Nullable Version version(Path file) {
        try {
            var about = Files.readAttributes(file, BasicFileAttributes.class);
            return new Version(about.lastModifiedTime(), about.size());
        } catch (IOException e) {
            return null; // There is none.
        }
    }
}
