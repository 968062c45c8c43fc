package app.diptych.metric.entity;

import app.diptych.metric.text.Hints;
import app.diptych.metric.text.Naming;
import app.diptych.metric.text.Sentence;
import app.diptych.model.pattern.Sieve;
import java.util.regex.Pattern;

/** Words that say that a measure is the whole company's, whatever was spoken of. */
final class Wholes {
    private static final Sieve WHOLE = Sieve.of(
            ".*\\b(?:total|worldwide|consolidated|overall|company|company's|company-wide|companywide|global|firmwide|group)\\s+"
                    + "(?:(?:company|net|non-gaap|gaap|adjusted)\\s+)*",
            Pattern.DOTALL);

    private static final Sieve SPEAKS_FOR_ALL = Sieve.of(
            "\\b(?:total company|consolidated|worldwide basis|company-wide|at the company level|as a company|company as a whole|globally)\\b");

    /** "Our full-year outlook is …": that of the company, whatever was spoken of. */
    private static final Sieve OUTLOOK = Sieve.of(
            "(?:and |so |now )?our (?:full[- ]year |updated |\\d{4} |fiscal \\d{4} )?(?:outlook|guidance) (?:is|for|remains|calls|assumes)\\b");

    private static final Hints WHOLE_HINTS = Hints.of("total|world|consolidated|overall|company|global|firmwide|group");
    private static final Hints FOR_ALL_HINTS = Hints.of("company|consolidated|worldwide|globally");

    private Wholes() {}

    /** "Total revenue": the company's. */
    static boolean isSaid(Sentence sentence, Naming naming) {
        String before = sentence.lower(sentence.span().start(), naming.start());
        return WHOLE_HINTS.in(before) && WHOLE.matches(before);
    }

    /** Whether a measure is said to be of all, or the sentence speaks for all. */
    static boolean speaksFor(Sentence sentence, Naming naming) {
        return isSaid(sentence, naming) || speaksFor(sentence);
    }

    /** Whether a sentence speaks for the whole company: "as a company". */
    static boolean speaksFor(Sentence sentence) {
        String words = sentence.lower(sentence.span().start(), sentence.span().end());
        return OUTLOOK.begins(words) || (FOR_ALL_HINTS.in(words) && SPEAKS_FOR_ALL.isIn(words));
    }
}
