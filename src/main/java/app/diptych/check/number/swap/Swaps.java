package app.diptych.check.number.swap;

import app.diptych.alignment.amount.Wording;
import app.diptych.alignment.bead.UnitReader;
import app.diptych.check.CheckInput;
import app.diptych.check.Draft;
import app.diptych.check.Place;
import app.diptych.check.number.tie.Tie;
import app.diptych.check.term.TermsBeside;
import app.diptych.model.Span;
import app.diptych.quantity.Bound;
import app.diptych.quantity.Kind;
import app.diptych.quantity.Mention;
import app.diptych.quantity.Quantity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Amounts that have changed places. Both stand on either side, so each is tied to its equal, and the ties cross. A
 * translation may turn a sentence round, but then what is said of an amount goes with it; see {@link Signs}. Where that
 * stays behind, the amounts alone were exchanged. This is told here and not by the links, since it takes the words.
 */
public final class Swaps {
    /** How far apart two amounts may be, in the order of the passage. */
    private static final int NEAR = 3;
    /** By how much the signs must speak for an exchange: more than one of them. */
    private static final double CLEAR = 1.5;
    /** The same for numbers of things and spans of time, which translations turn round more freely than rates and money. */
    private static final double CLEARER = 2.25;

    /** The same where the two stand in order: a sentence was turned round, and its amounts stayed. */
    private static final double IN_ORDER = 3;

    private final UnitReader reader;
    private final TermsBeside terms;

    /**
     * Finds exchanges.
     *
     * @param reader reads what clauses have in common
     * @param terms reads what the words beside an amount call it
     */
    public Swaps(UnitReader reader, TermsBeside terms) {
        this.reader = reader;
        this.terms = terms;
    }

    /** The exchanged amounts among the ties of a call, one exchange a passage. */
    public List<Draft> find(List<Tie> ties, CheckInput input) {
        List<Draft> drafts = new ArrayList<>();
        int from = 0;
        while (from < ties.size()) {
            int to = from;
            while (to < ties.size()
                    && ties.get(to).passage().id() == ties.get(from).passage().id()) {
                to++;
            }
            passage(ties.subList(from, to), input, drafts);
            from = to;
        }
        return drafts;
    }

    private void passage(List<Tie> ties, CheckInput input, List<Draft> drafts) {
        List<Tie> agreed = ties.stream()
                .filter(tie -> tie.hasBoth()
                        && tie.agrees()
                        && tie.englishQuantity().kind().isAmount())
                .sorted(Comparator.comparingInt(tie -> tie.englishMention().start()))
                .toList();
        if (!amounts(agreed, input, drafts)) {
            torn(agreed, ties, input, drafts);
        }
    }

    /** Adds an exchange of an amount with a number that lost its measure word to it. */
    private static void torn(List<Tie> agreed, List<Tie> ties, CheckInput input, List<Draft> drafts) {
        for (Tie tie : agreed) {
            for (Quantity number : input.quantitiesOf(tie.passage().id())) {
                Span place = Stray.isFree(number, ties) ? Stray.placeOf(number, tie) : null;
                if (place != null) {
                    drafts.add(draft(tie, number, place));
                    return;
                }
            }
        }
    }

    /** Adds two amounts that were exchanged, and says whether there are. */
    private boolean amounts(List<Tie> agreed, CheckInput input, List<Draft> drafts) {
        Signs signs = null;
        Labels labels = new Labels(input, terms);
        for (int i = 0; i < agreed.size(); i++) {
            for (int k = i + 1; k <= Math.min(agreed.size() - 1, i + NEAR); k++) {
                Tie first = agreed.get(i);
                Tie second = agreed.get(k);
                if (areAlike(first.englishMention(), second.englishMention())
                        && !isSmallWord(first, second)
                        && !EitherWay.is(first, second)) {
                    signs = signs == null ? new Signs(agreed, input, reader) : signs;
                    if (signs.areEnough(first, second, enough(first, second)) || labels.areExchanged(first, second)) {
                        drafts.add(draft(first, second));
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static double enough(Tie first, Tie second) {
        if (!first.crosses(second)) {
            return IN_ORDER;
        }
        return isThing(first) || isThing(second) ? CLEARER : CLEAR;
    }

    private static boolean isThing(Tie tie) {
        Kind kind = tie.englishMention().kind();
        return kind == Kind.COUNT || kind == Kind.DURATION;
    }

    /** Whether somebody could take one for the other. */
    private static boolean areAlike(Mention a, Mention b) {
        boolean vague = a.bound() == Bound.VAGUE || b.bound() == Bound.VAGUE;
        boolean part = a.kind() == Kind.FRACTION || b.kind() == Kind.FRACTION;
        return !vague && !isSameNumber(a, b) && (a.kind() == b.kind() || !part);
    }

    /** Whether they are of two kinds and one is a small number written as a word: nobody takes 兩國 for 30 years. */
    private static boolean isSmallWord(Tie first, Tie second) {
        return first.englishMention().kind() != second.englishMention().kind()
                && (Wording.isSpelled(first.chineseQuantity()) || Wording.isSpelled(second.chineseQuantity()));
    }

    private static boolean isSameNumber(Mention a, Mention b) {
        return a.low() != null
                && a.high() != null
                && b.low() != null
                && b.high() != null
                && a.low().compareTo(b.low()) == 0
                && a.high().compareTo(b.high()) == 0;
    }

    private static Draft draft(Tie first, Tie second) {
        return Draft.of(
                new Place(
                        first.passage().id(),
                        spans(first.english(), second.english()),
                        spans(second.chinese(), first.chinese())),
                "number-differs.swapped",
                "“{0}” and “{1}” have changed places in the Chinese.",
                first.englishWords(),
                second.englishWords());
    }

    private static Draft draft(Tie tie, Quantity number, Span place) {
        List<Span> chinese = new ArrayList<>(spans(tie.chinese()));
        chinese.add(place);
        return Draft.of(
                new Place(tie.passage().id(), spans(tie.english(), number), chinese),
                "number-differs.swapped",
                "“{0}” and “{1}” have changed places in the Chinese.",
                tie.englishWords(),
                number.text());
    }

    private static List<Span> spans(@Nullable Quantity... quantities) {
        List<Span> spans = new ArrayList<>();
        for (Quantity quantity : quantities) {
            if (quantity != null) {
                spans.add(new Span(
                        quantity.mention().outerStart(), quantity.mention().outerEnd()));
            }
        }
        return spans;
    }
}
