package app.diptych.library.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.analysis.Analysis;
import app.diptych.exporting.format.Format;
import app.diptych.exporting.row.ExportedCall;
import app.diptych.importing.TranscriptReader;
import app.diptych.importing.exchange.Exchange;
import app.diptych.importing.exchange.ExchangeRow;
import app.diptych.model.Role;
import app.diptych.model.Section;
import app.diptych.model.Source;
import app.diptych.model.Speaker;
import app.diptych.model.Transcript;
import app.diptych.model.Turn;
import app.diptych.review.merge.Incoming;
import app.diptych.review.merge.Proposal;
import app.diptych.review.segment.Cell;
import app.diptych.review.segment.Segment;
import app.diptych.review.segment.Segmentation;
import app.diptych.review.segment.State;
import java.io.ByteArrayOutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever the rows are: what is written and read again is the same, and merging it changes nothing. */
class RoundTripPropertiesTest {
    private static final List<Format> WITH_STATES =
            List.of(Format.TMX, Format.XLIFF, Format.XLIFF12, Format.CSV, Format.TSV, Format.XLSX);

    @Property(tries = 12)
    void aFileThatComesBackUnchangedChangesNothing(@ForAll("calls") List<Segment> rows) throws Exception {
        for (Format format : Format.values()) {
            if (format != Format.HTML) {
                List<Incoming> incoming = read(format, rows);
                Proposal proposal = Proposal.of(rows, incoming);

                assertThat(proposal.changes()).as(format.name()).isEmpty();
                assertThat(proposal.unplaced()).as(format.name()).isEmpty();
                assertThat(proposal.matched())
                        .as(format.name())
                        .isEqualTo(kept(format, rows).size());
            }
        }
    }

    @Property(tries = 12)
    void statesMarksAndNotesAreReadAsTheyWereWritten(@ForAll("calls") List<Segment> rows) throws Exception {
        for (Format format : WITH_STATES) {
            List<Incoming> incoming = read(format, rows);
            List<Segment> kept = kept(format, rows);
            assertThat(incoming).as(format.name()).hasSameSizeAs(kept);
            for (int row = 0; row < kept.size(); row++) {
                Segment wanted = kept.get(row);
                Incoming found = incoming.get(row);
                assertThat(found.state()).as(format.name()).isEqualTo(wanted.state());
                assertThat(found.needsReview()).as(format.name()).isEqualTo(wanted.needsReview());
                assertThat(found.note() == null ? "" : found.note().strip())
                        .as(format.name())
                        .isEqualTo(wanted.note().strip());
            }
        }
    }

    @Property(tries = 12)
    void passagesAndSpeakersAreReadAsTheyWereWritten(@ForAll("calls") List<Segment> rows) throws Exception {
        Transcript call = Segmentation.mend(call(), rows).transcript();
        for (Format format : Format.values()) {
            if (format != Format.HTML && format != Format.TMX) {
                List<ExchangeRow> read = exchange(format, rows).rows();
                List<Integer> passages =
                        read.stream().map(ExchangeRow::passage).distinct().toList();
                assertThat(passages).as(format.name()).hasSameSizeAs(call.passages());
                assertThat(read.stream().map(ExchangeRow::speaker).distinct())
                        .as(format.name())
                        .isSubsetOf("Operator", "Ada Quist - CFO");
            }
        }
    }

    /** A memory has no row without English. */
    private static List<Segment> kept(Format format, List<Segment> rows) {
        return format != Format.TMX
                ? rows
                : rows.stream().filter(row -> !row.english().isBlank()).toList();
    }

    private static Transcript call() {
        return new Transcript(
                "Halvorsen Lamps",
                null,
                null,
                null,
                null,
                "en",
                "zh-Hant",
                new Source("halvorsen.txt", "test", null, "0".repeat(64)),
                null,
                List.of(),
                List.of(),
                List.of(
                        new Speaker(0, "Operator", null, null, Role.OPERATOR),
                        new Speaker(1, "Ada Quist", "CFO", null, Role.EXECUTIVE)),
                List.of(new Turn(0, 0, Section.PREPARED, null), new Turn(1, 1, Section.PREPARED, null)),
                List.of());
    }

    private static List<Incoming> read(Format format, List<Segment> rows) throws Exception {
        Path file = write(format, rows);
        try {
            return new ReturnedFile(new TranscriptReader()).read(file);
        } finally {
            Files.delete(file);
        }
    }

    private static Exchange exchange(Format format, List<Segment> rows) throws Exception {
        Path file = write(format, rows);
        try {
            return new TranscriptReader().exchange(file);
        } finally {
            Files.delete(file);
        }
    }

    private static Path write(Format format, List<Segment> rows) throws Exception {
        Segmentation.Mended mended = Segmentation.mend(call(), rows);
        Analysis analysis = new Analysis(
                mended.transcript(), List.of(), List.of(), mended.pairs(), List.of(), List.of(), List.of());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        format.exporter("1").export(ExportedCall.of(analysis, rows, List.of()), out);
        return Files.write(Files.createTempFile("round", "." + format.ending()), out.toByteArray());
    }

    /** Two turns; the first row has both languages, so that it is a bilingual text at all. */
    @Provide
    Arbitrary<List<Segment>> calls() {
        Arbitrary<List<Segment>> rows = rows().list().ofMaxSize(6);
        return Combinators.combine(rows, rows).as((first, second) -> {
            List<Segment> all = new ArrayList<>();
            all.add(Segment.of(0, true, Cell.of("Good morning to all."), Cell.of("各位早安。"), 1));
            all.addAll(first);
            for (int i = 0; i < second.size(); i++) {
                Segment row = second.get(i);
                all.add(new Segment(
                        1,
                        i == 0 || row.starts(),
                        row.english(),
                        row.chinese(),
                        row.state(),
                        row.needsReview(),
                        row.note(),
                        row.confidence()));
            }
            return all;
        });
    }

    private static Arbitrary<Segment> rows() {
        Arbitrary<String> english =
                texts("Revenue rose ", "=1+2 ", "'-x ", "\"Quote\", ", "<b>&amp;</b> ", "a\tb ", "line\nline ", "💡 ");
        Arbitrary<String> chinese = texts("營收成長", "＝", "@", "「引」，", "&<>", "+3%", "行\n行", "'=");
        return Combinators.combine(
                        english,
                        chinese,
                        Arbitraries.of(State.values()),
                        Arbitraries.of(true, false),
                        notes(),
                        Arbitraries.of(true, false))
                .filter((from, to, state, review, note, starts) -> !from.isBlank() || !to.isBlank())
                .as((from, to, state, review, note, starts) -> new Segment(
                        0,
                        starts,
                        Cell.of(from.strip()),
                        Cell.of(to.strip()),
                        state,
                        review && !state.isConfirmed(),
                        note.strip(),
                        1));
    }

    private static Arbitrary<String> texts(String... pieces) {
        return Arbitraries.of(pieces).list().ofMaxSize(4).map(parts -> String.join("", parts));
    }

    private static Arbitrary<String> notes() {
        return Arbitraries.of("", "See ¶ 3.", "two\nlines", "=SUM(A1)", "\"x\"; y, z", "<note>");
    }
}
