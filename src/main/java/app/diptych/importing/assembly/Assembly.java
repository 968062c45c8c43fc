package app.diptych.importing.assembly;

import app.diptych.importing.call.Call;
import app.diptych.importing.call.Header;
import app.diptych.importing.call.Insiders;
import app.diptych.importing.heading.CallTitle;
import app.diptych.importing.heading.Heading;
import app.diptych.importing.manuscript.Flaw;
import app.diptych.importing.manuscript.Known;
import app.diptych.importing.manuscript.Manuscript;
import app.diptych.importing.manuscript.Place;
import app.diptych.importing.pairing.Pair;
import app.diptych.importing.pairing.Pairing;
import app.diptych.importing.text.SourceLine;
import app.diptych.model.Passage;
import app.diptych.model.Period;
import app.diptych.model.Section;
import app.diptych.model.Source;
import app.diptych.model.Transcript;
import app.diptych.model.Turn;
import app.diptych.model.Warning;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes a call of a manuscript, whatever format that came from. */
public final class Assembly {
    /** So many paragraphs of the call may tell what it is; after them come the remarks themselves. */
    private static final int WELCOME = 12;
    /** So many of the publisher's lines may tell what call it is. */
    private static final int TITLES = 40;

    private final Manuscript manuscript;
    private final List<Warning> warnings = new ArrayList<>();
    /** The place of each line of text: its number counts from 1 in this list. */
    private final List<Place> places = new ArrayList<>();

    private final List<Turn> turns = new ArrayList<>();
    private final List<Passage> passages = new ArrayList<>();
    /** The page on which each passage begins; 0 where the format has none. */
    private final List<Integer> pages = new ArrayList<>();

    private Assembly(Manuscript manuscript, Division division) {
        this.manuscript = manuscript;
        if (division.told() != null) {
            warnings.add(new Warning(null, division.told()));
        }
    }

    /**
     * What a manuscript comes to.
     *
     * @param call the call; empty where nobody speaks in it
     * @param namesSpeakers whether there are speaker lines, though nothing may be said behind them
     */
    public record Outcome(Optional<Transcript> call, boolean namesSpeakers) {}

    /**
     * The call that a manuscript holds.
     *
     * @param source where it was read from
     */
    public static Outcome of(Manuscript manuscript, Source source) {
        Division division = Division.of(manuscript.items());
        List<Piece> pieces = division.pieces();
        Stage stage = division.stage();
        boolean said = stage.scenes().stream().anyMatch(scene -> !scene.said().isEmpty());
        List<Piece.Says> nameless = said ? List.of() : Nameless.of(pieces, division.unbroken());
        Optional<Transcript> call = said || !nameless.isEmpty()
                ? Optional.of(new Assembly(manuscript, division).transcript(stage, nameless, source))
                : Optional.empty();
        return new Outcome(call, pieces.stream().anyMatch(Piece.Speaks.class::isInstance));
    }

    private Transcript transcript(Stage stage, List<Piece.Says> nameless, Source source) {
        List<Scene> scenes = SaidTitles.of(Conductor.of(Names.unify(stage.scenes())));
        List<List<Pair>> pairs = pairs(nameless.isEmpty() ? stage.summary() : nameless, scenes);
        List<Pair> opening = pairs.removeFirst();
        if (!opening.isEmpty()) {
            Section section = nameless.isEmpty() ? Section.SUMMARY : Section.PREPARED;
            add(new Turn(0, null, section, null), opening);
        }
        if (!nameless.isEmpty()) {
            warnings.add(new Warning(
                    null, "No speaker line was found; all that is said was taken as one turn without a speaker."));
        }
        if (nameless.isEmpty() && !stage.doubtful().isEmpty()) {
            warnings.add(new Warning(
                    stage.doubtful().getFirst().line(),
                    "Paragraphs that read as if they were said stand outside the turns ("
                            + stage.doubtful().size() + ", from this one on); they were kept apart from the call."));
        }
        List<String> apart = nameless.isEmpty() ? stage.apart() : List.of();
        List<String> boilerplate =
                Stream.concat(manuscript.apart().stream(), apart.stream()).toList();
        List<List<Pair>> said = nameless.isEmpty() ? pairs : List.of(opening);
        Heading heading = heading(said, boilerplate, nameless.isEmpty() ? opening : List.of(), source);
        List<Header> headers = scenes.stream()
                .map(scene -> Insiders.of(scene.header(), heading.company()))
                .toList();
        Call call = Call.of(headers, pairs, turns.size(), stage.questions());
        for (int i = 0; i < pairs.size(); i++) {
            add(call.turns().get(i), pairs.get(i));
            if (pairs.get(i).isEmpty()) {
                warnings.add(new Warning(
                        scenes.get(i).place().line(),
                        "This speaker line has no text behind it; the turn was kept without passages."));
            }
        }
        reportMissingLanguage();
        warnings.addAll(0, manuscript.flaws().stream().map(this::warning).toList());
        warnings.sort(Comparator.comparingInt(warning -> Objects.requireNonNullElse(warning.line(), 0)));
        return heading.transcript(
                new Heading.Parts(null, boilerplate, call.speakers(), turns, passages),
                withoutExtension(source.file()),
                source,
                warnings);
    }

    /** The pairs of what nobody says, then of each turn. */
    private List<List<Pair>> pairs(List<Piece.Says> opening, List<Scene> scenes) {
        List<List<SourceLine>> blocks = new ArrayList<>();
        blocks.add(lines(opening));
        scenes.forEach(scene -> blocks.add(lines(scene.said())));
        List<Warning> found = new ArrayList<>();
        List<List<Pair>> pairs = new ArrayList<>(Pairing.of(blocks, found));
        found.forEach(warning -> warnings.add(new Warning(line(warning.line()), warning.message())));
        return pairs;
    }

    private List<SourceLine> lines(List<Piece.Says> said) {
        List<SourceLine> lines = new ArrayList<>();
        for (Piece.Says says : said) {
            places.add(says.place());
            lines.add(new SourceLine(places.size(), says.text(), false));
        }
        return lines;
    }

    private @Nullable Integer line(@Nullable Integer number) {
        return number == null ? null : places.get(number - 1).line();
    }

    private void add(Turn turn, List<Pair> pairs) {
        turns.add(turn);
        for (Pair pair : pairs) {
            SourceLine english = pair.english();
            SourceLine chinese = pair.chinese();
            pages.add(page(english == null ? chinese : english));
            passages.add(new Passage(
                    passages.size(),
                    turn.id(),
                    english == null ? null : english.text(),
                    chinese == null ? null : chinese.text(),
                    english == null ? null : line(english.number()),
                    chinese == null ? null : line(chinese.number())));
        }
    }

    private int page(@Nullable SourceLine line) {
        Integer page = line == null ? null : places.get(line.number() - 1).page();
        return page == null ? 0 : page;
    }

    /** What stands on a page is told with the first passage from there on; behind all passages with the last. */
    private Warning warning(Flaw flaw) {
        Integer page = flaw.place().page();
        Integer passage = null;
        if (page != null && !passages.isEmpty()) {
            int at = 0;
            while (at < pages.size() - 1 && pages.get(at) < page) {
                at++;
            }
            passage = at;
        }
        return new Warning(flaw.place().line(), passage, flaw.message());
    }

    private void reportMissingLanguage() {
        if (texts(Passage::english).findAny().isEmpty()) {
            warnings.add(new Warning(null, "The call has no English; the English side was left empty."));
        }
        if (texts(Passage::chinese).findAny().isEmpty()) {
            warnings.add(new Warning(null, "The call has no Chinese; the Chinese side was left empty."));
        }
    }

    private Stream<String> texts(Function<Passage, @Nullable String> side) {
        return passages.stream().map(side).filter(Objects::nonNull);
    }

    private Heading heading(List<List<Pair>> pairs, List<String> boilerplate, List<Pair> summary, Source source) {
        Known known = manuscript.known();
        List<String> titles = Stream.concat(
                        Stream.ofNullable(known.title()), boilerplate.stream().limit(TITLES))
                .toList();
        CallTitle title = CallTitle.of(titles);
        Heading said = Heading.of(
                said(pairs, Pair::english),
                said(pairs, Pair::chinese),
                Stream.concat(said(List.of(summary), Pair::chinese).stream(), titles.stream())
                        .toList());
        CallTitle named = CallTitle.ofFile(withoutExtension(source.file()));
        Period period = or(known.period(), or(title.period(), or(said.period(), CallTitle.anyPeriod(titles))));
        return new Heading(
                or(known.company(), or(title.company(), said.company())),
                or(or(known.ticker(), title.ticker()), or(said.ticker(), named.ticker())),
                period == null || !period.isQuarter() ? or(named.period(), period) : period,
                or(known.date(), or(title.date(), said.date())));
    }

    private static <T> @Nullable T or(@Nullable T one, @Nullable T other) {
        return one == null ? other : one;
    }

    private static List<String> said(List<List<Pair>> pairs, Function<Pair, @Nullable SourceLine> side) {
        return pairs.stream()
                .flatMap(List::stream)
                .map(side)
                .filter(Objects::nonNull)
                .map(SourceLine::text)
                .limit(WELCOME)
                .toList();
    }

    private static String withoutExtension(String file) {
        int dot = file.lastIndexOf('.');
        return dot > 0 ? file.substring(0, dot) : file;
    }
}
