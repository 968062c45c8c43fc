package app.diptych.metric.statement.period;

import app.diptych.metric.text.Hedges;
import app.diptych.metric.text.Hints;
import app.diptych.metric.text.Sentence;
import app.diptych.model.pattern.Sieve;
import app.diptych.quantity.Quantity;

/** Whether a sentence speaks of what is expected when it comes to an amount. */
final class Expectation {
    /** What an amount may do: "should land at", "will finish above". */
    private static final String VERBS =
            "be|total|reach|come|drive|produce|grow|increase|decline|generate|deliver|result|approach|exceed|improve|decrease|range|average|remain|"
                    + "land|fall|sit|end|finish|stand|run|equal|amount|represent|account|contribute|rise|climb|drop|expand|widen|settle|hit|stay|yield";

    private static final Sieve EXPECTED = Sieve.of(
            "\\b(?:(?:we(?:'re| are|'d| would|'ll| will)?|company|i|management|guidance|outlook)"
                    + "(?: \\w+){0,3}? (?:expect|expects|expecting|anticipate|anticipates|anticipating|project|forecast|forecasting|projecting|target|targeting|"
                    + "estimate|guide|guiding|plan|assume|assumes|modell?ing|budgeting)\\b(?! (?:strong|continued|growth in))"
                    + "|(?:raising|lowering|increasing|reducing|reaffirming|narrowing) (?:our|the)\\b[^.]{0,60}\\bto be\\b"
                    + "|we (?:now |currently |also )?see\\b(?! (?:strong|continued|growth in|that|how))"
                    + "|(?:our|the) (?:\\w+ )?(?:expectations?|forecasts?|estimates?|projections?) (?:for|of)\\b"
                    + "|(?:the|that|our|this) (?:guidance |outlook |full-year )?range (?:is|remains|stands)\\b"
                    + "|(?:is|are) (?:now |currently )?(?:expected|projected|anticipated|forecast|estimated) (?:to|at|between|in)"
                    + "|(?:should|will|would) (?:\\w+ )?(?:" + VERBS
                    + ")\\b|(?:on track|committed|aim(?:ing)?|would like|looking|hope|intend|plan|planning) (?:to|for|on)\\b|to (?:still |again |now )?range between\\b|to be (?:in the|between|approximately|about|around|down|up|flat)\\b"
                    + "|(?:our|the|its|a)(?: [\\w-]+){0,5}? (?:target|goal|objective|ambition)s?(?: [\\w-]+){0,2} (?:is|are|of|to|for|range|remains?)\\b|(?:our|the) (?:[\\w-]+ )?targeted (?:[\\w-]+ )?range\\b|at the (?:mid-?point|high end|low end)\\b"
                    + "|(?:guidance|outlook|targets?|expectations?)(?: for [^:.;]{0,30})?:"
                    + "|(?:reiterat|reaffirm|confirm)(?:e|es|ing) (?:our|the)\\b"
                    + "|(?:guidance|outlook|forecast|guide)(?: \\w+){0,6}? (?:is|of|for|to|at|range|calls|remains|now)\\b"
                    + "|(?:our|the) (?:estimated|expected|projected|anticipated|guided)\\b|these results should\\b"
                    + "|(?:raising|lowering|reaffirming|reiterating|maintaining|increasing|narrowing|updating|moving|taking|bringing|revising|cutting|reducing|tightening|trimming|lifting|boosting|raised|lowered|increased|reduced|revised|raise|reaffirm|reiterate|"
                    + "lower) (?:our|the)\\b[^.]{0,60}\\b(?:guidance|outlook|range|forecast|projections?|expectations?|estimates?|target)\\b)");
    /** "above our guidance of …", "than we expected": what was expected is only the yardstick. */
    private static final Sieve YARDSTICK = Sieve.of(
            "(?:than|above|below|exceed\\w*|versus|compared (?:to|with)|relative to|ahead of|in line with|"
                    + "end of|against|over)\\b[^,;]{0,24}\\b(?:guidance|outlook|expect\\w*|anticipat\\w*|forecast|guided)|had (?:expected|anticipated)|\\b(?:than|as|originally|previously) (?:we |originally |previously )?(?:expected|anticipated|planned)|expected-");

    /** "We see healthy demand, and Pools grew 9%": what a past verb says has happened. */
    private static final Sieve HAPPENED = Sieve.of("(?s).*\\b(?:grew|rose|fell|(?:was|were) (?:up|down))"
            + "(?:\\s+(?:by|another|a|an|" + Hedges.WORDS + "))*\\s*");

    private static final Hints YARDSTICKS = Hints.of("guid|outlook|expect|anticipat|forecast|planned");

    /** A word without which nothing is expected. */
    private static final Hints HINTS = Hints.of(
            "raising|lowering|reaffirm|reiterat|maintaining|increas|narrow|updating|moving|taking|bringing|revis|confirm|cutting|reduc|tighten|trimming|lifting|boosting|raise|lower|expect|anticipat|project|forecast|target|estimat|guid|plan|assum|model|budget| see|should|will|would|on track|commit|aim|looking|hope|intend|to be|outlook|range|goal|objective|ambition|at the");

    private Expectation() {}

    static boolean of(Sentence sentence, Quantity quantity) {
        String before =
                sentence.plain(sentence.span().start(), quantity.mention().start());
        if (!HINTS.in(before)) {
            return false;
        }
        String cleared = YARDSTICKS.in(before) ? YARDSTICK.replaceAll(before, " ") : before;
        return EXPECTED.isIn(cleared) && !HAPPENED.matches(before);
    }
}
