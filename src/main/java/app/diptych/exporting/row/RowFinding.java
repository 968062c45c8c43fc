package app.diptych.exporting.row;

import app.diptych.check.Finding;
import app.diptych.model.Span;
import java.util.List;

/**
 * A finding as it stands at one row.
 *
 * @param finding what is wrong
 * @param english the words concerned, by offsets in the English text of the row
 * @param chinese the words concerned, by offsets in the Chinese text of the row
 */
public record RowFinding(Finding finding, List<Span> english, List<Span> chinese) {
    /** Copies the lists. */
    public RowFinding {
        english = List.copyOf(english);
        chinese = List.copyOf(chinese);
    }

    /** The finding in one line: severity, rule, what differs, and the mend where it is known. */
    public String line() {
        String suggestion = finding.suggestion() == null ? "" : " Suggested: " + finding.suggestion();
        return finding.severity().name().toLowerCase(java.util.Locale.ROOT) + ": " + finding.rule() + ": "
                + finding.message() + suggestion;
    }
}
