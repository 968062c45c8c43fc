package app.diptych.check.measure;

import app.diptych.analysis.Analyzer;
import app.diptych.analysis.Progress;
import app.diptych.check.Finding;
import app.diptych.check.Severity;
import app.diptych.model.Passage;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Scores passages that were written for the purpose: of each the English, a right translation, which must not be flagged, and
 * a wrong one, which must. Half of the passages at a time have the wrong one, so that each stands among right ones.
 */
final class PairTable {
    private PairTable() {}

    /** A line of the table: English, right Chinese and wrong Chinese, parted by tabs. */
    private record Row(String english, String right, String wrong) {}

    /** What was counted. */
    record Score(int rows, List<String> falseAlarms, List<String> missed) {}

    static void run(Analyzer analyzer, List<String> files, PrintStream out) throws IOException {
        for (String file : files) {
            Score score = score(analyzer, Path.of(file));
            score.falseAlarms().forEach(out::println);
            score.missed().forEach(out::println);
            out.printf(
                    "== %s, %d passages: false alarms %d (%.1f %%), errors found %d (%.1f %%)%n",
                    file,
                    score.rows(),
                    score.falseAlarms().size(),
                    100.0 * score.falseAlarms().size() / score.rows(),
                    score.rows() - score.missed().size(),
                    100.0 - 100.0 * score.missed().size() / score.rows());
        }
    }

    static Score score(Analyzer analyzer, Path file) throws IOException {
        List<Row> rows = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.split("\t", -1);
            if (cells.length > 2) {
                rows.add(new Row(cells[0], cells[1], cells[2]));
            }
        }
        List<String> falseAlarms = new ArrayList<>();
        List<String> missed = new ArrayList<>();
        Map<Integer, List<Finding>> right = findings(analyzer, rows, 2);
        for (int half = 0; half < 2; half++) {
            Map<Integer, List<Finding>> wrong = findings(analyzer, rows, half);
            for (int i = half; i < rows.size(); i += 2) {
                Row row = rows.get(i);
                List<Finding> before = right.getOrDefault(i, List.of());
                if (!before.isEmpty()) {
                    falseAlarms.add("FALSE " + row.english() + "\n      " + row.right() + said(before));
                }
                Set<String> fresh = new HashSet<>(messages(wrong.getOrDefault(i, List.of())));
                fresh.removeAll(messages(before));
                if (fresh.isEmpty()) {
                    missed.add("MISSED " + row.english() + "\n      " + row.wrong());
                }
            }
        }
        return new Score(rows.size(), falseAlarms, missed);
    }

    /** @param half the rows that have the wrong translation: those with an even number, an odd one, or none */
    private static Map<Integer, List<Finding>> findings(Analyzer analyzer, List<Row> rows, int half) {
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            passages.add(new Passage(i, 0, row.english(), i % 2 == half ? row.wrong() : row.right(), i + 1, i + 1));
        }
        String text = rows.stream().map(Row::right).collect(Collectors.joining());
        String script = text.chars().filter(c -> "這個們與".indexOf(c) >= 0).count() > 2 ? "zh-Hant" : "zh-Hans";
        return analyzer.analyze(Tables.call("Pairs", script, passages), Progress.NONE).findings().stream()
                .filter(finding -> finding.severity() != Severity.NOTE)
                .filter(finding -> finding.places().isEmpty())
                .collect(Collectors.groupingBy(Finding::passage));
    }

    private static Set<String> messages(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.rule() + finding.message())
                .collect(Collectors.toSet());
    }

    private static String said(List<Finding> findings) {
        return findings.stream()
                .map(finding -> "\n   " + finding.rule() + " " + finding.message())
                .collect(Collectors.joining());
    }
}
