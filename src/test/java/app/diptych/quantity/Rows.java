package app.diptych.quantity;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.model.Language;
import app.diptych.model.Period;
import app.diptych.quantity.grammar.Tables;
import app.diptych.quantity.standard.Recognizers;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Tables of sentences with what is to be read in them. A row is {@code sentence | amount; amount}, an amount is
 * {@code low[..high] unit[/per] [BOUND] [UP|DOWN COMPARISON]}, where EXACT and, in a table that is not about changes, the
 * direction are left out. A dash stands for no amount.
 */
final class Rows {
    private static final Recognizer RECOGNIZER = Recognizers.standard();
    private static final Period CALL = Period.quarter(2024, 2);

    private Rows() {}

    static Stream<String> of(String table) {
        return table.lines().filter(line -> !line.isBlank());
    }

    /** Holds the amounts of a row against what is read; Chinese rows in Simplified as well. */
    static void checkAmounts(String row) {
        check(row, false);
    }

    /** The same with dates, periods, ranks and identifiers, which are written KIND value. */
    static void checkAll(String row) {
        check(row, true);
    }

    private static void check(String row, boolean all) {
        List<String> cells = List.of(row.split(" \\| ", -1));
        String text = cells.get(0).strip();
        String wanted = cells.get(1).strip().equals("-") ? "" : cells.get(1).strip();
        boolean directed = wanted.contains(" UP") || wanted.contains(" DOWN") || wanted.contains("LEVEL");
        assertThat(describe(text, read(text), all, directed)).as(text).isEqualTo(wanted.replace(" LEVEL", ""));
        String simplified = simplified(text);
        if (!simplified.equals(text)) {
            assertThat(describe(simplified, read(simplified), all, directed))
                    .as(simplified)
                    .isEqualTo(simplified(wanted.replace(" LEVEL", "")));
        }
    }

    static List<Mention> read(String text) {
        boolean chinese = text.codePoints().anyMatch(c -> c >= 0x4e00 && c < 0xa000);
        return RECOGNIZER.recognize(text, new Setting(chinese ? Language.ZH : Language.EN, "TWD", CALL));
    }

    private static String describe(String text, List<Mention> mentions, boolean all, boolean directed) {
        return mentions.stream()
                .filter(mention -> all || mention.kind().isAmount())
                .map(mention -> describe(text, mention, directed))
                .collect(Collectors.joining("; "));
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

    /** The text in Simplified, by the table that the recogniser itself uses. */
    static String simplified(String text) {
        StringBuilder simplified = new StringBuilder(text);
        for (String[] row : Tables.rows("folding.tsv")) {
            for (int i = 0; i + 1 < row[0].length(); i += 2) {
                for (int at = 0; at < simplified.length(); at++) {
                    if (text.charAt(at) == row[0].charAt(i)) {
                        simplified.setCharAt(at, row[0].charAt(i + 1));
                    }
                }
            }
        }
        return simplified.toString();
    }
}
