package app.diptych.check.term;

import app.diptych.check.term.base.Term;
import app.diptych.check.term.base.WrongForm;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a Chinese form stands for. Filled once, then only read. */
final class ChineseForm {
    private final Set<Term> right = new HashSet<>();
    private final Set<Term> regular = new HashSet<>();
    private final Map<Term, WrongForm> wrong = new HashMap<>();

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

    /** Whether it is a rendering of this term's own: a region's form, or one that no other term has. */
    boolean isOwn(Term term) {
        return isRight(term) && (right.size() == 1 || regular.contains(term));
    }

    /** Why it must not stand for a term, or null. */
    @Nullable WrongForm whyWrong(Term term) {
        return wrong.get(term);
    }
}
