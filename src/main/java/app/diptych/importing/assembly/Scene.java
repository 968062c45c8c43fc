package app.diptych.importing.assembly;

import app.diptych.importing.call.Header;
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
    Scene(Header header, Place place) {
        this(header, place, new ArrayList<>());
    }

    Scene with(Header other) {
        return new Scene(other, place, said);
    }
}
