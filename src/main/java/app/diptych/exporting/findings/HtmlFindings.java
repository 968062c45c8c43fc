package app.diptych.exporting.findings;

import app.diptych.check.Finding;
import app.diptych.check.Place;
import app.diptych.check.Severity;
import app.diptych.model.Passage;
import app.diptych.model.Speaker;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/**
 * Findings as a page for people: each passage that has any in both languages, the words concerned marked, and what is
 * said of them. One file without scripts or anything from outside; it prints.
 */
public final class HtmlFindings implements FindingsExporter {
    @Override
    public void export(List<CheckedCall> calls, Appendable out) throws IOException {
        String title = calls.size() == 1 ? calls.getFirst().transcript().title() : calls.size() + " calls";
        out.append("""
                <!doctype html>
                <html lang="en">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>Findings: %1$s</title>
                <style>
                %2$s</style>
                </head>
                <body>
                <h1>Findings: %1$s</h1>
                <p class="muted">%3$s</p>
                """.formatted(Html.text(title), style(), Html.text(Tally.of(calls))));
        rules(calls, out);
        for (CheckedCall call : calls) {
            call(call, out);
        }
        out.append("</body>\n</html>\n");
    }

    private static String style() {
        try (InputStream in =
                Objects.requireNonNull(HtmlFindings.class.getResourceAsStream("report.css"), "report.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void rules(List<CheckedCall> calls, Appendable out) throws IOException {
        Map<String, Integer> counts = new TreeMap<>();
        calls.forEach(call -> call.findings().forEach(f -> counts.merge(f.rule(), 1, Integer::sum)));
        if (counts.isEmpty()) {
            return;
        }
        out.append("<table>\n<tr><th>Rule</th><th class=\"count\">Findings</th></tr>\n");
        for (Map.Entry<String, Integer> rule : counts.entrySet()) {
            // The code too: it is what switches a rule off.
            out.append("<tr><td>%s <code>%s</code></td><td class=\"count\">%d</td></tr>\n"
                    .formatted(Html.text(ReportWords.rule(rule.getKey())), Html.text(rule.getKey()), rule.getValue()));
        }
        out.append("</table>\n");
    }

    private static void call(CheckedCall call, Appendable out) throws IOException {
        out.append("<section>\n<h2>%s</h2>\n<p class=\"muted\">%s · %s</p>\n"
                .formatted(
                        Html.text(call.transcript().title()),
                        Html.text(call.file()),
                        Html.text(Tally.of(List.of(call)))));
        Map<Integer, List<Finding>> passages = new TreeMap<>();
        call.findings()
                .forEach(f -> passages.computeIfAbsent(f.passage(), id -> new ArrayList<>())
                        .add(f));
        for (List<Finding> findings : passages.values()) {
            passage(call, findings, out);
        }
        out.append("</section>\n");
    }

    private static void passage(CheckedCall call, List<Finding> findings, Appendable out) throws IOException {
        Passage passage = call.passage(findings.getFirst());
        Speaker speaker = call.transcript().speakerOf(passage);
        Integer line = call.line(findings.getFirst());
        out.append("<article>\n<header><span>¶ %d</span>%s%s</header>\n"
                .formatted(
                        passage.number(),
                        speaker == null ? "" : "<span>" + Html.text(speaker.name()) + "</span>",
                        line == null ? "" : "<span>line " + line + "</span>"));
        MarkedText english = new MarkedText(Objects.requireNonNullElse(passage.english(), "—"));
        MarkedText chinese = new MarkedText(Objects.requireNonNullElse(passage.chinese(), "—"));
        for (Finding finding : findings) {
            english.add(finding.english(), finding.severity());
            chinese.add(finding.chinese(), finding.severity());
        }
        out.append("<div class=\"texts\"><p lang=\"%s\">%s</p><p lang=\"%s\">%s</p></div>\n<ul>\n"
                .formatted(
                        Html.text(call.transcript().english()),
                        english.html(),
                        Html.text(call.transcript().chinese()),
                        chinese.html()));
        for (Finding finding : findings) {
            finding(finding, out);
        }
        out.append("</ul>\n</article>\n");
    }

    private static void finding(Finding finding, Appendable out) throws IOException {
        Severity severity = finding.severity();
        String name = CheckedCall.name(severity);
        out.append("<li><b class=\"%s\">%s</b> <b>%s</b> %s"
                .formatted(
                        name,
                        name,
                        Html.text(ReportWords.rule(finding.rule())),
                        Html.text(ReportWords.message(finding))));
        if (finding.suggestion() != null) {
            out.append("<br>Suggested: ").append(Html.text(finding.suggestion()));
        }
        List<String> others = finding.places().stream()
                .map(Place::passage)
                .filter(id -> id != finding.passage())
                .distinct()
                .map(id -> "¶ " + (id + 1))
                .toList();
        if (!others.isEmpty()) {
            out.append("<br><span class=\"muted\">Also ")
                    .append(String.join(", ", others))
                    .append("</span>");
        }
        out.append("</li>\n");
    }
}
