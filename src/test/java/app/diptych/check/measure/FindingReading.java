package app.diptych.check.measure;

import app.diptych.Engine;
import app.diptych.alignment.bead.UnitReader;
import app.diptych.analysis.Analysis;
import app.diptych.analysis.Progress;
import app.diptych.check.CheckInput;
import app.diptych.check.Checker;
import app.diptych.check.Finding;
import app.diptych.check.Place;
import app.diptych.check.RuleInfo;
import app.diptych.check.RuleSet;
import app.diptych.check.standard.StandardRules;
import app.diptych.check.term.file.TermFiles;
import app.diptych.importing.TranscriptReader;
import app.diptych.metric.concept.ConceptCatalogue;
import app.diptych.model.Passage;
import app.diptych.model.Section;
import app.diptych.model.Source;
import app.diptych.model.Span;
import app.diptych.model.Transcript;
import app.diptych.model.Turn;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Prints the findings in calls and in tables of translations, for reading by eye. */
public final class FindingReading {
    private static final int CONTEXT = 28;

    /** The best of these is printed: what a warm program takes of its processor's time. */
    private static final int RUNS = 5;

    private final Checker checker =
            new Checker(StandardRules.with(new TermFiles().shipped(), new UnitReader(), ConceptCatalogue.shipped()));
    private final TranscriptReader reader = new TranscriptReader();
    private final PrintStream out;

    private FindingReading(PrintStream out) {
        this.out = out;
    }

    /**
     * Prints every finding in the files, all rules being on.
     *
     * @param arguments names of rules, to print only theirs, and files: calls, or tables (.tsv) of id, English, Chinese
     */
    public static void run(List<String> arguments, PrintStream out) throws Exception {
        List<String> rules =
                arguments.stream().filter(name -> name.matches("[a-z-]+")).toList();
        FindingReading reading = new FindingReading(out);
        for (String argument : arguments) {
            if (!rules.contains(argument)) {
                reading.read(Path.of(argument), rules);
            }
        }
    }

    private void read(Path file, List<String> rules) throws Exception {
        Transcript call = file.toString().endsWith(".tsv") ? table(file) : reader.read(file);
        Analysis a = Engine.standard().analyzer().analyze(call, Progress.NONE);
        CheckInput input = new CheckInput(call, a.quantities(), a.links(), a.sentences(), a.facts(), a.relations());
        RuleSet on = RuleSet.DEFAULT;
        for (RuleInfo rule : checker.rules()) {
            on = on.with(rule.name(), rules.isEmpty() || rules.contains(rule.name()));
        }
        var threads = java.lang.management.ManagementFactory.getThreadMXBean();
        long time = Long.MAX_VALUE;
        List<Finding> findings = List.of();
        for (int run = 0; run < RUNS; run++) {
            long start = threads.getCurrentThreadCpuTime();
            findings = checker.check(input, on);
            time = Math.min(time, threads.getCurrentThreadCpuTime() - start);
        }
        Map<String, Integer> counts = new TreeMap<>();
        for (Finding finding : findings) {
            counts.merge(finding.rule() + " " + finding.severity(), 1, Integer::sum);
            print(finding, call);
        }
        out.println("== " + file.getFileName() + ", " + call.passages().size() + " passages, " + time / 1000 + " us: "
                + counts);
    }

    private void print(Finding finding, Transcript call) {
        out.println(finding.rule() + "\t" + finding.severity() + "\t¶" + (finding.passage() + 1) + "\t"
                + finding.message());
        List<Place> places = finding.places().isEmpty()
                ? List.of(new Place(finding.passage(), finding.english(), finding.chinese()))
                : finding.places();
        for (Place place : places) {
            Passage passage = call.passages().get(place.passage());
            place.english()
                    .forEach(span ->
                            out.println("      en ¶" + passage.number() + " " + around(passage.english(), span)));
            place.chinese()
                    .forEach(span ->
                            out.println("      zh ¶" + passage.number() + " " + around(passage.chinese(), span)));
        }
    }

    private static String around(@Nullable String text, Span span) {
        String all = String.valueOf(text);
        return all.substring(Math.max(0, span.start() - CONTEXT), span.start())
                + "["
                + span.of(all)
                + "]"
                + all.substring(span.end(), Math.min(all.length(), span.end() + CONTEXT));
    }

    /** A table of translations as one call. */
    private static Transcript table(Path file) throws IOException {
        List<Passage> passages = new ArrayList<>();
        int number = 0;
        StringBuilder chinese = new StringBuilder();
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.split("\t", -1);
            number++;
            if (number > 1 && cells.length > 2) {
                passages.add(new Passage(passages.size(), 0, cells[1], cells[2], number, number));
                chinese.append(cells[2]);
            }
        }
        String tag = chinese.chars().filter(c -> c == '這' || c == '個').count() > 2 ? "zh-Hant" : "zh-Hans";
        return new Transcript(
                String.valueOf(file.getFileName()),
                null,
                null,
                null,
                null,
                "en",
                tag,
                new Source(String.valueOf(file.getFileName()), "table", "UTF-8", "0".repeat(64)),
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(new Turn(0, null, Section.PREPARED, null)),
                passages);
    }
}
