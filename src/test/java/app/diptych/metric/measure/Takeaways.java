package app.diptych.metric.measure;

import app.diptych.analysis.Analysis;
import app.diptych.metric.Change;
import app.diptych.metric.Fact;
import app.diptych.metric.concept.Concept;
import app.diptych.metric.concept.ConceptCatalogue;
import app.diptych.metric.text.NameIndex;
import app.diptych.metric.text.Words;
import app.diptych.model.Language;
import app.diptych.model.Period;
import app.diptych.quantity.Kind;
import app.diptych.quantity.Mention;
import app.diptych.quantity.Quantity;
import app.diptych.quantity.Setting;
import app.diptych.quantity.measure.Corpus;
import app.diptych.quantity.standard.Recognizers;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * How many of the values that an editor listed for a call are facts with a fitting concept. Only values that occur in the
 * company's own English words count. A concept fits if the editor's line names it, its growth or change standing for the
 * level, or speaks of it with a long word of the concept's name; where the line names no measure of the catalogue at all, growth of revenue or any count of customers fits.
 */
final class Takeaways {
    private static final Set<String> UNNAMED = Set.of("netSales", "customers", "users", "accounts", "seats");

    private static final int LONG = 6;

    private final ConceptCatalogue catalogue = ConceptCatalogue.shipped();
    private final NameIndex names = new NameIndex(catalogue);
    private final Map<String, Analysis> calls = new HashMap<>();
    private final Map<String, int[]> scores = new TreeMap<>();
    private final boolean misses;
    private final PrintStream out;

    private Takeaways(boolean misses, PrintStream out) {
        this.misses = misses;
        this.out = out;
    }

    static void run(boolean misses, PrintStream out) throws Exception {
        Takeaways takeaways = new Takeaways(misses, out);
        ObjectMapper mapper = new ObjectMapper();
        for (String line : Files.readAllLines(Corpus.folder().resolve("metrics/takeaways-bilingual.jsonl"))) {
            takeaways.read(mapper.readTree(line));
        }
        int[] all = new int[3];
        takeaways.scores.forEach((call, score) -> {
            takeaways.print(call, score);
            for (int i = 0; i < all.length; i++) {
                all[i] += score[i];
            }
        });
        takeaways.print("all", all);
    }

    private void print(String name, int[] score) {
        out.printf(
                "%-14s %3d values, %3d facts, %3d with a fitting concept: %.1f %%%n",
                name, score[0], score[1], score[2], 100.0 * score[2] / Math.max(1, score[0]));
    }

    private void read(JsonNode node) throws Exception {
        String name = node.path("call").asString();
        Analysis call = calls.get(name);
        if (call == null) {
            Path folder = Corpus.folder().resolve("bilingual/zh-CN");
            call = Facts.analysis(folder.resolve(name + ".txt"));
            calls.put(name, call);
        }
        String text =
                node.path("metric").asString() + ": " + node.path("detail").asString();
        Set<String> named = levels(text);
        int[] score = scores.computeIfAbsent(name, key -> new int[3]);
        Period period = call.transcript().period();
        for (Mention value : Recognizers.standard().recognize(text, new Setting(Language.EN, "USD", period))) {
            if (isMeasured(value.kind())) {
                score(call, value, text, named, score);
            }
        }
    }

    private void score(Analysis call, Mention value, String text, Set<String> named, int[] score) {
        List<Quantity> said = call.quantities().stream()
                .filter(quantity -> quantity.language() == Language.EN && isSame(quantity.mention(), value))
                .filter(quantity -> isCompany(call, quantity))
                .toList();
        if (said.isEmpty()) {
            return;
        }
        Set<Integer> ids = new HashSet<>();
        said.forEach(quantity -> ids.add(quantity.id()));
        boolean fact = false;
        boolean fits = false;
        for (Fact of : call.facts()) {
            if ((of.quantity() != null && ids.contains(of.quantity()))
                    || of.changes().stream().map(Change::quantity).anyMatch(ids::contains)) {
                fact = true;
                String level = level(catalogue.find(of.concept()).orElseThrow());
                fits |= (named.isEmpty() ? UNNAMED.contains(level) : named.contains(level)) || isMeant(level, text);
            }
        }
        score[0]++;
        score[1] += fact ? 1 : 0;
        score[2] += fits ? 1 : 0;
        if (misses && !fits) {
            out.println((fact ? "OTHER  " : "NONE   ") + text.substring(value.start(), value.end()) + " <- " + text);
            said.forEach(
                    quantity -> out.println("         ¶" + (quantity.passage() + 1) + " " + around(call, quantity)));
        }
    }

    /** "repurchaseAuthorization" in a line that speaks of repurchases: a long word of the concept's name is enough. */
    private static boolean isMeant(String concept, String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return Arrays.stream(concept.split("(?=[A-Z])", -1))
                .map(word -> word.toLowerCase(Locale.ROOT).replaceAll("s$", ""))
                .anyMatch(word -> word.length() > LONG && lower.contains(word));
    }

    private static boolean isCompany(Analysis call, Quantity quantity) {
        var speaker = call.transcript().speakerOf(call.transcript().passages().get(quantity.passage()));
        return speaker == null || speaker.role() == app.diptych.model.Role.EXECUTIVE;
    }

    private static String around(Analysis call, Quantity quantity) {
        String text = String.valueOf(
                call.transcript().passages().get(quantity.passage()).english());
        int start = quantity.mention().start();
        return text.substring(Math.max(0, start - 100), Math.min(text.length(), start + 60));
    }

    private static boolean isSame(Mention said, Mention listed) {
        return said.kind() == listed.kind()
                && (said.kind() == Kind.COUNT || said.unit().equals(listed.unit()))
                && said.low() != null
                && listed.low() != null
                && said.high() != null
                && listed.high() != null
                && said.low().compareTo(listed.low()) == 0
                && said.high().compareTo(listed.high()) == 0;
    }

    private static boolean isMeasured(Kind kind) {
        return switch (kind) {
            case MONEY, PERCENT, POINTS, MULTIPLE, COUNT -> true;
            case FRACTION, DURATION, ORDINAL, DATE, PERIOD, IDENTIFIER -> false;
        };
    }

    private Set<String> levels(String text) {
        Set<String> levels = new HashSet<>();
        names.find(text, Words.of(text, 0, text.length())).forEach(naming -> levels.add(level(naming.concept())));
        return levels;
    }

    private static String level(Concept concept) {
        return concept.level() == null ? concept.name() : concept.level();
    }
}
