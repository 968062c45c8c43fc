package app.diptych.check.term;

import app.diptych.check.term.base.Level;
import app.diptych.check.term.base.Term;
import app.diptych.check.term.base.WrongForm;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a Chinese form stands for. Terms are given by their numbers in the termbase. Filled once, then only read. */
final class ChineseForm {
    private final BitSet right = new BitSet();
    private final BitSet regular = new BitSet();
    private final BitSet bad = new BitSet();
    private final Map<Integer, WrongForm> wrong = new HashMap<>();

    /** The first term that it is the usual form of, if that is told apart from others at all. */
    private @Nullable Term named;

    /**
     * @param number the term's number
     * @param isRegular whether it is one of a region's forms, not a further one
     */
    void addRight(Term term, int number, boolean isRegular) {
        right.set(number);
        if (isRegular) {
            regular.set(number);
            boolean held = term.level() == Level.KEY || term.level() == Level.TERM;
            named = named == null && held ? term : named;
        }
    }

    /** Takes over what another form is right and wrong for, except where this one is wrong itself. */
    void inherit(ChineseForm other) {
        right.or(other.right);
        regular.or(other.regular);
        other.wrong.forEach(this::addWrong);
        named = other.named;
    }

    /** The term that it names by itself, of those that are held to their renderings; null where it names none. */
    @Nullable
    Term named() {
        return named;
    }

    /** The first reason stays. */
    void addWrong(int term, WrongForm form) {
        bad.set(term);
        wrong.putIfAbsent(term, form);
    }

    /** Whether it may stand for a term. */
    boolean isRight(int term) {
        return right.get(term) && !bad.get(term);
    }

    /** Whether it is one of a region's forms of a term. */
    boolean isRegular(int term) {
        return isRight(term) && regular.get(term);
    }

    /** Whether it may stand for this term alone. */
    boolean isOnly(int term) {
        return isRight(term) && right.cardinality() == 1;
    }

    /** Whether it is wrong for some term. */
    boolean isEverWrong() {
        return !bad.isEmpty();
    }

    /** Why it must not stand for a term, or null. */
    @Nullable
    WrongForm whyWrong(int term) {
        return bad.get(term) ? wrong.get(term) : null;
    }
}
