package app.diptych.quantity.english.money;

import app.diptych.quantity.Kind;
import app.diptych.quantity.english.number.Numerals;
import app.diptych.quantity.grammar.Draft;
import app.diptych.quantity.grammar.Letters;
import app.diptych.quantity.grammar.Numeral;
import app.diptych.quantity.grammar.Reading;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads money whose unit stands behind the number, and what follows in the smaller unit: "two dollars and five cents". */
public final class Coins {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal FIFTY = BigDecimal.valueOf(50);
    private static final int WEIGHED_BEFORE = 60;
    private static final int WEIGHED_BEHIND = 40;
    /** Lines of a screen, which are written as pence are. */
    private static final String SCREENS = " 240 360 480 576 720 1080 1440 2160 4320 ";

    /** Behind "a cent" these tell that it is an amount, not an idiom. */
    private static final List<String> COMPARED =
            List.of(" better", " worse", " ahead", " above", " below", " higher", " lower", " a share", " per share");

    private final MoneyLists words;
    private final Numerals numerals;

    /** Reads with these lists. */
    public Coins(MoneyLists words, Numerals numerals) {
        this.words = words;
        this.numerals = numerals;
    }

    /**
     * The money of a number whose unit is at {@code at}, or null.
     *
     * @param start where the figure starts, with its sign
     */
    public @Nullable Draft behind(Reading reading, Numeral numeral, int start, int at) {
        MoneyLists.Sign sign = words.after(reading, at);
        if (sign == null) {
            return pence(reading, numeral, start, at);
        }
        int end = at + sign.length();
        if (!isMoney(reading, numeral, at, end)) {
            return null;
        }
        Draft draft = Draft.of(Kind.MONEY, sign.currency().code(), numeral, start, end);
        draft.scale(sign.currency().power());
        MoneyLists.Sign whole = wholeBehind(reading, end);
        if (whole != null && sign.currency().power() < 0) {
            draft.unit = whole.currency().code();
        }
        if (sign.currency().power() == 0) {
            scaleBehind(reading, draft);
            composite(reading, draft);
        }
        draft.outerEnd = draft.end;
        return draft;
    }

    /** "5.4p" is said of dividends in the United Kingdom; "1080p" is a screen. */
    private static @Nullable Draft pence(Reading reading, Numeral numeral, int start, int at) {
        boolean attached = at == numeral.end() && reading.raw(at) == 'p' && numeral.exponent() == 0;
        if (!attached || Letters.isWord(reading.at(at + 1)) || numeral.spelled()) {
            return null;
        }
        String digits = reading.text().substring(numeral.start(), numeral.end());
        if (SCREENS.contains(" " + digits + " ")) {
            return null;
        }
        Draft draft = Draft.of(Kind.MONEY, "GBP", numeral, start, at + 1);
        draft.scale(-2);
        return draft;
    }

    private boolean isMoney(Reading reading, Numeral numeral, int at, int end) {
        char first = reading.at(at);
        if (!Letters.isLatin(first)) {
            // "10 $30": the sign belongs to the number behind it.
            return first == '\u00a2' || !Letters.isDigit(reading.at(reading.skipSpaces(end)));
        }
        if (reading.has(at, "pound") && !reading.has(at, "pound sterling") && !reading.has(at, "pounds sterling")) {
            return !isWeight(reading, numeral, at, end);
        }
        if (reading.has(at, "won")) {
            return numeral.exponent() > 0 || numeral.high().compareTo(FIFTY) >= 0;
        }
        if (reading.has(at, "sterling")) {
            return !reading.has(end, " silver");
        }
        if (reading.has(at, "grand")) {
            int next = reading.skipSpaces(end);
            return next == end || words.stop.at(reading.chars(), next, reading.length()) > 0;
        }
        return true;
    }

    /** A pound is weighed where it is "of" something, an adjective, or the words around speak of goods. */
    private boolean isWeight(Reading reading, Numeral numeral, int at, int end) {
        boolean singular = end == at + 5 && numeral.high().compareTo(BigDecimal.ONE) != 0;
        if (singular || reading.has(end, " of ") || reading.has(end, " per ") || reading.at(at - 1) == '-') {
            return true;
        }
        int from = Math.max(0, numeral.start() - WEIGHED_BEFORE);
        int to = Math.min(reading.length(), end + WEIGHED_BEHIND);
        for (int i = from; i < to; i++) {
            boolean word = Letters.isLatin(reading.at(i)) && !Letters.isLatin(reading.at(i - 1));
            if (word && words.weighed.at(reading.chars(), i, reading.length()) > 0) {
                return true;
            }
        }
        return false;
    }

    /** "57 cents of every euro", "40 cents on the pound": the whole tells whose cents they are; null if there is none. */
    private MoneyLists.@Nullable Sign wholeBehind(Reading reading, int end) {
        for (String every : new String[] {" of every ", " of each ", " on the ", " on every ", " from every "}) {
            if (reading.has(end, every)) {
                MoneyLists.Sign whole = words.after(reading, end + every.length());
                return whole != null && whole.currency().power() == 0 ? whole : null;
            }
        }
        return null;
    }

    /** "75 USD million". */
    private void scaleBehind(Reading reading, Draft draft) {
        Numeral numeral = draft.numeral;
        if (numeral == null || numeral.exponent() > 0 || reading.at(draft.end) != ' ') {
            return;
        }
        Numeral scaled = numerals.scaled(reading, numeral.ending(draft.end, numeral.bound()), false);
        if (scaled.exponent() > 2 && Letters.isLatin(reading.at(draft.end + 1))) {
            draft.scale(scaled.exponent());
            draft.exponent = scaled.exponent();
            draft.end = scaled.end();
        }
    }

    /** Takes in the smaller unit behind whole money: "$3 and 50 cents", "twenty dollars fifty", "a dollar twenty-six". */
    public void composite(Reading reading, Draft draft) {
        BigDecimal low = draft.low;
        if (low == null || draft.exponent > 3 || low.scale() > 0 || reading.at(draft.end) != ' ') {
            return;
        }
        boolean and = reading.has(draft.end, " and ");
        int at = draft.end + (and ? 5 : 1);
        Numeral small = numerals.read(reading, at, false);
        if (small == null || small.exponent() > 0 || small.high().compareTo(HUNDRED) >= 0 || small.isRange()) {
            return;
        }
        int end = smallEnd(reading, small, and, draft);
        if (end > 0) {
            draft.low = low.add(small.low().movePointLeft(2));
            draft.high = draft.low;
            draft.decimals = 2;
            draft.end = end;
            draft.outerEnd = end;
        }
    }

    private int smallEnd(Reading reading, Numeral small, boolean and, Draft draft) {
        int unit = reading.skipSpaces(small.end());
        MoneyLists.Sign sign = words.after(reading, unit);
        if (sign != null) {
            return sign.currency().power() == -2 ? unit + sign.length() : -1;
        }
        if (reading.at(small.end()) == 'c' && !Letters.isWord(reading.at(small.end() + 1))) {
            return small.end() + 1;
        }
        boolean two = small.decimals() == 0 && small.high().compareTo(BigDecimal.TEN) >= 0;
        char next = reading.at(small.end());
        boolean closed = next == 0 || next == '.' || next == ',' || next == ';' || next == '?';
        boolean further = next != 0 && Letters.isWord(reading.at(small.end() + 1));
        boolean stop = next == ' ' && words.stop.at(reading.chars(), small.end() + 1, reading.length()) > 0;
        // "between 15 dollars and 50." are two sums.
        boolean both = and
                && (!closed || Letters.isDigit(reading.at(draft.end - 1)) || reading.has(draft.start - 8, "between "));
        return two && !both && ((closed && !further) || (small.spelled() && stop)) ? small.end() : -1;
    }

    /** "a dollar twenty-six", "a cent better": the article counts one only where cents or a comparison follow. */
    public @Nullable Draft article(Reading reading, int start) {
        int at = reading.has(start, "a ") ? start + 2 : start;
        MoneyLists.Sign sign = at == start ? null : words.after(reading, at);
        if (sign == null) {
            return null;
        }
        Draft draft = Draft.of(Kind.MONEY, sign.currency().code(), BigDecimal.ONE, start, at + sign.length());
        if (sign.currency().power() != 0) {
            draft.scale(sign.currency().power());
            boolean worth = reading.has(start - 6, "worth ") && !reading.has(start - 10, "not ");
            return worth
                            || reading.has(start - 3, "by ")
                            || COMPARED.stream().anyMatch(word -> reading.has(draft.end, word))
                    ? draft
                    : null;
        }
        int before = draft.end;
        composite(reading, draft);
        return draft.end > before ? draft : null;
    }

    /** The unit that a currency before a number also has behind it ("US$5 US dollars"), or null. */
    public MoneyLists.@Nullable Sign again(Reading reading, int at) {
        MoneyLists.Sign sign = words.after(reading, at);
        boolean own = sign != null
                && sign.currency().power() == 0
                && !Letters.isDigit(reading.at(reading.skipSpaces(at + sign.length())));
        return own ? sign : null;
    }
}
