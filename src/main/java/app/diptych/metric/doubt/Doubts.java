package app.diptych.metric.doubt;

import app.diptych.metric.concept.Additivity;
import app.diptych.metric.doubt.phrase.NounPhrase;
import app.diptych.metric.doubt.phrase.Spoken;
import app.diptych.metric.doubt.phrase.UnknownPart;
import app.diptych.metric.entity.Owner;
import app.diptych.metric.entity.name.Mention;
import app.diptych.metric.entity.name.Vocabulary;
import app.diptych.metric.statement.period.Periods;
import app.diptych.metric.statement.period.Tense;
import app.diptych.metric.statement.period.When;
import app.diptych.metric.text.Agency;
import app.diptych.metric.text.Naming;
import app.diptych.metric.text.Sentence;
import app.diptych.model.Period;
import app.diptych.model.pattern.Sieve;
import app.diptych.quantity.Quantity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells, while a call is read from its beginning to its end, what of each fact is in doubt. The question is never whether a
 * fact is likely, but whether its own words, or a rule that holds nearby, say each of its fields.
 */
public final class Doubts {
    private static final Sieve TURNS = Sieve.of(
            "(?:(?:and|so|now|next|finally|with that|okay|let me|let's|let us|i'll|i will|i'd like to|we'll),?\\s+)*"
                    + "(?:turn|turning|finish|close|closing|conclude|move|moving|shift|shifting|look|looking|before)\\b.*",
            Pattern.DOTALL);

    private static final Pattern STRANGER = Pattern.compile(
            "(?:(?:And|But|Finally|Next|Our|The|In),? )*(?!(?:We|It|This|That|These|They|There|I|You|He|She|As|Today|Our|The)\\b)(?:\\p{Lu}[\\w&'\u2019-]*(?: and)? ){1,4}"
                    + "(?:segment |business |division )?(?:" + Agency.DID + "|" + Agency.WENT_ON + ") ");
    private static final Sieve SEGMENT =
            Sieve.of("(?s)(?:.*\\b)?segment(?:['\u2019]s)? (?:(?:adjusted|gaap|non-gaap|total) )?");

    private static final int NEAR = 32;

    private final NounPhrase phrase;
    private final UnknownPart unknown;
    private final OwnerDoubts owners;
    private final String company;
    private boolean answers;
    /** Whether the passage, or the one before it, speaks of a business that nothing has ended. */
    private boolean spokenOf;
    /** Whether this passage said whose something is. */
    private boolean spoke;
    /** Whether this passage passed to a place or part that is no business of the call: "At the north pit, …". */
    private boolean placed;
    /** Whether the subject of this passage is a part of the company that is no business of the call: "our older shops". */
    private boolean ofOther;
    /** Whether this passage passed to a line that is no business of the call. */
    private boolean ofPart;

    private int silent;
    private final Leads leads = new Leads();
    private final Carried carried = new Carried();
    private final int reported;
    private final boolean yearEnded;
    private final Heads heads = new Heads();
    private final Comparing comparing = new Comparing();
    /** Whether some business is called a segment or the like: then a measure without an owner may be one's. */
    private boolean units;

    private @Nullable String here; // the business that this passage gave a measure last by name

    private List<Mention> mentions = List.of();
    private Owner owner;
    private boolean beside; // whether what is judged is said by the way

    private final Strangers strangers = new Strangers();
    private final CrossParts crossing = new CrossParts();

    /**
     * @param company its name as facts have it
     * @param reported the call's own period
     * @param vocabulary which words name something
     */
    public Doubts(String company, Period reported, Vocabulary vocabulary) {
        phrase = new NounPhrase(vocabulary);
        unknown = new UnknownPart(phrase);
        this.company = company;
        this.reported = Periods.end(reported);
        yearEnded = !reported.isQuarter() || reported.code().endsWith("-Q4");
        owners = new OwnerDoubts(company, vocabulary);
        owner = new Owner(company, false);
    }

    /**
     * Another begins to speak.
     *
     * @param answering whether in answer to a question
     */
    public void beginTurn(boolean answering) {
        answers = answering;
        spokenOf = false;
        leads.beginPassage();
    }

    /**
     * Hears a sentence before its statements are recorded.
     *
     * @param subject the business that the sentence is about, or null
     * @param first whether it begins a passage
     */
    public void hear(Sentence sentence, List<Mention> named, @Nullable Mention subject, boolean first) {
        mentions = named;
        heads.hear(
                subject != null
                        && !subject.entity().equals(company)
                        && sentence.amounts().isEmpty(),
                first);
        if (first) {
            leads.beginPassage();
            here = null;
            carried.beginPassage();
            heads.beginPassage();
            // What two passages were silent about is over.
            silent = spoke ? 0 : silent + 1;
            spokenOf &= silent < 2;
            spoke = false;
            placed = false;
            ofOther = false;
            ofPart = false;
            unknown.beginPassage();
            strangers.beginPassage();
            crossing.beginPassage();
        }
        placed = subject == null && (placed || owners.isPlacedElsewhere(sentence, named));
        ofOther = subject == null && (ofOther || owners.isOfUnknownPart(sentence, named));
        ofPart |= owners.passesToPart(sentence);
        if (named.isEmpty() && OwnerDoubts.turnsToOther(sentence)) {
            carried.turn();
        }
        boolean turns = sentence.amounts().isEmpty()
                && TURNS.matches(
                        sentence.lower(sentence.span().start(), sentence.span().end()));
        if (first && named.isEmpty() && sentence.amounts().isEmpty() && isOfStranger(sentence)) {
            carried.turn();
        }
        if (turns && named.stream().allMatch(mention -> mention.entity().equals(company))) {
            leads.leave();
            carried.turn();
        }
        owners.hear(sentence);
        heads.read(sentence);
        comparing.read(sentence);
        if (subject != null) {
            spoke = true;
            spokenOf = !subject.entity().equals(company);
        } else if (first && turns) {
            spokenOf = false;
        }
    }

    /** A business is spoken of, though no fact is stated of it. */
    public void speakOf(String business) {
        spoke = true;
        spokenOf = true;
        crossing.name(business);
        leads.speakOf(business);
    }

    /** Whose the amounts are that come next. */
    public void own(Owner of) {
        owner = of;
        if (of.said()) {
            leads.speakOf(of.entity().equals(company) ? null : of.entity());
            spoke = true;
            spokenOf = !of.entity().equals(company);
            if (spokenOf
                    && (mentions.stream().anyMatch(mention -> mention.entity().equals(of.entity()))
                            || heads.holds(of.entity()))) {
                here = of.entity();
            }
        }
    }

    /**
     * Whose something is that is said by the way, as growth of a business beside a measure of the company: what the passage
     * speaks of stays what it was.
     *
     * @param recording makes the facts
     */
    public void aside(Owner of, Runnable recording) {
        Owner before = owner;
        String given = here;
        owner = of;
        beside = true;
        recording.run();
        beside = false;
        here = given;
        owner = before;
    }

    /** What was spoken of is over, though nobody says so: something follows that only a company has. */
    public void leave() {
        spokenOf = false;
        leads.leave();
    }

    /** "Garden Tools had a good quarter": a name that the call uses for no business is what the passage is about. */
    private static boolean isOfStranger(Sentence sentence) {
        return STRANGER.matcher(sentence.text())
                .region(sentence.span().start(), sentence.span().end())
                .lookingAt();
    }

    /** Whether the passage gave another business by name the measure before this one; "segment margin" is the segment's all the same. */
    private boolean isBehindAnother(Spoken spoken) {
        Sentence sentence = spoken.sentence();
        int naming = spoken.naming().start();
        boolean segments =
                SEGMENT.matches(sentence.lower(Math.max(sentence.span().start(), naming - NEAR), naming));
        here = segments ? owner.entity() : here;
        return here != null && !here.equals(owner.entity());
    }

    /** What is in doubt of an amount that was given to a measure. */
    public Judgement of(Sentence sentence, Naming naming, Quantity amount, When when, boolean repeated) {
        Spoken spoken = new Spoken(
                sentence, mentions, naming, amount, owner.entity(), !owner.said() && !isTotal(sentence, naming), when);
        List<Doubt> doubts = new ArrayList<>();
        if (isAnother(spoken)) {
            doubts.add(Doubt.CONCEPT);
        }
        boolean handedOn = !spoken.assumed() && !owner.entity().equals(company) && !spoken.isOwnerNamed();
        boolean elsewhere = isElsewhere(spoken, handedOn, repeated);
        boolean near = unknown.mayHave(spoken) || spokenOf || placed || heads.about();
        boolean led = spoken.assumed() && near && !elsewhere;
        if (led || elsewhere) {
            doubts.add(Doubt.ENTITY);
        }
        if (isOfOtherTime(spoken, repeated)) {
            doubts.add(Doubt.PERIOD);
        }
        if (TimeDoubts.ofStatus(spoken) || isLastYear(spoken)) {
            doubts.add(Doubt.STATUS);
        }
        return new Judgement(
                doubts,
                sentence.span().start(),
                spoken.assumed() && !owners.speaksOfOther(spoken, leads.lead()),
                spoken.assumed(),
                led && !heads.about(),
                handedOn,
                spoken.isCalledUnit(),
                spoken.named() && phrase.isOfUnknown(spoken),
                spoken.named() && phrase.isOfHead(spoken));
    }

    private boolean isAnother(Spoken spoken) {
        return (spoken.named() && phrase.isAnother(spoken))
                // A measure that only the question named, or that the words may not mean.
                || spoken.naming().supposed()
                || spoken.naming().start() == spoken.naming().end()
                || (spoken.isGrowthAlone() && (answers || spoken.isPartOfSubject()));
    }

    private boolean isElsewhere(Spoken spoken, boolean handedOn, boolean repeated) {
        return (spoken.assumed() && (ofOther || owners.speaksOfOther(spoken, null) || (answers && !repeated)))
                || (spoken.named() && (phrase.isOfOther(spoken) || phrase.isOfStranger(spoken)))
                || (ofPart && (handedOn || spoken.assumed()))
                || (handedOn
                        && (isLoose(spoken)
                                || isBehindAnother(spoken)
                                || owners.namesOtherThanHandedOn(spoken)
                                || owners.isPlacedInOther(spoken)))
                || OwnerDoubts.isOfOtherMover(spoken)
                || (isShared(spoken) && owners.namesOtherThanCompany(spoken))
                || (owner.entity().equals(company) && OwnerDoubts.isContributed(spoken))
                || (isWholes(spoken) && owners.isSaidOfOther(spoken));
    }

    private boolean isLoose(Spoken spoken) {
        return carried.isLoose(
                owner.entity(),
                measure(spoken.naming()),
                spoken.naming().concept().instant());
    }

    private boolean isOfOtherTime(Spoken spoken, boolean repeated) {
        When when = spoken.when();
        return TimeDoubts.ofPeriod(spoken)
                || comparing.isOpen(spoken)
                || isAhead(when)
                || isLastYear(spoken)
                || (!when.said()
                        && when.tense() == Tense.REPORTED
                        && heads.isOther(
                                when.period(), spoken.naming().concept().instant()))
                || (answers
                        && !repeated
                        && (!when.said() || spoken.sentence().periods().isEmpty()));
    }

    /** Behind the end of a year, "last year" may be the one that has just ended, or the one before. */
    private boolean isLastYear(Spoken spoken) {
        return yearEnded && spoken.when().tense() == Tense.EARLIER && TimeDoubts.isLastYear(spoken);
    }

    /** The business that the speaker passed to. */
    public void passTo(String business) {
        leads.leave();
        leads.speakOf(business);
        here = business;
        carried.pass(business);
    }

    /**
     * Notes the fact that an amount became.
     *
     * @param fact its id
     * @param amount what was in doubt of the amount
     */
    public void note(int fact, Said said, Judgement amount) {
        if (!owner.entity().equals(company)
                && !amount.handedOn()
                && !amount.doubts().contains(Doubt.ENTITY)) {
            crossing.note(fact, said, owner.entity(), amount.sentence());
        }
        if (beside) {
            strangers.note(fact, owner.entity(), said.measure(), amount);
        } else if (owner.entity().equals(company)) {
            leads.note(fact, said, amount);
            if (amount.assumed() && amount.doubts().contains(Doubt.ENTITY)) {
                carried.miss();
            }
        } else if (owner.said()) {
            leads.give(said.measure());
            strangers.note(fact, owner.entity(), said.measure(), amount);
            if (!amount.handedOn()) {
                units |= amount.unit();
                carried.give(owner.entity(), said.measure());
            }
        }
    }

    /** Facts whose owner the whole call shows to be the company. */
    public Set<Integer> cleared() {
        return leads.cleared(units);
    }

    /** Facts of owners that are named once in the call, by words written small, or of parts of nobody knows which business. */
    public Set<Integer> strangers() {
        Set<Integer> open = new HashSet<>(strangers.once(owners::isName));
        open.addAll(crossing.open());
        return open;
    }

    /** Facts of the company that contradict one that was said before them: it has one value of a measure in a period. */
    public Set<Integer> contradicted() {
        return leads.contradicted();
    }

    /** Facts that the whole call shows to be of the business that leads their passage, or of a part of it. */
    public Map<Integer, String> settled() {
        Map<Integer, String> settled = new LinkedHashMap<>(leads.settled());
        settled.putAll(crossing.settled());
        return settled;
    }

    /** "Total revenue": the company's, unless something else is said. */
    private static boolean isTotal(Sentence sentence, Naming naming) {
        return sentence.lower(naming.start(), naming.end()).startsWith("total ");
    }

    private static String measure(Naming naming) {
        return Objects.requireNonNullElse(
                naming.concept().level(), naming.concept().name());
    }

    /** The company's by its name, of a measure that others have too. */
    private boolean isShared(Spoken spoken) {
        return !spoken.assumed()
                && spoken.entity().equals(company)
                && spoken.naming().concept().segments() != Additivity.NONE;
    }

    /** The company's because only a whole company has it. */
    private boolean isWholes(Spoken spoken) {
        return spoken.entity().equals(company) && spoken.naming().concept().segments() == Additivity.NONE;
    }

    /** What has happened cannot be of a time that has not ended. */
    private boolean isAhead(When when) {
        return when.tense() == Tense.REPORTED && Periods.end(when.period()) > reported;
    }
}
