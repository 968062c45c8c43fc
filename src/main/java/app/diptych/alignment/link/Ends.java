package app.diptych.alignment.link;

import static app.diptych.alignment.link.Assignment.NONE;

import app.diptych.alignment.Link;
import app.diptych.alignment.Verdict;
import app.diptych.alignment.amount.Wording;
import app.diptych.model.Passage;
import app.diptych.quantity.Kind;
import app.diptych.quantity.Mention;
import app.diptych.quantity.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A range on one side that the other side says by its two ends, each as an amount of its own: the range is tied to the
 * first end, the second says nothing more.
 */
final class Ends {
    private static final Pattern ONE_TO = Pattern.compile(
            "(?i)\\b(?:an?|the next|one|another|next) (day|week|month|quarter|year) (?:to|or|and) (?:the )?$");

    private static final Pattern LEVELS = Pattern.compile("(?i)\\b(?:low|mid|high)\\b");
    private static final Pattern JOINED = Pattern.compile("(?:出[頭头]|左右|多|以上)?\\s*[到至~～-]\\s*[約约近]?");

    private final Passage passage;
    private final Places english;
    private final Places chinese;
    private final int[] tied;

    /** @param passage the texts they stand in */
    Ends(Passage passage, Places english, Places chinese, int[] tied) {
        this.passage = passage;
        this.english = english;
        this.chinese = chinese;
        this.tied = tied;
    }

    /**
     * Ties ranges to ends.
     *
     * @param silent English quantities that need no tie; added to
     * @param taken Chinese quantities that have one or need none; added to
     */
    void tie(boolean[] silent, boolean[] taken, List<Link> links) {
        for (int i = 0; i < tied.length; i++) {
            if (tied[i] == NONE && isRange(english.quantity(i))) {
                int first = ends(english.quantity(i), chinese, taken);
                first = first == NONE ? endsOfBand(english.quantity(i), taken) : first;
                if (first != NONE) {
                    taken[first] = true;
                    taken[first + 1] = true;
                    silent[i] = true;
                    links.add(link(english.quantity(i), chinese.quantity(first)));
                }
            }
        }
        boolean[] known = new boolean[tied.length];
        for (int i = 0; i < known.length; i++) {
            known[i] = silent[i] || tied[i] != NONE;
        }
        for (int j = 0; j < taken.length; j++) {
            if (!taken[j] && isRange(chinese.quantity(j))) {
                int first = ends(chinese.quantity(j), english, known);
                int last = first == NONE ? fromOne(chinese.quantity(j), known) : first + 1;
                for (int row = first == NONE ? last : first; row != NONE && row <= last; row++) {
                    known[row] = true;
                    silent[row] = true;
                    taken[j] = true;
                }
                if (last != NONE) {
                    links.add(link(english.quantity(first == NONE ? last : first), chinese.quantity(j)));
                }
            }
        }
    }

    /** The free upper end of a range whose lower end is one and not said as a number: "a month to six months". */
    private int fromOne(Quantity range, boolean[] known) {
        String text = passage.english() == null ? "" : passage.english();
        BigDecimal low = range.mention().low();
        for (int i = 0; i < english.size(); i++) {
            Mention end = english.quantity(i).mention();
            if (known[i] || low == null || low.compareTo(BigDecimal.ONE) != 0 || end.kind() != Kind.DURATION) {
                continue;
            }
            Matcher before = ONE_TO.matcher(text.substring(0, end.outerStart()));
            if (is(english.quantity(i), range, false)
                    && before.find()
                    && before.group(1).equalsIgnoreCase(end.unit())
                    && end.unit().equals(range.mention().unit())) {
                return i;
            }
        }
        return NONE;
    }

    private static Link link(Quantity english, Quantity chinese) {
        return new Link(english.id(), chinese.id(), Verdict.COMPATIBLE);
    }

    private static boolean isRange(Quantity quantity) {
        Mention mention = quantity.mention();
        // A growth by a multiple keeps two readings, which are no ends.
        return mention.kind() != Kind.MULTIPLE
                && mention.low() != null
                && mention.high() != null
                && mention.low().compareTo(mention.high()) < 0;
    }

    /** The first of two free neighbours that are the ends of a range, or {@code NONE}. */
    private static int ends(Quantity range, Places side, boolean[] taken) {
        for (int i = 0; i + 1 < side.size(); i++) {
            if (!taken[i]
                    && !taken[i + 1]
                    && is(side.quantity(i), range, true)
                    && is(side.quantity(i + 1), range, false)) {
                return i;
            }
        }
        return NONE;
    }

    /** The first of two free Chinese neighbours that are joined, inside a band: 80% 出頭到 85% 左右 for "low to mid 80s". */
    private int endsOfBand(Quantity band, boolean[] taken) {
        String text = passage.chinese();
        if (text == null
                || (Wording.hasTwoEnds(band) && !LEVELS.matcher(band.text()).find())) {
            return NONE;
        }
        for (int i = 0; i + 1 < chinese.size(); i++) {
            Mention low = chinese.quantity(i).mention();
            Mention high = chinese.quantity(i + 1).mention();
            if (!taken[i]
                    && !taken[i + 1]
                    && isInside(band, low)
                    && isInside(band, high)
                    && low.outerEnd() <= high.outerStart()
                    && JOINED.matcher(text.substring(low.end(), high.start())).matches()) {
                return i;
            }
        }
        return NONE;
    }

    private static boolean isInside(Quantity band, Mention point) {
        Mention interval = band.mention();
        return point.kind() == band.kind()
                && point.low() != null
                && point.high() != null
                && interval.low() != null
                && interval.high() != null
                && point.low().compareTo(point.high()) == 0
                && interval.low().compareTo(point.low()) <= 0
                && interval.high().compareTo(point.low()) >= 0;
    }

    private static boolean is(Quantity end, Quantity range, boolean low) {
        Mention a = end.mention();
        Mention b = range.mention();
        if (a.low() == null || a.high() == null || b.low() == null || b.high() == null) {
            return false;
        }
        boolean money = a.kind() == Kind.MONEY && b.kind() == Kind.MONEY;
        boolean kinds = a.kind() == b.kind() || (low && a.kind() == Kind.COUNT);
        if (money && !a.unit().equals(b.unit())) {
            return false;
        }
        return kinds && a.low().compareTo(a.high()) == 0 && a.low().compareTo(low ? b.low() : b.high()) == 0;
    }
}
