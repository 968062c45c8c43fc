package app.diptych.importing.assembly;

import app.diptych.importing.call.Header;
import app.diptych.importing.layout.SpeakerShape;
import app.diptych.importing.manuscript.Place;
import java.util.ArrayList;
import java.util.List;

/**
 * A turn in the making.
 *
 * @param header who speaks
 * @param place of the speaker line
 * @param said the paragraphs, still to be added to
 */
record Scene(Header header, Place place, List<Piece.Says> said) {
    /** Between a name and what a format marks as standing behind it. */
    static final String BEHIND = " -- ";

    Scene(Header header, Place place) {
        this(header, place, new ArrayList<>());
    }

    /** Whether a line is a speaker line in the other language; it may have a comma where the format told name and title. */
    static boolean isSecondPrint(String line, String other) {
        return SpeakerShape.translates(line, other)
                || (line.contains(BEHIND) && SpeakerShape.translates(line.replace(BEHIND, ", "), other));
    }

    Scene with(Header other) {
        return new Scene(other, place, said);
    }
}
