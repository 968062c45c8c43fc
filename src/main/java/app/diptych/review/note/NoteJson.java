package app.diptych.review.note;

import app.diptych.model.Language;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Notes as JSON: {@code {"notes": [{"id", "passage", "side": "EN|ZH", "start", "quote", "colour", "tags": [], "text"}]}};
 * a note on a passage as a whole has no side. What cannot be understood is left out when it is read: it may be of a newer
 * program, and one entry must not cost the others.
 */
public final class NoteJson {
    private static final String NOTES = "notes";

    private NoteJson() {}

    /** Writes into an object, whose other fields stay. */
    public static void write(Notes notes, ObjectNode into) {
        ArrayNode all = into.putArray(NOTES);
        for (Note note : notes.all()) {
            ObjectNode node = all.addObject();
            node.put("id", note.id()).put("passage", note.anchor().passage());
            if (note.anchor().side() != null) {
                node.put("side", note.anchor().side().name());
                node.put("start", note.anchor().start());
            }
            node.put("quote", note.anchor().quote());
            node.put("colour", note.colour().name().toLowerCase(Locale.ROOT));
            ArrayNode tags = node.putArray("tags");
            note.tags().forEach(tags::add);
            node.put("text", note.text());
        }
    }

    /** Reads what an object has; no notes where they are absent or something else. */
    public static Notes read(JsonNode from) {
        List<Note> notes = new ArrayList<>();
        Set<Integer> ids = new HashSet<>();
        for (JsonNode each : from.path(NOTES)) {
            try {
                Note note = note(each);
                if (ids.add(note.id())) {
                    notes.add(note);
                }
            } catch (IllegalArgumentException e) {
                // Left out: one entry must not cost the others.
            }
        }
        return new Notes(notes);
    }

    private static Note note(JsonNode from) {
        List<String> tags = new ArrayList<>();
        from.path("tags").forEach(tag -> tags.add(tag.asString("")));
        Anchor anchor = new Anchor(
                from.path("passage").asInt(-1),
                from.hasNonNull("side") ? Language.valueOf(from.path("side").asString("")) : null,
                from.path("start").asInt(0),
                from.path("quote").asString(""));
        return new Note(
                from.path("id").asInt(-1),
                anchor,
                Colour.valueOf(from.path("colour").asString("").toUpperCase(Locale.ROOT)),
                tags,
                from.path("text").asString(""));
    }
}
