package app.diptych.ui.findings.store;

import app.diptych.analysis.Analysis;
import app.diptych.document.Document;
import app.diptych.document.ModelJson;
import app.diptych.document.WholeFile;
import app.diptych.document.file.ReviewedFile;
import app.diptych.model.Source;
import app.diptych.model.Transcript;
import app.diptych.review.CorrectionJson;
import app.diptych.review.Corrections;
import app.diptych.review.Decisions;
import app.diptych.review.ReviewJson;
import app.diptych.review.cast.CastCorrections;
import app.diptych.review.cast.CastJson;
import app.diptych.review.note.NoteJson;
import app.diptych.review.note.Notes;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A folder with a file of decisions for each call, named by the SHA-256 of what the call was read from. A call that was
 * read from a changed file takes over what was decided on the same call before: the same company and period, or else the
 * same title. Decisions and notes on a call that was opened from a document, or saved into one, are written into the
 * document as well. Decisions are read from it, unless it could not be written the last time; notes of both are united, so
 * that none is lost, see {@link Notes#united}. Thread-safe.
 */
public final class ReviewFolder implements ReviewStore {
    private static final String ENDING = ".json";
    private static final String FORMAT = "diptych-review/1";
    /** Field that names the document which holds the same decisions. */
    private static final String DOCUMENT = "document";

    private static final System.Logger LOG = System.getLogger(ReviewFolder.class.getName());

    private final Path folder;
    /** Made when a file is first read or written: no start of the program needs to wait for it. */
    private static final class Json {
        static final JsonMapper MAPPER =
                JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    }

    private final ModelJson documents = new ModelJson();
    /** The calls that were opened from documents, as long as they are open. */
    private final List<Opened> opened = new ArrayList<>();

    /**
     * What is known of a document.
     *
     * @param call known by what it was read from, which stays the same object however the call is mended
     * @param notes of the document as this program has left them
     */
    private record Opened(
            WeakReference<Source> call, ReviewedFile file, Decisions review, Corrections corrections, Notes notes) {
        Opened with(Decisions now) {
            return new Opened(call, file, now, corrections, notes);
        }

        Opened with(Notes now) {
            return new Opened(call, file, review, corrections, now);
        }
    }

    /** @param folder where the files are; made when first written */
    public ReviewFolder(Path folder) {
        this.folder = folder;
    }

    /**
     * Learns that a call was opened from a document.
     *
     * @param file the document on disk
     */
    public synchronized void opened(Path file, Document document) {
        Source source = document.analysis().transcript().source();
        opened.removeIf(each -> each.call().refersTo(null) || each.call().refersTo(source));
        opened.add(new Opened(
                new WeakReference<>(source),
                new ReviewedFile(file, source.sha256()),
                document.review(),
                document.corrections(),
                document.notes()));
    }

    @Override
    public void saved(Path file, Document document) {
        opened(file, document);
    }

    /** The document of this very call: two documents may hold the same one. */
    private @Nullable Opened document(Analysis call) {
        return opened.stream()
                .filter(each -> each.call().refersTo(call.transcript().source()))
                .findFirst()
                .orElse(null);
    }

    @Override
    public synchronized Kept read(Analysis call) {
        Path file = file(call);
        Opened document = document(call);
        Decisions written = document == null ? Decisions.NONE : document.review();
        if (!Files.isRegularFile(file)) {
            return new Kept(written.over(ofSameCall(call)), null);
        }
        ObjectNode root = parsed(file);
        if (root == null) {
            return new Kept(written, setAside(file));
        }
        boolean inDocument = document != null
                && root.path(DOCUMENT)
                        .asString("")
                        .equals(document.file().path().toString());
        // What the document holds has been decided since, on whichever machine.
        return new Kept(inDocument ? written : ReviewJson.read(root).over(written), null);
    }

    /** The latest decisions on a call that is the same but for what it was read from. */
    private Decisions ofSameCall(Analysis call) {
        ObjectNode root = latestOfSameCall(call);
        return root == null ? Decisions.NONE : ReviewJson.read(root);
    }

    @Override
    public synchronized Corrections corrections(Analysis call) {
        Path file = file(call);
        ObjectNode root = Files.isRegularFile(file) ? parsed(file) : latestOfSameCall(call);
        Corrections kept = root == null ? Corrections.NONE : CorrectionJson.read(root);
        Opened document = document(call);
        return kept.isEmpty() && document != null ? document.corrections() : kept;
    }

    @Override
    public synchronized void write(Analysis call, Corrections corrections) throws IOException {
        write(call, root -> CorrectionJson.write(corrections, root));
    }

    @Override
    public synchronized Notes notes(Analysis call) {
        Path file = file(call);
        ObjectNode root = Files.isRegularFile(file) ? parsed(file) : latestOfSameCall(call);
        Notes kept = root == null ? Notes.NONE : NoteJson.read(root);
        Opened document = document(call);
        return document == null ? kept : document.notes().united(kept);
    }

    @Override
    public synchronized @Nullable Path write(Analysis call, Notes notes) throws IOException {
        Opened document = document(call);
        boolean inDocument = document != null && writeDocument(document, notes);
        write(call, root -> NoteJson.write(notes, root));
        return document == null || inDocument ? null : document.file().path();
    }

    /** What was corrected of how a file was read, by the file's SHA-256. */
    public synchronized CastCorrections cast(String sha256) {
        Path file = folder.resolve(sha256 + ENDING);
        ObjectNode root = Files.isRegularFile(file) ? parsed(file) : null;
        return root == null ? CastCorrections.NONE : CastJson.read(root);
    }

    /**
     * Keeps what is corrected of how a file is read.
     *
     * @throws IOException if it cannot be kept; what was kept before is left as it was
     */
    public synchronized void write(Analysis call, CastCorrections corrections) throws IOException {
        write(call, root -> CastJson.write(corrections, root));
    }

    private @Nullable ObjectNode latestOfSameCall(Analysis call) {
        if (!Files.isDirectory(folder)) {
            return null;
        }
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.list(folder)) {
            all.filter(file -> file.toString().endsWith(ENDING)).forEach(files::add);
        } catch (IOException e) {
            return null;
        }
        files.sort(Comparator.comparingLong(ReviewFolder::written).reversed());
        String name = name(call.transcript());
        for (Path file : files) {
            ObjectNode root = parsed(file);
            if (root != null && root.path("call").asString("").equals(name)) {
                return root;
            }
        }
        return null;
    }

    private static long written(Path file) {
        try {
            return Files.getLastModifiedTime(file).toMillis();
        } catch (IOException e) {
            return 0;
        }
    }

    @Override
    public synchronized @Nullable Path write(Analysis call, Decisions decisions) throws IOException {
        Opened document = document(call);
        boolean inDocument = document != null && writeDocument(document, decisions);
        write(call, root -> {
            root.remove(DOCUMENT);
            if (document != null && inDocument) {
                root.put(DOCUMENT, document.file().path().toString());
            }
            ReviewJson.write(decisions, root);
        });
        return document == null || inDocument ? null : document.file().path();
    }

    private void write(Analysis call, Consumer<ObjectNode> fields) throws IOException {
        Path file = file(call);
        ObjectNode before = Files.isRegularFile(file) ? parsed(file) : null;
        ObjectNode root = before == null ? Json.MAPPER.createObjectNode() : before;
        root.put("format", FORMAT);
        root.put("call", name(call.transcript()));
        root.put("file", call.transcript().source().file());
        fields.accept(root);
        Files.createDirectories(folder);
        WholeFile.write(file, Json.MAPPER.writeValueAsString(root) + "\n");
    }

    private boolean writeDocument(Opened document, Decisions decisions) {
        return wrote(
                document, file -> file.write(decisions, documents), document.with(decisions), "the decisions are kept");
    }

    private boolean writeDocument(Opened document, Notes notes) {
        return wrote(
                document,
                file -> file.write(document.notes(), notes, documents),
                document.with(notes),
                "notes are kept");
    }

    @FunctionalInterface
    private interface Writing {
        void to(ReviewedFile file) throws IOException;
    }

    @SuppressWarnings("ReferenceEquality") // the very entry
    private boolean wrote(Opened document, Writing writing, Opened after, String otherwise) {
        try {
            writing.to(document.file());
            opened.replaceAll(each -> each == document ? after : each);
            return true;
        } catch (IOException e) {
            LOG.log(Level.WARNING, otherwise + " beside the document: " + e.getMessage());
            return false;
        }
    }

    private Path file(Analysis call) {
        return folder.resolve(call.transcript().source().sha256() + ENDING);
    }

    /** Company and period; the title where one of them is not known. */
    private static String name(Transcript transcript) {
        return transcript.company() == null || transcript.period() == null
                ? transcript.title()
                : transcript.company() + " " + transcript.period().code();
    }

    private @Nullable ObjectNode parsed(Path file) {
        try {
            JsonNode root = Json.MAPPER.readTree(Files.readString(file, StandardCharsets.UTF_8));
            return root instanceof ObjectNode object ? object : null;
        } catch (IOException | JacksonException e) {
            return null;
        }
    }

    /** It may still be wanted, and be mended by hand: it is renamed, not overwritten. */
    private static Path setAside(Path file) {
        Path aside = file.resolveSibling(file.getFileName() + ".broken");
        try {
            return Files.move(file, aside, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            return file;
        }
    }
}
