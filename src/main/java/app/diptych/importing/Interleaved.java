package app.diptych.importing;

import app.diptych.importing.assembly.Assembly;
import app.diptych.importing.layout.SecondPrints;
import app.diptych.importing.plain.PlainText;
import app.diptych.importing.text.SourceLine;
import app.diptych.model.Source;
import app.diptych.model.Transcript;
import app.diptych.model.Turn;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text in both languages. Most are laid out in lines that take turns; where that does not fit, because names stand before
 * colons or each turn is printed in one language and then in the other, it is read as text in one language is, and what
 * pairs more is taken.
 */
final class Interleaved {
    /** One passage in so many may be mended before another reading is tried. */
    private static final int MENDED = 8;

    /** More than one person says without another, in passages. */
    private static final int MUCH = 8;

    /** Another reading must be better by this much. */
    private static final double BETTER = 1.1;

    /** So many times more who speak. */
    private static final int MORE = 3;

    private static final double NEARLY_ALL = 0.9;

    private Interleaved() {}

    static Transcript read(List<SourceLine> printed, String file, @Nullable String charset, String sha256)
            throws UnreadableException {
        List<SourceLine> lines = SecondPrints.englishFirst(printed);
        Transcript call;
        try {
            call = InterleavedImporter.read(lines, new Source(file, InterleavedImporter.NAME, charset, sha256));
        } catch (UnreadableException why) {
            return assembled(lines, file, charset, sha256).orElseThrow(() -> why);
        }
        boolean turned = !lines.equals(printed);
        if (!turned && !isDoubtful(call)) {
            return call;
        }
        double enough = turned ? worth(call) : BETTER * worth(call);
        return assembled(lines, file, charset, sha256)
                .filter(read -> worth(read) > enough || partsMore(read, call) || pairsAll(read, call))
                .orElse(call);
    }

    private static Optional<Transcript> assembled(
            List<SourceLine> lines, String file, @Nullable String charset, String sha256) {
        return Assembly.of(PlainText.read(lines), new Source(file, PlainText.NAME, charset, sha256))
                .call()
                .filter(read -> spoken(read) > 0);
    }

    /** Whether a reading finds many who speak, where the other took their lines for what is said, and pairs what they say. */
    private static boolean partsMore(Transcript read, Transcript call) {
        return persons(read) > MORE * persons(call)
                && paired(read) >= NEARLY_ALL * read.passages().size();
    }

    /**
     * Whether a reading pairs nearly all, and more than the other, which did not, without losing who speaks: each language
     * stands in blocks.
     */
    private static boolean pairsAll(Transcript read, Transcript call) {
        return paired(read) > paired(call)
                && persons(read) >= persons(call)
                && paired(read) >= NEARLY_ALL * read.passages().size()
                && paired(call) < NEARLY_ALL * call.passages().size();
    }

    private static boolean isDoubtful(Transcript call) {
        boolean monologue = persons(call) <= 1 && call.passages().size() > MUCH;
        return monologue || call.warnings().size() * MENDED > call.passages().size();
    }

    /** How much was recognised: passages with both languages, which count double, and turns with a speaker. */
    private static long worth(Transcript call) {
        return spoken(call) + 2 * paired(call);
    }

    private static long paired(Transcript call) {
        return call.passages().stream()
                .filter(passage -> passage.english() != null && passage.chinese() != null)
                .count();
    }

    private static long persons(Transcript call) {
        return call.turns().stream()
                .map(Turn::speaker)
                .filter(Objects::nonNull)
                .distinct()
                .count();
    }

    private static long spoken(Transcript call) {
        return call.turns().stream().filter(turn -> turn.speaker() != null).count();
    }
}
