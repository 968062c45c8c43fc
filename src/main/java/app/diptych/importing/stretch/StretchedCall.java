package app.diptych.importing.stretch;

import app.diptych.importing.call.Call;
import app.diptych.importing.heading.CallTitle;
import app.diptych.importing.heading.Heading;
import app.diptych.importing.layout.Block;
import app.diptych.importing.pairing.Pair;
import app.diptych.importing.text.SourceLine;
import app.diptych.model.Passage;
import app.diptych.model.Section;
import app.diptych.model.Source;
import app.diptych.model.Transcript;
import app.diptych.model.Turn;
import app.diptych.model.Warning;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes a call of stretches: casts the speakers, cuts sections and exchanges, finds what call it is. */
public final class StretchedCall {
    /** So many paragraphs may tell what call it is. */
    private static final int WELCOME = 12;

    private final boolean lines;
    private final List<Turn> turns = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();

    private final @Nullable Transcript known;
    /** What stands beside the stretches in their file. */
    private final List<String> apart;

    private StretchedCall(boolean lines, @Nullable Transcript known, List<String> apart) {
        this.lines = lines;
        this.known = known;
        this.apart = apart;
    }

    /**
     * The call; its passages are the pairs, in order.
     *
     * @param source where it was read from
     * @param lines whether the numbers of the lines are those of a source that has lines
     * @param warnings what had to be mended
     */
    public static Transcript of(List<Stretch> stretches, Source source, boolean lines, List<Warning> warnings) {
        return new StretchedCall(lines, null, List.of()).transcript(stretches, source, warnings);
    }

    /**
     * The call of a file that has no lines.
     *
     * @param apart what stands beside the stretches, such as a title: it may tell what call it is
     */
    public static Transcript of(List<Stretch> stretches, Source source, List<String> apart, List<Warning> warnings) {
        return new StretchedCall(false, null, apart).transcript(stretches, source, warnings);
    }

    /**
     * The same for a call whose English was read before: who speaks, in which section, and what call it is stay.
     *
     * @param known whose turns with a speaker are the stretches with one, in their order
     * @throws IllegalArgumentException if they are not as many
     */
    public static Transcript of(List<Stretch> stretches, Source source, Transcript known, List<Warning> warnings) {
        long turns =
                known.turns().stream().filter(turn -> turn.speaker() != null).count();
        long spoken =
                stretches.stream().filter(stretch -> stretch.speaker() != null).count();
        if (turns != spoken) {
            throw new IllegalArgumentException(spoken + " stretches for " + turns + " turns");
        }
        return new StretchedCall(true, known, List.of()).transcript(stretches, source, warnings);
    }

    private Transcript transcript(List<Stretch> stretches, Source source, List<Warning> warnings) {
        // What nobody says before the first speaker is a turn of its own; behind, it belongs to who spoke last.
        List<Pair> opening = new ArrayList<>();
        List<Block> blocks = new ArrayList<>();
        List<List<Pair>> pairs = new ArrayList<>();
        for (Stretch stretch : stretches) {
            if (stretch.speaker() != null) {
                blocks.add(new Block(stretch.speaker(), List.of()));
                pairs.add(new ArrayList<>(stretch.pairs()));
            } else if (blocks.isEmpty()) {
                opening.addAll(stretch.pairs());
            } else {
                pairs.getLast().addAll(stretch.pairs());
            }
        }
        if (!opening.isEmpty()) {
            boolean summary = opening.stream().allMatch(pair -> pair.english() == null);
            add(new Turn(0, null, summary ? Section.SUMMARY : Section.PREPARED, null), opening);
        }
        return known == null ? cast(blocks, pairs, opening, source, warnings) : cast(known, pairs, source, warnings);
    }

    /** Speakers, sections and what call it is are found anew. */
    private Transcript cast(
            List<Block> blocks, List<List<Pair>> pairs, List<Pair> opening, Source source, List<Warning> warnings) {
        Call call = Call.of(blocks, pairs, turns.size());
        for (int i = 0; i < pairs.size(); i++) {
            add(call.turns().get(i), pairs.get(i));
        }
        Heading said = Heading.of(
                texts(pairs, Pair::english).limit(WELCOME).toList(),
                texts(pairs, Pair::chinese).limit(WELCOME).toList(),
                texts(List.of(opening), Pair::english).limit(WELCOME).toList());
        CallTitle title = CallTitle.of(apart);
        Heading heading = new Heading(
                said.company() == null ? title.company() : said.company(),
                said.ticker() == null ? title.ticker() : said.ticker(),
                said.period() == null ? title.period() : said.period(),
                said.date() == null ? title.date() : said.date());
        return heading.transcript(
                new Heading.Parts(null, apart, call.speakers(), turns, passages),
                withoutExtension(source.file()),
                source,
                warnings);
    }

    /** They are those of a call that was read already: the stretches with a speaker are its turns, in their order. */
    private Transcript cast(Transcript known, List<List<Pair>> pairs, Source source, List<Warning> warnings) {
        List<Turn> spoken =
                known.turns().stream().filter(turn -> turn.speaker() != null).toList();
        for (int i = 0; i < pairs.size(); i++) {
            Turn turn = spoken.get(i);
            add(new Turn(turns.size(), turn.speaker(), turn.section(), turn.exchange()), pairs.get(i));
        }
        return new Heading(known.company(), known.ticker(), known.period(), known.date())
                .transcript(
                        new Heading.Parts(known.notice(), known.boilerplate(), known.speakers(), turns, passages),
                        withoutExtension(source.file()),
                        source,
                        warnings);
    }

    private void add(Turn turn, List<Pair> pairs) {
        turns.add(turn);
        for (Pair pair : pairs) {
            passages.add(new Passage(
                    passages.size(),
                    turn.id(),
                    text(pair.english()),
                    text(pair.chinese()),
                    line(pair.english()),
                    line(pair.chinese())));
        }
    }

    private @Nullable Integer line(@Nullable SourceLine line) {
        return line == null || !lines || line.number() < 1 ? null : line.number();
    }

    private static @Nullable String text(@Nullable SourceLine line) {
        return line == null ? null : line.text();
    }

    private static Stream<String> texts(List<List<Pair>> pairs, Function<Pair, @Nullable SourceLine> side) {
        return pairs.stream()
                .flatMap(List::stream)
                .map(side)
                .filter(Objects::nonNull)
                .map(SourceLine::text);
    }

    /** Of two files, as "call.en.txt + call.zh.txt", each without its own. */
    private static String withoutExtension(String file) {
        return file.replaceAll("(?<=[^ ])\\.[^. ]*(?= \\+ |$)", "");
    }
}
