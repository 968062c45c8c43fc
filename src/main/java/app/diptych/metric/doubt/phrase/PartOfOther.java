package app.diptych.metric.doubt.phrase;

import app.diptych.metric.statement.OwnNamings;
import app.diptych.metric.statement.aside.Respectively;
import app.diptych.metric.text.Sentence;
import app.diptych.model.pattern.Sieve;
import app.diptych.quantity.Kind;
import java.util.regex.Pattern;

/**
 * Whether the words around an amount make it a part of its measure, or of more than it, or of something that was said beside
 * it: "40 customers who pay", "sales and rents were $5 million", "this includes $2 million of deposits".
 */
final class PartOfOther {
    private static final int NEAR = 48;

    /** "Sales and rents were": a noun that is joined, and the verb of both. */
    private static final Sieve JOINED = Sieve.of(
            "(?:\\s+(?:and|plus|or)|,(?:\\s+[\\p{L}-]+,?){1,3}\\s+and)\\s+(?:[\\p{L}&'\u2019-]+\\s+){1,4}?(?:was|were|is|are|totaled|totalled|came|of)\\b.*",
            Pattern.DOTALL);

    private static final Sieve SOME = Sieve.of(
            "\\s+(?:(?:now|already|also|are|were|have|has|had)\\s+)*(?:who|that|whose|with|we|they|you|[a-z-]+ing|(?!compared)[a-z-]+ed)\\b");

    private static final Sieve SUCH = Sieve.of(
            "\\s+(?:who|that|whose|with|we|they|you|(?!increasing|decreasing|growing|declining)[a-z-]+ing)\\b");

    private static final Sieve MARK = Sieve.of(
            ".*\\b(?:customers?|clients?|accounts?|deals?|contracts?|users?|partners?)\\s+(?:[a-z-]+\\s+){0,4}",
            Pattern.DOTALL);

    private static final Sieve OF_WHOLE =
            Sieve.of("(?:.*\\b)?(?:of|on|under|against) (?:our|the|its)\\s+(?:[a-z-]+\\s+)?", Pattern.DOTALL);

    private static final Sieve NEW_SUBJECT = Sieve.of(
            "[^.;]*(?:,|\\band\\b|\\bwhile\\b|\\bbut\\b)\\s+(?:and |while |but |with |our |the |its )*[\\p{L}&][\\p{L}&'\u2019-]*(?:\\s+[\\p{L}&'\u2019-]+){0,6}\\s+"
                    + "(?:was|were|is|are|totaled|came in|stood)\\b.*",
            Pattern.DOTALL);

    /** "A fall in sales of $5 million and lower rents of $2 million" */
    private static final Sieve NEW_NOUN = Sieve.of(
            "[^.;]*(?:,|\\band\\b)\\s+(?:[a-z-]+\\s+){1,5}(?<!\\b(?:total|range|average|increase|decrease|growth|decline|midpoint|improvement)\\s)of\\s+(?:about\\s+|approximately\\s+|nearly\\s+|over\\s+)?",
            Pattern.DOTALL);

    /** "Traffic was up 1%, with ticket growth of 2%": a noun that grew is another measure. */
    private static final Sieve NEW_GROWTH = Sieve.of(
            "(?s)[^.;]*(?:,|\\band\\b|\\bwith\\b)\\s+(?!(?:an?|the|strong|solid|robust|year-over-year|sequential|organic|reported|net|sales|revenue|total|overall|continued|growth|up|down)\\s)[a-z-]{3,}(?<!ed|ing|ly)\\s+(?:growth|increases?|declines?|decreases?) of\\s+(?:about\\s+|approximately\\s+)?");

    private static final Sieve CHARGED = Sieve.of(
            "(?s)(?:.*\\s)?(?!compared|relat|attribut|due|led |add)[a-z]+ed (?:to|in|into|within|through|against) (?:(?:our|the)\\s+)?");

    private static final Sieve VERB = Sieve.of("\\s+(?:was|were|is|are|totaled|totalled|came|amounted)\\b");

    private static final Sieve INCLUDES =
            Sieve.of("(?:and |but )?(?:this|that|these|those|it|which|they) (?:also |now )?includ(?:es|ed|e)\\b");

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
                    && !spoken.naming().concept().kinds().contains(Kind.MONEY)
                    && SUCH.begins(spoken.sentence()
                            .lower(
                                    spoken.naming().end(),
                                    spoken.sentence().span().end()));
        }
        return spoken.naming().end() > spoken.start()
                && spoken.amount().kind() == Kind.COUNT
                && SOME.begins(
                        spoken.sentence().lower(end, spoken.sentence().span().end()));
    }

    /** "Sales in Norway and Spain grew 9% and 7%, respectively": which is whose is told by the order alone, and not of measures. */
    private static boolean isListed(Spoken spoken) {
        Sentence sentence = spoken.sentence();
        return sentence.holds("respectively")
                && !spoken.naming().equals(Respectively.of(sentence, OwnNamings.of(sentence), spoken.amount()));
    }

    /** "Eight customers passed $1 million in revenue": what each of them pays. */
    private static boolean isMark(Spoken spoken) {
        Sentence sentence = spoken.sentence();
        return !spoken.leads()
                && spoken.amount().kind() == Kind.MONEY
                && MARK.matches(sentence.lower(sentence.span().start(), spoken.start()));
    }

    /** "$2 million are left of our $5 million authorization": what is stated is what is left. */
    private static boolean isWhole(Spoken spoken) {
        Sentence sentence = spoken.sentence();
        return !spoken.leads()
                && sentence.amounts().getFirst().mention().start() < spoken.start()
                && OF_WHOLE.matches(sentence.lower(sentence.span().start(), spoken.start()));
    }

    /** "Interest charged to cost of sales was": what was charged is meant, not all of what it was charged to. */
    private static boolean isCharged(Spoken spoken) {
        Sentence sentence = spoken.sentence();
        return spoken.leads()
                && CHARGED.matches(sentence.lower(
                        Math.max(sentence.span().start(), spoken.naming().start() - NEAR),
                        spoken.naming().start()))
                && VERB.begins(
                        sentence.lower(spoken.naming().end(), sentence.span().end()));
    }

    /** "This includes $2 million of deposits": a part of what was said before. */
    private static boolean isPartOfThat(Spoken spoken) {
        Sentence sentence = spoken.sentence();
        return !spoken.leads() && INCLUDES.begins(sentence.lower(sentence.span().start(), spoken.start()));
    }

    private static boolean isJoined(Spoken spoken) {
        if (!spoken.leads()) {
            return false;
        }
        String gap = spoken.sentence().plain(spoken.naming().end(), spoken.start());
        boolean other = spoken.sentence().namings().stream()
                .anyMatch(naming -> naming.start() > spoken.naming().end() && naming.end() <= spoken.start());
        return !other && JOINED.matches(gap);
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
        return NEW_SUBJECT.matches(gap) || NEW_NOUN.matches(gap) || NEW_GROWTH.matches(gap);
    }
}
