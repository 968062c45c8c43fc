package app.diptych.metric.measure;

import app.diptych.analysis.Analysis;
import app.diptych.metric.Fact;
import app.diptych.metric.Relation.Verdict;
import app.diptych.model.Language;
import app.diptych.model.Passage;
import app.diptych.quantity.Kind;
import app.diptych.quantity.Mention;
import app.diptych.quantity.Quantity;
import java.io.PrintStream;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Prints a call's facts under the sentences that state them, and the amounts that no fact took, for reading by eye. */
final class FactListing {
    private FactListing() {}

    static void print(Analysis analysis, PrintStream out) {
        var call = analysis.transcript();
        out.println("== " + call.title() + " | " + call.company() + " | " + call.period());
        Set<Integer> used = new HashSet<>();
        Map<Integer, Map<Integer, StringBuilder>> facts = new TreeMap<>();
        for (Fact fact : analysis.facts()) {
            if (fact.quantity() != null) {
                used.add(fact.quantity());
            }
            fact.changes().forEach(change -> used.add(change.quantity()));
            facts.computeIfAbsent(fact.passage(), key -> new TreeMap<>())
                    .computeIfAbsent(
                            fact.quote().start(),
                            key -> new StringBuilder("  \""
                                    + fact.quote()
                                            .of(String.valueOf(call.passages()
                                                    .get(fact.passage())
                                                    .english())) + "\"\n"))
                    .append("    ")
                    .append(describe(fact, analysis))
                    .append('\n');
        }
        for (Passage passage : call.passages()) {
            List<Quantity> left = analysis.quantities().stream()
                    .filter(quantity -> quantity.passage() == passage.id() && quantity.language() == Language.EN)
                    .filter(quantity -> isMeasured(quantity.kind()) && !used.contains(quantity.id()))
                    .toList();
            var here = facts.getOrDefault(passage.id(), Map.of());
            if (!here.isEmpty() || !left.isEmpty()) {
                var speaker = call.speakerOf(passage);
                out.println(
                        "¶" + passage.number() + " " + (speaker == null ? "" : speaker.name() + ", " + speaker.role()));
                here.values().forEach(out::print);
                left.forEach(quantity ->
                        out.println("  -- " + around(String.valueOf(passage.english()), quantity.mention())));
            }
        }
        analysis.relations().stream()
                .filter(relation -> relation.verdict() == Verdict.FAILS)
                .forEach(relation -> out.println("!! " + relation.kind() + " " + relation.formula() + " "
                        + relation.facts().stream().map(id -> "#" + id).toList()));
        out.println("== " + analysis.facts().size() + " facts");
    }

    private static boolean isMeasured(Kind kind) {
        return switch (kind) {
            case MONEY, PERCENT, POINTS, MULTIPLE, COUNT -> true;
            case FRACTION, DURATION, ORDINAL, DATE, PERIOD, IDENTIFIER -> false;
        };
    }

    private static String describe(Fact fact, Analysis analysis) {
        StringBuilder line = new StringBuilder("#%d %s | %s | %s | %s"
                .formatted(
                        fact.id(),
                        fact.concept(),
                        fact.entity(),
                        fact.period(),
                        fact.low().toPlainString()));
        if (fact.low().compareTo(fact.high()) != 0) {
            line.append("..").append(fact.high().toPlainString());
        }
        line.append(' ').append(fact.unit()).append(" | ").append(fact.status());
        line.append(fact.basis() == null ? "" : " | " + fact.basis());
        line.append(fact.bound() == app.diptych.quantity.Bound.EXACT ? "" : " | " + fact.bound());
        line.append(fact.doubts().isEmpty() ? "" : " | ? " + fact.doubts());
        line.append(fact.revision() == null ? "" : " | " + fact.revision());
        fact.changes()
                .forEach(change -> line.append(" ; ")
                        .append(change.direction())
                        .append(' ')
                        .append(change.comparison())
                        .append(' ')
                        .append(analysis.quantities().get(change.quantity()).text()));
        return line.toString();
    }

    private static String around(String text, Mention mention) {
        return text.substring(Math.max(0, mention.start() - 90), mention.start()) + "["
                + text.substring(mention.start(), mention.end()) + "]"
                + text.substring(mention.end(), Math.min(text.length(), mention.end() + 50));
    }
}
