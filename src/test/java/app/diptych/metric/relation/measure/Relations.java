package app.diptych.metric.relation.measure;

import app.diptych.Engine;
import app.diptych.analysis.Analysis;
import app.diptych.analysis.Progress;
import app.diptych.importing.TranscriptReader;
import app.diptych.metric.Fact;
import app.diptych.metric.Relation;
import app.diptych.metric.Relation.Verdict;
import app.diptych.metric.Status;
import app.diptych.metric.relation.Reconciler;
import app.diptych.model.Transcript;
import app.diptych.quantity.measure.Corpus;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Tests calls by their own arithmetic and prints what came out: {@code packaging/dev measure relations}. */
public final class Relations {
    private static final int WARM = 1000;

    private final Engine engine = Engine.standard();
    private final PrintStream out;
    private final boolean all;

    private Relations(PrintStream out, boolean all) {
        this.out = out;
        this.all = all;
    }

    /**
     * Prints what breaks in each call, with its sentences, and how many ties of each kind there are.
     *
     * @param arguments {@code all} to print every relation; calls, by default those of the corpus
     */
    public static void main(String[] arguments) throws Exception {
        List<String> rest = new ArrayList<>(List.of(arguments));
        boolean all = rest.remove("all");
        Relations relations = new Relations(new PrintStream(System.out, true, StandardCharsets.UTF_8), all);
        for (Path file : rest.isEmpty() ? calls() : rest.stream().map(Path::of).toList()) {
            relations.print(file);
        }
    }

    private static List<Path> calls() throws IOException {
        try (var files = Files.walk(Corpus.folder().resolve("bilingual"))) {
            return files.filter(file ->
                            file.toString().endsWith(".txt") && !file.toString().contains("zh-TW"))
                    .sorted()
                    .toList();
        }
    }

    private void print(Path file) throws Exception {
        Transcript call = new TranscriptReader().read(file);
        Analysis analysis = engine.analyzer().analyze(call, Progress.NONE);
        Map<String, Integer> counts = new TreeMap<>();
        for (Relation relation : analysis.relations()) {
            counts.merge(relation.kind() + " " + relation.verdict(), 1, Integer::sum);
            if (all || relation.verdict() == Verdict.FAILS) {
                print(relation, analysis);
            }
        }
        out.println("== " + file.getFileName() + ", " + analysis.facts().size() + " facts, " + time(analysis) + " us: "
                + counts);
    }

    private void print(Relation relation, Analysis analysis) {
        out.println(relation.kind() + "\t" + relation.verdict() + "\t" + relation.formula());
        for (int id : relation.facts()) {
            Fact fact = analysis.facts().get(id);
            String english = String.valueOf(
                    analysis.transcript().passages().get(fact.passage()).english());
            out.println("      " + id + " ¶" + (fact.passage() + 1) + " " + fact.concept() + " of " + fact.entity()
                    + ", "
                    + fact.period() + " " + fact.status()
                    + (relation.verdict() == Verdict.FAILS ? ": " + fact.quote().of(english) : ""));
        }
    }

    /** Microseconds of the processor that a warm program takes for the relations. */
    private long time(Analysis analysis) {
        List<Fact> stated = analysis.facts().stream()
                .filter(fact -> fact.status() != Status.IMPLIED)
                .toList();
        Reconciler reconciler = new Reconciler(engine.concepts());
        var threads = ManagementFactory.getThreadMXBean();
        long best = Long.MAX_VALUE;
        for (int run = 0; run < WARM; run++) {
            long start = threads.getCurrentThreadCpuTime();
            reconciler.reconcile(analysis.transcript(), stated, analysis.quantities());
            best = Math.min(best, threads.getCurrentThreadCpuTime() - start);
        }
        return best / 1000;
    }
}
