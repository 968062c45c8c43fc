package app.diptych.check.number;

import app.diptych.check.number.tie.Tie;
import app.diptych.quantity.grammar.Tables;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Names that currencies of several countries share, as {@code currencies.tsv} has them: 克朗 alone is Swedish as well as Danish. */
final class SharedNames {
    private static final String FILE = "/app/diptych/check/number/currencies.tsv";

    /** What may stand before a name that stands alone. */
    private static final String NUMBER = "[\\d一二三四五六七八九十百千萬万億亿兆半多餘余来來]\\s*";

    private record Name(Pattern alone, Set<String> codes) {}

    private static final List<Name> ALL = Tables.rowsAt(FILE).stream()
            .map(cells -> new Name(Pattern.compile(NUMBER + "(?:" + cells[0] + ")"), Set.of(cells[1].split(" ", -1))))
            .toList();

    private SharedNames() {}

    /** Whether the Chinese of a tie has a name alone that the English currency has too. */
    static boolean isOneOf(Tie tie) {
        String english = tie.englishMention().unit();
        String chinese = tie.chineseMention().unit();
        return ALL.stream()
                .filter(name -> name.codes().contains(english) && name.codes().contains(chinese))
                .anyMatch(name -> name.alone().matcher(tie.chineseWords()).find());
    }
}
