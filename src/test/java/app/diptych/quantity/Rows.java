package app.diptych.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.quantity.grammar.Tables;
import app.diptych.quantity.standard.Recognizers;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Holds what is read in a sentence against what is wanted of it. An expectation is {@code amount; amount}, an amount is
 * {@code low[..high] unit[/per] [BOUND] [UP|DOWN COMPARISON]}, where EXACT is left out. In a row where one amount has a
 * direction or is told to be a LEVEL, the direction of all is compared. Where it is of interest, an amount ends with
 * {@code @decimals}, {@code [core]}, or {@code {core with its modifiers}}.
 *
 * <p>A dash stands for no amount, NONE for nothing of any kind. Dates, periods, ranks and identifiers are written
 * {@code KIND value} and compared in the rows that name one. The call is of the second quarter of 2024, its bare 元 is
 * TWD, in rows written in Simplified CNY. Traditional rows are compared in Simplified as well.
 */
final class Rows {
    private static final Recognizer RECOGNIZER = Recognizers.standard();
    /** Traditional characters of the tables, each before its Simplified one, that are in no word the recogniser knows. */
    private static final String UNFOLDED = "亂乱亞亚侖仑倉仓倫伦債债優优兌兑劃划匯汇嗎吗塢坞奧奥帳帐帶带庫库廚厨採采換换損损擁拥擔担東东桿杆榮荣槓杠橫横氣气沒没潤润灣湾爐炉獻献畫画"
            + "礦矿稱称穩稳窯窑簽签終终結结緩缓繕缮聽听茲兹葉叶螢萤裝装裡里製制規规覽览訪访註注諾诺講讲謝谢貸贷賓宾賺赚錯错饋馈駛驶騎骑鳥鸟麵面麼么";

    private static final Pattern NO_AMOUNT = Pattern.compile("(^|; )(DATE|PERIOD|ORDINAL|IDENTIFIER) ");
    private static final Pattern DIRECTED = Pattern.compile(" (UP|DOWN|LEVEL)\\b");

    private Rows() {}

    static void check(PhenomenonRow row) {
        assertThat(got(row)).as(row.toString()).isEqualTo(items(row.wanted()));
        String simplified = simplified(row.sentence());
        if (row.language().equals("zh") && !simplified.equals(row.sentence())) {
            PhenomenonRow other = simplified(row);
            assertThat(got(other)).as(other.toString()).isEqualTo(items(other.wanted()));
        }
    }

    /** What is read in the row's sentence, with as much said of each amount as the row's expectation says of it. */
    static List<String> got(PhenomenonRow row) {
        String text = row.sentence();
        boolean all =
                row.wanted().equals("NONE") || NO_AMOUNT.matcher(row.wanted()).find();
        boolean directed = DIRECTED.matcher(row.wanted()).find();
        List<String> wanted = items(row.wanted());
        List<String> got = new ArrayList<>();
        for (Mention mention : RECOGNIZER.recognize(text, row.setting())) {
            if (all || mention.kind().isAmount()) {
                String like = got.size() < wanted.size() ? wanted.get(got.size()) : "";
                got.add(describe(text, mention, directed) + details(text, mention, like));
            }
        }
        return got;
    }

    /** The amounts wanted, one by one. */
    static List<String> items(String wanted) {
        return wanted.equals("-") || wanted.equals("NONE")
                ? List.of()
                : List.of(wanted.replace(" LEVEL", "").split("; ", -1));
    }

    private static String details(String text, Mention mention, String like) {
        return (like.contains(" @") ? " @" + mention.decimals() : "")
                + (like.contains(" [") ? " [" + text.substring(mention.start(), mention.end()) + "]" : "")
                + (like.contains(" {") ? " {" + text.substring(mention.outerStart(), mention.outerEnd()) + "}" : "");
    }

    private static String describe(String text, Mention mention, boolean directed) {
        if (!mention.kind().isAmount()) {
            boolean named = mention.kind() == Kind.IDENTIFIER;
            String value = named ? text.substring(mention.start(), mention.end()) : mention.value();
            String rank = mention.low() == null ? "" : plain(mention.low());
            return (mention.kind() + " " + (value == null ? rank : value)).strip();
        }
        String low = plain(mention.low());
        String high = plain(mention.high());
        StringBuilder line = new StringBuilder(low);
        line.append(low.equals(high) ? "" : ".." + high);
        line.append(mention.unit().isEmpty() ? "" : " " + mention.unit());
        line.append(mention.per() == null ? "" : "/" + mention.per());
        line.append(mention.bound() == Bound.EXACT ? "" : " " + mention.bound());
        if (directed && mention.direction() != null) {
            line.append(" ").append(mention.direction()).append(" ").append(mention.comparison());
        }
        return line.toString();
    }

    private static String plain(@Nullable BigDecimal number) {
        if (number == null) {
            return "";
        }
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    /** The row in Simplified. */
    static PhenomenonRow simplified(PhenomenonRow row) {
        return new PhenomenonRow(
                row.place(),
                row.language(),
                simplified(row.shown()),
                simplified(row.sentence()),
                simplified(row.wanted()));
    }

    /** The text in Simplified, by the table that the recogniser itself uses and the characters it has no need of. */
    static String simplified(String text) {
        StringBuilder simplified = new StringBuilder(text);
        for (String[] row : Tables.rows("folding.tsv")) {
            simplify(simplified, row[0]);
        }
        simplify(simplified, UNFOLDED);
        return simplified.toString();
    }

    private static void simplify(StringBuilder text, String pairs) {
        for (int i = 0; i + 1 < pairs.length(); i += 2) {
            for (int at = 0; at < text.length(); at++) {
                if (text.charAt(at) == pairs.charAt(i)) {
                    text.setCharAt(at, pairs.charAt(i + 1));
                }
            }
        }
    }
}
