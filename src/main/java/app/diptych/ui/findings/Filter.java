package app.diptych.ui.findings;

import app.diptych.ui.findings.rule.Family;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Which findings are listed, and in which order.
 *
 * @param families of these alone; all where it is empty
 * @param notes whether matters of style are listed
 * @param dismissed whether those are listed that were called false alarms
 */
public record Filter(Set<Family> families, boolean notes, boolean dismissed, Sorting sorting, Grouping grouping) {
    /** As the list comes. */
    public static final Filter DEFAULT = new Filter(Set.of(), false, false, Sorting.CALL, Grouping.NONE);

    /** Copies the set. */
    public Filter {
        families = Set.copyOf(families);
    }

    /** With or without one family. */
    public Filter toggled(Family family) {
        Set<Family> now = new java.util.HashSet<>(families);
        if (!now.remove(family)) {
            now.add(family);
        }
        return new Filter(now, notes, dismissed, sorting, grouping);
    }

    /** With or without notes. */
    public Filter withNotes(boolean on) {
        return new Filter(families, on, dismissed, sorting, grouping);
    }

    /** With or without false alarms. */
    public Filter withDismissed(boolean on) {
        return new Filter(families, notes, on, sorting, grouping);
    }

    /** In another order. */
    public Filter with(Sorting other) {
        return new Filter(families, notes, dismissed, other, grouping);
    }

    /** With other headings. */
    public Filter with(Grouping other) {
        return new Filter(families, notes, dismissed, sorting, other);
    }

    /** Whether a finding counts: it was not called a false alarm, nor is it a note that nobody asked for. */
    boolean counts(Item item) {
        return !item.isDismissed() && (notes || !item.isNote());
    }

    /** Whether a finding is to be seen at all, whatever its family. */
    boolean shows(Item item) {
        return (dismissed || !item.isDismissed()) && (notes || !item.isNote());
    }

    boolean lists(Item item) {
        return shows(item) && (families.isEmpty() || families.contains(item.family()));
    }

    /** How many findings of each family count. */
    Map<Family, Integer> counts(List<Item> items) {
        Map<Family, Integer> counts = new EnumMap<>(Family.class);
        items.stream().filter(this::counts).forEach(item -> counts.merge(item.family(), 1, Integer::sum));
        return counts;
    }

    /** The lines for items. */
    List<Line> lines(List<Item> items) {
        List<Item> listed =
                items.stream().filter(this::lists).sorted(sorting.order()).toList();
        return switch (grouping) {
            case NONE -> listed.stream().<Line>map(Line.Of::new).toList();
            case RULE -> grouped(listed, item -> item.finding().rule(), Line.OfRule::new);
            case PASSAGE -> grouped(listed, item -> item.finding().passage(), Line.OfPassage::new);
        };
    }

    private static <K> List<Line> grouped(
            List<Item> items, Function<Item, K> key, BiFunction<K, Integer, Line> heading) {
        Map<K, List<Item>> groups = new LinkedHashMap<>();
        items.forEach(item ->
                groups.computeIfAbsent(key.apply(item), _ -> new ArrayList<>()).add(item));
        List<Line> lines = new ArrayList<>();
        groups.forEach((name, group) -> {
            lines.add(heading.apply(name, group.size()));
            group.forEach(item -> lines.add(new Line.Of(item)));
        });
        return lines;
    }
}
