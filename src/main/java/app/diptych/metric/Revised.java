package app.diptych.metric;

import app.diptych.metric.guidance.EarlierGuidance;
import app.diptych.metric.guidance.Revision;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holds what is expected now against what had been expected before, where both are said. */
final class Revised {
    private Revised() {}

    /** What was done with an expectation, or null where nothing beside it says what it was before. */
    static @Nullable Revision of(Fact now, List<Fact> said) {
        if (now.status() != Status.GUIDANCE || now.quantity() == null) {
            return null;
        }
        Revision revision = null;
        for (Fact before : said) {
            revision = isBefore(before, now) ? revision(before, now) : revision;
        }
        return revision;
    }

    private static boolean isBefore(Fact before, Fact now) {
        return before.status() == Status.PRIOR
                && EarlierGuidance.BASIS.equals(before.basis())
                && before.concept().equals(now.concept())
                && before.entity().equals(now.entity())
                && before.period().equals(now.period())
                && before.unit().equals(now.unit());
    }

    /** A range is raised or lowered with its middle, unless it lies inside the one before. */
    private static Revision revision(Fact before, Fact now) {
        if (now.low().compareTo(before.low()) > 0 && now.high().compareTo(before.high()) < 0) {
            return Revision.NARROWED;
        }
        int middle = now.low().add(now.high()).compareTo(before.low().add(before.high()));
        return middle > 0 ? Revision.RAISED : middle < 0 ? Revision.LOWERED : Revision.REAFFIRMED;
    }
}
