package app.diptych.importing.assembly;

import app.diptych.importing.assembly.line.Landmark;
import app.diptych.importing.call.Header;
import app.diptych.importing.manuscript.Place;
import java.util.List;

/** An item of a manuscript after it is known what it is. */
sealed interface Piece {
    /** The lines of the manuscript that it was. */
    List<String> lines();

    /**
     * A line that names a part.
     *
     * @param marked whether the format prints it as a heading
     */
    record Cue(Landmark landmark, boolean marked, String text, Place place) implements Piece {
        @Override
        public List<String> lines() {
            return List.of(text);
        }
    }

    /**
     * A line that names who speaks.
     *
     * @param certain whether the format itself says so
     */
    record Speaks(Header header, boolean certain, List<String> lines, Place place) implements Piece {
        public Speaks {
            lines = List.copyOf(lines);
        }
    }

    /** A paragraph. */
    record Says(String text, Place place) implements Piece {
        @Override
        public List<String> lines() {
            return List.of(text);
        }
    }
}
