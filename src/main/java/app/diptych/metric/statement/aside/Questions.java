package app.diptych.metric.statement.aside;

import app.diptych.metric.text.Sentence;
import app.diptych.model.pattern.Sieve;

/** Sentences that ask, which state nothing. */
public final class Questions {
    /** "Right?" behind a statement asks nothing. */
    private static final Sieve ASKS = Sieve.of("(?s).*(?<!\\b(?:right|okay|ok|correct|yes|huh|no))\\?[\"\u201d]?\\s*");

    private Questions() {}

    /** Whether a sentence asks. */
    public static boolean is(Sentence sentence) {
        // Most sentences hold no question mark: to look for one is much cheaper than to try the pattern.
        int mark = sentence.text().lastIndexOf('?', sentence.span().end() - 1);
        return mark >= sentence.span().start()
                && ASKS.matches(
                        sentence.lower(sentence.span().start(), sentence.span().end()));
    }
}
