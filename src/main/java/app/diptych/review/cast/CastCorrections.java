package app.diptych.review.cast;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that a person has corrected of how one call was read. Immutable.
 *
 * @param format the name of the format that the file is to be read as, or null for what it looks like
 * @param speakers one for each speaker that was corrected
 * @param questions fingerprint of the passage with which the questions begin; empty where there are none; null where the
 *     program is to find them
 */
public record CastCorrections(
        @Nullable String format,
        List<SpeakerCorrection> speakers,
        @Nullable String questions) {
    /** Nothing corrected. */
    public static final CastCorrections NONE = new CastCorrections(null, List.of(), null);

    /** @throws IllegalArgumentException if two speak of one speaker */
    public CastCorrections {
        speakers = List.copyOf(speakers);
        long different = speakers.stream()
                .map(each -> each.read() + "\n" + each.nth())
                .distinct()
                .count();
        if (different < speakers.size()) {
            throw new IllegalArgumentException("two corrections of one speaker");
        }
    }

    /** Whether nothing was corrected. */
    public boolean isEmpty() {
        return format == null && speakers.isEmpty() && questions == null;
    }

    /**
     * With a correction of a speaker as the call has him now, be it that he was corrected before.
     *
     * @param correction of which the name read is that of the corrected call
     */
    public CastCorrections with(SpeakerCorrection correction) {
        List<SpeakerCorrection> all = new ArrayList<>();
        boolean known = false;
        for (SpeakerCorrection each : speakers) {
            boolean again = each.read().equals(correction.read()) && each.nth() == correction.nth();
            known |= again;
            all.add(
                    again || each.name().equalsIgnoreCase(correction.read())
                            ? new SpeakerCorrection(
                                    each.read(),
                                    each.nth(),
                                    correction.name(),
                                    correction.title(),
                                    correction.firm(),
                                    correction.role())
                            : each);
        }
        if (!known) {
            all.add(correction);
        }
        return new CastCorrections(format, all, questions);
    }

    /** The same with another beginning of the questions. */
    public CastCorrections questionsFrom(@Nullable String passage) {
        return new CastCorrections(format, speakers, passage);
    }

    /** The same with another format. */
    public CastCorrections as(@Nullable String other) {
        return new CastCorrections(other, speakers, questions);
    }
}
