package app.diptych.metric.measure;

import app.diptych.analysis.Analysis;
import app.diptych.metric.Change;
import app.diptych.metric.Fact;
import app.diptych.metric.Status;
import app.diptych.metric.concept.Concept;
import app.diptych.metric.concept.ConceptCatalogue;
import app.diptych.model.Passage;
import app.diptych.quantity.Comparison;
import app.diptych.quantity.Direction;
import app.diptych.quantity.Kind;
import app.diptych.quantity.Quantity;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Holds a call's facts against what a reader marked before the program saw it (the case of an entity's letters is free): {@code NAME.gold.tsv} beside
 * {@code NAME.txt}. A line of marks is, parted by tabs: words that end in the amount, its value with the unit, the concept
 * (behind Δ how it moved; behind "unknown" one that the catalogue does not have), the entity ("-": the company), period, status, basis ("-": as reported), and against what it moved.
 */
final class Truth {
    private static final ConceptCatalogue CATALOGUE = ConceptCatalogue.shipped();
    /** Before the name of a measure that the catalogue does not have: the amount counts as missed. */
    private static final String UNKNOWN = "unknown ";

    private static final String[] FIELDS = {"value", "concept", "entity", "period", "status", "basis", "comparison"};

    private final Map<String, Integer> wrong = new TreeMap<>();
    private final PrintStream out;
    private int marked;
    private int found;
    private int firm;
    private int added;
    private int firmAdded;

    private Truth(PrintStream out) {
        this.out = out;
    }

    /** One thing that was said of an amount. */
    private record Said(
            int passage,
            int start,
            int end,
            String value,
            String concept,
            String entity,
            String period,
            String status,
            String basis,
            String comparison,
            boolean firm,
            String text) {
        String field(int index) {
            return List.of(value, concept, entity, period, status, basis, comparison)
                    .get(index);
        }
    }

    static void score(List<String> calls, PrintStream out) throws Exception {
        of(calls.stream().map(Path::of).toList(), out).print();
    }

    /** Reads calls and prints what differs. */
    static Truth of(List<Path> calls, PrintStream out) throws Exception {
        Truth truth = new Truth(out);
        for (Path call : calls) {
            truth.read(call);
        }
        return truth;
    }

    /** Percent of the marked facts that were found. */
    double found() {
        return 100.0 * found / marked;
    }

    /** Percent of the facts with a field right; one that nobody marked has none. */
    double right(String field) {
        return 100.0 * (found - wrong.getOrDefault(field, 0)) / (found + added);
    }

    private void read(Path file) throws Exception {
        Analysis analysis = Facts.analysis(file);
        List<Said> said = said(analysis);
        out.println("== " + analysis.transcript().title() + " | "
                + analysis.transcript().period());
        for (String[] mark : marks(file)) {
            marked++;
            Said here = at(mark[0], said, analysis.transcript().passages());
            if (here == null) {
                out.println("missed  " + String.join(" | ", mark));
                continue;
            }
            found++;
            said.remove(here);
            firm += here.firm() ? 1 : 0;
            compare(mark, here);
        }
        said.forEach(one -> out.println("added   " + one));
        added += said.size();
        firmAdded += (int) said.stream().filter(Said::firm).count();
    }

    private void compare(String[] mark, Said said) {
        for (int i = 0; i < FIELDS.length; i++) {
            if (!mark[i + 1].equalsIgnoreCase(said.field(i))) {
                wrong.merge(FIELDS[i], 1, Integer::sum);
                wrong.merge(said.firm() ? FIELDS[i] + " (firm)" : FIELDS[i] + " (in doubt)", 1, Integer::sum);
                out.printf(
                        "%-10s %s: %s, not %s%s%n",
                        FIELDS[i], mark[0], mark[i + 1], said.field(i), said.firm() ? "" : " ?");
            }
        }
    }

    private void print() {
        out.printf(
                "%d marked, %d found (%.1f %%), %d of them firm; %d not marked%n", marked, found, found(), firm, added);
        for (String field : FIELDS) {
            int wrongFirm = wrong.getOrDefault(field + " (firm)", 0);
            out.printf(
                    "%-11s %.1f %% right; of firm ones %.1f %%, wrong: %d%n",
                    field, right(field), 100.0 * (firm - wrongFirm) / (firm + firmAdded), wrongFirm + firmAdded);
        }
    }

    private static List<String[]> marks(Path file) throws IOException {
        Path gold = file.resolveSibling(String.valueOf(file.getFileName()).replaceFirst("\\.txt$", ".gold.tsv"));
        List<String[]> marks = Files.readAllLines(gold).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .toList();
        marks.forEach(Truth::check);
        return marks;
    }

    /** A slip of the marker's would count as a miss for ever. */
    private static void check(String[] mark) {
        String concept = mark[2].replaceFirst("^Δ ", "");
        if (mark.length != FIELDS.length + 1
                || (!concept.startsWith(UNKNOWN) && CATALOGUE.find(concept).isEmpty())) {
            throw new IllegalArgumentException("No such mark: " + String.join(" | ", mark));
        }
    }

    private static @Nullable Said at(String words, List<Said> said, List<Passage> passages) {
        for (Passage passage : passages) {
            int place = passage.english() == null ? -1 : passage.english().indexOf(words);
            if (place >= 0) {
                int end = place + words.length();
                for (Said one : said) {
                    if (one.passage() == passage.id() && one.start() < end && end <= one.end() + 1) {
                        return one;
                    }
                }
                return null;
            }
        }
        throw new IllegalArgumentException("No passage holds: " + words);
    }

    private static List<Said> said(Analysis analysis) {
        List<Said> all = new ArrayList<>();
        for (Fact fact : analysis.facts()) {
            if (fact.status() == Status.IMPLIED || fact.quantity() == null) {
                continue;
            }
            Change own = fact.changes().stream()
                    .filter(change -> change.quantity() == fact.quantity())
                    .findFirst()
                    .orElse(null);
            all.add(of(fact, analysis.quantities().get(fact.quantity()), fact.low(), fact.high(), own, analysis));
            for (Change change : fact.changes()) {
                Quantity quantity = analysis.quantities().get(change.quantity());
                BigDecimal low = quantity.mention().low();
                BigDecimal high = quantity.mention().high();
                if (!change.equals(own) && low != null && high != null) {
                    all.add(of(fact, quantity, low, high, change, analysis));
                }
            }
        }
        return all;
    }

    private static Said of(
            Fact fact, Quantity quantity, BigDecimal low, BigDecimal high, @Nullable Change change, Analysis analysis) {
        Concept concept = CATALOGUE.find(fact.concept()).orElse(null);
        String level = concept == null || concept.level() == null ? fact.concept() : concept.level();
        boolean moved = change != null || !level.equals(fact.concept());
        boolean down = change != null && change.direction() == Direction.DOWN;
        BigDecimal least = low.abs().min(high.abs());
        BigDecimal most = low.abs().max(high.abs());
        return new Said(
                quantity.passage(),
                quantity.mention().start(),
                quantity.mention().end(),
                down
                        ? value(most.negate(), least.negate(), quantity)
                        : value(
                                low,
                                high,
                                quantity,
                                change == null
                                        ? fact.unit()
                                        : quantity.mention().unit()),
                (moved ? "Δ " : "") + level,
                isCompanys(fact, analysis) ? "-" : fact.entity(),
                String.valueOf(fact.period()),
                fact.status().name(),
                fact.basis() == null ? "-" : fact.basis(),
                change != null ? change.comparison().name() : moved ? Comparison.NONE.name() : "-",
                fact.doubts().isEmpty(),
                quantity.text());
    }

    private static String value(BigDecimal low, BigDecimal high, Quantity quantity) {
        return value(low, high, quantity, quantity.mention().unit());
    }

    private static String value(BigDecimal low, BigDecimal high, Quantity quantity, String unit) {
        boolean counted = (quantity.kind() == Kind.COUNT && !unit.equals("%")) || quantity.kind() == Kind.DURATION;
        String ends = low.compareTo(high) == 0 ? plain(low) : plain(low) + ".." + plain(high);
        return counted ? ends : ends + " " + unit;
    }

    private static String plain(BigDecimal value) {
        return value.stripTrailingZeros().toPlainString();
    }

    /** A call whose heading names no company is called by its title. */
    private static boolean isCompanys(Fact fact, Analysis analysis) {
        String company = analysis.transcript().company();
        return fact.entity().equals(company == null ? analysis.transcript().title() : company);
    }
}
