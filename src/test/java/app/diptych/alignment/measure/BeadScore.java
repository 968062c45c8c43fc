package app.diptych.alignment.measure;

import app.diptych.alignment.bead.Aligner;
import app.diptych.alignment.bead.Bead;
import app.diptych.alignment.bead.Lengths;
import app.diptych.alignment.bead.Unit;
import app.diptych.alignment.bead.UnitReader;
import app.diptych.alignment.bead.Vocabulary;
import app.diptych.alignment.bead.Weights;
import app.diptych.model.Language;
import app.diptych.quantity.measure.Corpus;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Strict scores against gold alignments, as vecalign's {@code score.py} counts them: a bead is right if the very same bead
 * is in the gold; precision is over all beads that were made, also those with an empty side, recall over the gold beads
 * that have both sides.
 */
final class BeadScore {
    private final UnitReader reader = new UnitReader();
    private final Aligner aligner = Aligner.ofTexts();
    private int right;
    private int made;
    private int found;
    private int wanted;

    private BeadScore() {}

    static void run(PrintStream out) throws IOException {
        Path folder = Corpus.folder().resolve("alignment/mac-dev");
        BeadScore total = new BeadScore();
        try (var files = Files.list(folder)) {
            for (Path gold : files.filter(file -> file.toString().endsWith(".gold"))
                    .sorted()
                    .toList()) {
                BeadScore score = new BeadScore();
                String name = gold.getFileName().toString().replace(".gold", "");
                score.read(folder, name);
                score.print(name, out);
                total.add(score);
            }
        }
        total.print("all", out);
    }

    private void add(BeadScore other) {
        right += other.right;
        made += other.made;
        found += other.found;
        wanted += other.wanted;
    }

    private void read(Path folder, String name) throws IOException {
        Vocabulary vocabulary = reader.vocabulary();
        List<Unit> english = units(folder.resolve(name + ".en"), Language.EN, vocabulary);
        List<Unit> chinese = units(folder.resolve(name + ".zh"), Language.ZH, vocabulary);
        Weights weights = aligner.weights(english, chinese, vocabulary);
        List<Bead> beads = aligner.align(english, chinese, weights, Lengths.of(english, chinese));
        Set<String> gold = new HashSet<>();
        for (String line : Files.readAllLines(folder.resolve(name + ".gold"))) {
            if (!line.isBlank()) {
                gold.add(line.replace(" ", ""));
            }
        }
        for (Bead bead : beads) {
            String line = ids(bead.chineseFrom(), bead.chineseTo()) + ":" + ids(bead.englishFrom(), bead.englishTo());
            made++;
            if (gold.contains(line)) {
                right++;
                found += bead.english() > 0 && bead.chinese() > 0 ? 1 : 0;
            }
        }
        wanted += (int) gold.stream().filter(line -> !line.contains("[]")).count();
    }

    private List<Unit> units(Path file, Language language, Vocabulary vocabulary) throws IOException {
        List<Unit> units = new ArrayList<>();
        for (String line : Files.readAllLines(file)) {
            units.add(reader.read(line, language, List.of(), vocabulary));
        }
        return units;
    }

    private static String ids(int from, int to) {
        List<String> ids = new ArrayList<>();
        for (int i = from; i < to; i++) {
            ids.add(Integer.toString(i));
        }
        return "[" + String.join(",", ids) + "]";
    }

    private void print(String name, PrintStream out) {
        double precision = (double) right / Math.max(1, made);
        double recall = (double) found / Math.max(1, wanted);
        out.printf(
                "%-4s precision %.3f recall %.3f F1 %.3f (%d beads, %d in the gold)%n",
                name, precision, recall, 2 * precision * recall / Math.max(1e-9, precision + recall), made, wanted);
    }
}
