package app.diptych.review.merge;

import app.diptych.review.segment.Segment;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/**
 * Names for the rows of a call that survive a journey through another program: the number of the row, and a check sum of
 * what was to be translated, as it was first read. Where rows were merged or split meanwhile the number is another, and the name is not mistaken
 * for that of a new neighbour.
 */
public final class RowIds {
    private RowIds() {}

    /** A name for each row, as in {@code s12-3fa9c2e1}; it may stand in XML as a NMTOKEN. */
    public static List<String> of(List<Segment> rows) {
        List<String> ids = new ArrayList<>(rows.size());
        for (int row = 0; row < rows.size(); row++) {
            ids.add("s%d-%08x".formatted(row + 1, sum(rows.get(row))));
        }
        return ids;
    }

    private static long sum(Segment row) {
        // The originals: what is rewritten after it was handed on keeps its name.
        String english = row.english().original();
        String text = english.isBlank() ? row.chinese().original() : english;
        CRC32 sum = new CRC32();
        sum.update(Words.plain(text).getBytes(StandardCharsets.UTF_8));
        return sum.getValue();
    }
}
