package app.diptych.exporting.xliff;

import app.diptych.exporting.CallExporter;
import app.diptych.exporting.row.ExportedCall;
import app.diptych.exporting.row.ExportedRow;
import app.diptych.exporting.row.RowFinding;
import app.diptych.exporting.xml.XmlOut;
import app.diptych.model.Language;
import app.diptych.model.Speaker;
import app.diptych.model.Transcript;
import app.diptych.model.Turn;
import app.diptych.review.segment.Cell;
import app.diptych.review.segment.Segment;
import app.diptych.review.segment.SegmentJson;
import app.diptych.review.segment.State;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * XLIFF 2.1: the state of a row is the state of its segment, the mark <i>needs review</i> a {@code subState}, the
 * translator's note a note, what is wrong an ITS 2.0 localization quality issue at the very words, who speaks the group's
 * metadata.
 */
public final class Xliff21Exporter implements CallExporter {
    /** The category of a translator's note. */
    public static final String NOTE = "diptych:note";

    @Override
    public void export(ExportedCall call, OutputStream out) throws IOException {
        Transcript transcript = call.transcript();
        XmlOut xml = new XmlOut(out);
        xml.start(
                "xliff",
                "xmlns",
                "urn:oasis:names:tc:xliff:document:2.0",
                "xmlns:mda",
                "urn:oasis:names:tc:xliff:metadata:2.0",
                "xmlns:its",
                "http://www.w3.org/2005/11/its",
                "its:version",
                "2.0",
                "version",
                "2.1",
                "srcLang",
                transcript.english(),
                "trgLang",
                transcript.chinese());
        xml.start("file", "id", "f1", "original", transcript.source().file());
        Metadata.write(
                xml,
                "diptych:call",
                "title",
                transcript.title(),
                "company",
                transcript.company(),
                "ticker",
                transcript.ticker(),
                "period",
                transcript.period() == null ? null : transcript.period().code(),
                "date",
                transcript.date() == null ? null : transcript.date().toString());
        for (List<ExportedRow> turn : call.turns()) {
            turn(turn, xml);
        }
        if (call.rows().isEmpty()) {
            // A file must hold something.
            xml.start("group", "id", "t0");
            xml.end();
        }
        xml.end();
        xml.end();
        xml.finish();
    }

    private static void turn(List<ExportedRow> rows, XmlOut xml) throws IOException {
        Turn turn = rows.getFirst().turn();
        Speaker speaker = rows.getFirst().speaker();
        xml.start(
                "group",
                "id",
                "t" + turn.id(),
                "name",
                speaker == null ? null : rows.getFirst().speakerLine(),
                "type",
                "diptych:turn");
        Metadata.write(
                xml,
                "diptych:turn",
                "section",
                lower(turn.section()),
                "exchange",
                turn.exchange() == null ? null : turn.exchange().toString(),
                "speaker",
                speaker == null ? null : speaker.name(),
                "title",
                speaker == null ? null : speaker.title(),
                "firm",
                speaker == null ? null : speaker.firm(),
                "role",
                speaker == null ? null : lower(speaker.role()));
        for (List<ExportedRow> passage : ExportedCall.passages(rows)) {
            int number = passage.getFirst().passage();
            xml.start("group", "id", "p" + number, "name", "¶ " + number, "type", "diptych:passage");
            Metadata.write(xml, "diptych:passage", "number", String.valueOf(number));
            for (ExportedRow row : passage) {
                unit(row, xml);
            }
            xml.end();
        }
        xml.end();
    }

    private static void unit(ExportedRow row, XmlOut xml) throws IOException {
        Segment segment = row.segment();
        xml.start("unit", "id", row.id());
        Issues source = new Issues(row, Language.EN);
        Issues target = new Issues(row, Language.ZH);
        source.standOff(xml);
        target.standOff(xml);
        Metadata.write(
                xml,
                "diptych:row",
                "confidence",
                segment.confidence() < 1 ? String.valueOf(segment.confidence()) : null,
                "original-english",
                original(segment.english()),
                "original-chinese",
                original(segment.chinese()));
        if (!segment.note().isBlank()) {
            xml.start("notes");
            xml.leaf("note", segment.note(), "id", "n1", "category", NOTE);
            xml.end();
        }
        // Without a target the state must be "initial" (section 4.3.1.28).
        boolean translated = !segment.chinese().isBlank() || segment.state() != State.INITIAL;
        xml.start(
                "segment",
                "id",
                "1",
                "state",
                lower(segment.state()),
                "subState",
                segment.needsReview() ? SegmentJson.NEEDS_REVIEW : null);
        source.text("source", xml);
        if (translated) {
            target.text("target", xml);
        }
        xml.end();
        xml.end();
    }

    private static @Nullable String original(Cell cell) {
        return cell.isEdited() ? cell.original() : null;
    }

    private static String lower(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    /** How grave findings are on the scale of ITS 2.0, section 8.11: from 0 to 100. */
    static String severity(RowFinding finding) {
        return switch (finding.finding().severity()) {
            case ERROR -> "100";
            case WARNING -> "50";
            case NOTE -> "10";
        };
    }
}
