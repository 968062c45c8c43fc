package app.diptych.exporting.table;

import app.diptych.exporting.row.ExportedRow;
import app.diptych.exporting.row.RowFinding;
import app.diptych.model.Language;
import app.diptych.review.segment.Segment;
import java.util.Locale;
import java.util.stream.Collectors;

/** What stands in which column. A table that comes back is read by the titles. */
enum Column {
    PASSAGE("¶", 6),
    SECTION("Section", 11),
    SPEAKER("Speaker", 24),
    ENGLISH("English", 60),
    CHINESE("Chinese", 60),
    STATE("State", 14),
    FINDINGS("Findings", 50),
    NOTE("Note", 30),
    ID("Id", 14);

    private final String title;
    private final int width;

    Column(String title, int width) {
        this.title = title;
        this.width = width;
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
        return switch (this) {
            case PASSAGE -> String.valueOf(row.passage());
            case SECTION -> row.turn().section().name().toLowerCase(Locale.ROOT);
            case SPEAKER -> row.speakerLine();
            case ENGLISH -> row.text(Language.EN);
            case CHINESE -> row.text(Language.ZH);
            case STATE -> state(row.segment());
            case FINDINGS -> row.findings().stream().map(RowFinding::line).collect(Collectors.joining("\n"));
            case NOTE -> row.segment().note();
            case ID -> row.id();
        };
    }

    /** As in "translated" and "translated, needs review". */
    private static String state(Segment segment) {
        String state = segment.state().name().toLowerCase(Locale.ROOT);
        return segment.needsReview() ? state + ", needs review" : state;
    }
}
