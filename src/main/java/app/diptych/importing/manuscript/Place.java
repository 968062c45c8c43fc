package app.diptych.importing.manuscript;

import org.jspecify.annotations.Nullable;

/**
 * Where something stands in a file, for warnings and for finding it again.
 *
 * @param line 1-based line of the source, or null where the format has no lines
 * @param page 1-based page, or null where the format has no pages
 */
public record Place(@Nullable Integer line, @Nullable Integer page) {
    /** Nowhere that could be named. */
    public static final Place UNKNOWN = new Place(null, null);

    /** @throws IllegalArgumentException if a number is below 1 */
    public Place {
        if (line != null && line < 1) {
            throw new IllegalArgumentException("line is " + line + "; lines count from 1");
        }
        if (page != null && page < 1) {
            throw new IllegalArgumentException("page is " + page + "; pages count from 1");
        }
    }

    /** A line of a text. */
    public static Place line(int line) {
        return new Place(line, null);
    }

    /** A page of a print. */
    public static Place page(int page) {
        return new Place(null, page);
    }
}
