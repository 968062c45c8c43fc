package app.diptych.exporting.tmx;

import app.diptych.exporting.CallExporter;
import app.diptych.exporting.row.ExportedCall;
import app.diptych.exporting.row.ExportedRow;
import app.diptych.exporting.row.RowFinding;
import app.diptych.exporting.xml.XmlOut;
import app.diptych.model.Language;
import app.diptych.review.segment.Segment;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A translation memory, one unit a row. A row without English is left out: a memory is asked by the source, and tools refuse
 * a unit without it. A row without Chinese has one variant. Speaker, ¶, state and findings are properties ({@code x-…}, as section 5.3 of the format has them), the translator's note is a
 * note.
 */
public final class TmxExporter implements CallExporter {
    private final String version;

    /** @param version of this program, which the format wants to know */
    public TmxExporter(String version) {
        this.version = version;
    }

    @Override
    public void export(ExportedCall call, OutputStream out) throws IOException {
        XmlOut xml = new XmlOut(out);
        xml.documentType("<!DOCTYPE tmx SYSTEM \"tmx14.dtd\">");
        xml.start("tmx", "version", "1.4");
        xml.start(
                "header",
                "creationtool",
                "Diptych",
                "creationtoolversion",
                version,
                "segtype",
                "sentence",
                "o-tmf",
                "diptych",
                "adminlang",
                "en",
                "srclang",
                call.transcript().english(),
                "datatype",
                "plaintext");
        property(xml, "title", call.transcript().title());
        property(xml, "file", call.transcript().source().file());
        xml.end();
        xml.start("body");
        for (ExportedRow row : call.rows()) {
            unit(call, row, xml);
        }
        xml.end();
        xml.end();
        xml.finish();
    }

    private static void unit(ExportedCall call, ExportedRow row, XmlOut xml) throws IOException {
        Segment segment = row.segment();
        if (segment.english().isBlank()) {
            return;
        }
        xml.start("tu", "tuid", row.id());
        if (!segment.note().isBlank()) {
            xml.leaf("note", segment.note());
        }
        property(xml, "passage", String.valueOf(row.passage()));
        property(xml, "section", row.turn().section().name().toLowerCase(Locale.ROOT));
        property(xml, "speaker", row.speakerLine());
        property(xml, "state", segment.state().name().toLowerCase(Locale.ROOT));
        property(xml, "needs-review", segment.needsReview() ? "yes" : null);
        for (RowFinding finding : row.findings()) {
            property(xml, "finding", finding.line());
        }
        variant(xml, call.transcript().english(), row.text(Language.EN));
        variant(xml, call.transcript().chinese(), row.text(Language.ZH));
        xml.end();
    }

    private static void property(XmlOut xml, String name, @Nullable String value) throws IOException {
        if (value != null && !value.isBlank()) {
            xml.leaf("prop", value, "type", "x-" + name);
        }
    }

    private static void variant(XmlOut xml, String language, String text) throws IOException {
        if (!text.isBlank()) {
            xml.start("tuv", "xml:lang", language);
            xml.leaf("seg", text);
            xml.end();
        }
    }
}
