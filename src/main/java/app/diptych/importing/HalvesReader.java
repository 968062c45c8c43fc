package app.diptych.importing;

import app.diptych.importing.assembly.Assembly;
import app.diptych.importing.manuscript.Manuscript;
import app.diptych.importing.pairing.Pair;
import app.diptych.importing.parallel.ParagraphAligner;
import app.diptych.importing.parallel.ParallelTexts;
import app.diptych.importing.parallel.TextSide;
import app.diptych.importing.stretch.Stretch;
import app.diptych.importing.stretch.StretchedCall;
import app.diptych.importing.text.SourceLine;
import app.diptych.model.Language;
import app.diptych.model.Passage;
import app.diptych.model.Role;
import app.diptych.model.Source;
import app.diptych.model.Transcript;
import app.diptych.model.Turn;
import app.diptych.model.Warning;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Makes a call of a file that has it in one language and then in the other. Where both halves have the same turns, the
 * paragraphs of each turn are laid side by side; else all paragraphs are, as those of two files.
 */
final class HalvesReader {
    /** In a call more than one turn has a speaker. */
    private static final int FEWEST = 3;

    private static final String TOLD =
            "The file has the call in one language and then in the other; their paragraphs were laid side by side.";

    private final Supplier<ParagraphAligner> aligner;

    HalvesReader(Supplier<ParagraphAligner> aligner) {
        this.aligner = aligner;
    }

    /** The call; empty where the file is not such, or one of the halves is no call. */
    Optional<Transcript> read(Manuscript whole, Source source) {
        Optional<Halves> halves = Halves.of(whole);
        if (halves.isEmpty()) {
            return Optional.empty();
        }
        Optional<Transcript> english =
                Assembly.of(halves.get().english(), source).call();
        Optional<Transcript> chinese =
                Assembly.of(halves.get().chinese(), source).call();
        if (english.isEmpty() || chinese.isEmpty() || spoken(english.get()).size() < FEWEST) {
            return Optional.empty();
        }
        return Optional.of(together(english.get(), chinese.get(), source));
    }

    private Transcript together(Transcript english, Transcript chinese, Source source) {
        List<Warning> warnings = new ArrayList<>(List.of(new Warning(null, TOLD)));
        Stream.of(english, chinese)
                .flatMap(call -> call.warnings().stream())
                .filter(warning -> warning.line() != null)
                .forEach(warnings::add);
        List<String> strays = strays(english, chinese, warnings);
        Transcript call = haveSameTurns(english, chinese)
                ? StretchedCall.of(stretches(english, chinese), source, english, warnings)
                : ParallelTexts.of(
                                TextSide.of(english, Language.EN),
                                TextSide.of(chinese, Language.ZH),
                                source,
                                warnings,
                                aligner.get(),
                                _ -> {})
                        .transcript();
        List<String> boilerplate = Stream.of(call.boilerplate(), chinese.boilerplate(), strays)
                .flatMap(List::stream)
                .toList();
        return new Transcript(
                call.title(),
                call.company(),
                call.ticker() == null ? chinese.ticker() : call.ticker(),
                call.period() == null ? chinese.period() : call.period(),
                call.date() == null ? chinese.date() : call.date(),
                call.english(),
                chinese.chinese(),
                call.source(),
                call.notice(),
                boilerplate,
                call.warnings(),
                call.speakers(),
                call.turns(),
                call.passages());
    }

    /** What stands in a half and is in the language of the other: it is kept apart, and told. */
    private static List<String> strays(Transcript english, Transcript chinese, List<Warning> warnings) {
        List<String> strays = new ArrayList<>();
        for (Passage passage : english.passages()) {
            stray(passage.chinese(), passage.chineseLine(), strays, warnings);
        }
        for (Passage passage : chinese.passages()) {
            stray(passage.english(), passage.englishLine(), strays, warnings);
        }
        return strays;
    }

    private static void stray(
            @Nullable String text, @Nullable Integer line, List<String> strays, List<Warning> warnings) {
        if (text != null) {
            strays.add(text);
            warnings.add(
                    new Warning(line, "This paragraph stands in the half of the other language; it was kept apart."));
        }
    }

    private static List<Turn> spoken(Transcript call) {
        return call.turns().stream().filter(turn -> turn.speaker() != null).toList();
    }

    /** As many turns, and an operator in the same ones. */
    private static boolean haveSameTurns(Transcript english, Transcript chinese) {
        List<Turn> here = spoken(english);
        List<Turn> there = spoken(chinese);
        if (here.size() != there.size()) {
            return false;
        }
        int others = 0;
        for (int i = 0; i < here.size(); i++) {
            others += isOperator(english, here.get(i)) == isOperator(chinese, there.get(i)) ? 0 : 1;
        }
        return others == 0;
    }

    private static boolean isOperator(Transcript call, Turn turn) {
        Integer speaker = turn.speaker();
        return speaker != null && call.speakers().get(speaker).role() == Role.OPERATOR;
    }

    private List<Stretch> stretches(Transcript english, Transcript chinese) {
        List<Stretch> stretches = new ArrayList<>();
        List<Pair> opening = new ArrayList<>();
        lines(english, null, Language.EN).forEach(line -> opening.add(new Pair(line, null)));
        lines(chinese, null, Language.ZH).forEach(line -> opening.add(new Pair(null, line)));
        if (!opening.isEmpty()) {
            stretches.add(new Stretch(null, opening));
        }
        List<Turn> here = spoken(english);
        List<Turn> there = spoken(chinese);
        for (int i = 0; i < here.size(); i++) {
            Integer speaker = here.get(i).speaker();
            String name = speaker == null ? "" : english.speakers().get(speaker).name();
            stretches.add(new Stretch(
                    new SourceLine(0, name, false),
                    pairs(lines(english, here.get(i), Language.EN), lines(chinese, there.get(i), Language.ZH))));
        }
        return stretches;
    }

    private List<Pair> pairs(List<SourceLine> english, List<SourceLine> chinese) {
        List<Pair> pairs = new ArrayList<>();
        if (english.size() == chinese.size()) {
            for (int i = 0; i < english.size(); i++) {
                pairs.add(new Pair(english.get(i), chinese.get(i)));
            }
            return pairs;
        }
        for (var bead : aligner.get().align(texts(english), texts(chinese))) {
            pairs.add(new Pair(
                    joined(english.subList(bead.englishFrom(), bead.englishTo()), " "),
                    joined(chinese.subList(bead.chineseFrom(), bead.chineseTo()), "")));
        }
        return pairs;
    }

    private static List<String> texts(List<SourceLine> lines) {
        return lines.stream().map(SourceLine::text).toList();
    }

    private static @Nullable SourceLine joined(List<SourceLine> lines, String between) {
        return lines.isEmpty()
                ? null
                : new SourceLine(lines.getFirst().number(), String.join(between, texts(lines)), false);
    }

    /** What is said in a turn, or before all turns with a speaker. */
    private static List<SourceLine> lines(Transcript call, @Nullable Turn turn, Language language) {
        List<SourceLine> lines = new ArrayList<>();
        for (Passage passage : call.passages()) {
            Turn of = call.turns().get(passage.turn());
            if (turn == null ? of.speaker() == null : of.id() == turn.id()) {
                String text = language == Language.EN ? passage.english() : passage.chinese();
                Integer line = language == Language.EN ? passage.englishLine() : passage.chineseLine();
                if (text != null) {
                    lines.add(new SourceLine(line == null ? 0 : line, text, false));
                }
            }
        }
        return lines;
    }
}
