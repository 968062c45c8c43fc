package app.diptych.document.journal;

import app.diptych.review.ReviewJson;
import app.diptych.review.segment.SegmentJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Entries as JSON: an object with one field, which says what was done. */
final class EntryJson {
    private static final String STEP = "step";
    private static final String TYPED = "typed";
    private static final String ROWS = "rows";
    private static final String UNDO = "undo";
    private static final String REDO = "redo";
    private static final String DECIDED = "decided";

    private EntryJson() {}

    static ObjectNode write(Entry entry) {
        ObjectNode node = JsonNodeFactory.instance.objectNode();
        switch (entry) {
            case Entry.Step step -> node.set(STEP, SegmentJson.write(step.splice()));
            case Entry.Typed typed -> node.set(TYPED, SegmentJson.write(typed.splice()));
            case Entry.Rows rows -> SegmentJson.write(rows.history(), node.putObject(ROWS));
            case Entry.Undo undo -> node.put(UNDO, true);
            case Entry.Redo redo -> node.put(REDO, true);
            case Entry.Decided decided -> ReviewJson.write(decided.decisions(), node.putObject(DECIDED));
        }
        return node;
    }

    /** @throws IllegalArgumentException if it is no entry that this program knows */
    static Entry read(JsonNode node) {
        if (node.has(STEP)) {
            return new Entry.Step(SegmentJson.step(node.get(STEP)));
        }
        if (node.has(TYPED)) {
            return new Entry.Typed(SegmentJson.step(node.get(TYPED)));
        }
        if (node.has(ROWS)) {
            return new Entry.Rows(SegmentJson.history(node.get(ROWS)));
        }
        if (node.has(UNDO)) {
            return new Entry.Undo();
        }
        if (node.has(REDO)) {
            return new Entry.Redo();
        }
        if (node.has(DECIDED)) {
            return new Entry.Decided(ReviewJson.read(node.get(DECIDED)));
        }
        throw new IllegalArgumentException("an entry of an unknown kind: " + node.propertyNames());
    }
}
