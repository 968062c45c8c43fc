package app.diptych.ui.findings.store;

import app.diptych.analysis.Analysis;
import app.diptych.document.Document;
import app.diptych.model.Transcript;
import app.diptych.review.Decisions;
import app.diptych.review.ReviewJson;
import app.diptych.document.WholeFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
 * same title. Thread-safe.
 */
public final class ReviewFolder implements ReviewStore {
    private static final String ENDING = ".json";
    private static final String FORMAT = "diptych-review/1";

    private final Path folder;
    private final JsonMapper json =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    /** What the documents say that were opened, by their call's hash. */
    private final Map<String, Decisions> documents = new HashMap<>();

    /** @param folder where the files are; made when first written */
    public ReviewFolder(Path folder) {
        this.folder = folder;
    }

    /** Learns what a document says that was opened; what is decided in the window goes before it. */
    public synchronized void opened(Document document) {
        if (!document.review().isEmpty()) {
            documents.put(document.analysis().transcript().source().sha256(), document.review());
        }
    }

    @Override
    public synchronized Kept read(Analysis call) {
        Path file = file(call);
        Decisions document = documents.getOrDefault(call.transcript().source().sha256(), Decisions.NONE);
        if (!Files.isRegularFile(file)) {
            return new Kept(document.over(ofSameCall(call)), null);
        }
        ObjectNode root = parsed(file);
        return root == null
                ? new Kept(document, setAside(file))
                : new Kept(ReviewJson.read(root).over(document), null);
    }

    /** The latest decisions on a call that is the same but for what it was read from. */
    private Decisions ofSameCall(Analysis call) {
        if (!Files.isDirectory(folder)) {
            return Decisions.NONE;
        }
        List<Path> files = new ArrayList<>();
        try (Stream<Path> all = Files.list(folder)) {
            all.filter(file -> file.toString().endsWith(ENDING)).forEach(files::add);
        } catch (IOException e) {
            return Decisions.NONE;
        }
        files.sort(Comparator.comparingLong(ReviewFolder::written).reversed());
        String name = name(call.transcript());
        for (Path file : files) {
            ObjectNode root = parsed(file);
            if (root != null && root.path("call").asString("").equals(name)) {
                return ReviewJson.read(root);
            }
        }
        return Decisions.NONE;
    }

    private static long written(Path file) {
        try {
            return Files.getLastModifiedTime(file).toMillis();
        } catch (IOException e) {
            return 0;
        }
    }

    @Override
    public synchronized void write(Analysis call, Decisions decisions) throws IOException {
        Path file = file(call);
        ObjectNode before = Files.isRegularFile(file) ? parsed(file) : null;
        ObjectNode root = before == null ? json.createObjectNode() : before;
        root.put("format", FORMAT);
        root.put("call", name(call.transcript()));
        root.put("file", call.transcript().source().file());
        ReviewJson.write(decisions, root);
        Files.createDirectories(folder);
        WholeFile.write(file, json.writeValueAsString(root) + "\n");
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
            JsonNode root = json.readTree(Files.readString(file, StandardCharsets.UTF_8));
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
