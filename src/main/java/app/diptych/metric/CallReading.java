package app.diptych.metric;

import app.diptych.metric.concept.Concept;
import app.diptych.metric.concept.Preference;
import app.diptych.metric.doubt.Doubts;
import app.diptych.metric.entity.Causes;
import app.diptych.metric.entity.Owner;
import app.diptych.metric.entity.Owners;
import app.diptych.metric.entity.Topic;
import app.diptych.metric.entity.WholeMeasures;
import app.diptych.metric.entity.name.Mention;
import app.diptych.metric.guidance.EarlierGuidance;
import app.diptych.metric.margin.Asked;
import app.diptych.metric.margin.BusinessMargins;
import app.diptych.metric.statement.Attribution;
import app.diptych.metric.statement.EntityGrowth;
import app.diptych.metric.statement.Level;
import app.diptych.metric.statement.Outlook;
import app.diptych.metric.statement.Statement;
import app.diptych.metric.statement.aside.Inclusions;
import app.diptych.metric.statement.aside.Pronouns;
import app.diptych.metric.statement.aside.Questions;
import app.diptych.metric.statement.aside.RevenueShares;
import app.diptych.metric.statement.period.PeriodReader;
import app.diptych.metric.statement.period.Tense;
import app.diptych.metric.statement.period.When;
import app.diptych.metric.text.Naming;
import app.diptych.metric.text.Sentence;
import app.diptych.model.Period;
import app.diptych.model.pattern.Sieve;
import app.diptych.quantity.Bound;
import app.diptych.quantity.Kind;
import app.diptych.quantity.Quantity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads a call from its beginning to its end, knowing at each sentence what the ones before spoke of. */
final class CallReading {
    /** A passage that goes on with the sentence of the one before. */
    private static final Sieve GOES_ON = Sieve.of("(?s)\\s*(?:and |but )?(?:was|were|is|are) (?:up|down)\\b.*");

    private static final String CHURN = "churn";
    private static final Set<String> SERVED = Set.of("subscribers", "netAdditions", "customers", "users");

    private final Owners owners;
    private final PeriodReader periods;
    private final FactRecorder facts;
    private final Doubts doubts;
    private Topic topic = Topic.NONE;
    private @Nullable Antecedent antecedent;
    private boolean stated; // whether the passage stated something of what was passed to; if not, that has lapsed

    /** The segment that passages before spoke of: what there is at the end of a quarter is seldom its own, unless said. */
    private @Nullable String carried;

    /** The business that a measure was given for last in this passage, or null. */
    private @Nullable String line;

    private final Asked asked;
    private final BusinessMargins margins;
    private final Unnamed unnamed;
    /** The businesses that were given subscribers or customers: of others churn tells nothing. */
    private final Set<String> served = new HashSet<>();
    /** Whether a turn has begun of which nothing was read yet. */
    private boolean begins;

    private boolean answering; // whether nothing was named since the question

    /** The last measure named, with what is needed to tell whose it is. */
    private record Antecedent(Sentence sentence, List<Mention> mentions, Naming naming, Topic topic) {}

    CallReading(Owners owners, Period period, FactRecorder facts, Doubts doubts) {
        this.owners = owners;
        this.doubts = doubts;
        this.facts = facts;
        asked = new Asked(facts::marginOf);
        margins = facts.margins(owners.company());
        periods = new PeriodReader(period);
        unnamed = new Unnamed(periods, facts, doubts, owners.company());
    }

    /**
     * Another begins to speak: what was spoken of is over.
     *
     * @param toQuestion whether in answer to a question
     */
    void beginTurn(boolean toQuestion) {
        doubts.beginTurn(toQuestion);
        topic = Topic.NONE;
        antecedent = null;
        periods.beginTurn();
        begins = true;
    }

    /** What somebody asks of the company. */
    void ask(List<Sentence> question) {
        if (begins) {
            asked.clear();
            begins = false;
            answering = true;
        }
        question.forEach(asked::ask);
    }

    /** Reads one passage. */
    void read(List<Sentence> passage) {
        Topic before = topic;
        boolean goesOn = !passage.isEmpty() && GOES_ON.matches(words(passage.getFirst()));
        antecedent = answering ? antecedentAsked() : goesOn ? antecedent : null;
        stated = false;
        begins = false;
        periods.beginPassage();
        line = null;
        carried = before.mentioned();
        String spoken = topic.entity();
        // What only a company has ends the business that the passages before spoke of.
        int whole = spoken == null || spoken.equals(owners.company()) ? -1 : WholeMeasures.statedIn(passage);
        // Few passages state such a measure: only of those it is asked whether they name a business.
        int company = whole < 0 || isNamed(passage) ? -1 : whole;
        topic = company < 0 ? topic : Topic.NONE;
        int first = facts.facts().size();
        for (int i = 0; i < passage.size(); i++) {
            Sentence sentence = passage.get(i);
            int known = facts.facts().size();
            if (i == company) {
                doubts.leave();
            }
            read(withMargins(sentence), i == 0);
            boolean same = Objects.equals(topic.mentioned(), before.mentioned());
            if (facts.facts().size() == known && same && i == 0) {
                // Another passage goes on with the segment before only if it begins with a measure of it.
                topic = topic.leaveSegment();
            }
        }
        facts.compareGuidance(first);
        boolean passedOn = !Objects.equals(topic.declared(), before.declared());
        if (!stated && !passedOn) {
            topic = topic.lapse();
        }
    }

    /** Whether a sentence says of the measure before it how that moved, where no fact of it stands yet. */
    private static boolean isRestated(Sentence sentence, Statement statement) {
        return !statement.movements().isEmpty()
                && Pronouns.restate(sentence.plain(
                        sentence.span().start(),
                        statement.movements().getFirst().quantity().mention().start()));
    }

    private static String words(Sentence sentence) {
        return sentence.lower(sentence.span().start(), sentence.span().end());
    }

    /** The measure that a pronoun means; one of another passage has no place in this. */
    private @Nullable Naming meant(Sentence sentence) {
        Antecedent meant = antecedent;
        if (meant == null) {
            return null;
        }
        if (meant.sentence().passage() == sentence.passage()) {
            return EarlierGuidance.isOfSeveral(sentence, meant.sentence())
                    ? meant.naming().inDoubt()
                    : meant.naming();
        }
        int start = sentence.span().start();
        return new Naming(meant.naming().concept(), start, start);
    }

    /** "It was 1.2%" at the head of an answer is the one measure that was asked about. */
    private @Nullable Antecedent antecedentAsked() {
        Naming only = asked.only();
        Sentence question = asked.sentence();
        return only == null || question == null
                ? null
                : new Antecedent(question, owners.mentions(question), only, Topic.NONE);
    }

    private void read(Sentence sentence, boolean first) {
        int known = facts.facts().size();
        // The measure that the sentence states something of, before one that it only names ("59% of revenue").
        Naming said = null;
        periods.read(sentence);
        facts.hear(sentence);
        List<Mention> mentions = owners.mentions(sentence);
        String declared = topic.declared();
        topic = owners.after(sentence, mentions, topic, first);
        if (topic.declared() != null && !topic.declared().equals(declared)) {
            doubts.passTo(topic.declared());
        }
        Mention subject = owners.subject(sentence, mentions, sentence.span().end());
        doubts.hear(sentence, mentions, subject, first);
        boolean asks = Questions.is(sentence);
        if (!asks && !sentence.amounts().isEmpty()) {
            List<Statement> statements = Attribution.of(sentence, mentions, meant(sentence));
            String spokenOf = null;
            for (Statement whole : statements) {
                for (Parts.Part part : Parts.of(sentence, mentions, whole, owners)) {
                    String of = part.entity();
                    spokenOf = record(sentence, mentions, part.statement(), of, spokenOf);
                }
                said = whole.continued() || (said != null && Inclusions.isIncluded(sentence, whole.naming()))
                        ? said
                        : whole.naming();
            }
            unnamed.add(sentence, mentions, statements);
        }
        for (Naming naming : sentence.namings()) {
            Bound outlook = asks ? null : Outlook.of(sentence, naming);
            if (outlook != null && naming.concept().preference() != Preference.NEITHER) {
                Owner owner = owners.owner(sentence, mentions, naming, naming.end(), topic);
                doubts.own(owner);
                facts.addOutlook(sentence, naming, owner.entity(), periods.ahead(sentence), outlook);
            }
        }
        if (facts.facts().size() == known && !RevenueShares.isStated(sentence)) {
            topic = subject != null && owners.isSegment(subject.entity()) ? topic.speakOf(subject.entity()) : topic;
            topic = named(sentence, mentions);
            String about = sentence.namings().isEmpty() ? owners.about(sentence, mentions) : null;
            topic = about == null ? topic : topic.mention(about);
        }
        if (!sentence.namings().isEmpty()) {
            answering = false;
            Naming spoken = said == null ? sentence.namings().getLast() : said;
            antecedent = new Antecedent(sentence, mentions, spoken, topic);
        }
    }

    /** The sentence with its bare margins: those of the question or of a measure in it, then those of businesses. */
    private Sentence withMargins(Sentence sentence) {
        boolean any = sentence.holds("margin");
        List<Mention> mentions = !any || sentence.amounts().isEmpty() ? List.of() : owners.mentions(sentence);
        Sentence read = any
                ? margins.read(asked.read(sentence, word -> margins.owner(sentence, mentions, word) != null), mentions)
                : sentence;
        asked.hear(mentions.isEmpty() ? sentence : read);
        return read;
    }

    private boolean isNamed(List<Sentence> passage) {
        return passage.stream().anyMatch(sentence -> !owners.mentions(sentence).isEmpty());
    }

    /**
     * Records a statement and says whose it is.
     *
     * @param turnedTo the business that this part of the sentence turns to, or null
     * @param spokenOf whose the statement before in this sentence is, or null
     */
    private @Nullable String record(
            Sentence sentence,
            List<Mention> mentions,
            Statement statement,
            @Nullable String turnedTo,
            @Nullable String spokenOf) {
        if (statement.continued()
                && statement.levels().isEmpty()
                && statement.effects().isEmpty()
                && (facts.moveLast(sentence, statement) || !isRestated(sentence, statement))) {
            if (!statement.rates().isEmpty()) {
                Owner of = owner(sentence, mentions, statement, spokenOf);
                doubts.own(of);
                facts.addRates(sentence, statement, of.entity(), rates(sentence, statement));
            }
            return spokenOf;
        }
        Owner whose = turnedTo == null ? owner(sentence, mentions, statement, spokenOf) : new Owner(turnedTo, true);
        String owner = whose.entity();
        List<When> when = new ArrayList<>();
        for (Level level : List.copyOf(statement.levels())) {
            When of = periods.when(sentence, statement.naming(), level);
            if (of == null) {
                statement.levels().remove(level);
            } else {
                when.add(of);
            }
        }
        When moved = statement.isEmpty()
                ? null
                : periods.when(sentence, statement.naming(), new Level(firstAmount(statement), false));
        if (moved == null) {
            return owner;
        }
        doubts.own(whose);
        facts.add(sentence, statement, owner, when, moved, rates(sentence, statement));
        margins.note(owner, statement.naming());
        if (SERVED.contains(statement.naming().concept().name())) {
            served.add(owner);
        }
        if (owner.equals(topic.declared())) {
            stated = true;
        }
        boolean called = owner.equals(topic.segment()) && owners.isCalledSegment(sentence, statement.naming());
        line = owner.equals(owners.company()) ? line : owner;
        boolean subject = owners.isSubjectUnit(sentence, mentions, owner);
        topic = owners.isSegment(owner) || called || subject || owner.equals(topic.entity())
                ? (called || isNamed(mentions, owner) ? topic.mention(owner) : topic.goOn(owner))
                : topic.leaveSegment();
        if (isRevenue(statement) && !owner.equals(owners.company())) {
            // "Revenue from garden tools was $5 million. Segment operating income …": it was a segment.
            topic = topic.speakOf(owner);
        }
        return owner;
    }

    private static boolean isNamed(List<Mention> mentions, String owner) {
        return mentions.stream().anyMatch(mention -> mention.entity().equals(owner));
    }

    /** "Pools segment sales declined with the weather. Operating margin was 9%": without a figure it is spoken of all the same. */
    private Topic named(Sentence sentence, List<Mention> mentions) {
        Naming first = sentence.namingAfter(-1);
        if (first == null || mentions.isEmpty() || Causes.is(sentence, first)) {
            return topic;
        }
        Owner owner = owners.owner(sentence, mentions, first, first.end(), Topic.NONE);
        if (owner.said() && !owner.entity().equals(owners.company())) {
            doubts.speakOf(owner.entity());
        }
        return owner.said() && owners.isSegment(owner.entity()) ? topic.mention(owner.entity()) : topic;
    }

    private List<When> rates(Sentence sentence, Statement statement) {
        List<When> when = new ArrayList<>();
        for (Statement.Rate rate : statement.rates()) {
            When of = periods.when(sentence, statement.naming(), new Level(rate.quantity(), true));
            when.add(of == null ? new When(periods.reported().yearBefore(), Tense.EARLIER, true) : of);
        }
        return when;
    }

    private static boolean isRevenue(Statement statement) {
        return statement.naming().concept().name().equals(EntityGrowth.REVENUE)
                && !statement.levels().isEmpty();
    }

    private Owner owner(Sentence sentence, List<Mention> mentions, Statement statement, @Nullable String spokenOf) {
        Antecedent meant = antecedent;
        if (statement.continued() && meant != null) {
            return owners.owner(
                    meant.sentence(),
                    meant.mentions(),
                    meant.naming(),
                    meant.naming().end(),
                    meant.topic());
        }
        String near = line;
        // "The segment earned": the one that this passage spoke of last, else that of the passages before.
        boolean segment = Owners.isTheSegment(sentence)
                || (topic.segment() == null && owners.isCalledSegment(sentence, statement.naming()));
        Topic spoken = near != null && segment
                ? topic.speakOf(near)
                : near == null && statement.naming().concept().instant() ? topic.without(carried) : topic;
        Owner owner = owners.owner(
                sentence,
                mentions,
                statement.naming(),
                firstAmount(statement).mention().end(),
                spoken);
        if (owner.said()) {
            return owner;
        }
        // "gained $3 million in pool revenue and took $20 million in revenue": the same measure, the same
        // owner.
        if (spokenOf != null
                && (facts.isLast(statement.naming().concept(), spokenOf)
                        || Inclusions.isWith(sentence, statement.naming()))) {
            return new Owner(spokenOf, !spokenOf.equals(owners.company()));
        }
        // Prices and volumes are those of what was sold: "Pump revenue rose. Prices were up 4%."
        String sold = line;
        Concept concept = statement.naming().concept();
        if (sold != null && owners.isSold(concept) && (!concept.name().equals(CHURN) || served.contains(sold))) {
            return new Owner(sold, true);
        }
        // Rates are small numbers: two businesses often have the same.
        String before = statement.levels().isEmpty() || firstAmount(statement).kind() != Kind.MONEY
                ? null
                : facts.ownerOf(
                        statement.naming().concept(), firstAmount(statement).mention());
        return before == null ? owner : new Owner(before, !before.equals(owners.company()));
    }

    private static Quantity firstAmount(Statement statement) {
        boolean moved = !statement.movements().isEmpty();
        if (!statement.levels().isEmpty()
                && !(moved && statement.levels().getFirst().compared())) {
            return statement.levels().getFirst().quantity();
        }
        if (moved) {
            return statement.movements().getFirst().quantity();
        }
        return statement.effects().isEmpty()
                ? statement.rates().getFirst().quantity()
                : statement.effects().getFirst().quantity();
    }
}
