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
    /** The title of a column that tells of the translator's work: who did it, its state, what was found before. */
    private static final Pattern WORK = Pattern.compile(
            "(?i).*\\b(?:workflow|stat(?:e|us)|match\\w*|translat\\w*|review\\w*|edit\\w*|proof\\w*|linguists?|vendors?|assign\\w*"
                    + "|owners?|checked|approv\\w*|modified|changed|created|origins?|quality|scores?|priority|types?|categor\\w*"
                    + "|comments?|notes?|remarks?|tags?|projects?|files?|sources?|targets?|issues?|qa|tm)\\b.*"
                    + "|.*(?:[狀状][態态]|流程|比[對对]|[譯译]者|翻[譯译]|[審审][校閱阅稿]|校[對对]|[編编][輯辑]|修改|建立"
                    + "|[備备][註注]|附[註注]|品[質质]|[質质]量|分[數数]|[類类][別别型]|[標标][籤签]).*");

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
     */
    static Optional<Integer> in(List<List<String>> table, Collection<Integer> taken) {
        int widest = Math.min(WIDEST, table.stream().mapToInt(List::size).max().orElse(0));
        for (int column = 0; column < widest; column++) {
            if (!taken.contains(column) && mayHead(table, column) && holdsNames(table, column)) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    /** Whether the first cell of a column may stand above those who speak: it does not say that the column is of something else. */
    private static boolean mayHead(List<List<String>> table, int column) {
        List<String> row = table.getFirst();
        return column >= row.size() || !WORK.matcher(row.get(column).strip()).matches();
    }

    private static boolean holdsNames(List<List<String>> table, int column) {
        List<String> first = table.getFirst();
        boolean title = column < first.size() && !isName(first.get(column).strip());
        List<String> filled = table.stream()
                .skip(title ? 1 : 0)
                .limit(LOOKED_AT)
                .filter(row -> column < row.size() && !row.get(column).isBlank())
                .map(row -> row.get(column).strip())
                .toList();
        Set<String> names = new HashSet<>();
        long count = filled.stream().filter(NameColumn::isName).peek(names::add).count();
        boolean returns = names.size() < count || names.stream().anyMatch(SpeakerShape::isOperator);
        return count >= FEWEST && names.size() >= 2 && returns && count >= MOSTLY * filled.size();
    }

    private static boolean isName(String cell) {
        String text = SpeakerShape.withoutBrackets(cell);
        return text.length() <= LONGEST
                && (SpeakerShape.isOperator(text)
                        || HanName.isLikely(text)
                        || (text.indexOf(' ') > 0 && SpeakerShape.isName(text, WORDS)));
    }
}
