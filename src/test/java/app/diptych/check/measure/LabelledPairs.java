package app.diptych.check.measure;

import app.diptych.Engine;
import app.diptych.analysis.Progress;
import app.diptych.check.Finding;
import app.diptych.check.Severity;
import app.diptych.model.Passage;
import app.diptych.model.Transcript;
import app.diptych.quantity.measure.Corpus;
import java.io.PrintStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Scores pairs that a reader labelled: those whose label begins with OK must have no finding on numbers or on text, the
 * others at least one.
 */
final class LabelledPairs {
    private static final Set<String> TYPES = Set.of("numbers", "omission", "addition");
    private static final String TABLE = "parallel/number-check-labelled.tsv";

    private LabelledPairs() {}

    /** A row of the table; the Chinese may be absent. */
    private record Row(
            String id,
            String label,
            String note,
            String english,
            @Nullable String chinese) {
        static Row of(String[] cells) {
            String chinese = cells.length > 4 && !cells[4].isBlank() ? cells[4] : null;
            return new Row(cells[0], cells[1], cells[2], cells[3], chinese);
        }

        boolean isFaulty() {
            return !label.startsWith("OK");
        }
    }

    static void run(PrintStream out) throws Exception {
        List<Row> rows = Files.readAllLines(Corpus.folder().resolve(TABLE)).stream()
                .skip(1)
                .map(line -> Row.of(line.split("\t", -1)))
                .toList();
        Map<Integer, List<Finding>> findings =
                Engine.standard().analyzer().analyze(call(rows), Progress.NONE).findings().stream()
                        .filter(finding -> finding.severity() != Severity.NOTE)
                        .filter(finding -> TYPES.contains(finding.type()))
                        .collect(Collectors.groupingBy(Finding::passage));
        Map<String, int[]> byLabel = new TreeMap<>();
        int right = 0;
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            boolean found = findings.containsKey(i);
            int[] counts = byLabel.computeIfAbsent(row.label(), label -> new int[2]);
            counts[0]++;
            counts[1] += row.isFaulty() == found ? 1 : 0;
            right += row.isFaulty() && found ? 1 : 0;
            if (row.isFaulty() != found) {
                out.println((found ? "false alarm " : "missed ") + row.id() + " " + row.label() + ": " + row.note());
                findings.getOrDefault(i, List.of())
                        .forEach(finding -> out.println("   " + finding.rule() + " " + finding.message()));
            }
        }
        byLabel.forEach(
                (label, counts) -> out.printf("%-20s %3d pairs, %3d judged right%n", label, counts[0], counts[1]));
        long faulty = rows.stream().filter(Row::isFaulty).count();
        out.printf(
                "flagged %d of %d, faulty %d: precision %.1f %%, recall %.1f %%%n",
                findings.size(),
                rows.size(),
                faulty,
                100.0 * right / Math.max(1, findings.size()),
                100.0 * right / Math.max(1, faulty));
    }

    private static Transcript call(List<Row> rows) {
        List<Passage> passages = new ArrayList<>();
        for (Row row : rows) {
            passages.add(new Passage(passages.size(), 0, row.english(), row.chinese(), 1, 1));
        }
        return Tables.call("Labelled pairs", "zh-Hans", passages);
    }
}
