package app.diptych.review.cast;

import app.diptych.model.Role;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Corrections of how a file was read as JSON: {@code {"cast": {"format", "questions", "speakers": [{"read", "nth", "name",
 * "title", "firm", "role"}]}}}. What cannot be understood is left out when it is read.
 */
public final class CastJson {
    private static final String CAST = "cast";

    private CastJson() {}

    /** Writes into an object, whose other fields stay. */
    public static void write(CastCorrections corrections, ObjectNode into) {
        ObjectNode cast = into.putObject(CAST);
        cast.put("format", corrections.format());
        cast.put("questions", corrections.questions());
        ArrayNode speakers = cast.putArray("speakers");
        for (SpeakerCorrection each : corrections.speakers()) {
            speakers.addObject()
                    .put("read", each.read())
                    .put("nth", each.nth())
                    .put("name", each.name())
                    .put("title", each.title())
                    .put("firm", each.firm())
                    .put("role", each.role().name());
        }
    }

    /** Reads what an object has; nothing corrected where it is absent or something else. */
    public static CastCorrections read(JsonNode from) {
        JsonNode cast = from.path(CAST);
        List<SpeakerCorrection> speakers = new ArrayList<>();
        for (JsonNode each : cast.path("speakers")) {
            try {
                speakers.add(new SpeakerCorrection(
                        each.path("read").asString(""),
                        each.path("nth").asInt(0),
                        each.path("name").asString(""),
                        text(each, "title"),
                        text(each, "firm"),
                        Role.valueOf(each.path("role").asString(""))));
            } catch (IllegalArgumentException e) {
                // Left out: one entry must not cost the others.
            }
        }
        try {
            return new CastCorrections(text(cast, "format"), speakers, text(cast, "questions"));
        } catch (IllegalArgumentException e) {
            return CastCorrections.NONE;
        }
    }

    private static @Nullable String text(JsonNode from, String field) {
        JsonNode node = from.path(field);
        return node.isString() ? node.asString() : null;
    }
}
