package app.diptych.importing.exchange.table;

import app.diptych.importing.layout.SpeakerShape;
import app.diptych.importing.text.HanName;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the column that names who speaks where no title tells: nearly all that stands in it are names, and some return. */
final class NameColumn {
    private static final double MOSTLY = 0.8;
    private static final int WIDEST = 16;
    private static final int FEWEST = 3;
    private static final int LOOKED_AT = 400;
    private static final int LONGEST = 80;
    private static final int WORDS = 6;

    private NameColumn() {}

    /** @param taken the columns of which it is known what they hold */
    static Optional<Integer> in(List<List<String>> table, Collection<Integer> taken) {
        int widest = Math.min(WIDEST, table.stream().mapToInt(List::size).max().orElse(0));
        for (int column = 0; column < widest; column++) {
            if (!taken.contains(column) && holdsNames(table, column)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    private static boolean holdsNames(List<List<String>> table, int column) {
        List<String> filled = table.stream()
                .limit(LOOKED_AT)
                .filter(row -> column < row.size() && !row.get(column).isBlank())
                .map(row -> row.get(column).strip())
                .toList();
        Set<String> names = new HashSet<>();
        long count = filled.stream().filter(NameColumn::isName).peek(names::add).count();
        boolean returns = names.size() < count || names.stream().anyMatch(SpeakerShape::isOperator);
        return count >= FEWEST && names.size() >= 2 && returns && count >= MOSTLY * filled.size();
    }

    private static boolean isName(String text) {
        return text.length() <= LONGEST
                && (SpeakerShape.isOperator(text)
                        || HanName.isLikely(text)
                        || (text.indexOf(' ') > 0 && SpeakerShape.isName(text, WORDS)));
    }
}
