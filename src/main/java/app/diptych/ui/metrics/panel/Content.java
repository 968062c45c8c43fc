package app.diptych.ui.metrics.panel;

import app.diptych.ui.metrics.plan.Plan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All of one chart.
 *
 * @param id by which it is found, of letters and hyphens
 * @param title what is shown
 * @param unit of all its figures, or what they are against
 * @param drawing null where there is nothing to draw; then the notes say why
 * @param doors by their numbers in the drawing
 * @param notes below it; may be empty
 * @param help what the notes mean; may be empty
 * @param data as a table, its first row the headings
 */
public record Content(
        String id,
        String title,
        String unit,
        Plan.@Nullable Drawing drawing,
        List<Doorway> doors,
        String notes,
        String help,
        List<List<String>> data) {
    /** @throws IllegalArgumentException if nothing is drawn and nothing says why */
    public Content {
        doors = List.copyOf(doors);
        data = List.copyOf(data);
        if (drawing == null && notes.isEmpty()) {
            throw new IllegalArgumentException(id + " is an empty frame");
        }
    }

    /** What a screen reader says of the whole: title, unit, and what each mark says. */
    public String spoken() {
        StringBuilder text = new StringBuilder(title).append(", ").append(unit);
        doors.stream().limit(12).forEach(door -> text.append(". ").append(door.spoken()));
        return notes.isEmpty()
                ? text.toString()
                : text.append(". ").append(notes).toString();
    }

    /** The data with tabs and line ends, for a spreadsheet. */
    public String tsv() {
        StringBuilder text = new StringBuilder();
        data.forEach(row -> text.append(String.join(
                        "\t",
                        row.stream()
                                .map(cell -> cell.replaceAll("[\\t\\r\\n]+", " "))
                                .toList()))
                .append('\n'));
        return text.toString();
    }
}
