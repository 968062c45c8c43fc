package app.diptych.review;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Corrections as JSON: {@code {"facts": [{"words", "passage", "nth", "hidden", "concept", "entity", "period"}],
 * "added": [{"words", "passage", "nth", "concept", "entity", "period"}]}}. What cannot be understood is left out when
 * it is read: it may be of a newer program, and one entry must not cost the others.
 */
public final class CorrectionJson {
    private static final String FACTS = "facts";
    private static final String ADDED = "added";

    private CorrectionJson() {}

    /** Writes into an object, whose other fields stay. */
    public static void write(Corrections corrections, ObjectNode into) {
        ArrayNode facts = into.putArray(FACTS);
        for (Correction each : corrections.corrections()) {
            ObjectNode fact = facts.addObject();
            place(fact, each.key().words(), each.key().passage(), each.key().nth());
            fact.put("hidden", each.hidden());
            fact.put("concept", each.concept());
            fact.put("entity", each.entity());
            fact.put("period", each.period());
        }
        ArrayNode added = into.putArray(ADDED);
        for (Addition each : corrections.additions()) {
            ObjectNode fact = added.addObject();
            place(fact, each.words(), each.passage(), each.nth());
            fact.put("concept", each.concept());
            fact.put("entity", each.entity());
            fact.put("period", each.period());
        }
    }

    private static void place(ObjectNode into, String words, String passage, int nth) {
        into.put("words", words).put("passage", passage).put("nth", nth);
    }

    /** Reads what an object has; nothing changed where it is absent or something else. */
    public static Corrections read(JsonNode from) {
        Set<FactKey> seen = new LinkedHashSet<>();
        List<Correction> corrections = new ArrayList<>();
        for (JsonNode each : from.path(FACTS)) {
            try {
                Correction correction = new Correction(
                        key(each),
                        each.path("hidden").asBoolean(false),
                        text(each, "concept"),
                        text(each, "entity"),
                        text(each, "period"));
                if (seen.add(correction.key())) {
                    corrections.add(correction);
                }
            } catch (IllegalArgumentException e) {
                // Left out: one entry must not cost the others.
            }
        }
        List<Addition> additions = new ArrayList<>();
        for (JsonNode each : from.path(ADDED)) {
            try {
                FactKey at = key(each);
                additions.add(new Addition(
                        at.words(),
                        at.passage(),
                        at.nth(),
                        each.path("concept").asString(""),
                        each.path("entity").asString(""),
                        each.path("period").asString("")));
            } catch (IllegalArgumentException e) {
                // Left out: one entry must not cost the others.
            }
        }
        return new Corrections(corrections, additions);
    }

    private static FactKey key(JsonNode from) {
        return new FactKey(
                from.path("words").asString(""),
                from.path("passage").asString(""),
                from.path("nth").asInt(0));
    }

    private static @Nullable String text(JsonNode from, String field) {
        String text = from.path(field).asString("");
        return text.isBlank() ? null : text;
    }
}
