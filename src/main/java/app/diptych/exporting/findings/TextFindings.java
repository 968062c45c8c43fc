package app.diptych.exporting.findings;

import app.diptych.check.Finding;
import app.diptych.model.Printable;
import java.io.IOException;
import java.util.List;

/**
 * A line a finding, {@code file:line: severity: rule: message}, as compilers print them (GNU Coding Standards,
 * "Formatting Error Messages"), so that editors and build servers jump to the place. The last line counts.
 */
public final class TextFindings implements FindingsExporter {
    @Override
    public void export(List<CheckedCall> calls, Appendable out) throws IOException {
        for (CheckedCall call : calls) {
            for (Finding finding : call.findings()) {
                out.append(line(call, finding)).append('\n');
            }
        }
        String files = calls.size() == 1 ? "" : Tally.plural(calls.size(), "file") + ": ";
        out.append(files).append(Tally.of(calls)).append('\n');
    }

    private static String line(CheckedCall call, Finding finding) {
        Integer line = call.line(finding);
        StringBuilder text = new StringBuilder(Printable.line(call.file()));
        if (line != null) {
            text.append(':').append(line);
        }
        text.append(": ").append(CheckedCall.name(finding.severity()));
        text.append(": ").append(finding.rule());
        text.append(": ¶ ").append(finding.passage() + 1).append(": ").append(oneLine(ReportWords.message(finding)));
        if (finding.suggestion() != null) {
            text.append(" Suggested: ").append(oneLine(finding.suggestion()));
        }
        return text.toString();
    }

    private static String oneLine(String text) {
        return Printable.line(text.replaceAll("\\R", " "));
    }
}
