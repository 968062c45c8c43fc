package app.diptych.alignment.measure;

import app.diptych.alignment.Link;
import app.diptych.alignment.SentencePair;
import app.diptych.alignment.Verdict;
import app.diptych.analysis.Analysis;
import app.diptych.model.Passage;
import app.diptych.quantity.Mention;
import app.diptych.quantity.Quantity;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The links of tables of translations and of calls by their verdicts, and the passages that do not agree, to be read. */
final class LinkCount {
    private LinkCount() {}

    static void all(int most, PrintStream out) throws Exception {
        for (Path file : Texts.tables()) {
            run(file, most, out);
        }
        for (Path file : Texts.calls()) {
            run(file, most, out);
        }
    }

    /** Counts the links of a text, and prints passages drawn by a fixed seed. */
    static void run(Path file, int most, PrintStream out) throws Exception {
        Texts texts = new Texts();
        Analysis analysis = texts.analyze(texts.read(file));
        Map<Verdict, Integer> counts = new EnumMap<>(Verdict.class);
        Map<Integer, List<Link>> differing = new HashMap<>();
        Set<Integer> withAmounts = new HashSet<>();
        for (Quantity quantity : analysis.quantities()) {
            if (quantity.kind().isAmount()) {
                withAmounts.add(quantity.passage());
            }
        }
        for (Link link : analysis.links()) {
            counts.merge(link.verdict(), 1, Integer::sum);
            if (link.verdict() != Verdict.AGREE && link.verdict() != Verdict.COMPATIBLE) {
                differing
                        .computeIfAbsent(passage(analysis, link), id -> new ArrayList<>())
                        .add(link);
            }
        }
        out.printf(
                "%-28s %4d passages with amounts, %d (%.1f %%) differ; %s%n",
                file.getFileName(),
                withAmounts.size(),
                differing.size(),
                100.0 * differing.size() / Math.max(1, withAmounts.size()),
                counts);
        List<Integer> chosen = new ArrayList<>(differing.keySet());
        Collections.sort(chosen);
        Collections.shuffle(chosen, new Random(7));
        for (int passage : chosen.subList(0, Math.min(most, chosen.size()))) {
            print(analysis, passage, differing.get(passage), out);
        }
    }

    private static int passage(Analysis analysis, Link link) {
        Integer id = link.english() == null ? link.chinese() : link.english();
        return analysis.quantities().get(id == null ? 0 : id).passage();
    }

    private static void print(Analysis analysis, int id, List<Link> links, PrintStream out) {
        Passage passage = analysis.transcript().passages().get(id);
        out.println("¶" + (id + 1));
        for (SentencePair pair : analysis.sentences()) {
            boolean concerned = pair.passage() == id
                    && links.stream()
                            .anyMatch(link -> isIn(analysis, link.english(), pair.english())
                                    || isIn(analysis, link.chinese(), pair.chinese()));
            if (concerned) {
                out.println(
                        "   " + (pair.english() == null ? "-" : pair.english().of(passage.english())));
                out.println(
                        "   " + (pair.chinese() == null ? "-" : pair.chinese().of(passage.chinese())));
            }
        }
        for (Link link : links) {
            out.println("      " + link.verdict() + " " + describe(analysis, link.english()) + " | "
                    + describe(analysis, link.chinese()));
        }
    }

    private static boolean isIn(Analysis analysis, @Nullable Integer id, app.diptych.model.@Nullable Span span) {
        return id != null
                && span != null
                && span.start() <= analysis.quantities().get(id).mention().start()
                && analysis.quantities().get(id).mention().start() < span.end();
    }

    private static String describe(Analysis analysis, @Nullable Integer id) {
        if (id == null) {
            return "-";
        }
        Quantity quantity = analysis.quantities().get(id);
        Mention m = quantity.mention();
        return "[%s] %s %s..%s %s %s %s"
                .formatted(
                        quantity.text(),
                        m.kind(),
                        m.low(),
                        m.high(),
                        m.unit(),
                        m.bound(),
                        m.value() == null ? "" : m.value());
    }
}
