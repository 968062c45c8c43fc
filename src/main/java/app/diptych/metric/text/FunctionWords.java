package app.diptych.metric.text;

import java.util.Arrays;
import java.util.Set;

/**
 * The words of English that name nothing: pronouns, determiners, prepositions, conjunctions and auxiliaries. They are closed
 * classes (Huddleston and Pullum, The Cambridge Grammar of the English Language, chapters 3, 5, 7 and 15): no call adds one.
 * What is none of them, and no adverb or participle by its ending, is a noun or a verb. Alternatives of patterns on plain or
 * lower-case text, without brackets.
 */
public final class FunctionWords {
    /** What stands for a noun. */
    public static final String PRONOUNS =
            "it|they|that|which|this|these|those|we|you|i|he|she|who|whose|there|everyone|everything|nothing|something";

    /** What stands before a noun. */
    public static final String DETERMINERS = "a|an|the|our|its|their|your|all|both|each|every|no|any|some|more|less";

    /** What ties a noun to what is before it. */
    public static final String PREPOSITIONS =
            "of|in|for|from|at|to|by|on|with|without|per|over|above|below|under|than|versus|since|despite|during|through|"
                    + "throughout|across|within|between|around|about|near|before|after|because|due|excluding|including|"
                    + "compared|against|into|until|via";

    /** What joins clauses. */
    public static final String CONJUNCTIONS = "and|or|but|nor|while|whereas|although|though|if|when|where|as|so|unless";

    /** What only helps a verb. */
    public static final String AUXILIARIES =
            "was|were|is|are|be|been|being|has|have|had|will|would|should|could|may|might|can|do|did|does|not";

    /** Adverbs without an ending that tells them. */
    public static final String ADVERBS =
            "again|also|still|now|then|up|down|flat|only|even|yet|just|almost|here|today|back|well|ahead|later|ago|last|"
                    + "next|first|second|third|fourth|once";

    /** All of them. */
    public static final String ALL =
            String.join("|", PRONOUNS, DETERMINERS, PREPOSITIONS, CONJUNCTIONS, AUXILIARIES, ADVERBS);

    private static final Set<String> WORDS = Set.copyOf(Arrays.asList(ALL.split("\\|", -1)));

    private FunctionWords() {}

    /** Whether a word, in lower case, is one of them. */
    public static boolean is(String lower) {
        return WORDS.contains(lower);
    }
}
