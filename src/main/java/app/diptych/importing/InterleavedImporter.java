package app.diptych.importing;

import app.diptych.importing.call.Call;
import app.diptych.importing.heading.Heading;
import app.diptych.importing.layout.Block;
import app.diptych.importing.layout.Cutter;
import app.diptych.importing.layout.Layout;
import app.diptych.importing.layout.Opening;
import app.diptych.importing.pairing.Pair;
import app.diptych.importing.pairing.Pairing;
import app.diptych.importing.text.SourceLine;
import app.diptych.model.Passage;
import app.diptych.model.Section;
import app.diptych.model.Source;
import app.diptych.model.Transcript;
import app.diptych.model.Turn;
import app.diptych.model.Warning;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The interleaved layout: speaker lines given twice, then English and Chinese lines in turns. */
final class InterleavedImporter {
    /** The importer's name in a {@link Source}. */
    static final String NAME = "interleaved";

    /** So many paragraphs of the call may tell what it is; after them come the remarks themselves. */
    private static final int WELCOME = 12;

    private final List<Warning> warnings = new ArrayList<>();
    private final List<Turn> turns = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();

    private InterleavedImporter() {}

    static Transcript read(List<SourceLine> lines, Source source) throws UnreadableException {
        return new InterleavedImporter().transcript(lines, source);
    }

    private Transcript transcript(List<SourceLine> lines, Source source) throws UnreadableException {
        Layout layout = Cutter.cut(lines, warnings);
        List<List<Pair>> pairs =
                Pairing.of(layout.blocks().stream().map(Block::lines).toList(), warnings);
        if (pairs.stream().allMatch(List::isEmpty)) {
            String found = layout.blocks().isEmpty() ? "no speaker line in " : "speaker lines but no word said in ";
            throw Refusals.noTranscript(source.file(), found + lines.size() + " lines");
        }
        Opening opening = Opening.of(layout, warnings);
        summary(opening.summary());
        Call call = Call.of(layout.blocks(), pairs, turns.size());
        for (int i = 0; i < pairs.size(); i++) {
            Turn turn = call.turns().get(i);
            turns.add(turn);
            pairs.get(i).forEach(pair -> add(turn, pair));
        }
        reportMissingLanguage(pairs);
        return assemble(opening, call, heading(layout, pairs), source);
    }

    private void summary(List<Pair> lines) {
        if (!lines.isEmpty()) {
            Turn turn = new Turn(0, null, Section.SUMMARY, null);
            turns.add(turn);
            lines.forEach(pair -> add(turn, pair));
        }
    }

    private void add(Turn turn, Pair pair) {
        SourceLine english = pair.english();
        SourceLine chinese = pair.chinese();
        passages.add(new Passage(
                passages.size(),
                turn.id(),
                english == null ? null : english.text(),
                chinese == null ? null : chinese.text(),
                english == null ? null : english.number(),
                chinese == null ? null : chinese.number()));
    }

    private void reportMissingLanguage(List<List<Pair>> pairs) {
        if (english(pairs).findAny().isEmpty()) {
            warnings.add(new Warning(null, "The call has no English; the English side was left empty."));
        }
        if (chinese(pairs).findAny().isEmpty()) {
            warnings.add(new Warning(null, "The call has no Chinese; the Chinese side was left empty."));
        }
    }

    private static Heading heading(Layout layout, List<List<Pair>> pairs) {
        List<String> opening = Stream.concat(layout.opening().stream(), layout.publisher().stream())
                .map(SourceLine::text)
                .toList();
        return Heading.of(
                english(pairs).limit(WELCOME).toList(),
                chinese(pairs).limit(WELCOME).toList(),
                opening);
    }

    private static Stream<String> english(List<List<Pair>> pairs) {
        return pairs.stream()
                .flatMap(List::stream)
                .map(Pair::english)
                .filter(Objects::nonNull)
                .map(SourceLine::text);
    }

    private static Stream<String> chinese(List<List<Pair>> pairs) {
        return pairs.stream()
                .flatMap(List::stream)
                .map(Pair::chinese)
                .filter(Objects::nonNull)
                .map(SourceLine::text);
    }

    private Transcript assemble(Opening opening, Call call, Heading heading, Source source) {
        warnings.sort(Comparator.comparingInt(InterleavedImporter::place));
        return heading.transcript(
                new Heading.Parts(opening.notice(), opening.boilerplate(), call.speakers(), turns, passages),
                withoutExtension(source.file()),
                source,
                warnings);
    }

    private static String withoutExtension(String file) {
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }

    /** Warnings about the whole come first. */
    private static int place(Warning warning) {
        Integer line = warning.line();
        return line == null ? 0 : line;
    }
}
