package app.diptych.metric.doubt.phrase;

import app.diptych.metric.concept.Additivity;
import app.diptych.metric.entity.name.Mention;
import app.diptych.metric.entity.name.Vocabulary;
import app.diptych.metric.text.FunctionWords;
import app.diptych.metric.text.Sentence;
import app.diptych.metric.text.Word;
import app.diptych.model.pattern.Sieve;
import app.diptych.quantity.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words that a measure's name stands among. A noun before it ("membership revenue"), behind it ("revenue reserves") or
 * joined to it ("sales and rents were $5 million") makes it another measure than the catalogue's; so does what it is said to
 * be of ("revenue from repairs").
 */
public final class NounPhrase {
    /**
     * What may stand directly behind a measure: a word that names nothing, a participle or an adverb by its ending, a time, a
     * verb that measures have, what a measure's size or change is called.
     */
    private static final Pattern GOES_ON = Pattern.compile("(?:" + FunctionWords.ALL
            + "|therefore|thus|hence|then|again|likewise|meanwhile|instead"
            + "|grew|grows?|rose|rise|fell|fall|went|ran|run|came|comes?|stood|stands|hit|beat|met|saw|set|totals?|remains?|represents?|"
            + "reflects?|exceeds?|declines?|improves?|expands?"
            + "|(?:balance|position|figure|number|amount|result|rate|percentage|dollar|level|increase|decrease)s?"
            + "|attributable|available|performance|growth|expansion|improvement|guidance|outlook|range|net|higher|lower|better|worse|roughly|ex|ex-[a-z]+|s)"
            + "|[a-z'\u2019-]+(?:ed|ing|ly)|[a-z-]*(?:year|quarter|month)[a-z-]*");

    private static final Sieve ACTS = Sieve.of("(?:we|i|you|they|it|to|will|should|would|could|also|now|still)");

    private static final Pattern OF = Pattern.compile(
            "\\s+(?:in|for|from|at|of|across|within|on|to)\\s+(?:(?:our|the|its|this|that|these|those|all|both)\\s+)*");
    private static final Sieve FROM = Sieve.of("\\s+(?:from|in|at|within)\\b");
    private static final Pattern IN = Pattern.compile(
            "(?:\\s+(?:growth|increase|decrease|decline|improvement|expansion|sequentially))?\\s+(?:in|for|from|at|across|within)\\s+(?:(?:our|the|its|this|that|these|those|all|both)\\s+)*");
    /** What a preposition may lead to without making the measure narrower. */
    private static final Sieve NO_PART = Sieve.of(
            "(?:constant|range|addition|line|total|aggregate|excess|shareholders?|stockholders?|common|sales|net|mid|low|high|single|double|teens?|"
                    + "prior|same|comparable|full|first|second|third|fourth|three|six|nine|twelve|past|period|company|end|date|order|part|terms|[a-z]+(?:th|st|nd|rd)|"
                    + "particular|general|fact|which|us|about|approximately|roughly|over|more|up|nearly|just|around|between|negative|positive|a|an)(?:-.*)?");

    /** So many words may describe a measure between "other" and its name. */
    private static final int DESCRIPTIONS = 2;

    /** "Expenses per ton": a measure of its own, but what is said of each share. */
    private static final Sieve PER = Sieve.of("\\s+per (?!share|diluted|common|unit|year|annum|quarter)[a-z]");

    private static final Sieve STATED =
            Sieve.of("\\s+(?:was|were|totaled|totalled|came in|grew|rose|fell|increased|decreased|declined)\\b");

    private static final Pattern THERE = Pattern.compile(" there\\b");
    private static final Set<String> NEW = Set.of("new", "additional", "incremental");

    private static final Set<String> JOINS = Set.of("at", "of", "for", "in", "on", "to");
    private final Vocabulary vocabulary;

    public NounPhrase(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /** Whether the measure is another, or narrower, than the one that the catalogue knows by the name. */
    public boolean isAnother(Spoken spoken) {
        return isModified(spoken) || isCompound(spoken) || PartOfOther.is(spoken);
    }

    /** Whether the measure is said to be of something that is not the owner: "customers in bakeries". */
    public boolean isOfOther(Spoken spoken) {
        // "Output there was 4,000 tons": of the place that was named before.
        boolean there = THERE.matcher(spoken.sentence()
                        .lower(spoken.naming().end(), spoken.sentence().span().end()))
                .lookingAt();
        return there || isOfOther(spoken, OF, spoken.naming().end()) || isOfOther(spoken, IN, spoken.end());
    }

    private boolean isOfOther(Spoken spoken, Pattern preposition, int from) {
        Sentence sentence = spoken.sentence();
        if (sentence.lower(spoken.naming().start(), from).endsWith("ed")) {
            // "Cash flow adjusted for leases" is what the naming is, not whose.
            return false;
        }
        Matcher of = preposition.matcher(sentence.lower(from, sentence.span().end()));
        if (!of.lookingAt()) {
            return false;
        }
        for (var period : sentence.periods()) {
            if (period.mention().start() == from + of.end()) {
                // "A loss in 2022 in our bakeries"
                return isOfOther(spoken, preposition, period.mention().end());
            }
        }
        if (spoken.isTaken(from + of.end())) {
            // "Sales from our stores": what is counted is a place here.
            return FROM.begins(of.group()) && isCounted(spoken, from + of.end());
        }
        Word word = wordAt(sentence, from + of.end());
        if (word == null || (!isInitials(word) && (vocabulary.isPlain(word) || NO_PART.matches(word.lower())))) {
            return false;
        }
        Mention mention = mentionAt(spoken, word.start());
        boolean own = mention != null
                ? mention.entity().equals(spoken.entity()) && !isLedOn(spoken, mention.end())
                : spoken.entity().toLowerCase(Locale.ROOT).contains(word.lower());
        return !own;
    }

    /**
     * Whether a name that the call uses for no business was taken for the owner from behind: "customers from Bergen to Oslo".
     * Sales are said so of places, what is counted seldom.
     */
    public boolean isOfStranger(Spoken spoken) {
        String entity = spoken.entity().toLowerCase(Locale.ROOT);
        Sentence sentence = spoken.sentence();
        return !spoken.assumed()
                && spoken.naming().concept().segments() != Additivity.SUM
                && spoken.mentions().stream()
                        .noneMatch(mention -> mention.entity().equals(spoken.entity()))
                && OF.matcher(sentence.lower(
                                spoken.naming().end(), sentence.span().end()))
                        .lookingAt()
                && sentence.lower(spoken.naming().end(), sentence.span().end()).contains(entity);
    }

    /** Whether the owner is nothing but words written small that the call uses for no business elsewhere: "net retail flows". */
    public boolean isOfUnknown(Spoken spoken) {
        if (spoken.assumed()
                || spoken.mentions().stream()
                        .anyMatch(mention -> mention.entity().equals(spoken.entity()))) {
            return false;
        }
        Sentence sentence = spoken.sentence();
        int from = sentence.span().start();
        int at = sentence.lower(from, sentence.span().end())
                .indexOf(spoken.entity().toLowerCase(Locale.ROOT));
        return at >= 0 && Character.isLowerCase(sentence.text().charAt(from + at));
    }

    /** Whether the owner is the one word at the head of the sentence, and no word that names lines of business: "Flown revenue". */
    public boolean isOfHead(Spoken spoken) {
        Word first = spoken.sentence().words().getFirst();
        int start = first.start();
        String head = spoken.sentence().text();
        boolean several = spoken.entity().indexOf(' ') > 0
                && head.startsWith(spoken.entity(), start)
                && spoken.mentions().stream().noneMatch(mention -> mention.start() == start);
        return several
                || (!spoken.assumed()
                        && spoken.entity().equals(first.text())
                        && !vocabulary.isBusiness(first)
                        && spoken.sentence().words().stream()
                                .filter(word -> word.start() > first.start()
                                        && word.end() <= spoken.naming().start())
                                .allMatch(word -> !vocabulary.isUnit(word) && vocabulary.isPlain(word)));
    }

    /** A noun directly before the name that no business was found in: "membership revenue". */
    private boolean isModified(Spoken spoken) {
        List<Word> words = spoken.sentence().words();
        int at = indexBefore(words, spoken.naming().start());
        if (at < 0 || !touches(spoken, words.get(at).end(), spoken.naming().start())) {
            return false;
        }
        Word word = words.get(at);
        if (spoken.isTaken(word.start())) {
            return false;
        }
        Mention mention = mentionAt(spoken, word.start());
        if (mention != null) {
            return isLongerName(spoken, mention.start());
        }
        if (isOfName(spoken, word)) {
            int first = at;
            while (first > 0
                    && isOfName(spoken, words.get(first - 1))
                    && touches(
                            spoken, words.get(first - 1).end(), words.get(first).start())) {
                first--;
            }
            return isLongerName(spoken, words.get(first).start());
        }
        boolean titled = at > 0
                && word.isCapital()
                && words.get(at - 1).isCapital()
                && !isMeasureWord(word)
                && touches(spoken, words.get(at - 1).end(), word.start());
        // "A high margin": what is described so is no name.
        boolean described =
                at > 0 && Set.of("a", "an").contains(words.get(at - 1).lower()) && !word.isCapital();
        // "Remaining capital expenditures of $5 million": what is still to come.
        boolean left =
                word.lower().equals("remaining") && !spoken.naming().concept().instant();
        boolean fresh = NEW.contains(word.lower())
                && (isStock(spoken)
                        || isMore(spoken, word)
                        || (spoken.amount().kind() == Kind.COUNT
                                && !word.lower().equals("new")));
        boolean rest = left || fresh || isRest(spoken, words, at);
        boolean negated = word.lower().startsWith("non-") && !word.lower().endsWith("gaap");
        return rest
                || negated
                || titled
                || !(described || vocabulary.isPlain(word) || vocabulary.isUnit(word) || isVerbal(words, at));
    }

    /** "$5 million of incremental income" may be what came, or what will. */
    private static boolean isMore(Spoken spoken, Word word) {
        return !spoken.leads()
                && !word.lower().equals("new")
                && spoken.naming().concept().segments() == Additivity.SUM;
    }

    /** "Kayak sales were": a noun that no business was found in stands before the subject of the sentence. */
    public boolean isOfPart(Spoken spoken) {
        Sentence sentence = spoken.sentence();
        return spoken.leads()
                && STATED.begins(
                        sentence.lower(spoken.naming().end(), sentence.span().end()))
                && isModified(spoken);
    }

    /** "14,000 new accounts" are not how many there are. */
    private static boolean isStock(Spoken spoken) {
        return spoken.naming().concept().instant()
                && spoken.naming().concept().kinds().contains(Kind.COUNT)
                && spoken.amount().kind() == Kind.COUNT;
    }

    private static boolean isCounted(Spoken spoken, int offset) {
        return spoken.sentence().namings().stream()
                .anyMatch(naming ->
                        naming.start() == offset && naming.concept().kinds().equals(Set.of(Kind.COUNT)));
    }

    /** US and IT in capitals are no pronouns. */
    private static boolean isInitials(Word word) {
        return word.text().equals("US") || word.text().equals("IT");
    }

    /** "Other costs", "other recurring revenue" are what is left of them. */
    private static boolean isRest(Spoken spoken, List<Word> words, int at) {
        int from = at;
        while (from > 0
                && at - from < DESCRIPTIONS
                && !words.get(from).lower().equals("other")
                && !JOINS.contains(words.get(from).lower())
                && touches(spoken, words.get(from - 1).end(), words.get(from).start())) {
            from--;
        }
        // "Other Ventures" is a name.
        return words.get(from).lower().equals("other")
                && mentionAt(spoken, words.get(from).start()) == null;
    }

    private static boolean isOfName(Spoken spoken, Word word) {
        return word.lower().length() > 2
                && spoken.entity().toLowerCase(Locale.ROOT).contains(word.lower());
    }

    /** "Tar and Lamps revenue": only a part of the name was found. */
    private boolean isLongerName(Spoken spoken, int start) {
        List<Word> words = spoken.sentence().words();
        int at = indexBefore(words, start);
        if (at < 0
                || spoken.isTaken(words.get(at).start())
                || !touches(spoken, words.get(at).end(), start)) {
            return false;
        }
        Word word = words.get(at);
        if (word.lower().equals("and") || word.lower().equals("&")) {
            return at > 0
                    && !spoken.isTaken(words.get(at - 1).start())
                    && !vocabulary.isPlain(words.get(at - 1))
                    && !vocabulary.isUnit(words.get(at - 1));
        }
        if (!word.isCapital() && JOINS.contains(word.lower())) {
            // "Homes at Sea revenue"
            Mention whole = at > 0 ? mentionAt(spoken, words.get(at - 1).start()) : null;
            return whole != null
                    && touches(spoken, words.get(at - 1).end(), word.start())
                    && Character.isUpperCase(spoken.sentence().text().charAt(start));
        }
        return word.isCapital() && word.start() > spoken.sentence().span().start() && !vocabulary.isPlain(word);
    }

    private static boolean isMeasureWord(Word word) {
        return word.text().equals(word.text().toUpperCase(Locale.ROOT))
                || word.lower().startsWith("non-");
    }

    /** "Revenue reserves", "$5 million of cash effects": a noun behind it takes the name over. */
    private static boolean isCompound(Spoken spoken) {
        int end = spoken.naming().end();
        return isLedOn(spoken, end)
                || isPerOther(spoken)
                || PER.begins(
                        spoken.sentence().lower(end, spoken.sentence().span().end()));
    }

    /** "Overheads were $2 per ton": not all of them, but what is said of each ton. */
    private static boolean isPerOther(Spoken spoken) {
        return spoken.naming().concept().per().isEmpty()
                && spoken.naming().concept().nouns().isEmpty()
                && spoken.amount().kind() == Kind.MONEY
                && PER.begins(spoken.sentence()
                        .lower(spoken.end(), spoken.sentence().span().end()));
    }

    /** Whether a noun stands directly behind a name that ends here. */
    private static boolean isLedOn(Spoken spoken, int end) {
        Word next = wordAt(spoken.sentence(), end + 1);
        return next != null
                && touches(spoken, end, next.start())
                && !spoken.isTaken(next.start())
                && mentionAt(spoken, next.start()) == null
                && !GOES_ON.matcher(next.lower()).matches();
    }

    /** "Raised revenue", "we expect revenue": a verb takes the measure as its object. */
    private static boolean isVerbal(List<Word> words, int at) {
        String lower = words.get(at).lower();
        boolean acts = at > 0 && ACTS.matches(words.get(at - 1).lower());
        return (at == 0 || !words.get(at).isCapital())
                && lower.indexOf('-') < 0
                && (acts || lower.endsWith("ed") || lower.endsWith("ing") || lower.endsWith("ly"));
    }

    private static @Nullable Mention mentionAt(Spoken spoken, int offset) {
        for (Mention mention : spoken.mentions()) {
            if (mention.start() <= offset && offset < mention.end()) {
                return mention;
            }
        }
        return null;
    }

    private static @Nullable Word wordAt(Sentence sentence, int offset) {
        for (Word word : sentence.words()) {
            if (word.start() >= offset) {
                return word.start() == offset ? word : null;
            }
        }
        return null;
    }

    private static int indexBefore(List<Word> words, int offset) {
        int at = -1;
        while (at + 1 < words.size() && words.get(at + 1).end() <= offset) {
            at++;
        }
        return at;
    }

    private static boolean touches(Spoken spoken, int from, int to) {
        String gap = spoken.sentence().lower(from, to);
        return !gap.isEmpty() && gap.chars().allMatch(c -> " '\u2019s\u00a0".indexOf(c) >= 0);
    }
}
