package app.diptych.metric.statement.aside;

import app.diptych.metric.text.Naming;
import app.diptych.metric.text.Sentence;
import app.diptych.model.pattern.Sieve;

/** Measures that stand beside another: with it, or as a part of it. */
public final class Inclusions {
    private static final int NEAR = 40;
    private static final Sieve INCLUDED = Sieve.of("(?s).*\\b(?:includ\\w+|of which)\\b.*");
    private static final Sieve WITH = Sieve.of("(?s).*\\bwith (?:an? )?(?:[a-z-]+ ){0,2}");

    private Inclusions() {}

    /** "Lamps profit was $3 million, with a margin of 9%": of the same business. */
    public static boolean isWith(Sentence sentence, Naming naming) {
        return WITH.matches(before(sentence, naming));
    }

    /** "The ratio was 91%, including 3 points of storm losses. It was …": the ratio. */
    public static boolean isIncluded(Sentence sentence, Naming naming) {
        return INCLUDED.matches(before(sentence, naming));
    }

    private static String before(Sentence sentence, Naming naming) {
        return sentence.lower(Math.max(sentence.span().start(), naming.start() - NEAR), naming.start());
    }
}
