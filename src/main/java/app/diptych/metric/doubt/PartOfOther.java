package app.diptych.metric.doubt;

import app.diptych.metric.text.Sentence;
import app.diptych.quantity.Kind;
import java.util.regex.Pattern;

/**
 * Whether the words around an amount make it a part of its measure, or of more than it, or of something that was said beside
 * it: "40 customers who pay", "sales and rents were $5 million", "this includes $2 million of deposits".
 */
final class PartOfOther {
    private static final int NEAR = 48;

    /** "Sales and rents were": a noun that is joined, and the verb of both. */
    private static final Pattern JOINED = Pattern.compile(
            "(?:\\s+(?:and|plus|or)|,(?:\\s+[\\p{L}-]+,?){1,3}\\s+and)\\s+(?:[\\p{L}&'\u2019-]+\\s+){1,4}?(?:was|were|is|are|totaled|totalled|came|of)\\b.*",
            Pattern.DOTALL);

    private static final Pattern SOME = Pattern.compile(
            "\\s+(?:(?:now|already|also|are|were|have|has|had)\\s+)*(?:who|that|whose|with|we|they|you|[a-z-]+ing|(?!compared)[a-z-]+ed)\\b");

    private static final Pattern SUCH = Pattern.compile(
            "\\s+(?:who|that|whose|with|we|they|you|(?!increasing|decreasing|growing|declining)[a-z-]+ing)\\b");

    private static final Pattern MARK = Pattern.compile(
            ".*\\b(?:customers?|clients?|accounts?|deals?|contracts?|users?|partners?)\\s+(?:[a-z-]+\\s+){0,4}",
            Pattern.DOTALL);

    private static final Pattern OF_WHOLE =
            Pattern.compile("(?:.*\\b)?(?:of|on|under|against) (?:our|the|its)\\s+(?:[a-z-]+\\s+)?", Pattern.DOTALL);

    private static final Pattern NEW_SUBJECT = Pattern.compile(
            "[^.;]*(?:,|\\band\\b|\\bwhile\\b|\\bbut\\b)\\s+(?:and |while |but |with |our |the |its )*[\\p{L}&][\\p{L}&'\u2019-]*(?:\\s+[\\p{L}&'\u2019-]+){0,6}\\s+"
                    + "(?:was|were|is|are|totaled|came in|stood)\\b.*",
            Pattern.DOTALL);

    /** "A fall in sales of $5 million and lower rents of $2 million" */
    private static final Pattern NEW_NOUN = Pattern.compile(
            "[^.;]*(?:,|\\band\\b)\\s+(?:[a-z-]+\\s+){1,5}(?<!\\b(?:total|range|average|increase|decrease|growth|decline|midpoint|improvement)\\s)of\\s+(?:about\\s+|approximately\\s+|nearly\\s+|over\\s+)?",
            Pattern.DOTALL);

    /** "Traffic was up 1%, with ticket growth of 2%": a noun that grew is another measure. */
    private static final Pattern NEW_GROWTH = Pattern.compile(
            "(?s)[^.;]*(?:,|\\band\\b|\\bwith\\b)\\s+(?!(?:an?|the|strong|solid|robust|year-over-year|sequential|organic|reported|net|sales|revenue|total|overall|continued|growth|up|down)\\s)[a-z-]{3,}(?<!ed|ing|ly)\\s+(?:growth|increases?|declines?|decreases?) of\\s+(?:about\\s+|approximately\\s+)?");

    private static final Pattern CHARGED = Pattern.compile(
            "(?s)(?:.*\\s)?(?!compared|relat|attribut|due|led |add)[a-z]+ed (?:to|in|into|within|through|against) (?:(?:our|the)\\s+)?");

    private static final Pattern VERB = Pattern.compile("\\s+(?:was|were|is|are|totaled|totalled|came|amounted)\\b");

    private static final Pattern INCLUDES = Pattern.compile(
            "(?:and |but )?(?:this|that|these|those|it|which|they) (?:also |now )?includ(?:es|ed|e)\\b");

    private PartOfOther() {}

    static boolean is(Spoken spoken) {
        return isRestricted(spoken)
                || isWhole(spoken)
                || isMark(spoken)
                || isListed(spoken)
                || isJoined(spoken)
                || isCharged(spoken)
                || isPartOfThat(spoken)
                || isBehindOther(spoken);
    }

    /** "40 customers signed", "40 customers who pay": some of those that there are. */
    private static boolean isRestricted(Spoken spoken) {
        int end = Math.max(spoken.naming().end(), spoken.end());
        if (spoken.leads()) {
            // "Accounts using it doubled"
            return spoken.naming().concept().kinds().contains(Kind.COUNT)
                    && SUCH.matcher(spoken.sentence()
                                    .lower(
                                            spoken.naming().end(),
                                            spoken.sentence().span().end()))
                            .lookingAt();
        }
        return spoken.naming().end() > spoken.start()
                && spoken.amount().kind() == Kind.COUNT
                && SOME.matcher(spoken.sentence()
                                .lower(end, spoken.sentence().span().end()))
                        .lookingAt();
    }

    /** "Revenue and income of $5 million and $2 million, respectively": which is whose is told by the order alone. */
    private static boolean isListed(Spoken spoken) {
        Sentence sentence = spoken.sentence();
        return sentence.lower(sentence.span().start(), sentence.span().end()).contains("respectively");
    }

    /** "Eight customers passed $1 million in revenue": what each of them pays. */
    private static boolean isMark(Spoken spoken) {
        Sentence sentence = spoken.sentence();
        return !spoken.leads()
                && spoken.amount().kind() == Kind.MONEY
                && MARK.matcher(sentence.lower(sentence.span().start(), spoken.start()))
                        .matches();
    }

    /** "$2 million are left of our $5 million authorization": what is stated is what is left. */
    private static boolean isWhole(Spoken spoken) {
        Sentence sentence = spoken.sentence();
        return !spoken.leads()
                && sentence.amounts().getFirst().mention().start() < spoken.start()
                && OF_WHOLE.matcher(sentence.lower(sentence.span().start(), spoken.start()))
                        .matches();
    }

    /** "Interest charged to cost of sales was": what was charged is meant, not all of what it was charged to. */
    private static boolean isCharged(Spoken spoken) {
        Sentence sentence = spoken.sentence();
        return spoken.leads()
                && CHARGED.matcher(sentence.lower(
                                Math.max(
                                        sentence.span().start(), spoken.naming().start() - NEAR),
                                spoken.naming().start()))
                        .matches()
                && VERB.matcher(sentence.lower(
                                spoken.naming().end(), sentence.span().end()))
                        .lookingAt();
    }

    /** "This includes $2 million of deposits": a part of what was said before. */
    private static boolean isPartOfThat(Spoken spoken) {
        Sentence sentence = spoken.sentence();
        return !spoken.leads()
                && INCLUDES.matcher(sentence.lower(sentence.span().start(), spoken.start()))
                        .lookingAt();
    }

    private static boolean isJoined(Spoken spoken) {
        if (!spoken.leads()) {
            return false;
        }
        String gap = spoken.sentence().plain(spoken.naming().end(), spoken.start());
        boolean other = spoken.sentence().namings().stream()
                .anyMatch(naming -> naming.start() > spoken.naming().end() && naming.end() <= spoken.start());
        return !other && JOINED.matcher(gap).matches();
    }

    /** "Sales were $5 million, and rents paid for halls were $2 million": the second is not of sales. */
    private static boolean isBehindOther(Spoken spoken) {
        int from = -1;
        for (var other : spoken.sentence().amounts()) {
            if (other.mention().start() >= spoken.naming().end()
                    && other.mention().end() <= spoken.start()) {
                from = other.mention().end();
            }
        }
        if (from < 0 || !spoken.leads()) {
            return false;
        }
        String gap = spoken.sentence().plain(from, spoken.start());
        return NEW_SUBJECT.matcher(gap).matches()
                || NEW_NOUN.matcher(gap).matches()
                || NEW_GROWTH.matcher(gap).matches();
    }
}
