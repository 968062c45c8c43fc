package app.diptych.document;

import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Carries the fields that this program does not know from the JSON that was read into the JSON that is written, so that
 * a newer program's work survives an older one. Every known field is always written; what is only in the original is
 * therefore unknown.
 */
final class Unknown {
    private Unknown() {}

    static void keep(ObjectNode original, ObjectNode written) {
        for (Map.Entry<String, JsonNode> field : original.properties()) {
            JsonNode now = written.get(field.getKey());
            if (now == null) {
                written.set(field.getKey(), field.getValue());
            } else if (now instanceof ObjectNode object && field.getValue() instanceof ObjectNode before) {
                keep(before, object);
            } else if (now instanceof ArrayNode array && field.getValue() instanceof ArrayNode before) {
                keep(before, array);
            }
        }
    }

    /** Elements are the same where their ids are; those without ids, where they stand in lists of one length. */
    private static void keep(ArrayNode original, ArrayNode written) {
        Map<JsonNode, ObjectNode> byId = new HashMap<>();
        for (JsonNode element : original) {
            if (element instanceof ObjectNode object && object.has("id")) {
                byId.put(object.get("id"), object);
            }
        }
        for (int i = 0; i < written.size(); i++) {
            if (written.get(i) instanceof ObjectNode now) {
                ObjectNode before = byId.get(now.path("id"));
                if (before == null && byId.isEmpty() && original.size() == written.size()) {
                    before = original.get(i) instanceof ObjectNode o ? o : null;
                }
                if (before != null) {
                    keep(before, now);
                }
            }
        }
    }
}
