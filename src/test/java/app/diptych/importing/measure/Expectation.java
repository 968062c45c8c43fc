package app.diptych.importing.measure;

import app.diptych.model.Transcript;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * What must come of a file, written down beside it: each field in full. Speakers are "name | title | firm | role", turns
 * "speaker section exchange", said "turn | text", pairs "turn | english | chinese", passages "turn | english | chinese |
 * lines", warnings "line message".
 */
public final class Expectation {
    private Expectation() {}

    /** A field of an expectation, to be compared with the one that was read. */
    public static Object value(JsonNode node) {
        if (node.isArray()) {
            return node.valueStream().map(JsonNode::asString).toList();
        }
        return node.isNull() ? "null" : node.asString();
    }

    /** What was read, as expectations say it. */
    public static Map<String, Object> fields(Transcript t) {
        return Map.ofEntries(
                Map.entry("title", t.title()),
                Map.entry("company", String.valueOf(t.company())),
                Map.entry("ticker", String.valueOf(t.ticker())),
                Map.entry("period", String.valueOf(t.period())),
                Map.entry("date", String.valueOf(t.date())),
                Map.entry("chinese", t.chinese()),
                Map.entry("notice", String.valueOf(t.notice())),
                Map.entry("boilerplate", t.boilerplate()),
                Map.entry(
                        "warnings",
                        t.warnings().stream()
                                .map(w -> w.line() + " " + w.message())
                                .toList()),
                Map.entry(
                        "speakers",
                        t.speakers().stream()
                                .map(s -> s.name() + " | " + s.title() + " | " + s.firm() + " | " + s.role())
                                .toList()),
                Map.entry(
                        "turns",
                        t.turns().stream()
                                .map(u -> u.speaker() + " " + u.section() + " " + u.exchange())
                                .toList()),
                Map.entry(
                        "said",
                        t.passages().stream()
                                .map(p -> p.turn() + " | " + (p.english() == null ? p.chinese() : p.english()))
                                .toList()),
                Map.entry(
                        "pairs",
                        t.passages().stream()
                                .map(p -> p.turn() + " | " + p.english() + " | " + p.chinese())
                                .toList()),
                Map.entry(
                        "passages",
                        t.passages().stream()
                                .map(p -> p.turn() + " | " + p.english() + " | " + p.chinese() + " | " + p.englishLine()
                                        + " " + p.chineseLine())
                                .toList()));
    }
}
