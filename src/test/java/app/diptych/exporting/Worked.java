package app.diptych.exporting;

import app.diptych.Engine;
import app.diptych.OneEngine;
import app.diptych.analysis.Analysis;
import app.diptych.analysis.Progress;
import app.diptych.exporting.format.Format;
import app.diptych.exporting.row.ExportedCall;
import app.diptych.importing.TranscriptReader;
import app.diptych.model.Language;
import app.diptych.review.segment.Segment;
import app.diptych.review.segment.Segmentation;
import app.diptych.review.segment.Splice;
import app.diptych.review.segment.State;
import app.diptych.review.segment.Texts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** An invented call on which a translator has worked: confirmed, marked, noted, rewritten, and with faults left in it. */
public final class Worked {
    private static final String CALL = """
            Halvorsen Lamps 第二季營收 34 億美元。

            Operator
            Operator
            Good morning, and welcome to the Halvorsen Lamps second quarter 2025 earnings call.
            早安，歡迎參加 Halvorsen Lamps 2025 年第二季財報電話會議。
            Ada Quist - Chief Financial Officer
            Ada Quist - Chief Financial Officer
            Thank you. Revenue rose 12% to $3.4 billion. Operating income was $410 million & growing.
            謝謝。營收成長 21% 至 34 億美元。營業收入為 4.1 億美元並持續成長。
            = That is a sum, and <this> is no tag. We sold 2,300 lamps.
            =這是總和，而 <這個> 不是標籤。我們賣了 2,300 盞燈。
            """;

    /** The rows as they were left. */
    private final List<Segment> rows;

    private final Analysis analysis;

    /** The call, as it was read. */
    public Worked() {
        this(OneEngine.ENGINE);
    }

    /** @param engine analyses the call */
    public Worked(Engine engine) {
        try {
            analysis = engine.analyzer()
                    .analyze(
                            new TranscriptReader().read("halvorsen.txt", CALL.getBytes(StandardCharsets.UTF_8)),
                            Progress.NONE);
        } catch (app.diptych.importing.UnreadableException e) {
            throw new IllegalStateException(e);
        }
        List<Segment> now = Segmentation.rows(analysis);
        now = with(now, Texts.state(now, 1, State.FINAL));
        now = with(now, Texts.state(now, 2, State.REVIEWED));
        now = with(now, Texts.mark(now, 3, true));
        now = with(now, Texts.note(now, 3, "Is it 12 or 21?\nAsk \"Ada\"."));
        rows = now;
    }

    private static List<Segment> with(List<Segment> rows, Optional<Splice> step) {
        return step.orElseThrow().applyTo(rows);
    }

    /** The rows. */
    public List<Segment> rows() {
        return rows;
    }

    /** The call as it is handed on. */
    public ExportedCall call() {
        return ExportedCall.of(analysis, rows, analysis.findings());
    }

    /** A file of it. */
    public byte[] file(Format format) throws IOException {
        return file(format, call());
    }

    /** A file of any call. */
    public static byte[] file(Format format, ExportedCall call) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.exporter("1.2").export(call, out);
        return out.toByteArray();
    }

    /** A text file of it. */
    public String text(Format format) throws IOException {
        return new String(file(format), StandardCharsets.UTF_8);
    }

    /** The text of a row. */
    public String text(int row, Language language) {
        return rows.get(row).cell(language).text();
    }
}
