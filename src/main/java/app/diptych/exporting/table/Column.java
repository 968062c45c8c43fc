package app.diptych.exporting.table;

import app.diptych.exporting.row.ExportedRow;
import app.diptych.exporting.row.RowFinding;
import app.diptych.model.Language;
import app.diptych.review.segment.Segment;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What stands in which column. A table that comes back is read by the titles. */
enum Column {
    PASSAGE("¶", 6, row -> String.valueOf(row.passage())),
    SECTION("Section", 11, row -> row.turn().section().name().toLowerCase(Locale.ROOT)),
    SPEAKER("Speaker", 24, ExportedRow::speakerLine),
    ENGLISH("English", 60, row -> row.text(Language.EN)),
    CHINESE("Chinese", 60, row -> row.text(Language.ZH)),
    STATE("State", 14, row -> state(row.segment())),
    FINDINGS("Findings", 50, row -> row.findings().stream().map(RowFinding::line).collect(Collectors.joining("\n"))),
    NOTE("Note", 30, row -> row.segment().note()),
    ID("Id", 14, ExportedRow::id);

    private final String title;
    private final int width;
    private final Function<ExportedRow, String> value;

    Column(String title, int width, Function<ExportedRow, String> value) {
        this.title = title;
        this.width = width;
        this.value = value;
    }

    /** As the first line names it. */
    String title() {
        return title;
    }

    /** How wide it is shown, in characters. */
    int width() {
        return width;
    }

    String of(ExportedRow row) {
        return value.apply(row);
    }

    /** As in "translated" and "translated, needs review". */
    private static String state(Segment segment) {
        String state = segment.state().name().toLowerCase(Locale.ROOT);
        return segment.needsReview() ? state + ", needs review" : state;
    }
}
