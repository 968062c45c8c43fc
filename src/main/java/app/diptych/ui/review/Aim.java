package app.diptych.ui.review;

import app.diptych.library.search.Hit;
import app.diptych.review.segment.Segment;
import app.diptych.ui.findings.Item;
import app.diptych.ui.shell.review.RowChoice;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Which rows are meant. */
final class Aim {
    private Aim() {}

    /**
     * The row that a jump to a passage means: that of the hit or the finding there, else the first; -1 where it is gone.
     *
     * @param flagged the finding that the person is at, or null
     * @param hit the hit that a search is at, or null
     */
    static int at(Rows rows, int passage, @Nullable Item flagged, @Nullable Hit hit) {
        if (hit != null && hit.passage() == passage) {
            return rows.rowAt(passage, hit.language(), hit.span().start());
        }
        int first = rows.firstOf(passage);
        return flagged == null
                ? first
                : flagged.places().stream()
                        .filter(place -> place.passage() == passage)
                        .mapToInt(place -> Found.row(rows, place))
                        .findFirst()
                        .orElse(first);
    }

    /**
     * The numbers of the rows that a choice shows, in the order in which it shows them.
     *
     * @param kept one that stays, whatever becomes of it; -1 for none
     */
    static List<Integer> chosen(RowChoice choice, List<Segment> all, Found found, int kept) {
        IntStream numbers = IntStream.range(0, all.size());
        if (choice == RowChoice.DOUBTFUL) {
            return numbers.boxed()
                    .sorted(Comparator.comparingDouble(each -> all.get(each).confidence()))
                    .toList();
        }
        return numbers.filter(each -> each == kept || isWanted(choice, each, all.get(each), found))
                .boxed()
                .toList();
    }

    private static boolean isWanted(RowChoice choice, int number, Segment segment, Found found) {
        return switch (choice) {
            case ALL, DOUBTFUL -> true;
            case FLAGGED -> found.gravest(number) != null;
            case UNCONFIRMED -> !segment.state().isConfirmed();
            case MARKED -> segment.needsReview();
        };
    }
}
