package app.diptych.exporting.page;

import app.diptych.exporting.CallExporter;
import app.diptych.exporting.findings.CheckedCall;
import app.diptych.exporting.findings.HtmlFindings;
import app.diptych.exporting.row.ExportedCall;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The report on a call's findings as one page, the same as {@code diptych check --format html} gives. */
public final class HtmlExporter implements CallExporter {
    @Override
    public void export(ExportedCall call, OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        new HtmlFindings()
                .export(
                        List.of(new CheckedCall(call.transcript().source().file(), call.transcript(), call.findings())),
                        writer);
        writer.flush();
    }
}
