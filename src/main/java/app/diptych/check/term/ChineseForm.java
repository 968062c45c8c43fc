package app.diptych.check.term;

import app.diptych.check.term.base.Term;
import app.diptych.check.term.base.WrongForm;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a Chinese form stands for. Filled once, then only read. Terms are told apart by identity, which is fast. */
final class ChineseForm {
    private final Set<Term> right = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Term> regular = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Map<Term, WrongForm> wrong = new IdentityHashMap<>();

    /** @param isRegular whether it is one of a region's forms, not a further one */
    void addRight(Term term, boolean isRegular) {
        right.add(term);
        if (isRegular) {
            regular.add(term);
        }
    }

    /** The first reason stays. */
    void addWrong(Term term, WrongForm form) {
        wrong.putIfAbsent(term, form);
    }

    /** Whether it may stand for a term. */
    boolean isRight(Term term) {
        return right.contains(term) && !wrong.containsKey(term);
    }

    /** Whether it is one of a region's forms of a term. */
    boolean isRegular(Term term) {
        return isRight(term) && regular.contains(term);
    }

    /** Whether it may stand for this term alone. */
    boolean isOnly(Term term) {
        return isRight(term) && right.size() == 1;
    }

    /** Why it must not stand for a term, or null. */
    @Nullable WrongForm whyWrong(Term term) {
        return wrong.get(term);
    }
}
