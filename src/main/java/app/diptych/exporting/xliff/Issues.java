package app.diptych.exporting.xliff;

import app.diptych.exporting.row.ExportedRow;
import app.diptych.exporting.row.RowFinding;
import app.diptych.exporting.xml.XmlOut;
import app.diptych.model.Language;
import app.diptych.model.Span;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The findings of one side of a row as localization quality issues of the ITS module (XLIFF 2.1, section 5.9.7): marks
 * around the words, each with its list of issues. Marks may not cross; words that several findings claim have one mark with
 * several issues.
 */
final class Issues {
    private final String text;
    private final String prefix;
    private final List<Mark> marks = new ArrayList<>();

    private record Mark(Span span, List<RowFinding> findings) {}

    Issues(ExportedRow row, Language side) {
        text = row.text(side);
        prefix = (side == Language.EN ? "e" : "c") + row.number() + "-";
        List<Mark> single = new ArrayList<>();
        for (RowFinding finding : row.findings()) {
            for (Span span : spans(row, finding, side)) {
                single.add(new Mark(span, List.of(finding)));
            }
        }
        single.sort(Comparator.comparingInt(mark -> mark.span().start()));
        single.forEach(this::add);
    }

    /** Where a finding is marked: in the Chinese, which is to be mended, or in the English where it has no place there. */
    private static List<Span> spans(ExportedRow row, RowFinding finding, Language side) {
        boolean both = finding.chinese().isEmpty() && finding.english().isEmpty();
        if (!both) {
            boolean chinese = !finding.chinese().isEmpty();
            List<Span> own = chinese ? finding.chinese() : finding.english();
            return chinese == (side == Language.ZH) ? own : List.of();
        }
        Language whole = row.text(Language.ZH).isEmpty() ? Language.EN : Language.ZH;
        int length = row.text(side).length();
        return side == whole && length > 0 ? List.of(new Span(0, length)) : List.of();
    }

    private void add(Mark mark) {
        if (marks.isEmpty() || !marks.getLast().span().overlaps(mark.span())) {
            marks.add(mark);
            return;
        }
        Mark last = marks.removeLast();
        List<RowFinding> findings = new ArrayList<>(last.findings());
        mark.findings().stream().filter(finding -> !findings.contains(finding)).forEach(findings::add);
        int end = Math.max(last.span().end(), mark.span().end());
        marks.add(new Mark(new Span(last.span().start(), end), findings));
    }

    /** The lists of issues, which stand in the unit before its notes. */
    void standOff(XmlOut xml) throws IOException {
        for (int i = 0; i < marks.size(); i++) {
            xml.start("its:locQualityIssues", "xml:id", prefix + (i + 1));
            for (RowFinding finding : marks.get(i).findings()) {
                String suggestion = finding.finding().suggestion();
                xml.leaf(
                        "its:locQualityIssue",
                        "",
                        "locQualityIssueType",
                        finding.finding().type(),
                        "locQualityIssueComment",
                        finding.finding().rule() + ": " + finding.finding().message()
                                + (suggestion == null ? "" : " Suggested: " + suggestion),
                        "locQualityIssueSeverity",
                        Xliff21Exporter.severity(finding));
            }
            xml.end();
        }
    }

    /** The text with its marks. */
    void text(String element, XmlOut xml) throws IOException {
        if (text.isEmpty()) {
            xml.leaf(element, "");
            return;
        }
        xml.startText(element, "xml:space", text.equals(text.strip()) && !text.contains("  ") ? null : "preserve");
        int at = 0;
        for (int i = 0; i < marks.size(); i++) {
            Span span = marks.get(i).span();
            String id = prefix + (i + 1);
            xml.text(text.substring(at, span.start()));
            xml.startText("mrk", "id", id + "m", "type", "its:generic", "its:locQualityIssuesRef", "#its=" + id);
            xml.text(span.of(text));
            xml.end();
            at = span.end();
        }
        xml.text(text.substring(at));
        xml.end();
    }
}
