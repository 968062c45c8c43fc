package app.diptych.importing.exchange.call;

import app.diptych.importing.call.Persons;
import app.diptych.importing.exchange.ExchangeRow;
import app.diptych.importing.layout.SpeakerShape;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Rows of which some begin with the name of who speaks, in the first line of the English cell and mostly of the Chinese one too.
 * Where several rows do, the name becomes a row of its own.
 */
final class NamesInCells {
    private static final int FEWEST = 3;

    private NamesInCells() {}

    /** The rows, with names apart; the same rows where cells begin with none. */
    static List<ExchangeRow> parted(List<ExchangeRow> rows) {
        Set<String> names = new HashSet<>();
        int found = 0;
        for (ExchangeRow row : rows) {
            String name = name(row);
            if (name != null) {
                names.add(Persons.key(SpeakerShape.name(name)));
                found++;
            }
        }
        if (found < FEWEST || names.size() < 2) {
            return rows;
        }
        List<ExchangeRow> parted = new ArrayList<>();
        for (ExchangeRow row : rows) {
            String name = name(row);
            if (name == null) {
                parted.add(row);
                continue;
            }
            boolean both = SpeakerShape.translates(name, first(row.chinese()));
            parted.add(ExchangeRow.of(name, both ? first(row.chinese()) : null));
            parted.add(new ExchangeRow(
                    row.id(),
                    row.passage(),
                    row.section(),
                    null,
                    rest(row.english()),
                    both ? rest(row.chinese()) : row.chinese(),
                    row.state(),
                    row.needsReview(),
                    row.note()));
        }
        return parted;
    }

    /** The name that a row begins with; null where more than a name stands in the line, or nothing below it. */
    private static @Nullable String name(ExchangeRow row) {
        String english = first(row.english());
        boolean named = !rest(row.english()).isEmpty()
                && (SpeakerShape.mustBe(english)
                        || (SpeakerShape.couldBe(english)
                                && SpeakerShape.translates(english, first(row.chinese()))
                                && !rest(row.chinese()).isEmpty()));
        return named ? english : null;
    }

    private static String first(@Nullable String cell) {
        return cell == null ? "" : cell.strip().lines().findFirst().orElse("").strip();
    }

    /** What stands below the first line. */
    private static String rest(@Nullable String cell) {
        String text = cell == null ? "" : cell.strip();
        int end = text.indexOf('\n');
        return end < 0 ? "" : text.substring(end + 1).strip();
    }
}
