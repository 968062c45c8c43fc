package app.diptych.metric.entity;

import app.diptych.metric.concept.Additivity;
import app.diptych.metric.concept.Concept;
import app.diptych.metric.entity.name.Businesses;
import app.diptych.metric.entity.name.Mention;
import app.diptych.metric.entity.name.Transition;
import app.diptych.metric.entity.name.Walk;
import app.diptych.metric.text.Hints;
import app.diptych.metric.text.Naming;
import app.diptych.metric.text.Sentence;
import app.diptych.model.pattern.Sieve;
import app.diptych.quantity.Quantity;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tells whose a measure is. In this order: a business in the noun phrase ("Cloud segment operating income"); "total",
 * "worldwide" and the like: the company; a business behind it ("revenue from Cloud", "9% in the Cloud segment"); the
 * subject of the sentence ("Our Cloud segment made money, with operating income of …"); the topic of the sentences
 * before; the company.
 */
public final class Owners {
    private static final Pattern BETWEEN = Pattern.compile(
            "(?:['\u2019]s?)?\\s*(?:(?:segment|business|division|core|underlying|non-gaap|gaap|adjusted|total|quarterly|reported|organic|overall|net|"
                    + "renewal|written|earned)"
                    + "['\u2019]?s?\\s*)*");
    private static final Pattern PREPOSITION = Pattern.compile(
            "(?:\\s+(?:increase|decrease|growth|decline))?(?:\\s+(?:from|in|for|of|at|within|across)|(?: (?:this|last) (?:year|quarter))?"
                    + " (?:associated with|related to|attributable to|coming from))\\s+(?:(?:our|the|its)\\s+)?");
    private static final Pattern BEHIND_AMOUNT = Pattern.compile(
            "[,\\s]*(?:(?:year-over-year|year over year|year-on-year|sequentially|growth|increase|decline|decrease|improvement|drop|quarter-over-quarter)\\s*)*"
                    + "(?:in|for|at|from|within)\\s+(?:(?:our|the|its)\\s+)?");
    private static final Pattern HEAD = Pattern.compile(
            "(?:(?:and|but|so|yes|now|next|again|then|finally|overall|additionally|similarly|however|in|for|at|within|across|our|the|its|as for|meanwhile|also|of|"
                    + "by|segment|region|geography|moving|turning|looking|shifting|starting|with|to|on|over|first|second|third|lastly|well|okay|(?:slide|page|chart) [\\w-]+)[, ]+)*");
    private static final Sieve VERB = Sieve.of(
            "(?:,? which)?(?:[,\\s]+(?:again|also|now|once|first|continues to|continued to))*\\s+(?:has|have|had|was|is|were|are|grew|delivered|"
                    + "generated|posted|reported|saw|achieved|reached|contributed|ended|recorded|produced|earned|finished|"
                    + "surpassed|exceeded|crossed|gained|lost|captured|expanded|improved|outperformed|increased|declined|decreased|fell|rose|returned|turned|swung|came|experienced|showed|performed|executed)\\b.*",
            Pattern.DOTALL);
    /** "In our harbor segment, …" where the call has no such business. */
    private static final Sieve IN_UNKNOWN = Sieve.of(
            "(?:and |now |finally,? |lastly,? )?(?:in|for|at|within) (?:our|the) (?!(?:same|first|second|third|fourth|last|prior) )(?:[\\w&-]+ ){1,3}segment\\b,?");

    /** "Pools had North American sales growth of 9%": that of a part of it. */
    private static final Sieve HAD = Sieve.of(
            "\\s+(?:again |also )?(?:had|saw|delivered|posted|achieved|reported|generated|recorded|produced)\\s+(?:[\\w-]+\\s+){0,2}");

    /** "The segment earned …": the one spoken of last. */
    private static final Pattern THE_SEGMENT = Pattern.compile(
            "(?s)(?:and |[a-z]+ly, |also, |again, )?(?:the|this|that) (?:segment['\u2019]?s?|division['\u2019]?s?)\\b.*");

    /** "Operating margin in the segment". */
    private static final Pattern IN_SEGMENT = Pattern.compile("(?s)\\s+(?:in|for|of) (?:the|this|that) segment\\b.*");

    private static final Sieve RESULT = Sieve.of(
            "(?s)[^.;]{0,60}\\b(?:resulting in|leading to|driving|delivering|generating|posting)\\s+(?:[\\w-]+\\s+){0,4}");

    /** "Our reward scheme now has …": something else of the company's became the subject. */
    private static final Sieve OWN_SUBJECT = Sieve.of(
            "(?:and |also,? |today,? |so |at the same time, )?our (?!(?:[\\w-]+ ){0,3}(?:business|segment|division|unit|group|company|region|team|crew|people)(?:es|s)?\\b)(?:[a-z-]+ ){1,3}?"
                    + "(?:(?:now|already|currently|also|alone) )?(?:has|have|had|counts?|serves?|includes?|comprises?|numbers?|ended|reache[sd]|grew to)\\b(?! (?:\\w+ )?(?:delivered|generated|grown|driven|produced|achieved)\\b)");

    private static final Sieve LEFT_OUT = Sieve.of(
            "(?s).*\\b(?:outside(?: of)?|excluding|except(?: for)?|other than|besides|apart from|unlike)\\s+(?:(?:our|the)\\s+)?"
                    // "The sale of our Pools business": what was sold or bought is no subject.
                    + "|(?s).*\\b(?:sale|divestiture|disposal|disposition|exit|acquisition|purchase|closure|spin-off) of (?:[\\w&'\u2019-]+ ){0,5}");

    /** "Harbor Lane's old business": a part of the company is the subject, and not the company. */
    private static final Sieve OF_PART =
            Sieve.of("['\u2019]s (?:[a-z&-]+ ){1,3}(?:business(?:es)?|segment|division|operations|unit|portfolio)\\b");

    private static final Sieve PLACED = Sieve.of("\\.?,\\s+(?:(?:our|the|total|net|overall)\\s+)*");
    private static final Sieve IN = Sieve.of("(?s)(?:.*\\b)?(?:in|for|within|across)\\s+(?:(?:our|the)\\s+)?");

    private static final Sieve OVERALL = Sieve.of("(?s)(?:.*\\b)?overall\\s+");
    private static final Sieve UNIT = Sieve.of("(?s).*\\b(?:business|segment|group|division|unit)");
    private static final Set<String> SOLD =
            Set.of("averageSellingPrice", "unitSales", "volumes", "priceRealization", "churn", "averageRevenuePerUser");

    private static final Hints RESULT_HINTS = Hints.of("resulting in|leading to|driving|delivering|generating|posting");

    /** "Segment gross margin": that of the segment spoken of last. */
    private static final Sieve SEGMENT =
            Sieve.of("(?:.*\\b)?segment\\s+(?:(?:non-gaap|gaap|adjusted)\\s+)?", Pattern.DOTALL);

    private final Businesses businesses;

    /** @param businesses of the call */
    public Owners(Businesses businesses) {
        this.businesses = businesses;
    }

    /** The company's name. */
    public String company() {
        return businesses.company();
    }

    /** Whether an entity is a segment. */
    public boolean isSegment(String entity) {
        return businesses.isSegment(entity);
    }

    /** What a sentence names. */
    public List<Mention> mentions(Sentence sentence) {
        return businesses.mentions(sentence);
    }

    /**
     * The owner of a measure that an amount is stated of.
     *
     * @param amountEnd offset behind the amount with its modifiers
     */
    public Owner owner(Sentence sentence, List<Mention> mentions, Naming naming, int amountEnd, Topic topic) {
        Mention near = nearby(sentence, mentions, naming, amountEnd);
        if (near != null) {
            Mention whole = near.end() > naming.start() ? null : subject(sentence, mentions, near.start());
            boolean part = whole != null
                    && !whole.entity().equals(company())
                    && !whole.entity().equals(near.entity())
                    && HAD.matches(sentence.lower(whole.end(), near.start()));
            return new Owner(part && whole != null ? whole.entity() + " " + near.entity() : near.entity(), true);
        }
        boolean overall = topic.entity() != null && isSold(naming.concept()) && isOverall(sentence, naming);
        Mention about = subject(sentence, mentions, naming.start());
        // "Lamps had another good quarter globally": all of Lamps.
        boolean whole = (about == null || about.entity().equals(company()))
                ? Wholes.speaksFor(sentence, naming)
                : Wholes.isSaid(sentence, naming);
        if (naming.concept().segments() == Additivity.NONE || (!overall && whole)) {
            return new Owner(company(), true);
        }
        String segment = topic.segment();
        boolean placed = about != null && isSegment(about.entity()) && isHead(sentence, about);
        if (segment != null
                && !placed
                && ((isCalledSegment(sentence, naming) && !businesses.isOfUnknownSegment(sentence, naming))
                        || isTheSegment(sentence)
                        || isInSegment(sentence, naming))) {
            return new Owner(segment, true);
        }
        if (about != null) {
            return new Owner(about.entity(), true);
        }
        // "Net income was": that of the part that is spoken of only where parts have it, which the whole call shows.
        boolean turned = naming.concept().segments() == Additivity.RARE || isOfOwnSubject(sentence, naming);
        String entity = turned ? null : topic.entity();
        return entity == null ? new Owner(company(), false) : new Owner(entity, true);
    }

    private static boolean isOfOwnSubject(Sentence sentence, Naming naming) {
        int start = sentence.span().start();
        Matcher subject = OWN_SUBJECT.head(sentence.lower(start, naming.start()));
        return subject != null && sentence.namings().getFirst().start() >= start + subject.end();
    }

    /**
     * The business that a later part of the sentence turns to, or null.
     *
     * @param from behind the amount before
     * @param amount where the amount begins
     */
    public @Nullable Mention clauseSubject(Sentence sentence, List<Mention> mentions, int from, int amount) {
        return ClauseSubjects.of(sentence, mentions, from, amount);
    }

    /** Whether a measure is said to be a segment's: "segment gross margin". */
    public boolean isCalledSegment(Sentence sentence, Naming naming) {
        return sentence.lower(naming.start(), naming.end()).startsWith("segment ")
                || SEGMENT.matches(sentence.lower(sentence.span().start(), naming.start()));
    }

    private static boolean isInSegment(Sentence sentence, Naming naming) {
        return IN_SEGMENT
                .matcher(sentence.lower(naming.end(), naming.end() + 24))
                .matches();
    }

    /** Whether a sentence begins with "the segment". */
    public static boolean isTheSegment(Sentence sentence) {
        int start = sentence.span().start();
        return THE_SEGMENT
                .matcher(sentence.lower(
                        start, Math.min(start + 40, sentence.span().end())))
                .matches();
    }

    private @Nullable Mention nearby(Sentence sentence, List<Mention> mentions, Naming naming, int amountEnd) {
        for (Mention mention : mentions) {
            // "Pools segment margin": the measure's own first word may end what it is of.
            boolean within =
                    mention.start() < naming.start() && mention.end() > naming.start() && mention.end() < naming.end();
            if (within) {
                return mention;
            }
            if (mention.end() <= naming.start()
                    // "Lampion's 6 million members": the amount is no word between.
                    && BETWEEN.matcher(sentence.plain(mention.end(), naming.start()))
                            .matches()) {
                return mention;
            }
            if (mention.end() <= naming.start() && isPlaceOf(sentence, mention, naming)) {
                return mention;
            }
        }
        Mention part = businesses.partBefore(sentence, mentions, naming);
        if (part != null) {
            return part;
        }
        Mention line = businesses.lineBefore(sentence, naming);
        if (line != null) {
            return line;
        }
        boolean whole = Wholes.isSaid(sentence, naming);
        for (Mention mention : mentions) {
            boolean behindNaming = mention.start() >= naming.end()
                    && PREPOSITION
                            .matcher(sentence.lower(naming.end(), mention.start()))
                            .matches();
            // "Growth in membership accounts": what is a word of the measure is no owner.
            boolean own = mention.start() < naming.end() && mention.end() > naming.start();
            boolean behindAmount = !own
                    && mention.start() >= amountEnd
                    && BEHIND_AMOUNT
                            .matcher(sentence.lower(amountEnd, mention.start()))
                            .matches();
            // "Total revenue in the Pools segment" is that segment's total.
            if ((behindNaming || behindAmount) && !(whole && behindAmount && !behindNaming)) {
                return mention;
            }
        }
        if (whole) {
            return null;
        }
        var preposition =
                PREPOSITION.matcher(sentence.lower(naming.end(), sentence.span().end()));
        int name = preposition.lookingAt() ? naming.end() + preposition.end() : -1;
        return name < 0 || isAmount(sentence, name) ? null : businesses.nameAt(sentence, name);
    }

    /** "Cash of NT$5 million": the letters of a currency are no name. */
    private static boolean isAmount(Sentence sentence, int offset) {
        return sentence.amounts().stream()
                .map(Quantity::mention)
                .anyMatch(amount -> amount.outerStart() <= offset && offset < amount.end());
    }

    /** Whether a measure is of what was sold: prices and volumes. */
    public boolean isSold(Concept concept) {
        return SOLD.contains(concept.level() == null ? concept.name() : concept.level());
    }

    private static boolean isOverall(Sentence sentence, Naming naming) {
        return OVERALL.matches(sentence.lower(sentence.span().start(), naming.start()));
    }

    /** Whether a business is named only to say what is not meant: "those outside of the Pools segment". */
    public static boolean isLeftOut(Sentence sentence, Mention mention) {
        return LEFT_OUT.matches(sentence.lower(sentence.span().start(), mention.start()));
    }

    /** What a sentence without a figure is about, to the end of its thought: "The Pools segment had another good quarter"; else null. */
    public @Nullable String about(Sentence sentence, List<Mention> mentions) {
        Mention subject = mentions.isEmpty() ? null : mentions.getFirst();
        boolean only = mentions.stream().map(Mention::entity).distinct().count() == 1;
        return subject != null
                        && only
                        && subject.segment()
                        && isHead(sentence, subject)
                        && isFollowedByVerb(sentence, subject)
                ? subject.entity()
                : null;
    }

    /** Whether the sentence has an owner as its subject, called a business: "Our Lamps business achieved …". */
    public boolean isSubjectUnit(Sentence sentence, List<Mention> mentions, String owner) {
        Mention subject = mentions.isEmpty() ? null : mentions.getFirst();
        return subject != null
                && subject.entity().equals(owner)
                && UNIT.matches(sentence.lower(subject.start(), subject.end()))
                && isHead(sentence, subject)
                && isFollowedByVerb(sentence, subject);
    }

    /** "…, while in Norway, sales fell": the place directly before a measure. */
    private static boolean isPlaceOf(Sentence sentence, Mention mention, Naming naming) {
        return PLACED.matches(sentence.lower(mention.end(), naming.start()))
                && IN.matches(sentence.lower(sentence.span().start(), mention.start()));
    }

    private static boolean isHead(Sentence sentence, Mention mention) {
        return HEAD.matcher(sentence.lower(sentence.span().start(), mention.start()))
                .matches();
    }

    private static boolean isFollowedByVerb(Sentence sentence, Mention mention) {
        return VERB.matches(sentence.lower(mention.end(), sentence.span().end()));
    }

    /** The business or company that the sentence is about, if it is named before {@code before}; else null. */
    public @Nullable Mention subject(Sentence sentence, List<Mention> mentions, int before) {
        Mention subject = null;
        for (Mention mention : mentions) {
            // "In Pools, we did well, led by our Docks line, which …": what is said by the way is no subject.
            boolean aside = subject != null
                    && sentence.lower(mention.end(), mention.end() + 7).startsWith(", which");
            if (mention.end() <= before
                    && !aside
                    && (isHead(sentence, mention) || isFollowedByVerb(sentence, mention))
                    && !(mention.entity().equals(company())
                            && OF_PART.begins(sentence.lower(
                                    mention.end(), sentence.span().end())))
                    && !isLeftOut(sentence, mention)) {
                subject = mention;
            }
        }
        return subject == null ? cause(sentence, mentions, before) : subject;
    }

    /** "People like our Pools line, resulting in double-digit revenue growth": what the result came of. */
    private static @Nullable Mention cause(Sentence sentence, List<Mention> mentions, int before) {
        Mention cause = null;
        for (Mention mention : mentions) {
            String between = mention.end() <= before ? sentence.lower(mention.end(), before) : "";
            if (RESULT_HINTS.in(between) && RESULT.matches(between)) {
                cause = mention;
            }
        }
        return cause;
    }

    private boolean isOfUnknownSegment(Sentence sentence, List<Mention> mentions) {
        int start = sentence.span().start();
        return mentions.isEmpty()
                && (IN_UNKNOWN.begins(sentence.lower(start, sentence.span().end()))
                        || statesOfUnknownSegment(sentence));
    }

    private boolean statesOfUnknownSegment(Sentence sentence) {
        return sentence.namings().stream()
                .anyMatch(
                        naming -> isCalledSegment(sentence, naming) && businesses.isOfUnknownSegment(sentence, naming));
    }

    /**
     * The topic behind a sentence that passes to a business, or {@code topic} where it does not.
     *
     * @param first whether it begins a passage
     */
    public Topic after(Sentence sentence, List<Mention> mentions, Topic topic, boolean first) {
        int start = mentions.isEmpty() ? -1 : Transition.nameStart(sentence);
        for (Mention mention : mentions) {
            if ((mention.start() == start && Transition.endsAt(sentence, mention.end()))
                    || Transition.reviews(sentence, mention)) {
                boolean business = !mention.entity().equals(company());
                return business ? topic.declare(mention.entity()) : Topic.NONE;
            }
        }
        boolean over = !topic.equals(Topic.NONE)
                && (Wholes.speaksFor(sentence)
                        || isOfUnknownSegment(sentence, mentions)
                        || Walk.announces(sentence)
                        || (first && businesses.turnsAway(sentence)));
        return over ? Topic.NONE : first && topic.declared() != null ? led(sentence, mentions, topic) : topic;
    }

    /** "Ropes revenue fell" at the head of a passage: the passage is that segment's. */
    private Topic led(Sentence sentence, List<Mention> mentions, Topic topic) {
        if (sentence.namings().isEmpty() || sentence.amounts().isEmpty()) {
            return topic;
        }
        Naming naming = sentence.namings().getFirst();
        Quantity amount = sentence.amounts().getFirst();
        Mention lead = amount.mention().start() < naming.end()
                ? null
                : nearby(sentence, mentions, naming, amount.mention().end());
        if (lead == null
                || lead.entity().equals(company())
                || lead.entity().equals(topic.entity())
                || lead.start() > amount.mention().start()) {
            return topic;
        }
        return isSegment(lead.entity()) ? topic.declare(lead.entity()) : topic;
    }
}
