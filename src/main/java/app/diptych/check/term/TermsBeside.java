package app.diptych.check.term;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** What the words beside two amounts call them, by the termbase. For one reader of a call. */
public final class TermsBeside {
    /** What an amount is compared with is judged by a rule of its own. */
    private static final Set<String> COMPARISONS =
            Set.of("year over year", "quarter over quarter", "month over month", "consecutive");

    private final TermReader reader;

    /** @param reader reads the terms */
    public TermsBeside(TermReader reader) {
        this.reader = reader;
    }

    /**
     * Whether each of two amounts stands beside the other's term: loans and deposits of which 放款 and 存款 have changed
     * places. Only where no word beside either may render its own term.
     *
     * @param english the words beside the first and the second amount
     * @param chinese the words beside what renders the first and the second
     */
    public boolean areExchanged(List<String> english, List<String> chinese) {
        BitSet one = terms(english.getFirst());
        BitSet other = terms(english.getLast());
        BitSet both = (BitSet) one.clone();
        both.and(other);
        one.andNot(both);
        other.andNot(both);
        return !one.isEmpty()
                && !other.isEmpty()
                && renders(chinese.getFirst(), other, one)
                && renders(chinese.getLast(), one, other);
    }

    private BitSet terms(String english) {
        BitSet terms = new BitSet();
        reader.english(english).stream()
                .filter(use -> !COMPARISONS.contains(use.term().name()))
                .forEach(use -> terms.set(use.number()));
        return terms;
    }

    /** Whether some form stands for one of the terms, and none for any of those that it must not name. */
    private boolean renders(String chinese, BitSet terms, BitSet not) {
        List<ChineseUse> uses = reader.chinese(chinese);
        return uses.stream().anyMatch(use -> terms.stream().anyMatch(use.form()::isRight))
                && uses.stream().noneMatch(use -> not.stream().anyMatch(use.form()::isRight));
    }
}
