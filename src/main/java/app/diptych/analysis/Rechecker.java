package app.diptych.analysis;

import app.diptych.check.RuleSet;
import app.diptych.check.term.base.Termbase;

/** Finds anew what is wrong with a call that was analysed before, by other rules or another termbase. Thread-safe. */
@FunctionalInterface
public interface Rechecker {
    /**
     * The same analysis with the findings of now.
     *
     * @param terms what terms are held to
     * @param rules which rules run
     */
    Analysis check(Analysis call, Termbase terms, RuleSet rules);
}
