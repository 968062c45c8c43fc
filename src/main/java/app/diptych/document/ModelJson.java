package app.diptych.document;

import app.diptych.analysis.Analysis;
import app.diptych.review.CorrectionJson;
import app.diptych.review.Corrections;
import app.diptych.review.ReviewJson;
import app.diptych.review.note.NoteJson;
import app.diptych.review.note.Notes;
import app.diptych.review.segment.History;
import app.diptych.review.segment.SegmentJson;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads and writes the parsed model as JSON. Thread-safe. */
public final class ModelJson {
    /** The format written. */
    public static final String FORMAT = "diptych/1";

    /** The newest major format that is read. */
    static final int NEWEST = 1;

    /** More than any amount needs; beyond, a number would fill the memory when it is written plainly. */
    private static final int DIGITS = 400;

    private static final String FORMAT_FIELD = "format";
    private static final String REVIEW = "review";
    private static final String SEGMENTS = "segments";

    /** Made by whoever writes or reads first: most starts of the program need none. */
    private static final class Json {
        static final JsonMapper MAPPER = Fields.mapper();
    }

    /**
     * Writes a document as UTF-8 JSON, with whatever stood in its original that this program does not know.
     *
     * @throws IOException if {@code out} fails
     */
    public void write(Document document, OutputStream out) throws IOException {
        try {
            Json.MAPPER.writeValue(out, tree(document));
        } catch (JacksonException e) {
            if (e.getCause() instanceof IOException cause) {
                throw cause;
            }
            throw e;
        }
    }

    /** The same as text. */
    public String write(Document document) {
        return Json.MAPPER.writeValueAsString(tree(document));
    }

    private ObjectNode tree(Document document) {
        ObjectNode tree = Json.MAPPER.createObjectNode();
        tree.put(FORMAT_FIELD, FORMAT);
        tree.setAll((ObjectNode) Json.MAPPER.valueToTree(document.analysis()));
        boolean reviewed = document.original() != null && document.original().has(REVIEW);
        // Absent from a call that nobody has worked on; where there was a review, that it is empty now is written too.
        History history = document.history();
        Corrections corrections = document.corrections();
        if (reviewed
                || history != null
                || !corrections.isEmpty()
                || !document.notes().equals(Notes.NONE)
                || !document.review().isEmpty()) {
            ReviewJson.write(document.review(), tree.putObject(REVIEW));
        }
        if (!corrections.isEmpty() || reviewed) {
            CorrectionJson.write(corrections, (ObjectNode) tree.get(REVIEW));
        }
        if (!document.notes().equals(Notes.NONE) || reviewed) {
            NoteJson.write(document.notes(), (ObjectNode) tree.get(REVIEW));
        }
        if (history != null) {
            SegmentJson.write(history, (ObjectNode) tree.get(REVIEW));
        }
        if (document.original() != null) {
            keepUnknown(document.original(), tree);
        }
        return tree;
    }

    /** What a newer program has put into the document, its kinds of notes among it. */
    private static void keepUnknown(ObjectNode original, ObjectNode tree) {
        if (!(original.path(REVIEW) instanceof ObjectNode review) || !review.has("notes")) {
            Unknown.keep(original, tree);
            return;
        }
        ObjectNode known = original.deepCopy();
        List<ObjectNode> strangers = NoteJson.takeStrangers((ObjectNode) known.get(REVIEW));
        Unknown.keep(known, tree);
        NoteJson.add(strangers, (ObjectNode) tree.get(REVIEW));
    }

    /**
     * Reads a document.
     *
     * @param json UTF-8 JSON
     * @throws DocumentException if it is none, or of a newer format
     */
    public Document read(byte[] json) throws DocumentException {
        JsonNode tree;
        try {
            tree = Json.MAPPER.readTree(json);
        } catch (JacksonException e) {
            throw DocumentException.malformed(e);
        } catch (NumberFormatException e) {
            // An exponent beyond what an int holds; the library does not say it in an exception of its own.
            throw tooManyDigits();
        }
        if (!(tree instanceof ObjectNode object)
                || !object.path(FORMAT_FIELD).asString("").startsWith("diptych/")) {
            throw DocumentException.noDocument("it has no \"format\": \"diptych/…\"");
        }
        if (hasEndlessNumber(object)) {
            throw tooManyDigits();
        }
        String format = object.path(FORMAT_FIELD).asString("");
        if (major(format) > NEWEST) {
            throw DocumentException.newer(format);
        }
        if (!(object.get("transcript") instanceof ObjectNode)) {
            throw DocumentException.noDocument("it has no \"transcript\"");
        }
        ObjectNode whole = object.deepCopy();
        fill(whole, List.of("quantities", "links", "sentences", "findings", "facts", "relations"));
        for (JsonNode finding : whole.get("findings")) {
            if (finding instanceof ObjectNode fields) {
                fill(fields, List.of("arguments"));
            }
        }
        fill((ObjectNode) whole.get("transcript"), List.of("boilerplate", "warnings", "speakers", "turns", "passages"));
        try {
            return new Document(
                    Json.MAPPER.treeToValue(whole, Analysis.class),
                    ReviewJson.read(object.path(REVIEW)),
                    CorrectionJson.read(object.path(REVIEW)),
                    NoteJson.read(object.path(REVIEW)),
                    history(object.path(REVIEW)),
                    object);
        } catch (JacksonException e) {
            throw DocumentException.malformed(e);
        }
    }

    private static DocumentException tooManyDigits() {
        return DocumentException.noDocument("a number in it has more than " + DIGITS + " digits");
    }

    /** @throws DocumentException if there are rows that cannot be understood: to go on without them would lose them */
    private static @Nullable History history(JsonNode review) throws DocumentException {
        if (!review.has(SEGMENTS)) {
            return null;
        }
        try {
            return SegmentJson.history(review);
        } catch (IllegalArgumentException e) {
            throw DocumentException.noDocument("the review in it cannot be understood: " + e.getMessage());
        }
    }

    /** Whether a number could not be written out again, be it in a field that this program does not know. */
    private static boolean hasEndlessNumber(JsonNode node) {
        if (node.isNumber()) {
            BigDecimal value = node.decimalValue();
            return Math.abs((long) value.scale()) > DIGITS || value.precision() > DIGITS;
        }
        for (JsonNode child : node) {
            if (hasEndlessNumber(child)) {
                return true;
            }
        }
        return false;
    }

    /** A list that is absent is empty: an older program did not know it. */
    private static void fill(ObjectNode object, List<String> lists) {
        for (String list : lists) {
            if (!object.hasNonNull(list)) {
                object.putArray(list);
            }
        }
    }

    private static int major(String format) throws DocumentException {
        String digits = format.substring("diptych/".length()).replaceFirst("\\..*", "");
        if (!digits.matches("[1-9]\\d*")) {
            throw DocumentException.noDocument("its format is \"" + format + "\"");
        }
        return digits.length() > 6 ? Integer.MAX_VALUE : Integer.parseInt(digits);
    }
}
