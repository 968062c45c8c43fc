package app.diptych.metric.statement;

import app.diptych.metric.concept.Concept;
import app.diptych.metric.entity.Owners;
import app.diptych.metric.entity.name.Mention;
import app.diptych.metric.text.FunctionWords;
import app.diptych.metric.text.Hedges;
import app.diptych.metric.text.Naming;
import app.diptych.metric.text.Sentence;
import app.diptych.quantity.Direction;
import app.diptych.quantity.Kind;
import app.diptych.quantity.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Growth said of a business without a measure: "Cloud grew 18%", "we saw growth of 9% in the Pool segment". In
 * an earnings call that is growth of its revenue.
 */
public final class EntityGrowth {
    private static final String FILL = "(?:\\s+(?:by|" + Hedges.WORDS
            + "|a|an|at|another|in the range of|in a range of|between|" + Hedges.PRAISE + "))*\\s*";
    private static final Pattern GREW = Pattern.compile(
            "[,\\s]*(?:(?:again|also|itself|which|really)\\s+)?(?:grew|was up|is up|increased|declined|decreased|was down|is growing|up|down"
                    // What is expected: "we expect Pools to grow 9%", "Docks will decline at a mid-single digit rate".
                    + "|grows|growing|declining|(?:to|will|should) (?:again )?(?:grow|increase|decline|decrease|be up|be down)"
                    + "|(?:is|are) expected to (?:grow|increase|decline|decrease|be up|be down))"
                    + FILL);
    /** "Pools made up 41 % of revenue, and grew 5%": Pools did. */
    private static final Pattern SHARED = Pattern.compile(
            "(?s)\\s+(?:now |again )?(?:represented|represents|accounted for|accounts for|comprised|made up|contributed)\\b[^;]{0,24}\\bof (?:[\\w-]+ ){0,3}(?:revenues?|sales)"
                    + "(?: (?:in|for|during) (?:the |this )?(?:[\\w-]+ )?(?:quarter|half|year))?"
                    + "(?:,? (?:and )?(?:(?:finish|end|clos)ing |was |were )?(?:up|down)\\b(?:[^,;]{0,40} and (?:up|down)\\b)?"
                    + "|,? and (?:grew|increased|decreased|declined)\\b|, (?:growing|declining)\\b)"
                    + FILL);

    private static final Pattern SAW =
            Pattern.compile(".*\\b(?:growth|increase|decline|decrease) of" + FILL, Pattern.DOTALL);
    private static final Pattern IN = Pattern.compile(
            "[,\\s]*(?:(?:year-over-year|year over year|sequentially)\\s+)?(?:in|for|at)\\s+(?:(?:our|the)\\s+)?");
    private static final Pattern FUNCTION = Pattern.compile(FunctionWords.ALL);
    /** No verb: the amount may be of anything named before. */
    private static final Pattern BARE = Pattern.compile("[,\\s]*(?:up|down)\\b");

    private static final Pattern DOWN = Pattern.compile("\\b(?:declin|decreas|down\\b)");

    private static final Pattern JOINED = Pattern.compile("\\s*(?:,|and|, and)\\s*");

    /** The measure that is meant. */
    public static final String REVENUE = "netSales";

    /** "Demand in Europe": what something hangs on that is no subject. */
    private static final Pattern HANGS =
            Pattern.compile("(?s).*?([\\p{L}\\d'\u2019-]+) (?:in|for|of|at|within|across|from) (?:(?:our|the|its) )?");

    private static final Pattern SOLD = Pattern.compile("revenues?|sales|turnover|business(?:es)?|growth|"
            + FunctionWords.CONJUNCTIONS + "|" + FunctionWords.ADVERBS);

    private EntityGrowth() {}

    /** Growth of an entity. */
    public record Growth(String entity, Movement movement) {}

    /**
     * What a sentence says of growth without a measure.
     *
     * @param statements what it states of measures: their amounts are taken
     */
    public static List<Growth> of(Sentence sentence, List<Mention> mentions, List<Statement> statements) {
        List<Growth> found = new ArrayList<>();
        Set<Integer> taken = statements.stream()
                .flatMap(Statement::amounts)
                .map(Quantity::id)
                .collect(Collectors.toSet());
        int seen = -1;
        for (Quantity quantity : sentence.amounts()) {
            if (quantity.kind() != Kind.PERCENT
                    || mentions.isEmpty()
                    || taken.contains(quantity.id())
                    || Effects.of(sentence, quantity) != null) {
                continue;
            }
            Movement movement = Movements.of(sentence, quantity);
            String before =
                    sentence.plain(sentence.span().start(), quantity.mention().start());
            boolean saw = SAW.matcher(before).matches()
                    || (seen >= 0
                            && JOINED.matcher(sentence.plain(
                                            seen, quantity.mention().start()))
                                    .matches());
            for (Mention mention : mentions) {
                int gapStart = Math.min(mention.end(), quantity.mention().start());
                boolean grew = !isOfMeasure(sentence, mention)
                        && !hangs(sentence, mention)
                        && !Owners.isLeftOut(sentence, mention)
                        && mention.end() <= quantity.mention().start()
                        && isWhole(sentence, mention)
                        && !isOfCount(sentence, mention, quantity)
                        && GREW.matcher(sentence.plain(
                                        gapStart, quantity.mention().start()))
                                .matches();
                boolean in = saw
                        && mention.start() >= quantity.mention().end()
                        && IN.matcher(sentence.plain(quantity.mention().end(), mention.start()))
                                .matches();
                boolean shared = !grew
                        && mention.end() <= quantity.mention().start()
                        && SHARED.matcher(sentence.plain(
                                        gapStart, quantity.mention().start()))
                                .matches();
                if (grew || in || shared) {
                    boolean down = (grew || shared)
                            && DOWN.matcher(sentence.plain(
                                            gapStart, quantity.mention().start()))
                                    .find();
                    found.add(new Growth(mention.entity(), movement != null ? movement : moved(quantity, down)));
                    seen = in ? mention.end() : seen;
                    break;
                }
            }
        }
        return found;
    }

    /** "Sensor devices grew 5%" where the call has Devices: words written small behind another word are a part of its noun phrase. */
    private static boolean isWhole(Sentence sentence, Mention mention) {
        if (Character.isUpperCase(sentence.text().charAt(mention.start()))) {
            return true;
        }
        return sentence.words().stream()
                .filter(word -> word.end() == mention.start() - 1)
                .allMatch(word -> FUNCTION.matcher(word.lower()).matches());
    }

    /** "Demand in Europe grew 3%", "tech costs in Pools grew 9%": the business is not what grew, unless it is its sales. */
    private static boolean hangs(Sentence sentence, Mention mention) {
        Matcher hangs = HANGS.matcher(sentence.lower(sentence.span().start(), mention.start()));
        return hangs.matches() && !SOLD.matcher(hangs.group(1)).matches();
    }

    /** "Deferred revenue grew 12%, with Lamps up 19%": theirs of the measure named before, which is none of what they sold. */
    private static boolean isOfMeasure(Sentence sentence, Mention mention) {
        Naming before = sentence.namingBefore(mention.start());
        Concept of = before == null ? null : before.concept();
        return of != null && !of.name().equals(REVENUE) && !REVENUE.equals(of.level());
    }

    /** "4,000 firms used it in Lamps, up 9%": what was counted before grew. */
    private static boolean isOfCount(Sentence sentence, Mention mention, Quantity quantity) {
        boolean counted = sentence.amounts().stream()
                .anyMatch(other -> other.kind() == Kind.COUNT && other.mention().end() <= mention.start());
        return counted
                && BARE.matcher(sentence.plain(mention.end(), quantity.mention().start()))
                        .lookingAt();
    }

    private static Movement moved(Quantity quantity, boolean down) {
        // "growth of 9% … and 10% …": the second shares the first one's words.
        return new Movement(
                quantity,
                down ? Direction.DOWN : Direction.UP,
                quantity.mention().comparison());
    }
}
