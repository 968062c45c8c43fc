package app.diptych.ui.settings;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The form in the file of what was open. */
final class SessionJson {
    private SessionJson() {}

    static void write(SavedSession session, ObjectNode into) {
        into.put("active", session.active());
        ArrayNode calls = into.putArray("calls");
        for (SavedCall call : session.calls()) {
            ObjectNode node = calls.addObject();
            Path file = call.file();
            if (file != null) {
                node.put("file", file.toString());
                if (call.translation() != null) {
                    node.put("translation", call.translation().toString());
                }
            } else if (call.pasted() != null) {
                node.put("pasted", call.pasted());
            } else {
                node.put("sample", true);
            }
            node.put("place", call.place());
        }
    }

    /** A call that cannot be understood is left out; the one shown stays the one shown. */
    static SavedSession read(JsonNode from) {
        int wanted =
                SettingsJson.number(from.path("active"), 0, 10_000).orElse(0.0).intValue();
        List<SavedCall> calls = new ArrayList<>();
        int active = 0;
        int index = 0;
        for (JsonNode node : from.path("calls")) {
            if (index++ == wanted) {
                active = calls.size();
            }
            int place = SettingsJson.number(node.path("place"), 0, 1_000_000)
                    .orElse(0.0)
                    .intValue();
            Path file = SettingsJson.path(node.path("file"));
            String pasted = node.path("pasted").stringValue(null);
            if (file != null) {
                calls.add(new SavedCall(file, SettingsJson.path(node.path("translation")), null, place));
            } else if (pasted != null || SettingsJson.flag(node.path("sample"), false)) {
                calls.add(new SavedCall(null, pasted, place));
            }
        }
        return new SavedSession(calls, Math.min(active, Math.max(0, calls.size() - 1)));
    }
}
