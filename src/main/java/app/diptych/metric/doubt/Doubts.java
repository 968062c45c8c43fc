package app.diptych.metric.doubt;

import app.diptych.metric.entity.Mention;
import app.diptych.metric.entity.Owner;
import app.diptych.metric.statement.period.When;
import app.diptych.metric.text.Naming;
import app.diptych.metric.text.Sentence;
import app.diptych.quantity.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells, while a call is read from its beginning to its end, what of each fact is in doubt. The question is never whether a
 * fact is likely, but whether its own words, or a rule that holds nearby, say each of its fields.
 */
public final class Doubts {
    private static final Pattern TURNS =
            Pattern.compile("(?:.*\\b)?(?:turn|turning|move|moving|shift|shifting|look|looking|now|finally|before)\\b.*", Pattern.DOTALL);

    private final NounPhrase phrase = new NounPhrase();
    private final OwnerDoubts owners;
    private final String company;
    private boolean answers;
    /** Whether the passage, or the one before it, speaks of a business that nothing has ended. */
    private boolean spokenOf;
    /** Whether this passage said whose something is. */
    private boolean spoke;
    private final Leads leads = new Leads();
    private List<Mention> mentions = List.of();
    private Owner owner;
    /** Whether nothing in its sentence says whose the last amount is. */
    private boolean bare;
    /** Whether nothing else than what was spoken of before makes the owner of the last amount doubtful. */
    private boolean led;

    /** @param company its name as facts have it */
    public Doubts(String company) {
        this.company = company;
        owners = new OwnerDoubts(company);
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
        if (first) {
            leads.beginPassage();
            // What a passage was silent about is over.
            spokenOf &= spoke;
            spoke = false;
        }
        boolean turns = sentence.amounts().isEmpty()
                && TURNS.matcher(sentence.lower(
                                sentence.span().start(), sentence.span().end()))
                        .matches();
        if (turns && subject == null) {
            leads.leave();
        }
        if (subject != null) {
            spoke = true;
            spokenOf = !subject.entity().equals(company);
        } else if (first && turns) {
            spokenOf = false;
        }
    }

    /** Whose the amounts are that come next. */
    public void own(Owner of) {
        owner = of;
        if (of.said()) {
            leads.speakOf(of.entity().equals(company) ? null : of.entity());
            spoke = true;
            spokenOf = !of.entity().equals(company);
        }
    }

    /** What is in doubt of an amount that was given to a measure. */
    public List<Doubt> of(Sentence sentence, Naming naming, Quantity amount, When when, boolean repeated) {
        Spoken spoken = new Spoken(sentence, mentions, naming, amount, owner.entity(), !owner.said(), when);
        List<Doubt> doubts = new ArrayList<>();
        boolean named = spoken.named();
        bare = spoken.assumed() && !owners.speaksOfOther(spoken, leads.lead());
        if (named && phrase.isAnother(spoken) || isAsked(naming) || (answers && isGrowthAlone(naming, amount))) {
            doubts.add(Doubt.CONCEPT);
        }
        boolean elsewhere =
                (spoken.assumed() && (owners.speaksOfOther(spoken, null) || (answers && !repeated)))
                        || (named && (phrase.isOfOther(spoken) || phrase.isOfStranger(spoken)));
        led = spoken.assumed() && spokenOf && !elsewhere;
        if (led || elsewhere) {
            doubts.add(Doubt.ENTITY);
        }
        if (TimeDoubts.ofPeriod(spoken) || (answers && !repeated && (!when.said() || sentence.periods().isEmpty()))) {
            doubts.add(Doubt.PERIOD);
        }
        if (TimeDoubts.ofStatus(spoken)) {
            doubts.add(Doubt.STATUS);
        }
        return doubts;
    }

    /** The business that the speaker passed to. */
    public void passTo(String business) {
        leads.leave();
        leads.speakOf(business);
    }

    /**
     * Notes the fact that an amount became.
     *
     * @param fact its id
     */
    public void note(int fact, Said said) {
        if (owner.entity().equals(company)) {
            leads.note(fact, said, bare, led);
        } else if (owner.said()) {
            leads.give(said.measure());
        }
    }

    /** Facts whose owner the whole call shows to be the company. */
    public Set<Integer> cleared() {
        return leads.cleared();
    }

    /** Facts that the whole call shows to be of the business that leads their passage. */
    public Map<Integer, String> settled() {
        return leads.settled();
    }

    /** "Lamps grew 4%": in an answer that may be anything of theirs. */
    private static boolean isGrowthAlone(Naming naming, Quantity amount) {
        return naming.start() == amount.mention().start();
    }

    /** A measure that only the question named. */
    private static boolean isAsked(Naming naming) {
        return naming.start() == naming.end();
    }
}
