package app.diptych.importing.word;

import java.util.List;
import java.util.stream.Collectors;

/** A part of a document's body. */
sealed interface Block {
    /**
     * A paragraph.
     *
     * @param runs in their order
     * @param heading whether its style makes it one
     */
    record Paragraph(List<Run> runs, boolean heading) implements Block {
        public Paragraph {
            runs = List.copyOf(runs);
        }

        String text() {
            return runs.stream().map(Run::text).collect(Collectors.joining());
        }
    }

    /**
     * A table.
     *
     * @param rows their cells, each with its paragraphs
     */
    record Table(List<List<List<Paragraph>>> rows) implements Block {
        public Table {
            rows = List.copyOf(rows);
        }

        /** The texts of the cells. */
        List<List<String>> texts() {
            return rows.stream()
                    .map(row -> row.stream()
                            .map(cell -> cell.stream().map(Paragraph::text).collect(Collectors.joining("\n")))
                            .toList())
                    .toList();
        }
    }
}
