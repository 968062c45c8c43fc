package app.diptych.metric.doubt;

import app.diptych.metric.doubt.phrase.Spoken;
import app.diptych.metric.entity.name.Mention;
import app.diptych.metric.entity.name.Vocabulary;
import app.diptych.metric.text.Agency;
import app.diptych.metric.text.FunctionWords;
import app.diptych.metric.text.Hedges;
import app.diptych.metric.text.Naming;
import app.diptych.metric.text.Sentence;
import app.diptych.metric.text.Word;
import app.diptych.model.pattern.Sieve;
import app.diptych.quantity.Kind;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether a measure that was taken for the company's, for want of anything else, may be somebody else's. */
final class OwnerDoubts {
    private static final Sieve OTHERS = Sieve.of(
            "(?:(?:and|but|so|now|again|also),? )?(?:(?:it|they|he|she|their|his|its)\\b|(?:these|those|this|that) (?:is|was|were|are|has|have|had|will|would|[a-z]+ed)\\b).*",
            Pattern.DOTALL);
    /** "In home insurance, premiums rose", "as for home insurance, …": a part that the call uses for no business. */
    private static final Sieve PLACED = Sieve.of(
            "(?:(?:and|but|so|now|next),? )?(?:in|at|within|inside|across|for|on|regarding|concerning|as for|as to|(?:with|in) (?:respect|regards?) to) (?:(?:our|the) )?([a-z][a-z&'\u2019 -]{2,40}),");

    /** "At North Pit, …" */
    private static final Sieve AT_NAME = Sieve.of(
            "(?:And |But |Now |Next,? )?(?:At|In|For|at|in|for) (?:our |the )?(\\p{Lu}[\\w&'\u2019-]*(?: \\p{Lu}[\\w&'\u2019-]*){0,4}),");

    /** "Starting with our harbor operations, earnings per share were": those that they brought. */
    private static final Sieve OPENS_PART = Sieve.of(
            "(?:(?:and|now|next|finally|first),? )*(?:starting|beginning|turning|moving|shifting|looking) (?:first |next |now )?(?:with|to|at) (?:our |the )?(?:[a-z&'\u2019-]+ ){1,3}(?:operations|business|businesses|segment|division|unit)(?: results)?,");

    /** "Moving to ropes, revenue fell": the speaker leaves what was spoken of. */
    private static final Sieve TURNS_TO = Sieve.of(
            "(?:(?:and|now|next|so|finally),? )*(?:moving|turning|shifting|going)(?: now| next| on| over)? to (?:our |the )?([a-z][a-z&'\u2019 -]{2,40}?)"
                    + "(?: (?:on|at|with) (?:slide|page|chart) [\\w-]+)?,");

    private static final Sieve PASSES = Sieve.of(
            "(?:(?:and|so|now|next|finally|with that|let me|let['\u2019]s|let us|i['\u2019]ll|i will),? )*(?:start|starting|begin|beginning|turn|turning|move|moving|shift|shifting) (?:\\w+ )?(?:with|to)\\b");

    /** What such a head may be about without naming anybody. */
    private static final Sieve NOBODY = Sieve.of(
            ".*\\b(?:[a-z-]*(?:year|quarter|month|week|period|half|season|date|time)s?(?:['\u2019]s)?|total|addition|fact|general|summary|particular|turn|aggregate|short|sum|terms?|"
                    + "mid-?point|(?:high |low |upper |lower )?end|level|minimum|maximum|least|first|last|moment|rates?|pace|prices?|basis|impacts?|effects?|terms of .*|currenc(?:y|ies)|comparison|contrast|response|result|example|instance|outlook|guidance|now|side|sheet|flow|balance|return|front|line|"
                    + "income|revenue|sales|earnings|margins?|costs?|expenses?|capital|call|slide|page|table|company|whole|group|all|other hand|view|opinion|context|perspective|closing|conclusion)");

    /** "Our old business earned", "Harbor Lane's rope operations had": a part of the company that the call uses for no business. */
    private static final Sieve PART_SUBJECT = Sieve.of(
            "(?:(?:and|now|finally|lastly|also|but|so|meanwhile|similarly|within|in|for|overall)[, ]+)*(?:our|the|(?:[\\w&.-]+ ){0,2}[\\w&.-]+['\u2019]s) "
                    + "(?!(?:whole|entire|overall|total|combined|broader|consolidated|global|underlying|core|base|company|same|strong|strength)\\b)"
                    + "((?:(?!(?:" + FunctionWords.PREPOSITIONS + "|" + FunctionWords.PRONOUNS
                    + "|" + FunctionWords.DETERMINERS + "|" + FunctionWords.AUXILIARIES
                    + ")\\b)[a-z&,-]+ ){1,4}?(?:business(?:es)?|segments?|divisions?|operations|portfolio|franchise|lines? of business))"
                    + "(?:,| (?!results?\\b|model|plan|mix|trends|performance|momentum|environment)[a-z])");

    private static final Sieve CONTRIBUTED = Sieve.of("(?s).*\\bcontribut(?:e|ed|es|ing) (?:(?:an? |" + Hedges.WORDS
            + "|additional|another|incremental|between) ?)*(?:[a-z-]+ of )?");

    /** "Ropes were flat as twine was down 4%": the last that moved. */
    private static final Sieve MOVED =
            Sieve.of("(?s).*\\b(?:as|while|whereas|but|and) (?:both )?([a-z-]+) (?:was|were) (?:up|down)(?: (?:"
                    + Hedges.WORDS + "))? ");

    private static final Sieve WHO = Sieve.of(".*\\b(?:who|whose|their)\\b.*", Pattern.DOTALL);

    private static final Sieve OURS = Sieve.of(".*\\b(?:we|our|us)\\b.*", Pattern.DOTALL);
    /** "Excluding the sale of X, revenues were": what comes before the comma is no subject. */
    private static final Sieve OPENS = Sieve.of(
            "(?:and |but |so )?(?:excluding|adjusting|adjusted|given|despite|because|since|with|while|although|after|when|as|beyond|including|reflecting|due)\\b.*",
            Pattern.DOTALL);

    /** "In U.S. dollar terms": what it is counted in. */
    private static final Sieve CURRENCY = Sieve.of(
            "\\.?[\\s-]+(?:dollars?|euros?|pounds?|yen|yuan|francs?|rupees?|pesos?|kron(?:a|or|er|e)|won|rand|reais|currenc(?:y|ies))\\b");
    /** "Lamps revenue was $5 million, and diluted earnings per share were": the measure begins a part of its own. */
    private static final Pattern PART = Pattern.compile(
            "(?s).*(,? (?:and|while|but) (?:(?:our|the|total|adjusted|gaap|non-gaap|we|generated|had|reported) )*)$");

    private static final Sieve DID = Sieve.of(" (?:" + Agency.DID + ") ");

    private static final int NEAR = 48;

    private final Vocabulary vocabulary;
    private final String company;
    /** Words that the call has written with a capital where the place did not ask for one. */
    private final Set<String> names = new HashSet<>();

    OwnerDoubts(String company, Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.company = company;
    }

    /** Hears a sentence: what it writes with a capital within is a name at the head of those behind it too. */
    void hear(Sentence sentence) {
        List<Word> words = sentence.words();
        for (int i = 1; i < words.size(); i++) {
            if (words.get(i).isCapital()) {
                names.add(words.get(i).text());
            }
        }
    }

    /** Whether the call has written a word with a capital where its place does not ask for one. */
    boolean isName(String word) {
        return names.contains(word);
    }

    /**
     * Whether the sentence speaks of somebody else before it comes to the amount.
     *
     * @param known a business that may be named, or null
     */
    boolean speaksOfOther(Spoken spoken, @Nullable String known) {
        Sentence sentence = spoken.sentence();
        int start = sentence.span().start();
        boolean named = spoken.named() && spoken.naming().start() == start;
        String before = sentence.lower(start, spoken.start());
        return isPlaced(spoken, before)
                || (!named && OTHERS.matches(before))
                || WHO.matches(before)
                || namesOther(spoken, known);
    }

    /** Whether a sentence begins with a place or part that the call uses for no business. */
    boolean isPlacedElsewhere(Sentence sentence, List<Mention> mentions) {
        if (!mentions.isEmpty()) {
            return false;
        }
        int start = sentence.span().start();
        Matcher at =
                AT_NAME.head(sentence.text().substring(start, sentence.span().end()));
        if (at == null) {
            return false;
        }
        int name = start + at.start(1);
        return sentence.words().stream().filter(word -> word.start() == name).noneMatch(vocabulary::isPlain)
                && sentence.periods().stream()
                        .noneMatch(period -> period.mention().start() == name);
    }

    /** Whether the speaker turns to something that the call uses for no business, and that may be one. */
    static boolean turnsToOther(Sentence sentence) {
        int start = sentence.span().start();
        Matcher turn = TURNS_TO.head(sentence.lower(start, sentence.span().end()));
        return turn != null
                && !NOBODY.matches(turn.group(1))
                && sentence.namings().stream().noneMatch(naming -> naming.start() < start + turn.end(1));
    }

    /** Whether the subject of a sentence is a part of the company that the call uses for no business. */
    boolean isOfUnknownPart(Sentence sentence, List<Mention> mentions) {
        int start = sentence.span().start();
        Matcher part = PART_SUBJECT.head(sentence.lower(start, sentence.span().end()));
        if (part == null) {
            return false;
        }
        int from = start + part.start(1);
        int to = start + part.end(1);
        return mentions.stream()
                        .noneMatch(mention -> mention.end() > from
                                && mention.start() < to
                                && !mention.entity().equals(company))
                && sentence.namings().stream().noneMatch(naming -> naming.start() < to && naming.end() > from);
    }

    /** "Rope hire contributed $2 million of earnings per share": a part of the company's, and not all. */
    static boolean isContributed(Spoken spoken) {
        Sentence sentence = spoken.sentence();
        return !spoken.leads()
                && spoken.amount().kind() == Kind.MONEY
                && CONTRIBUTED.matches(sentence.lower(sentence.span().start(), spoken.start()));
    }

    /** "Ropes sales were flat as twine was down 4%": what moved is neither the measure nor its owner. */
    static boolean isOfOtherMover(Spoken spoken) {
        Sentence sentence = spoken.sentence();
        int start = sentence.span().start();
        Matcher moved = MOVED.head(sentence.lower(start, spoken.start()));
        return moved != null
                && moved.end() == spoken.start() - start
                && !FunctionWords.is(moved.group(1))
                && !spoken.isTaken(start + moved.start(1))
                && !spoken.entity().toLowerCase(Locale.ROOT).contains(moved.group(1))
                && spoken.naming().end() <= start + moved.start(1);
    }

    /** "Starting with lamp hire revenues.": what follows is of a line that the call uses for no business. */
    boolean passesToPart(Sentence sentence) {
        return sentence.amounts().isEmpty()
                && PASSES.begins(
                        sentence.lower(sentence.span().start(), sentence.span().end()))
                && sentence.namings().stream().anyMatch(naming -> isBehindNoun(sentence, naming));
    }

    private boolean isBehindNoun(Sentence sentence, Naming naming) {
        return sentence.words().stream()
                .filter(word -> word.end() == naming.start() - 1)
                .anyMatch(word -> !vocabulary.isPlain(word) && !vocabulary.isUnit(word));
    }

    private static boolean isPlaced(Spoken spoken, String before) {
        Matcher placed = PLACED.head(before);
        return OPENS_PART.begins(before)
                || (placed != null
                        && !NOBODY.matches(placed.group(1))
                        && !spoken.isTaken(spoken.sentence().span().start() + placed.start(1)));
    }

    /** "In sheds, prices rose": what the sentence is placed in is not the owner of the sentences before. */
    boolean isPlacedInOther(Spoken spoken) {
        Sentence sentence = spoken.sentence();
        String before = sentence.lower(sentence.span().start(), spoken.start());
        return PLACED.begins(before) && isPlaced(spoken, before);
    }

    /** "We sold to Brik, which has sales of $5 million": a name comes between the company's and the amount. */
    boolean namesOtherThanCompany(Spoken spoken) {
        int own = -1;
        for (Mention mention : spoken.mentions()) {
            own = mention.entity().equals(company) && mention.end() <= spoken.start() ? mention.end() : own;
        }
        return own >= 0 && namesOther(spoken, null, own);
    }

    /** "At the end of the year, Brik had $2 million of cash": somebody else is named, and nobody says "our". */
    boolean isSaidOfOther(Spoken spoken) {
        Sentence sentence = spoken.sentence();
        int from = partStart(spoken);
        return (!OURS.matches(sentence.lower(from, spoken.start())) && namesOther(spoken, null, from))
                || OPENS_PART.begins(sentence.lower(sentence.span().start(), spoken.start()));
    }

    /** "Demand for Brik was strong, with 5 million seats": the owner is of a sentence before, and this one names another. */
    boolean namesOtherThanHandedOn(Spoken spoken) {
        return namesOther(spoken, spoken.entity());
    }

    private boolean namesOther(Spoken spoken, @Nullable String known) {
        return namesOther(spoken, known, clauseStart(spoken));
    }

    private boolean namesOther(Spoken spoken, @Nullable String known, int from) {
        // What stands behind the measure says of what it is, or what it was adjusted for.
        int to = spoken.named() && spoken.leads() ? spoken.naming().start() : spoken.start();
        for (Mention mention : spoken.mentions()) {
            if (mention.start() >= from
                    && mention.start() < to
                    && !mention.entity().equals(company)
                    && !mention.entity().equals(known)) {
                return true;
            }
        }
        Word first = spoken.sentence().words().isEmpty()
                ? null
                : spoken.sentence().words().getFirst();
        for (Word word : spoken.sentence().words()) {
            if (word.start() >= to) {
                return false;
            }
            boolean named = !word.equals(first) || names.contains(word.text()) || isSubject(spoken, word);
            if (word.start() >= from && word.isCapital() && named && isName(spoken, word)) {
                return true;
            }
        }
        return false;
    }

    /** "Atlas passed 4,000 customers": what did something at the head of a sentence, and is not many, has a name. */
    private static boolean isSubject(Spoken spoken, Word first) {
        return !first.lower().endsWith("s")
                && DID.begins(spoken.sentence()
                        .lower(first.end(), spoken.sentence().span().end()));
    }

    private static int partStart(Spoken spoken) {
        int naming = spoken.naming().start();
        int start = Math.max(spoken.sentence().span().start(), naming - NEAR);
        var part = PART.matcher(spoken.sentence().lower(start, naming));
        return spoken.leads() && spoken.named() && part.matches() ? start + part.start(1) : clauseStart(spoken);
    }

    private static int clauseStart(Spoken spoken) {
        int start = spoken.sentence().span().start();
        int measure = Math.min(spoken.start(), Math.max(start, spoken.naming().start()));
        String before = spoken.sentence().lower(start, measure);
        int comma = before.lastIndexOf(", ");
        return comma >= 0 && OPENS.matches(before) ? start + comma : start;
    }

    private boolean isName(Spoken spoken, Word word) {
        boolean mentioned = spoken.mentions().stream()
                .anyMatch(mention -> mention.start() <= word.start() && word.start() < mention.end());
        return !mentioned
                && !CURRENCY.begins(spoken.sentence()
                        .lower(word.end(), spoken.sentence().span().end()))
                && !vocabulary.isPlain(word)
                && !spoken.isTaken(word.start())
                && !spoken.isTaken(word.end() + 1);
    }
}
