package app.diptych.review.note;

import app.diptych.model.Language;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Notes as JSON: {@code {"notes": [{"id", "passage", "side": "EN|ZH", "start", "quote", "colour", "tags": [], "text"}],
 * "notesRemoved": ["3fa9c2e1b7d05846"]}}; a note on a passage as a whole has no side, and of a note that was taken away
 * its fingerprint is left. What cannot be understood is left out when it is read, since one entry must not cost the
 * others; it may be of a newer program, and is written again as it was.
 */
public final class NoteJson {
    private static final String NOTES = "notes";
    private static final String REMOVED = "notesRemoved";
    private static final String ID = "id";

    private NoteJson() {}

    /** Writes into an object, whose other fields stay, and of its notes those that this program does not understand. */
    public static void write(Notes notes, ObjectNode into) {
        List<ObjectNode> strangers = takeStrangers(into);
        ArrayNode all = into.putArray(NOTES);
        for (Note note : notes.all()) {
            ObjectNode node = all.addObject();
            node.put(ID, note.id()).put("passage", note.anchor().passage());
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
        ArrayNode removed = into.putArray(REMOVED);
        notes.removed().stream().sorted().forEach(removed::add);
        add(strangers, into);
    }

    /** Takes those notes out of an object that this program does not understand. */
    public static List<ObjectNode> takeStrangers(ObjectNode from) {
        List<ObjectNode> strangers = new ArrayList<>();
        if (from.path(NOTES) instanceof ArrayNode all) {
            for (int i = all.size() - 1; i >= 0; i--) {
                if (all.get(i) instanceof ObjectNode note && !isUnderstood(note)) {
                    strangers.addFirst(note);
                    all.remove(i);
                }
            }
        }
        return strangers;
    }

    /** Puts notes that were taken out behind those of an object; one whose number is taken gets another. */
    public static void add(List<ObjectNode> strangers, ObjectNode into) {
        if (strangers.isEmpty()) {
            return;
        }
        ArrayNode all = into.path(NOTES) instanceof ArrayNode there ? there : into.putArray(NOTES);
        for (ObjectNode stranger : strangers) {
            Set<Integer> ids = new HashSet<>();
            all.forEach(note -> ids.add(note.path(ID).asInt(-1)));
            if (ids.contains(stranger.path(ID).asInt(-1))) {
                stranger.put(ID, ids.stream().mapToInt(Integer::intValue).max().orElse(-1) + 1);
            }
            all.add(stranger);
        }
    }

    private static boolean isUnderstood(JsonNode each) {
        try {
            note(each);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Reads what an object has; no notes where they are absent or something else. */
    public static Notes read(JsonNode from) {
        List<Note> notes = new ArrayList<>();
        Set<Integer> ids = new HashSet<>();
        for (JsonNode each : from.path(NOTES)) {
            try {
                Note note = note(each);
                // Two programs may have given the same number.
                Note own = ids.contains(note.id()) ? note.numbered(new Notes(notes).nextId()) : note;
                ids.add(own.id());
                notes.add(own);
            } catch (IllegalArgumentException e) {
                // Left out: one entry must not cost the others.
            }
        }
        Set<String> removed = new LinkedHashSet<>();
        for (JsonNode each : from.path(REMOVED)) {
            String fingerprint = each.asString("");
            if (fingerprint.matches("[0-9a-f]{16}")) {
                removed.add(fingerprint);
            }
        }
        return new Notes(notes, removed);
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
                from.path(ID).asInt(-1),
                anchor,
                Colour.valueOf(from.path("colour").asString("").toUpperCase(Locale.ROOT)),
                tags,
                from.path("text").asString(""));
    }
}
