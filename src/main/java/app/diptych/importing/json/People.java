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

    /** Beginnings of the names of fields that hold a person. */
    private static final List<String> PERSON = List.of("speaker", "person", "participant", "who");

    private final Map<String, JsonNode> byId = new HashMap<>();
    /** Objects that stand in no list: what is listed with the same identifier is the person. */
    private final Map<String, JsonNode> single = new HashMap<>();

    private People() {}

    static People of(JsonNode root) {
        People people = new People();
        people.visit(root, 0);
        people.single.forEach(people.byId::putIfAbsent);
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
                take(child, node.isArray() ? byId : single);
                visit(child, depth + 1);
            });
        }
    }

    /** An object with an identifier and a name, and nothing said. */
    private static void take(JsonNode node, Map<String, JsonNode> to) {
        if (!node.isObject() || Fields.find(node, Fields.TEXT) != null) {
            return;
        }
        if (Fields.text(node, NAME) == null) {
            takeNested(node, to);
            return;
        }
        String id = plain(Fields.find(node, ID));
        String any = id == null ? onlyIdentifier(node) : id;
        if (any != null) {
            to.putIfAbsent(any, node);
        }
    }

    /** The value of the one field whose name ends as those of identifiers do; null where there are several or none. */
    private static @Nullable String onlyIdentifier(JsonNode node) {
        List<String> ids = node.properties().stream()
                .filter(field -> Fields.plain(field.getKey()).endsWith("id"))
                .map(field -> plain(field.getValue()))
                .filter(Objects::nonNull)
                .toList();
        return ids.size() == 1 ? ids.getFirst() : null;
    }

    /**
     * An object with an identifier, and with the person in an object of its own: "speaker_id", "speaker_data". Where the
     * identifier may be that of anything, the name of that object must say that it is a person.
     */
    private static void takeNested(JsonNode node, Map<String, JsonNode> to) {
        String ofPerson = plain(Fields.find(node, OF_TURN));
        String id = ofPerson == null ? plain(Fields.find(node, ID)) : ofPerson;
        if (id == null) {
            return;
        }
        List<Map.Entry<String, JsonNode>> named = node.properties().stream()
                .filter(field -> field.getValue().isObject() && Fields.text(field.getValue(), NAME) != null)
                .filter(field -> !Fields.FIRM.contains(Fields.plain(field.getKey())))
                .toList();
        List<Map.Entry<String, JsonNode>> persons =
                named.stream().filter(field -> isPerson(field.getKey())).toList();
        List<Map.Entry<String, JsonNode>> all = persons.isEmpty() && ofPerson != null ? named : persons;
        if (all.size() == 1) {
            to.putIfAbsent(id, all.getFirst().getValue());
        }
    }

    private static boolean isPerson(String key) {
        String name = Fields.plain(key);
        return PERSON.stream().anyMatch(name::startsWith);
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
