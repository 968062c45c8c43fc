package app.diptych.exporting.findings;

import app.diptych.check.Finding;
import app.diptych.check.Place;
import app.diptych.check.Severity;
import app.diptych.model.Passage;
import app.diptych.model.Span;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Findings for other programs: those of the parsed model, field by field, with the line and the words that the offsets
 * point at. Offsets are UTF-16 units of the passage's text, end exclusive.
 */
public final class JsonFindings implements FindingsExporter {
    /** The format written; a change that a reader would stumble over gets a new number. */
    static final String FORMAT = "diptych-findings/1";

    private final JsonMapper mapper = new JsonMapper();

    @Override
    public void export(List<CheckedCall> calls, Appendable out) throws IOException {
        ObjectNode root = mapper.createObjectNode().put("format", FORMAT);
        ArrayNode files = root.putArray("files");
        for (CheckedCall call : calls) {
            file(call, files.addObject());
        }
        counts(calls, root.putObject("summary").put("files", calls.size()));
        out.append(mapper.writerWithDefaultPrettyPrinter().writeValueAsString(root))
                .append('\n');
    }

    private static void file(CheckedCall call, ObjectNode node) {
        node.put("file", call.file()).put("title", call.transcript().title());
        node.put("company", call.transcript().company());
        node.put(
                "period",
                call.transcript().period() == null
                        ? null
                        : call.transcript().period().code());
        counts(List.of(call), node);
        ArrayNode findings = node.putArray("findings");
        for (Finding finding : call.findings()) {
            finding(call, finding, findings.addObject());
        }
    }

    private static void counts(List<CheckedCall> calls, ObjectNode node) {
        for (Severity severity : Severity.values()) {
            node.put(
                    CheckedCall.name(severity) + "s",
                    calls.stream().mapToLong(call -> call.count(severity)).sum());
        }
    }

    private static void finding(CheckedCall call, Finding finding, ObjectNode node) {
        node.put("id", finding.id()).put("rule", finding.rule()).put("type", finding.type());
        node.put("severity", finding.severity().name()).put("passage", finding.passage());
        node.put("line", call.line(finding));
        Passage passage = call.passage(finding);
        sides(passage, finding.english(), finding.chinese(), node);
        node.put("message", finding.message()).put("suggestion", finding.suggestion());
        ArrayNode places = node.putArray("places");
        for (Place place : finding.places()) {
            ObjectNode at = places.addObject().put("passage", place.passage());
            sides(call.transcript().passages().get(place.passage()), place.english(), place.chinese(), at);
        }
    }

    private static void sides(Passage passage, List<Span> english, List<Span> chinese, ObjectNode node) {
        spans(english, node.putArray("english"));
        spans(chinese, node.putArray("chinese"));
        words(passage.english(), english, node.putArray("englishWords"));
        words(passage.chinese(), chinese, node.putArray("chineseWords"));
    }

    private static void spans(List<Span> spans, ArrayNode node) {
        spans.forEach(span -> node.addArray().add(span.start()).add(span.end()));
    }

    private static void words(@Nullable String text, List<Span> spans, ArrayNode node) {
        if (text != null) {
            spans.forEach(span -> node.add(span.of(text)));
        }
    }
}
