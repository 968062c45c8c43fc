package app.diptych.importing.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The persons that a file lists with an identifier, by which its turns name them. */
final class People {
    private static final List<String> ID =
            List.of("id", "speakerid", "personid", "participantid", "key", "uid", "componentpersonid", "ref");
    private static final List<String> OF_TURN = List.of(
            "speakerid",
            "personid",
            "participantid",
            "componentpersonid",
            "speakerref",
            "speakerkey",
            "speaker",
            "participant",
            "person",
            "who");
    private static final List<String> NAME = List.of("name", "fullname", "speakername", "displayname", "personname");
    private static final int DEEPEST = 6;

    private final Map<String, JsonNode> byId = new HashMap<>();

    private People() {}

    static People of(JsonNode root) {
        People people = new People();
        people.visit(root, 0);
        return people;
    }

    private void visit(JsonNode node, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (node.isObject()) {
            node.properties().forEach(field -> named(field.getKey(), field.getValue()));
        }
        if (node.isArray() || node.isObject()) {
            node.forEach(child -> {
                take(child);
                visit(child, depth + 1);
            });
        }
    }

    /** An object with an identifier and a name, and nothing said. */
    private void take(JsonNode node) {
        if (node.isObject() && Fields.text(node, NAME) != null && Fields.find(node, Fields.TEXT) == null) {
            String id = plain(Fields.find(node, ID));
            if (id != null) {
                byId.putIfAbsent(id, node);
            }
        } else if (node.isObject() && Fields.find(node, Fields.TEXT) == null) {
            takeNested(node);
        }
    }

    /** An object with an identifier, and with the person in an object of its own: "speaker_id", "speaker_data". */
    private void takeNested(JsonNode node) {
        String id = namedId(node);
        if (id == null) {
            return;
        }
        List<JsonNode> persons = node.valueStream()
                .filter(value -> value.isObject() && Fields.text(value, NAME) != null)
                .toList();
        if (persons.size() == 1) {
            byId.putIfAbsent(id, persons.getFirst());
        }
    }

    private static @Nullable String namedId(JsonNode node) {
        String id = plain(Fields.find(node, ID));
        return id == null ? plain(Fields.find(node, OF_TURN)) : id;
    }

    /** An object of persons, each under what the turns call them. */
    private void named(String key, JsonNode person) {
        if (person.isObject() && Fields.text(person, NAME) != null && Fields.find(person, Fields.TEXT) == null) {
            byId.putIfAbsent(key, person);
        }
    }

    /** Who says a turn that names a person by an identifier; null where it does not. */
    @Nullable
    JsonNode speakerOf(JsonNode turn) {
        if (byId.isEmpty() || !turn.isObject()) {
            return null;
        }
        JsonNode named = namedBy(turn);
        if (named != null) {
            return named;
        }
        boolean namesSomebody = Fields.find(turn, Fields.SPEAKER) != null;
        return namesSomebody
                ? null
                : turn.valueStream()
                        .map(value -> value.isString() ? byId.get(value.asString()) : null)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    /** Whom a turn names in a field that is made for it; null where it names nobody there. */
    @Nullable
    JsonNode namedBy(JsonNode turn) {
        for (String field : turn.isObject() ? OF_TURN : List.<String>of()) {
            String id = plain(Fields.find(turn, List.of(field)));
            JsonNode person = id == null ? null : byId.get(id);
            if (person != null) {
                return person;
            }
        }
        return null;
    }

    private static @Nullable String plain(@Nullable JsonNode id) {
        return id == null || !(id.isString() || id.isNumber()) ? null : id.asString();
    }
}
