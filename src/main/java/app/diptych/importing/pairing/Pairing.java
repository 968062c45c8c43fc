package app.diptych.importing.pairing;

import app.diptych.importing.text.SourceLine;
import app.diptych.importing.text.Writing;
import app.diptych.model.Warning;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Pairs the English lines of each block with their Chinese counterparts and reports what is out of step. */
public final class Pairing {
    private final List<Warning> warnings;
    private final boolean bilingual;
    private final boolean gapsTell;
    private List<Pair> pairs = new ArrayList<>();

    private Pairing(List<Warning> warnings, boolean bilingual, boolean gapsTell) {
        this.warnings = warnings;
        this.bilingual = bilingual;
        this.gapsTell = gapsTell;
    }

    /**
     * Pairs the lines of blocks, each for itself.
     *
     * @param blocks the lines of each
     * @param warnings receives one for each place out of step; none where all blocks are in one language
     * @return the pairs of each block
     */
    public static List<List<Pair>> of(List<List<SourceLine>> blocks, List<Warning> warnings) {
        boolean bilingual = has(blocks, Writing.ENGLISH) && has(blocks, Writing.CHINESE);
        List<List<Tagged>> tagged = blocks.stream()
                .map(lines -> Tagger.tag(lines, bilingual, warnings))
                .toList();
        boolean englishFirst = Runs.englishFirst(tagged);
        Pairing pairing = new Pairing(warnings, bilingual, gapsTell(blocks));
        List<List<Pair>> result = new ArrayList<>();
        for (List<Tagged> block : tagged) {
            pairing.pairs = new ArrayList<>();
            Runs.of(block, englishFirst).forEach(pairing::pair);
            result.add(List.copyOf(pairing.pairs));
        }
        return result;
    }

    /** Whether blank lines are so rare that each one means something. */
    private static boolean gapsTell(List<List<SourceLine>> blocks) {
        long all = blocks.stream().mapToLong(List::size).sum();
        long gaps = blocks.stream()
                .flatMap(lines -> lines.stream().skip(1))
                .filter(SourceLine::afterBlank)
                .count();
        return gaps * 10 <= all;
    }

    private static boolean has(List<List<SourceLine>> blocks, Writing writing) {
        return blocks.stream().flatMap(List::stream).anyMatch(line -> Writing.of(line.text()) == writing);
    }

    private void pair(Run run) {
        if (run.isInStep()) {
            inStep(run.english().getFirst(), run.chinese().getFirst(), run.englishFirst());
            return;
        }
        int e = 0;
        int c = 0;
        for (Beads.Bead bead : Beads.of(run, gapsTell)) {
            SourceLine english = join(run.english(), e, bead.english(), " ");
            SourceLine chinese = join(run.chinese(), c, bead.chinese(), "");
            e += bead.english();
            c += bead.chinese();
            pairs.add(new Pair(english, chinese));
            report(english, chinese, bead);
        }
    }

    private void inStep(SourceLine english, SourceLine chinese, boolean englishFirst) {
        if (!Evidence.of(english.text()).contradicts(Evidence.of(chinese.text()))) {
            pairs.add(new Pair(english, chinese));
            return;
        }
        Pair first = englishFirst ? new Pair(english, null) : new Pair(null, chinese);
        Pair second = englishFirst ? new Pair(null, chinese) : new Pair(english, null);
        pairs.add(first);
        pairs.add(second);
        warn(
                english,
                "Neither numbers nor length of this English line fit the Chinese line " + chinese.number()
                        + "; the two were not paired.");
    }

    private void report(@Nullable SourceLine english, @Nullable SourceLine chinese, Beads.Bead bead) {
        if (!bilingual) {
            return;
        }
        if (english == null && chinese != null) {
            warn(chinese, "This Chinese line has no English line beside it; its English side was left empty.");
        } else if (english != null && chinese == null) {
            warn(english, "This English line has no Chinese line beside it; its Chinese side was left empty.");
        } else if (english != null && bead.english() > 1) {
            warn(english, "Two English lines share one Chinese line; they were joined.");
        } else if (chinese != null && bead.chinese() > 1) {
            warn(chinese, "Two Chinese lines share one English line; they were joined.");
        }
    }

    private static @Nullable SourceLine join(List<SourceLine> lines, int from, int count, String between) {
        if (count == 0) {
            return null;
        }
        SourceLine first = lines.get(from);
        return count == 1
                ? first
                : new SourceLine(
                        first.number(),
                        first.text() + between + lines.get(from + 1).text(),
                        first.afterBlank());
    }

    private void warn(SourceLine line, String message) {
        warnings.add(new Warning(line.number(), message));
    }
}
