package app.diptych.review.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Rows and steps as JSON. A row is {@code {"turn", "starts", "english": {"text", "original", "line"}, "chinese": {…},
 * "state", "subState", "note", "confidence"}}, a step {@code {"operation", "at", "removed": [rows], "inserted": [rows]}},
 * a history {@code {"segments": [rows], "done": [steps], "undone": [steps]}}. An original that is the text
 * itself is null. Every field is always written, so that what is only in a file that was read is unknown to this program.
 */
public final class SegmentJson {
    /** The sub-state of a segment that is to be looked at again, with a prefix of ours as XLIFF 2.1 demands. */
    public static final String NEEDS_REVIEW = "diptych:needsReview";

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private SegmentJson() {}

    /** A history into an object, whose other fields stay. */
    public static void write(History history, ObjectNode into) {
        into.set("segments", rows(history.rows()));
        into.set("done", steps(history.done()));
        into.set("undone", steps(history.undone()));
    }

    /**
     * The history that an object holds.
     *
     * @throws IllegalArgumentException if it holds none that can be understood
     */
    public static History history(JsonNode from) {
        return new History(rows(from.path("segments")), steps(from.path("done")), steps(from.path("undone")));
    }

    private static ArrayNode steps(List<Splice> steps) {
        ArrayNode all = NODES.arrayNode();
        steps.forEach(step -> all.add(write(step)));
        return all;
    }

    private static List<Splice> steps(JsonNode from) {
        List<Splice> steps = new ArrayList<>();
        from.forEach(step -> steps.add(step(step)));
        return steps;
    }

    /** A step. */
    public static ObjectNode write(Splice step) {
        ObjectNode node = NODES.objectNode();
        node.put("operation", step.operation().name()).put("at", step.at());
        node.set("removed", rows(step.removed()));
        node.set("inserted", rows(step.inserted()));
        return node;
    }

    /**
     * The step that a node holds.
     *
     * @throws IllegalArgumentException if it holds none that can be understood
     */
    public static Splice step(JsonNode from) {
        return new Splice(
                Operation.valueOf(from.path("operation").asString("")),
                from.path("at").asInt(-1),
                rows(from.path("removed")),
                rows(from.path("inserted")));
    }

    private static ArrayNode rows(List<Segment> rows) {
        ArrayNode all = NODES.arrayNode();
        rows.forEach(row -> all.add(write(row)));
        return all;
    }

    private static List<Segment> rows(JsonNode from) {
        List<Segment> rows = new ArrayList<>();
        from.forEach(row -> rows.add(row(row)));
        return rows;
    }

    private static ObjectNode write(Segment row) {
        ObjectNode node = NODES.objectNode();
        node.put("turn", row.turn()).put("starts", row.starts());
        node.set("english", write(row.english()));
        node.set("chinese", write(row.chinese()));
        node.put("state", row.state().name().toLowerCase(Locale.ROOT));
        node.put("subState", row.needsReview() ? NEEDS_REVIEW : null);
        return node.put("note", row.note()).put("confidence", row.confidence());
    }

    private static Segment row(JsonNode from) {
        return new Segment(
                from.path("turn").asInt(-1),
                from.path("starts").asBoolean(false),
                cell(from.path("english")),
                cell(from.path("chinese")),
                State.valueOf(from.path("state").asString("").toUpperCase(Locale.ROOT)),
                from.path("subState").asString("").equals(NEEDS_REVIEW),
                from.path("note").asString(""),
                from.path("confidence").asDouble(1));
    }

    private static ObjectNode write(Cell cell) {
        ObjectNode node = NODES.objectNode().put("text", cell.text());
        node.put("original", cell.isEdited() ? cell.original() : null);
        return node.put("line", cell.line());
    }

    private static Cell cell(JsonNode from) {
        String text = from.path("text").asString("");
        return new Cell(
                text,
                from.hasNonNull("original") ? from.path("original").asString(text) : text,
                from.hasNonNull("line") ? from.path("line").asInt() : null);
    }
}
