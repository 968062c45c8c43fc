package app.diptych.importing.manuscript;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The paragraphs of one file, before anybody has asked who speaks.
 *
 * @param importer the name of the importer that read it ("pdf"), for the transcript's source
 * @param items in their order; navigation, scripts, page headers and footers are not among them
 * @param apart lines of the publisher that the format itself tells from the call: they are kept as boilerplate
 * @param known what the format says about the call outside its text
 * @param flaws what could not be read or had to be mended
 * @param charset IANA name of the encoding, or null where the format is no text
 */
public record Manuscript(
        String importer,
        List<Item> items,
        List<String> apart,
        Known known,
        List<Flaw> flaws,
        @Nullable String charset) {
    /** @throws IllegalArgumentException if the importer has no name */
    public Manuscript {
        if (importer.isBlank()) {
            throw new IllegalArgumentException("the importer has no name");
        }
        items = List.copyOf(items);
        apart = List.copyOf(apart);
        flaws = List.copyOf(flaws);
    }

    /** Of a format that is no text. */
    public Manuscript(String importer, List<Item> items, List<String> apart, Known known, List<Flaw> flaws) {
        this(importer, items, apart, known, flaws, null);
    }
}
