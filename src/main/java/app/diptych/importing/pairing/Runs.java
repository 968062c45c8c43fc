package app.diptych.importing.pairing;

import app.diptych.importing.text.SourceLine;
import java.util.ArrayList;
import java.util.List;

/**
 * Groups tagged lines into {@link Run}s. Since a run ends where the language that comes first begins again, whatever is
 * out of step stays inside its run.
 */
final class Runs {
    private Runs() {}

    /** The runs; {@code englishFirst} says which language the file gives first. */
    static List<Run> of(List<Tagged> lines, boolean englishFirst) {
        List<Run> runs = new ArrayList<>();
        List<SourceLine> english = new ArrayList<>();
        List<SourceLine> chinese = new ArrayList<>();
        boolean secondSeen = false;
        for (Tagged line : lines) {
            boolean first = line.isEnglish() == englishFirst;
            if (first && secondSeen) {
                runs.add(new Run(english, chinese, englishFirst));
                english.clear();
                chinese.clear();
                secondSeen = false;
            }
            secondSeen |= !first;
            (line.isEnglish() ? english : chinese).add(line.line());
        }
        if (!english.isEmpty() || !chinese.isEmpty()) {
            runs.add(new Run(english, chinese, englishFirst));
        }
        return runs;
    }

    /** Whether the file gives English first: most blocks that begin and end in different languages begin so. */
    static boolean englishFirst(List<List<Tagged>> blocks) {
        int balance = 0;
        for (List<Tagged> block : blocks) {
            if (!block.isEmpty()
                    && block.getFirst().isEnglish() != block.getLast().isEnglish()) {
                balance += block.getFirst().isEnglish() ? 1 : -1;
            }
        }
        return balance >= 0;
    }
}
