package app.diptych.importing;

import app.diptych.importing.format.Extractor;
import app.diptych.importing.format.Format;
import java.util.EnumMap;
import java.util.Map;

/** Who reads which format. */
final class Extractors {
    private Extractors() {}

    /** Those that come with the program. */
    static Map<Format, Extractor> standard() {
        Map<Format, Extractor> extractors = new EnumMap<>(Format.class);
        return extractors;
    }
}
