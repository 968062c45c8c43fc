package app.diptych.ui.terms;

import app.diptych.check.term.base.Term;
import app.diptych.check.term.base.Termbase;
import app.diptych.check.term.file.TbxWriter;
import app.diptych.check.term.file.TermFileException;
import app.diptych.check.term.file.TermFiles;
import app.diptych.check.term.file.TermSheet;
import app.diptych.check.term.file.TermText;
import app.diptych.document.WholeFile;
import app.diptych.library.folder.FolderFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where terms of one's own lie. Called off the FX thread. */
public final class TermStore {
    private final TermFiles files = new TermFiles();
    private final Termbase shipped = files.shipped();
    private final FolderFiles folders;
    private final Path personal;

    /**
     * @param folders where the files of folders lie
     * @param personal the file for all calls
     */
    public TermStore(FolderFiles folders, Path personal) {
        this.folders = folders;
        this.personal = personal;
    }

    /** Both layers: for all calls, and for the calls of a folder, or null where there is none. */
    public record Layers(Layer all, @Nullable Layer folder) {
        /** The layer of a scope; that for all calls where there is no folder. */
        public Layer of(Scope scope) {
            return scope == Scope.FOLDER && folder != null ? folder : all;
        }

        /** Whether anything of one's own counts. */
        boolean isEmpty() {
            return all.sheet().rows().isEmpty()
                    && (folder == null || folder.sheet().rows().isEmpty());
        }
    }

    /** Nothing of one's own. */
    Layers none() {
        return new Layers(new Layer(shipped, shipped, TermSheet.EMPTY, null, null), null);
    }

    /** What is kept now. */
    Layers read(@Nullable Path folder) {
        Layer all = layer(shipped, Files.isRegularFile(personal) ? personal : null);
        if (folder == null) {
            return new Layers(all, null);
        }
        return new Layers(all, layer(merged(all), folders.find(folder, FolderFiles.TERMS)));
    }

    /** The base with one's own laid over it. */
    Termbase merged(Layer layer) {
        return layer.sheet().rows().isEmpty() ? layer.base() : files.with(layer.base(), layer.sheet());
    }

    /** The same layers with other terms of one's own. */
    Layers with(Layers layers, Scope scope, TermSheet sheet) {
        Layer folder = layers.folder();
        if (scope == Scope.FOLDER && folder != null) {
            return new Layers(layers.all(), folder.with(sheet));
        }
        Layer all = layers.all().with(sheet);
        return new Layers(
                all,
                folder == null
                        ? null
                        : new Layer(merged(all), shipped, folder.sheet(), folder.file(), folder.broken()));
    }

    private Layer layer(Termbase base, @Nullable Path file) {
        if (file == null) {
            return new Layer(base, shipped, TermSheet.EMPTY, null, null);
        }
        try {
            files.with(base, file); // refuses what the checks refuse
            return new Layer(base, shipped, files.read(file), file, null);
        } catch (TermFileException e) {
            return new Layer(base, shipped, TermSheet.EMPTY, file, e);
        }
    }

    /**
     * Keeps terms of one's own.
     *
     * @return where
     * @throws IOException if they cannot be kept; what was kept before is left as it was
     */
    Path write(Scope scope, @Nullable Path folder, Layer layer) throws IOException {
        String text = layer.sheet().tsv(layer.base());
        if (scope == Scope.FOLDER && folder != null) {
            boolean nothing =
                    layer.sheet().rows().isEmpty() && layer.sheet().remarks().isEmpty();
            return folders.write(folder, FolderFiles.TERMS, nothing ? null : text);
        }
        Files.createDirectories(personal.toAbsolutePath().getParent());
        WholeFile.write(personal, text);
        return personal;
    }

    /** Whether a file lies among the settings because its folder cannot be written to. */
    boolean isAside(Path file) {
        return folders.isAside(file);
    }

    /** The entries of a file to be taken over. */
    List<TermText> entries(Path file) throws TermFileException {
        return files.read(file).rows();
    }

    /**
     * Writes entries for another program, as TBX where the name ends so, else as tab-separated lines.
     *
     * @param own whether one's own alone are written
     */
    int export(Layer layer, boolean own, Path file) throws IOException {
        List<Term> terms = own
                ? layer.sheet().terms(layer.base()).stream()
                        .map(each -> each.term())
                        .toList()
                : merged(layer).terms();
        boolean tbx = file.toString().toLowerCase(java.util.Locale.ROOT).endsWith(".tbx");
        String text = tbx
                ? new TbxWriter().write(terms)
                : own
                        ? layer.sheet().tsv(layer.base())
                        : TermSheet.EMPTY
                                .with(terms.stream()
                                        .map(term -> TermText.of(term, false))
                                        .toList())
                                .tsv(merged(layer));
        WholeFile.write(file, text);
        return terms.size();
    }
}
