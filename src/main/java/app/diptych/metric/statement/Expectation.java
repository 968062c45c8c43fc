package app.diptych.metric.statement;

import app.diptych.metric.text.Sentence;
import app.diptych.quantity.Quantity;
import java.util.regex.Pattern;

/** Whether a sentence speaks of what is expected when it comes to an amount. */
final class Expectation {
    private static final Pattern EXPECTED =
            Pattern.compile("\\b(?:we(?:'re| are|'d| would|'ll| will)?|company|i|management|guidance|outlook)"
                    + "(?: \\w+){0,3}? (?:expect|expects|expecting|anticipate|anticipates|anticipating|project|forecast|target|targeting|"
                    + "estimate|guide|guiding|plan|assume|assumes|see)\\b(?! (?:strong|continued|growth in))"
                    + "|\\b(?:is|are) (?:now |currently )?(?:expected|projected|anticipated|forecast|estimated) to"
                    + "|\\b(?:should|will) (?:be|total|reach|come|grow|increase|decline)\\b|\\bto be (?:in the range|between|approximately)"
                    + "|\\b(?:our|the)(?: [\\w-]+){0,3}? (?:target|goal|objective|ambition)s? (?:is|are|of|to|for|range)\\b|\\bat the (?:mid-?point|high end|low end)\\b"
                    + "|\\b(?:guidance|outlook|forecast|guide)(?: \\w+){0,6}? (?:is|of|for|to|range|calls|remains|now)\\b"
                    + "|\\b(?:raising|lowering|reaffirming|reiterating|maintaining|increasing|narrowing|updating|raise|reaffirm|reiterate|"
                    + "lower) (?:our|the)\\b[^.]{0,40}\\b(?:guidance|outlook|range|forecast)\\b");
    /** "above our guidance of …", "than we expected": what was expected is only the yardstick. */
    private static final Pattern YARDSTICK = Pattern.compile(
            "(?:than|above|below|exceed\\w*|versus|compared (?:to|with)|relative to|ahead of|in line with|"
                    + "end of|against|over)\\b[^,;]{0,24}\\b(?:guidance|outlook|expect\\w*|anticipat\\w*|forecast|guided)|had (?:expected|anticipated)|\\b(?:than|as|originally|previously) (?:we |originally |previously )?(?:expected|anticipated|planned)|expected-");

    private Expectation() {}

    static boolean of(Sentence sentence, Quantity quantity) {
        String before =
                sentence.plain(sentence.span().start(), quantity.mention().start());
        String cleared = YARDSTICK.matcher(before).replaceAll(" ");
        return EXPECTED.matcher(cleared).find();
    }
}
