package app.diptych.review.segment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Rows written down: {@code ¶} where a passage begins, the turn, English and Chinese, parted by bars. Marks behind them:
 * {@code ✓} confirmed, {@code ?} needs review, {@code "…"} a note.
 */
final class Table {
    private Table() {}

    static List<Segment> rows(String table) {
        List<Segment> rows = new ArrayList<>();
        for (String line : table.strip().split("\n", -1)) {
            String[] parts = line.split("\\|", -1);
            String head = parts[0].strip();
            Segment row = Segment.of(
                    Integer.parseInt(head.replace("¶", "").strip()),
                    head.startsWith("¶"),
                    cell(parts[1].strip()),
                    cell(parts[2].strip()));
            String marks = parts.length > 3 ? parts[3].strip() : "";
            row = marks.contains("✓") ? row.with(State.REVIEWED) : row;
            row = marks.contains("?") ? row.marked(true) : row;
            rows.add(marks.contains("\"") ? row.noted(marks.replaceAll(".*\"(.*)\".*", "$1")) : row);
        }
        return rows;
    }

    private static Cell cell(String text) {
        String[] both = text.split("«", -1);
        return both.length == 1
                ? Cell.of(text)
                : new Cell(both[0].strip(), both[1].replace("»", "").strip(), null);
    }

    static String table(List<Segment> rows) {
        return rows.stream().map(Table::line).collect(Collectors.joining("\n"));
    }

    private static String line(Segment row) {
        String marks = (row.state().isConfirmed() ? "✓" : "")
                + (row.needsReview() ? "?" : "")
                + (row.note().isEmpty() ? "" : "\"" + row.note().replace("\n", "/") + "\"");
        return ((row.starts() ? "¶" : "") + row.turn() + " | " + line(row.english()) + " | " + line(row.chinese())
                        + (marks.isEmpty() ? "" : " | " + marks))
                .strip();
    }

    private static String line(Cell cell) {
        return cell.isEdited() ? cell.text() + " «" + cell.original() + "»" : cell.text();
    }
}
