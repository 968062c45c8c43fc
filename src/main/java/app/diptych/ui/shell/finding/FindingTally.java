package app.diptych.ui.shell.finding;

import app.diptych.check.Severity;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How many findings there are, and where.
 *
 * @param places one for each finding that counts
 */
public record FindingTally(List<Place> places) {
    /** No findings. */
    public static final FindingTally NONE = new FindingTally(List.of());

    /**
     * One finding.
     *
     * @param passage id of the passage it stands at
     * @param severity how much it matters
     */
    public record Place(int passage, Severity severity) {}

    /** Copies the list. */
    public FindingTally {
        places = List.copyOf(places);
    }

    /** How many there are. */
    public int count() {
        return places.size();
    }

    /** Those of some passages. */
    public FindingTally in(BitSet passages) {
        return new FindingTally(
                places.stream().filter(place -> passages.get(place.passage())).toList());
    }

    /** The gravest severity, null without findings. */
    public @Nullable Severity gravest() {
        Collection<Severity> severities = places.stream().map(Place::severity).toList();
        return severities.stream().min(Severity::compareTo).orElse(null);
    }
}
