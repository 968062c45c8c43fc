package app.diptych.quantity.measure;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * A case of a public suite of number recognisers.
 *
 * @param language en or zh
 * @param scope in, partial or out, as the collectors of the suites judged
 * @param task the part of the suite: a model, a grammar, a test class
 * @param spans what the suite expects
 */
record SuiteCase(String language, String text, String scope, String task, List<Span> spans) {
    /**
     * An expectation.
     *
     * @param kind number, money, percent, quantity, dimension, range, ratio or ordinal
     * @param low the value, or the lower end of a range; null if the suite names none
     * @param high the value, or the upper end; null if open or unnamed
     * @param unit as the suite words it, or null
     */
    record Span(
            int start,
            int end,
            String kind,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            @Nullable String unit) {
        boolean hasValue() {
            return low != null || high != null;
        }
    }

    static List<SuiteCase> read(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<SuiteCase> cases = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            cases.add(of(json.readTree(line)));
        }
        return cases;
    }

    private static SuiteCase of(JsonNode node) {
        List<Span> spans = new ArrayList<>();
        String text = node.get("text").asString();
        for (JsonNode span : node.get("spans")) {
            JsonNode value = span.get("value");
            // A span that its collectors could not place may be anywhere.
            boolean placed = span.get("start").asInt() >= 0;
            boolean range = value.isObject();
            spans.add(new Span(
                    placed ? span.get("start").asInt() : 0,
                    placed ? span.get("end").asInt() : text.length(),
                    span.get("kind").asString(),
                    decimal(range ? value.get("from") : value),
                    decimal(range ? value.get("to") : value),
                    span.get("unit").isNull() ? null : span.get("unit").asString()));
        }
        return new SuiteCase(
                node.get("lang").asString(),
                text,
                node.get("scope").asString(),
                node.get("task").asString(),
                spans);
    }

    private static @Nullable BigDecimal decimal(@Nullable JsonNode node) {
        return node == null || !node.isNumber() ? null : new BigDecimal(node.asString());
    }
}
