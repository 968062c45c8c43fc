package app.diptych.metric.entity;

import app.diptych.metric.text.Naming;
import app.diptych.metric.text.Sentence;
import app.diptych.model.pattern.Sieve;

/** What a sentence names only as the cause of something. */
public final class Causes {
    private static final Sieve CAUSE =
            Sieve.of("\\b(?:driven|led|offset|helped|supported|caused) by\\b|\\b(?:due|thanks) to\\b|\\bbecause\\b");

    private Causes() {}

    /** "The gain was driven by strong Pools margins": what a business is named for by the way is not what comes next. */
    public static boolean is(Sentence sentence, Naming naming) {
        return CAUSE.isIn(sentence.lower(sentence.span().start(), naming.start()));
    }
}
