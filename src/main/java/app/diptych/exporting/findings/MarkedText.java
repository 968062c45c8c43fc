package app.diptych.exporting.findings;

import app.diptych.check.Severity;
import app.diptych.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** A paragraph in HTML with the words that findings point at. */
final class MarkedText {
    private final String text;
    private final List<Mark> marks = new ArrayList<>();

    private record Mark(Span span, Severity severity) {}

    MarkedText(String text) {
        this.text = text;
    }

    void add(List<Span> spans, Severity severity) {
        for (Span span : spans) {
            if (span.length() > 0) {
                marks.add(new Mark(span, severity));
            }
        }
    }

    /** Where two overlap, the graver keeps the words that both claim. */
    String html() {
        marks.sort(Comparator.comparing(Mark::severity));
        Severity[] owner = new Severity[text.length()];
        for (Mark mark : marks) {
            for (int i = mark.span().start(); i < mark.span().end(); i++) {
                owner[i] = owner[i] == null ? mark.severity() : owner[i];
            }
        }
        StringBuilder html = new StringBuilder();
        int from = 0;
        while (from < text.length()) {
            int to = from + 1;
            while (to < text.length() && owner[to] == owner[from]) {
                to++;
            }
            String part = Html.text(text.substring(from, to));
            if (owner[from] == null) {
                html.append(part);
            } else {
                html.append("<mark class=\"")
                        .append(CheckedCall.name(owner[from]))
                        .append("\">");
                html.append(part).append("</mark>");
            }
            from = to;
        }
        return html.toString();
    }
}
