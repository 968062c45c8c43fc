package app.diptych.exporting.xliff;

import app.diptych.exporting.CallExporter;
import app.diptych.exporting.row.ExportedCall;
import app.diptych.exporting.row.ExportedRow;
import app.diptych.exporting.row.RowFinding;
import app.diptych.exporting.xml.XmlOut;
import app.diptych.model.Language;
import app.diptych.review.segment.Segment;
import app.diptych.review.segment.State;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

/**
 * XLIFF 1.2, which older tools read. It has other states; findings are notes from {@code diptych}, the translator's note is
 * one from {@code translator}.
 */
public final class Xliff12Exporter implements CallExporter {
    /** From whom the translator's notes are. */
    public static final String TRANSLATOR = "translator";

    /** From whom the findings are. */
    public static final String PROGRAM = "diptych";

    private final String version;

    /** @param version of this program */
    public Xliff12Exporter(String version) {
        this.version = version;
    }

    @Override
    public void export(ExportedCall call, OutputStream out) throws IOException {
        XmlOut xml = new XmlOut(out);
        xml.start("xliff", "xmlns", "urn:oasis:names:tc:xliff:document:1.2", "version", "1.2");
        xml.start(
                "file",
                "original",
                call.transcript().source().file(),
                "source-language",
                call.transcript().english(),
                "target-language",
                call.transcript().chinese(),
                "datatype",
                "plaintext",
                "tool-id",
                PROGRAM);
        xml.start("header");
        xml.leaf("tool", "", "tool-id", PROGRAM, "tool-name", "Diptych", "tool-version", version);
        xml.leaf("note", call.transcript().title(), "from", PROGRAM);
        xml.end();
        xml.start("body");
        for (List<ExportedRow> turn : call.turns()) {
            xml.start(
                    "group",
                    "id",
                    "t" + turn.getFirst().turn().id(),
                    "restype",
                    "x-turn",
                    "resname",
                    turn.getFirst().speakerLine().isEmpty()
                            ? null
                            : turn.getFirst().speakerLine());
            for (List<ExportedRow> passage : ExportedCall.passages(turn)) {
                xml.start("group", "id", "p" + passage.getFirst().passage(), "restype", "x-passage");
                for (ExportedRow row : passage) {
                    unit(row, xml);
                }
                xml.end();
            }
            xml.end();
        }
        xml.end();
        xml.end();
        xml.end();
        xml.finish();
    }

    private static void unit(ExportedRow row, XmlOut xml) throws IOException {
        Segment segment = row.segment();
        xml.start(
                "trans-unit",
                "id",
                row.id(),
                "xml:space",
                "preserve",
                "approved",
                segment.state().isConfirmed() ? "yes" : "no");
        xml.leaf("source", row.text(Language.EN));
        if (!segment.chinese().isBlank() || segment.state() != State.INITIAL || segment.needsReview()) {
            xml.leaf("target", row.text(Language.ZH), "state", state(segment));
        }
        xml.start("context-group", "purpose", "information");
        context(xml, "x-paragraph", String.valueOf(row.passage()));
        context(xml, "x-section", row.turn().section().name().toLowerCase(Locale.ROOT));
        if (row.speaker() != null) {
            context(xml, "x-speaker", row.speakerLine());
        }
        xml.end();
        if (!segment.note().isBlank()) {
            xml.leaf("note", segment.note(), "from", TRANSLATOR, "annotates", "general");
        }
        for (RowFinding finding : row.findings()) {
            xml.leaf("note", finding.line(), "from", PROGRAM, "annotates", "target", "priority", priority(finding));
        }
        xml.end();
    }

    private static void context(XmlOut xml, String type, String value) throws IOException {
        xml.leaf("context", value, "context-type", type);
    }

    /** Of 1 to 10, 1 the most urgent. */
    private static String priority(RowFinding finding) {
        return switch (finding.finding().severity()) {
            case ERROR -> "1";
            case WARNING -> "4";
            case NOTE -> "8";
        };
    }

    /** The state of a target as version 1.2 names it (appendix "state"). */
    private static String state(Segment segment) {
        if (segment.needsReview()) {
            return segment.state() == State.INITIAL ? "needs-adaptation" : "needs-review-translation";
        }
        return switch (segment.state()) {
            case INITIAL -> "needs-translation";
            case TRANSLATED -> "translated";
            case REVIEWED -> "signed-off";
            case FINAL -> "final";
        };
    }
}
