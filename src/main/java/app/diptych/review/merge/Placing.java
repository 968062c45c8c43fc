package app.diptych.review.merge;

import app.diptych.review.segment.Segment;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which row of a file goes to which row of the call. */
final class Placing {
    private final List<Segment> rows;
    private final List<Incoming> incoming;
    private final @Nullable Incoming[] placed;
    private final Set<Integer> used = new HashSet<>();

    private Placing(List<Segment> rows, List<Incoming> incoming) {
        this.rows = rows;
        this.incoming = incoming;
        placed = new Incoming[rows.size()];
    }

    static Placing of(List<Segment> rows, List<Incoming> incoming) {
        Placing placing = new Placing(rows, incoming);
        placing.byId();
        placing.byEnglish();
        placing.byChinese();
        return placing;
    }

    private void byId() {
        Map<String, Integer> ids = new HashMap<>();
        List<String> own = RowIds.of(rows);
        for (int row = 0; row < rows.size(); row++) {
            ids.put(own.get(row), row);
        }
        for (int i = 0; i < incoming.size(); i++) {
            Integer row = ids.get(String.valueOf(incoming.get(i).id()));
            if (row != null && placed[row] == null) {
                place(i, row);
            }
        }
    }

    private void byEnglish() {
        Map<String, List<Integer>> texts = new HashMap<>();
        for (int i = 0; i < incoming.size(); i++) {
            String english = incoming.get(i).english();
            if (!used.contains(i) && english != null && !english.isBlank()) {
                texts.computeIfAbsent(Words.plain(english), text -> new ArrayList<>())
                        .add(i);
            }
        }
        Map<String, Integer> taken = new HashMap<>();
        for (int row = 0; row < rows.size(); row++) {
            String text = Words.plain(rows.get(row).english().text());
            List<Integer> same = placed[row] == null && !text.isEmpty() ? texts.get(text) : null;
            if (same != null) {
                int count = taken.merge(text, 1, Integer::sum);
                place(same.get(Math.min(count, same.size()) - 1), row);
            }
        }
    }

    /** Rows without English can only be found unchanged. */
    private void byChinese() {
        Map<String, Integer> texts = new HashMap<>();
        for (int i = 0; i < incoming.size(); i++) {
            String english = incoming.get(i).english();
            String chinese = incoming.get(i).chinese();
            if (!used.contains(i) && (english == null || english.isBlank()) && chinese != null) {
                texts.putIfAbsent(Words.plain(chinese), i);
            }
        }
        for (int row = 0; row < rows.size(); row++) {
            boolean open = placed[row] == null && rows.get(row).english().isBlank();
            Integer same = open ? texts.get(Words.plain(rows.get(row).chinese().text())) : null;
            if (same != null) {
                place(same, row);
            }
        }
    }

    private void place(int index, int row) {
        placed[row] = incoming.get(index);
        used.add(index);
    }

    /** What the file has for a row of the call, or null. */
    @Nullable
    Incoming at(int row) {
        return placed[row];
    }

    int matched() {
        return (int) Arrays.stream(placed).filter(Objects::nonNull).count();
    }

    List<Incoming> unplaced() {
        List<Incoming> rest = new ArrayList<>();
        for (int i = 0; i < incoming.size(); i++) {
            if (!used.contains(i)) {
                rest.add(incoming.get(i));
            }
        }
        return rest;
    }
}
