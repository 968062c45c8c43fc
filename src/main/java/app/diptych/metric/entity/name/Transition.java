package app.diptych.metric.entity.name;

import app.diptych.metric.text.Hints;
import app.diptych.metric.text.Sentence;
import app.diptych.model.pattern.Sieve;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a speaker passes to a business: "Moving next to our Cloud segment.", "Now to Personal Care.", "Starting with
 * Home Goods." What follows speaks of it until something else is named.
 */
public final class Transition {
    private static final Pattern HEAD = Pattern.compile(
            "(?:[a-z]+, )?(?:(?:and|so|now|next|then|finally|lastly|first|second|third|with that|"
                    + "okay|let me|let's|let us|i'll|we'll|i will|i'd like to|moving|move|turning|turn|starting|start|beginning|"
                    + "begin|shifting|shift|switching|looking|look|going|on|onto|over|back|to|at|with|into|our|the|segments|question|questions|on|about|part|of|your|talk|speak|discuss|cover|address|briefly|(?:slide|page|chart) [\\w-]+)[, ]+)+");
    /** "Let me turn to our segments, starting with the Pools segment." */
    private static final Pattern STARTS_WITH =
            Pattern.compile("(?s).*\\b(?:start|starting|begin|beginning|start off) with (?:our |the )?(?=\\S)");

    private static final Sieve PASSING = Sieve.of(
            "\\b(?:next|now|first|finally|lastly|moving|move|turning|turn|starting|start|beginning|begin|shifting|"
                    + "shift|switching|looking|look|going)\\b");
    /** A word without which nobody passes on; looked for first, because it is asked of every sentence. */
    private static final Hints HINTS =
            Hints.of("next|now|first|finally|lastly|mov|turn|start|begin|shift|switch|look|going");

    private static final int NEAR = 80;
    private static final Pattern TAIL = Pattern.compile(
            "(?: (?:on|at|with) (?:slide|page|chart) [\\w-]+)?(?: results| performance| side| margins?| profitability| revenue| growth)?\\s*(?:[.,:;]|--|$).*",
            Pattern.DOTALL);

    private static final Sieve PAGE = Sieve.of(
            "(?:now |and |next,? )?(?:moving|turning|shifting|going|starting|looking) (?:to|on to|on|with|at) (?:slide|page|chart) [\\w-]+, (?:our |the )?");
    private static final Sieve VERB = Sieve.of(
            "\\s+(?:was|is|had|has|delivered|continued|continues|performed|generated|reported|saw|remained|remains)\\b");

    /** "As we turn to page two, let's review our Pools segment": what is reviewed, wherever the sentence says so. */
    private static final Sieve REVIEW = Sieve.of(
            "\\b(?:review(?:ing)?|discuss(?:ing)?|cover(?:ing)?|look(?:ing)? at|turn(?:ing)? to|mov(?:e|ing) (?:on )?to|shift(?:ing)? to|start(?:ing)? with|begin(?:ning)? with|walk(?:ing)? (?:you )?through|go(?:ing)? through|talk(?:ing)? about)"
                    + "(?: the)?(?: (?:[\\w-]+ )?(?:results|performance|highlights|details) (?:of|for|in|from))? (?:our |the )?(?=\\S)");

    private static final Sieve UNIT = Sieve.of(".*\\b(?:segment|business|division|group|unit)", Pattern.DOTALL);

    private Transition() {}

    /** Whether a sentence without a figure passes to a segment or business, called so, that begins at an offset. */
    public static boolean reviews(Sentence sentence, Mention mention) {
        if (!sentence.amounts().isEmpty() || !UNIT.matches(sentence.lower(mention.start(), mention.end()))) {
            return false;
        }
        int start = sentence.span().start();
        String before = sentence.lower(start, mention.end());
        Matcher review = REVIEW.first(before);
        while (review != null) {
            if (start + review.end() == mention.start()) {
                return true;
            }
            review = review.find() ? review : null;
        }
        return false;
    }

    /** Where the name begins that the sentence passes to, or −1. */
    public static int nameStart(Sentence sentence) {
        int from = sentence.span().start();
        if (!HINTS.in(sentence.lower(from, Math.min(from + NEAR, sentence.span().end())))) {
            return -1;
        }
        Matcher head = HEAD.matcher(
                sentence.lower(sentence.span().start(), sentence.span().end()));
        boolean passes = head.lookingAt() && PASSING.isIn(head.group());
        if (passes && sentence.amounts().isEmpty()) {
            Matcher first =
                    STARTS_WITH.matcher(sentence.lower(from, sentence.span().end()));
            if (first.lookingAt() && first.end() > head.end()) {
                return from + first.end();
            }
        }
        return passes ? from + head.end() : -1;
    }

    /** "Turning to page five, Pools was": who opens another page passes to what is its subject. */
    private static boolean isOnNewPage(Sentence sentence, int nameEnd) {
        int start = sentence.span().start();
        Matcher page = PAGE.head(sentence.lower(start, nameEnd));
        return page != null
                && sentence.words().stream()
                        .filter(word -> word.start() >= start + page.end() && word.end() <= nameEnd)
                        .allMatch(word -> word.isCapital() || word.lower().equals("and"))
                && VERB.begins(sentence.lower(nameEnd, sentence.span().end()));
    }

    /** Whether the name that ends here is all that the sentence, or its first part, passes to. */
    public static boolean endsAt(Sentence sentence, int nameEnd) {
        return TAIL.matcher(sentence.lower(nameEnd, sentence.span().end())).matches() || isOnNewPage(sentence, nameEnd);
    }
}
