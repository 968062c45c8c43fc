package app.diptych.library.count;

import app.diptych.model.Passage;
import app.diptych.model.Section;
import app.diptych.model.Transcript;
import java.util.EnumMap;
import java.util.Map;

/**
 * How much text a call has.
 *
 * @param sections by section, those it has
 * @param total all of it
 */
public record CallCount(Map<Section, TextCount> sections, TextCount total) {
    /** Copies the map. */
    public CallCount {
        sections = Map.copyOf(sections);
    }

    /** Counts a call. */
    public static CallCount of(Transcript transcript) {
        Map<Section, TextCount> sections = new EnumMap<>(Section.class);
        TextCount total = TextCount.NONE;
        for (Passage passage : transcript.passages()) {
            TextCount count = TextCount.of(passage);
            sections.merge(transcript.turnOf(passage).section(), count, TextCount::plus);
            total = total.plus(count);
        }
        return new CallCount(sections, total);
    }
}
