package app.diptych.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Decisions as JSON: {@code {"decisions": [{"id", "rule", "english", "chinese", "passage", "nth", "ruling", "note"}],
 * "exemptions": [{"rule", "english", "chinese"}]}}; the id, made from the key, lets other programs' fields find their
 * decision again. What cannot be understood is left out when it is read: it may be of
 * a newer program, and one entry must not cost the others.
 */
public final class ReviewJson {
    private static final String DECISIONS = "decisions";
    private static final String EXEMPTIONS = "exemptions";

    private ReviewJson() {}

    /** Writes into an object, whose other fields stay. */
    public static void write(Decisions decisions, ObjectNode into) {
        ArrayNode made = into.putArray(DECISIONS);
        for (Decision decision : decisions.made()) {
            FindingKey key = decision.key();
            made.addObject()
                    .put("id", key.id())
                    .put("rule", key.rule())
                    .put("english", key.english())
                    .put("chinese", key.chinese())
                    .put("passage", key.passage())
                    .put("nth", key.nth())
                    .put("ruling", decision.ruling().name())
                    .put("note", decision.note());
        }
        ArrayNode exempt = into.putArray(EXEMPTIONS);
        decisions.exemptions().stream()
                .sorted(Comparator.comparing(Exemption::rule)
                        .thenComparing(Exemption::english)
                        .thenComparing(Exemption::chinese))
                .forEach(each -> exempt.addObject()
                        .put("rule", each.rule())
                        .put("english", each.english())
                        .put("chinese", each.chinese()));
    }

    /** Reads what an object has; nothing said where it is absent or something else. */
    public static Decisions read(JsonNode from) {
        Set<FindingKey> seen = new LinkedHashSet<>();
        List<Decision> made = new ArrayList<>();
        for (JsonNode each : from.path(DECISIONS)) {
            try {
                Decision decision = decision(each);
                if (seen.add(decision.key())) {
                    made.add(decision);
                }
            } catch (IllegalArgumentException e) {
                // Left out: one entry must not cost the others.
            }
        }
        Set<Exemption> exemptions = new LinkedHashSet<>();
        for (JsonNode each : from.path(EXEMPTIONS)) {
            if (!text(each, "rule").isBlank()) {
                exemptions.add(new Exemption(text(each, "rule"), text(each, "english"), text(each, "chinese")));
            }
        }
        return new Decisions(made, exemptions);
    }

    private static Decision decision(JsonNode from) {
        FindingKey key = new FindingKey(
                text(from, "rule"),
                text(from, "english"),
                text(from, "chinese"),
                text(from, "passage"),
                from.path("nth").asInt(0));
        return new Decision(key, Ruling.valueOf(text(from, "ruling")), text(from, "note"));
    }

    private static String text(JsonNode from, String field) {
        return from.path(field).asString("");
    }
}
