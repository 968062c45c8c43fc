package app.diptych.library.report;

import app.diptych.model.Passage;
import app.diptych.model.Section;
import app.diptych.model.Transcript;
import app.diptych.model.Warning;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was recognised in a file.
 *
 * @param speakers how many persons speak
 * @param turns how often one of them begins
 * @param english how many passages have English
 * @param chinese how many passages have Chinese
 * @param prepared turns before the questions
 * @param exchanges questions with their answers
 * @param apart the part of the file's characters that was kept apart as the publisher's, 0 to 1
 * @param warnings how many places had to be mended
 */
public record ImportReport(
        int speakers, int turns, int english, int chinese, int prepared, int exchanges, double apart, int warnings) {
    /** More than a publisher's pages and lists of participants take. */
    private static final double MUCH_APART = 0.35;

    /** A call has some twenty turns, a short one five. */
    private static final int FEW_TURNS = 3;

    /** One passage in so many may have been mended. */
    private static final int MENDED = 4;

    /** The report on a call. */
    public static ImportReport of(Transcript call) {
        long said = call.passages().stream()
                .flatMap(passage -> Stream.of(passage.english(), passage.chinese()))
                .filter(Objects::nonNull)
                .mapToLong(String::length)
                .sum();
        long apart = call.boilerplate().stream().mapToLong(String::length).sum();
        return new ImportReport(
                call.speakers().size(),
                call.turns().size(),
                count(call, Passage::english),
                count(call, Passage::chinese),
                (int) call.turns().stream()
                        .filter(turn -> turn.section() == Section.PREPARED)
                        .count(),
                call.turns().stream()
                        .map(turn -> turn.exchange())
                        .filter(Objects::nonNull)
                        .mapToInt(Integer::intValue)
                        .max()
                        .orElse(0),
                said + apart == 0 ? 0 : (double) apart / (said + apart),
                call.warnings().size());
    }

    private static int count(Transcript call, java.util.function.Function<Passage, @Nullable String> side) {
        return (int) call.passages().stream()
                .filter(passage -> side.apply(passage) != null)
                .count();
    }

    /** Why a person had better look. */
    public enum Doubt {
        /** Hardly anybody speaks. */
        FEW_SPEAKERS,
        /** Much was kept apart. */
        MUCH_APART,
        /** Much had to be mended. */
        MUCH_MENDED
    }

    /** Why a person had better look; none where there is no doubt. */
    public Set<Doubt> doubts() {
        Set<Doubt> doubts = EnumSet.noneOf(Doubt.class);
        if (speakers < 2 || turns < FEW_TURNS) {
            doubts.add(Doubt.FEW_SPEAKERS);
        }
        if (apart > MUCH_APART) {
            doubts.add(Doubt.MUCH_APART);
        }
        if (warnings * MENDED > Math.max(english, chinese)) {
            doubts.add(Doubt.MUCH_MENDED);
        }
        return doubts;
    }

    /** Whether a person had better look. */
    public boolean isDoubtful() {
        return !doubts().isEmpty();
    }

    /**
     * The passage that a warning speaks of: the one that it names, or the last that begins at its line or before; empty
     * where it names no place.
     */
    public static Optional<Passage> passage(Transcript call, Warning warning) {
        Integer named = warning.passage();
        if (named != null && named < call.passages().size()) {
            return Optional.of(call.passages().get(named));
        }
        Integer line = warning.line();
        if (line == null) {
            return Optional.empty();
        }
        Passage found = null;
        for (Passage passage : call.passages()) {
            if (begins(passage) <= line) {
                found = passage;
            }
        }
        return Optional.ofNullable(found);
    }

    private static int begins(Passage passage) {
        Integer english = passage.englishLine();
        Integer chinese = passage.chineseLine();
        int first =
                Math.min(english == null ? Integer.MAX_VALUE : english, chinese == null ? Integer.MAX_VALUE : chinese);
        return first;
    }
}
