package app.diptych.ui.review;

import app.diptych.check.Place;
import app.diptych.check.Severity;
import app.diptych.model.Language;
import app.diptych.model.Span;
import app.diptych.ui.findings.Item;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The findings by the rows in which they stand. Immutable. */
public final class Found {
    /** No findings. */
    public static final Found NONE = new Found(Map.of());

    private final Map<Integer, List<Item>> byRow;

    private Found(Map<Integer, List<Item>> byRow) {
        this.byRow = byRow;
    }

    /** Finds the rows of findings that are to be seen. */
    static Found in(Rows rows, List<Item> items) {
        Map<Integer, List<Item>> byRow = new HashMap<>();
        for (Item item : items) {
            for (Place place : item.places()) {
                int row = row(rows, place);
                if (row >= 0) {
                    List<Item> here = byRow.computeIfAbsent(row, _ -> new ArrayList<>());
                    if (!here.contains(item)) {
                        here.add(item);
                    }
                }
            }
        }
        return new Found(byRow);
    }

    /** Whether a finding stands in a row, be it that it was called a false alarm. */
    public static boolean isIn(Rows rows, Item item, int row) {
        return item.places().stream().anyMatch(place -> row(rows, place) == row);
    }

    /** The row of a place: by its English words, else by its Chinese ones; -1 where it is gone. */
    static int row(Rows rows, Place place) {
        List<Span> words = place.english().isEmpty() ? place.chinese() : place.english();
        Language side = place.english().isEmpty() ? Language.ZH : Language.EN;
        return words.isEmpty()
                ? rows.firstOf(place.passage())
                : rows.rowAt(place.passage(), side, words.getFirst().start());
    }

    /** The findings of a row. */
    public List<Item> of(int row) {
        return byRow.getOrDefault(row, List.of());
    }

    /** The gravest severity of a row's findings that nobody has decided on; null without any. */
    public @Nullable Severity open(int row) {
        return of(row).stream()
                .filter(item -> !item.isDecided())
                .map(item -> item.finding().severity())
                .min(Severity::compareTo)
                .orElse(null);
    }

    /** The gravest severity of a row's findings that were not called false alarms; null without any. */
    public @Nullable Severity gravest(int row) {
        return of(row).stream()
                .filter(item -> !item.isDismissed())
                .map(item -> item.finding().severity())
                .min(Severity::compareTo)
                .orElse(null);
    }
}
