package app.diptych.importing.exchange.table;

import app.diptych.importing.layout.SpeakerShape;
import app.diptych.importing.text.HanName;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds the column that names who speaks where no title tells: nearly all that stands in it are names, and some return. */
final class NameColumn {
    /** The title of a column of those who speak: any other tells that somebody else is named, or a state. */
    private static final Pattern WHO =
            Pattern.compile("(?i).*\\b(?:speakers?|speaking|spoken|said by|voices?|talkers?).*"
                    + "|(?:full |display )?names?|who|persons?|people|participants?|attendees?|roles?|from"
                    + "|.*(?:[發发]言|[講讲][者話话]|[說说][話话]|主[講讲]).*|姓名|名字|人名|人物|[與与][會会](?:者|人[員员])|[參参][與与加]者");

    private static final double MOSTLY = 0.8;
    private static final int WIDEST = 16;
    private static final int FEWEST = 3;
    private static final int LOOKED_AT = 400;
    private static final int LONGEST = 80;
    private static final int WORDS = 6;

    private NameColumn() {}

    /**
     * The first such column.
     *
     * @param taken the columns of which it is known what they hold
     * @param titles whether the first row names the columns
     */
    static Optional<Integer> in(List<List<String>> table, Collection<Integer> taken, boolean titles) {
        int widest = Math.min(WIDEST, table.stream().mapToInt(List::size).max().orElse(0));
        for (int column = 0; column < widest; column++) {
            if (!taken.contains(column) && mayHead(table, column, titles) && holdsNames(table, column)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    /** Whether the first cell of a column may stand above names: it is one, or there is none, or it says who speaks. */
    private static boolean mayHead(List<List<String>> table, int column, boolean titles) {
        List<String> row = table.getFirst();
        String head = column < row.size() ? row.get(column).strip() : "";
        return head.isEmpty() || (!titles && isName(head)) || WHO.matcher(head).matches();
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
