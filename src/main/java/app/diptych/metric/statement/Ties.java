package app.diptych.metric.statement;

import app.diptych.metric.concept.Concept;
import app.diptych.metric.statement.aside.HandedOn;
import app.diptych.metric.statement.aside.SomeOfMany;
import app.diptych.metric.text.Hedges;
import app.diptych.metric.text.Naming;
import app.diptych.metric.text.Sentence;
import app.diptych.model.pattern.Sieve;
import app.diptych.quantity.Kind;
import app.diptych.quantity.Mention;
import app.diptych.quantity.Quantity;
import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether the words between a measure and an amount tie the two. */
final class Ties {
    private static final int FAR = 160;
    /** The length of two or three words. */
    private static final int WORDS = 24;

    private static final BigDecimal MOST_PER_SHARE = new BigDecimal(100_000);
    /** "Had record cash flow and ended the quarter with $5 million": what there is at the end of a period did not flow in it. */
    private static final Sieve ENDED = Sieve.of(
            "\\b(?:ended|ending|finished|closed|exited) the (?:[\\w-]+ )?(?:quarter|period|year|month|half) with\\b");

    /** "exceeded guidance by 200": a distance, no level. */
    private static final Sieve BY = Sieve.of("(?s).*\\bby\\s+(?:(?:" + Hedges.WORDS + ")\\s+)*");

    private static final Sieve PLAIN =
            Sieve.of("(?:\\s+ended the (?:quarter|year|period))?\\s+(?:of|was|were|totaled|totalled|at)\\s+(?:(?:"
                    + Hedges.WORDS + "|a)\\s+)*");

    private static final String FILL = "(?:\\s*\\b(?:a|an|the|our|" + Hedges.WORDS + "|now|also|another|"
            + Hedges.PRAISE + "|under|up to|at least|well|slightly|only|still|again|"
            + "in|range|between|in the range of|the range of|all-time high of|high of|close to|less than|in excess of|"
            + "positive|negative|low|high|mid|above|below|north of|south of)\\b[\\s,-]*)*";
    /** A verb or sign that states: was, of, totaled, reached, to, a colon. */
    private static final Pattern STATES = Pattern.compile(
            "(?:.*\\b(?:was|were|is|are|be|been|of|at|to|end up|come in|land|settle|total|totals|approximate|approximates|exceed|exceeds|surpass|totaled|totalled|totaling|reach|reached|average|averaged|averaging|remains|remained|stands|stood|equates|"
                    + "reaching|rang(?:e|es|ing) from|exceeded|exceeding|surpassed|surpassing|passed|passing|topped|topping|hit|delivered|reported|generated|approached|between|or|"
                    + "(?:ended|ending|finished|closed|exited) the (?:[\\w-]+ )?(?:quarter|period|year|month|half) with)\\b|.*[:\u2013\u2014]|.*--|\\s*)"
                    + "\\s*" + FILL + "\\s*",
            Pattern.DOTALL);
    /** Words behind which an amount is no longer the measure's own. */
    private static final Sieve TURNS_AWAY =
            Sieve.of("\\b(?:driven by|due to|because|result\\w* (?:of|from|in)|includ\\w+|offset\\w*|thanks|"
                    + "reflect\\w*|which|who|that|while|although|though|if|when|where|per|impact\\w*|headwinds?|tailwinds?|benefit\\w*|"
                    + "bringing|contribut\\w*|help\\w*|invest(?:ed|ing)|sav(?:e|es|ed|ing|ings)|represent\\w*|compris\\w*|account\\w* for|with|"
                    + "market|industry|percent of|through|via|on an? (?:pre-?tax|loss))\\b");

    private static final Sieve TURNS_MOVEMENT_AWAY =
            Sieve.of("\\b(?:driven by|due to|because|result\\w* (?:from|in)|includ\\w+|offset\\w*|thanks|reflect\\w*|"
                    + "who|whose|that|while|although|though|if|where|versus|compared|despite|impact of|with)\\b");
    /** "$24 million in revenue", "$2 million of pool revenue": up to four words of the noun phrase between. */
    private static final Pattern FOLLOWS = Pattern.compile(
            "\\s+(?:(?:in|of|for)\\s+)?(?:(?!(?:and|or|to|by|on|was|were|is|are|from|with|the|for|as|at|in|of|but|no|without|between)\\b)[\\p{L}\\d&'\u2019.-]+\\s+){0,5}");

    private static final Pattern MOVEMENT_OF = Pattern.compile(
            "\\s+(?:(?:year-over-year|year over year|sequential|increase|decrease|growth|decline|improvement|reduction|higher|lower|"
                    + "organic|constant currency|more|less|fewer)\\s+)*(?:(?:in|of)\\s+)?(?:(?!(?:and|or|but|while|whereas|although|to|by|on|was|were|is|are|from|with|as|at)\\b)[\\p{L}\\d&'\u2019.-]+\\s+){0,3}");
    /** What may stand between without a meaning for the tie: a basis, a relative clause in commas. */
    private static final Sieve ASIDE = Sieve.of(
            ",? which (?:is|are) (?=(?:now )?(?:projected|expected|forecast(?:ed)?|anticipated|estimated) )|^\\s+(?:that|which) (?=(?:improved|increased|decreased|declined|grew|rose|fell)\\b)|, (?:which|including) [^,]*,|\\b(?:stable|high|"
                    + Hedges.PRAISE
                    + ") with an? (?:rate|ratio|level) of\\b|\\b(?:quarter|period|year|month|half) with\\b|\\bwith an? (?:total |aggregate )?value of\\b|\\bwith (?:[\\w-]+ ){0,4}?growth\\b|\\bwith (?:more than|over|at least|greater than|above|in excess of) [^,;]{0,60}|\\b(?:attributable|available) to (?:(?:the|our) )?(?:[\\w-]+ ){0,2}?(?:share|stock|unit)?holders\\b|\\band that(?:['\u2019]s| is| was)\\b|(?:excluding|ex|adjust(?:ed|ing) for|net of)\\b[^,]*|(?:in|on an?) (?:constant|non-gaap|reported)[- ]?\\w*(?: basis)?");

    private static final Sieve IN =
            Sieve.of("\\s+(?:in|across)\\s+(?:(?:" + Hedges.WORDS + "|over|more than|nearly)\\s+)*");

    private static final Sieve OF_SPEED =
            Sieve.of("\\s+(?:faster|quicker|cheaper|more (?:efficient|productive)|productivity)\\b.*", Pattern.DOTALL);

    private static final Pattern OWNED = Pattern.compile("\\s+(?:\\p{Lu}[\\p{L}&'\u2019-]*\\s+){1,4}");
    private static final Sieve VERB =
            Sieve.of("\\s+(?:was|were|is|are|grew|rose|fell|increased|decreased|declined|improved)\\b");

    private static final Sieve MOVE =
            Sieve.of("\\s+(?:decline|decrease|growth|increase|improvement|expansion|erosion)\\b");

    /** "We spent $5 million on share repurchases". */
    private static final Sieve SPENT = Sieve.of("(?s).*\\b(?:spent|spend|spending|deployed|deploying)\\s+" + FILL);

    private static final Sieve REFLECTING =
            Sieve.of(",? (?:reflecting|representing)(?: an?| " + Hedges.WORDS.replace("|", "| ") + ")*\\s*$");
    private static final Sieve GROWTH_OF_IT = Sieve.of(
            "(?: (?:year-over-year|organic|sequential|annual))* (?:growth|increase|decrease|decline)(?! (?:in|of)\\b)\\b");

    private static final Pattern BESIDE = Pattern.compile("\\s+(?:(?:" + Hedges.WORDS + ")\\s+)*");

    private static final Pattern ON =
            Pattern.compile("\\s+(?:on|in|for|toward|towards)\\s+(?:our |the )?(?:[\\w-]+ ){0,2}");

    private Ties() {}

    /** Somebody else became the subject: "In stores, we saw …". */
    private static final Sieve TURNS_TO_PEOPLE = Sieve.of("\\b(?:we|they|you|i|he|she)\\b");
    /** A count that stands alone; "12 heavy lorries" counts something else than what was named. */
    private static final Pattern STANDS_ALONE = Pattern.compile(
            "\\s*(?:$|[.,;:)]|of (?:our |its |the company's )?(?:own )?(?:common |outstanding |class )?(?:stock|shares?)\\b|(?:at|as|in|up|down|by|compared|versus|and|an|a|for|on|over|from|or|per|under|through|during|since|globally|worldwide)\\b).*",
            Pattern.DOTALL);

    /** Whether a measure named before the amount has it as its level. */
    static boolean isLevel(Sentence sentence, Naming naming, Quantity quantity) {
        String gap = gap(sentence, naming.end(), quantity);
        return gap.length() < FAR
                && fits(naming.concept(), quantity)
                && !isSpeed(sentence, quantity)
                && Deeds.allows(sentence, naming, quantity)
                && !Deeds.isFlowOf(sentence, naming, quantity)
                && !BY.matches(gap)
                && (STATES.matcher(gap).matches() || Deeds.isCost(sentence, naming, quantity))
                && !isIn(sentence, gap, quantity)
                && (naming.concept().instant() || !ENDED.isIn(gap))
                && !HandedOn.isOther(sentence, quantity)
                && !TURNS_TO_PEOPLE.isIn(gap)
                && (quantity.kind() != Kind.COUNT || standsAlone(sentence, quantity))
                && !TURNS_AWAY.isIn(ASIDE.replaceAll(gap, " "));
    }

    /** "We gained market share in 62% of our markets" tells of the markets. */
    private static boolean isIn(Sentence sentence, String gap, Quantity quantity) {
        int end = quantity.mention().end();
        return quantity.kind() == Kind.PERCENT
                && IN.matches(gap)
                && sentence.lower(end, end + 4).equals(" of ");
    }

    /** Whether nothing but "of" or "was" stands between a measure and the amount. */
    static boolean isPlainLevel(Sentence sentence, Naming naming, Quantity quantity) {
        return quantity.kind() == Kind.MONEY
                && !Movements.isDistance(sentence, quantity)
                && !naming.concept().isDerived()
                && fits(naming.concept(), quantity)
                && PLAIN.matches(gap(sentence, naming.end(), quantity));
    }

    /** Whether nothing stands between a measure and the amount. */
    static boolean isBeside(Sentence sentence, Naming naming, Quantity quantity) {
        return BESIDE.matcher(gap(sentence, naming.end(), quantity)).matches();
    }

    /** Whether an amount is by how much something was moved. */
    static boolean isDistance(Sentence sentence, Naming naming, Quantity quantity) {
        return BY.matches(gap(sentence, naming.end(), quantity));
    }

    /** Whether a measure named before the amount has it as what it is compared with. */
    static boolean isCompared(Sentence sentence, Naming naming, Quantity quantity) {
        return fits(naming.concept(), quantity) && Comparisons.compares(sentence, naming, quantity);
    }

    /** Whether a measure named behind the amount has it as its level. */
    static boolean isLevelOfNext(Sentence sentence, Naming naming, Quantity quantity) {
        int end = quantity.mention().end();
        // "passed the $5 million in revenue": a mark that something passed, not a level.
        boolean threshold = !naming.concept().instant()
                && gap(sentence, sentence.span().start(), quantity)
                        .stripTrailing()
                        .endsWith(" the");
        boolean within = quantity.kind() == Kind.COUNT && naming.start() < end;
        boolean flow = within && !naming.concept().instant();
        return !threshold
                && !isSubjectOfNext(sentence, naming, end)
                && !(flow
                        && !STANDS_ALONE.matcher(sentence.lower(end, end + 24)).matches())
                && Deeds.allows(sentence, naming, quantity)
                && !Deeds.isFlowOf(sentence, naming, quantity)
                && !isShareOf(sentence, naming, quantity)
                && !isPartOfMove(sentence, naming, quantity)
                && !SomeOfMany.counts(sentence, naming, quantity)
                && fits(naming.concept(), quantity)
                // "We deployed $5 million in inventory": what is spent on a stock is not the stock.
                && !(naming.concept().instant() && isSpentOn(sentence, naming, quantity))
                && (within
                        || isSpentOn(sentence, naming, quantity)
                        || FOLLOWS.matcher(sentence.lower(end, naming.start()) + (naming.start() == end ? " " : ""))
                                .matches());
    }

    private static boolean isSpentOn(Sentence sentence, Naming naming, Quantity quantity) {
        int start = quantity.mention().start();
        return quantity.kind() == Kind.MONEY
                && ON.matcher(sentence.lower(quantity.mention().end(), naming.start()))
                        .matches()
                && SPENT.matches(sentence.plain(Math.max(sentence.span().start(), start - 2 * WORDS), start));
    }

    /** "The installed base is 65,000 units": what is counted is no measure of its own beside the one that is stated. */
    static boolean isCountOf(Sentence sentence, @Nullable Naming before, Naming counted, Quantity quantity) {
        return before != null
                && quantity.kind() == Kind.COUNT
                && before.concept().instant()
                // The noun stands within the mention of the amount, or directly behind it.
                && counted.start() <= quantity.mention().end() + 1
                && isLevel(sentence, before, quantity);
    }

    /** "… of $2 million Pools revenue fell": the measure begins what is said next, with its own owner and verb. */
    private static boolean isSubjectOfNext(Sentence sentence, Naming naming, int end) {
        return naming.start() > end
                && OWNED.matcher(sentence.text().substring(end, naming.start())).matches()
                && VERB.begins(sentence.lower(naming.end(), naming.end() + WORDS));
    }

    /** "18% of revenue" says nothing of how large revenue is. */
    private static boolean isShareOf(Sentence sentence, Naming naming, Quantity quantity) {
        return quantity.kind() == Kind.PERCENT
                && sentence.lower(quantity.mention().end(), naming.start()).startsWith(" of ");
    }

    /** "… and made up 40% of our revenue": a share, whatever grew before. */
    static boolean isShare(Sentence sentence, Naming naming, Quantity quantity) {
        return isShareOf(sentence, naming, quantity)
                && naming.start() - quantity.mention().end() < WORDS
                && !naming.concept().isDerived()
                && !isPartOfMove(sentence, naming, quantity);
    }

    /** "$2 of our earnings decline": a part of how it moved. */
    static boolean isPartOfMove(Sentence sentence, Naming naming, Quantity quantity) {
        return sentence.lower(quantity.mention().end(), naming.start()).startsWith(" of ")
                && MOVE.begins(sentence.lower(naming.end(), naming.end() + 16));
    }

    /** Whether a measure named before the amount moved by it. */
    static boolean isMovement(Sentence sentence, Naming naming, Movement movement) {
        String whole = gap(sentence, naming.end(), movement.quantity());
        int end = movement.quantity().mention().end();
        // "Earnings were $2, reflecting 9% growth": it is theirs, unless something else is named behind it.
        String gap =
                GROWTH_OF_IT.begins(sentence.lower(end, end + 2 * WORDS)) ? REFLECTING.replaceAll(whole, " ") : whole;
        return gap.length() < FAR
                && !Deeds.isVerb(sentence, naming)
                && (movement.quantity().kind() == Kind.POINTS || !TURNS_TO_PEOPLE.isIn(gap))
                && moves(naming.concept(), movement.quantity())
                && !Movements.isPutDown(sentence, movement.quantity())
                && !isSpeed(sentence, movement.quantity())
                && !TURNS_MOVEMENT_AWAY.isIn(ASIDE.replaceAll(gap, " "));
    }

    /** Whether a measure named behind the amount moved by it: "a 9% increase in net sales". */
    static boolean isMovementOfNext(Sentence sentence, Naming naming, Movement movement) {
        return moves(naming.concept(), movement.quantity())
                && !isShareOf(sentence, naming, movement.quantity())
                && !isSubjectOfNext(
                        sentence, naming, movement.quantity().mention().end())
                && MOVEMENT_OF
                        .matcher(sentence.plain(movement.quantity().mention().end(), naming.start()))
                        .matches();
    }

    /** Whether the amount tells how much faster or cheaper something is. */
    private static boolean isSpeed(Sentence sentence, Quantity quantity) {
        int end = quantity.mention().end();
        return OF_SPEED.matches(sentence.plain(end, Math.min(sentence.nextAmount(quantity), end + 24)));
    }

    private static boolean standsAlone(Sentence sentence, Quantity quantity) {
        int end = quantity.mention().end();
        String unit = quantity.mention().unit();
        String after = sentence.lower(end, end + 2 * WORDS);
        boolean named = unit != null && !unit.isEmpty() && after.startsWith(" " + unit);
        return STANDS_ALONE
                .matcher(named ? after.substring(unit.length() + 1) : after)
                .matches();
    }

    private static String gap(Sentence sentence, int from, Quantity quantity) {
        return sentence.plain(from, quantity.mention().start());
    }

    /** Whether an amount can be a level of a concept by its kind and its "per". */
    static boolean fits(Concept concept, Quantity quantity) {
        Mention mention = quantity.mention();
        String per = mention.per();
        return concept.kinds().contains(quantity.kind())
                && isSane(concept, mention)
                && (per == null || concept.per().containsKey(per))
                && ((quantity.kind() != Kind.COUNT && quantity.kind() != Kind.DURATION)
                        || concept.counts(mention.unit()));
    }

    /** Nobody earns a hundred thousand of anything per share: such an amount is something else's. */
    private static boolean isSane(Concept concept, Mention mention) {
        BigDecimal high = mention.high();
        return high == null
                || !concept.name().endsWith("PerShare")
                || high.abs().compareTo(MOST_PER_SHARE) < 0;
    }

    private static boolean moves(Concept concept, Quantity quantity) {
        if (concept.isDerived()) {
            return quantity.kind() == Kind.POINTS || concept.kinds().contains(quantity.kind());
        }
        boolean rate =
                concept.kinds().contains(Kind.PERCENT) && !concept.kinds().contains(Kind.MONEY);
        return switch (quantity.kind()) {
            case PERCENT -> !rate || concept.rateOfChange();
            case MULTIPLE -> !rate;
            case POINTS -> rate || concept.kinds().contains(Kind.POINTS);
            default -> concept.kinds().contains(quantity.kind());
        };
    }
}
