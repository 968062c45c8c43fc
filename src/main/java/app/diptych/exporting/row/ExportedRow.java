package app.diptych.exporting.row;

import app.diptych.model.Language;
import app.diptych.model.Speaker;
import app.diptych.model.Turn;
import app.diptych.review.segment.Segment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A sentence pair with its place in the call.
 *
 * @param id its name in other programs, see {@link app.diptych.review.merge.RowIds}
 * @param number from 1
 * @param passage the number (¶) of the passage it is of, from 1
 * @param turn in which it is said
 * @param speaker who says it, or null where nobody does
 * @param segment the texts and what has become of them
 * @param findings those that stand at it, in the order of the call
 */
public record ExportedRow(
        String id,
        int number,
        int passage,
        Turn turn,
        @Nullable Speaker speaker,
        Segment segment,
        List<RowFinding> findings) {
    /** Copies the list. */
    public ExportedRow {
        findings = List.copyOf(findings);
    }

    /** The text of one side. */
    public String text(Language language) {
        return segment.cell(language).text();
    }

    /** The speaker as a speaker line has it: "Jane Doe - CFO"; empty where nobody speaks. */
    public String speakerLine() {
        if (speaker == null) {
            return "";
        }
        StringBuilder line = new StringBuilder(speaker.name());
        for (String part : new @Nullable String[] {speaker.firm(), speaker.title()}) {
            if (part != null && !part.equals(speaker.name())) {
                line.append(" - ").append(part);
            }
        }
        return line.toString();
    }
}
