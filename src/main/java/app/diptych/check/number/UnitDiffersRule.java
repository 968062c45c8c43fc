package app.diptych.check.number;

import app.diptych.alignment.amount.Measures;
import app.diptych.check.CheckInput;
import app.diptych.check.Draft;
import app.diptych.check.Issue;
import app.diptych.check.RuleInfo;
import app.diptych.check.Severity;
import app.diptych.check.number.thing.Things;
import app.diptych.check.number.tie.Clauses;
import app.diptych.check.number.tie.Tie;
import app.diptych.check.number.tie.Ties;
import app.diptych.check.number.time.Rates;
import app.diptych.model.pattern.Sieve;
import app.diptych.quantity.Kind;
import app.diptych.quantity.Mention;
import app.diptych.quantity.Quantity;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * {@code unit-differs}: the same number of something else. A dollar sign alone says no country: where a translation gives it
 * as the same other dollar again and again, that is what it means.
 */
public final class UnitDiffersRule extends TieRule {
    private static final RuleInfo INFO = new RuleInfo(
            "unit-differs",
            Issue.NUMBERS,
            Severity.ERROR,
            true,
            "A figure has another unit in the Chinese: a currency, percent for points, months for years.");

    /** Currencies that are written with a dollar sign at home. */
    private static final Set<String> DOLLARS = Set.of("AUD", "CAD", "HKD", "NZD", "SGD", "TWD");

    /** Currencies that are 元 at home. */
    private static final Set<String> LOCAL = Set.of("CNY", "TWD", "HKD", "MOP");

    private static final Sieve BARE = Sieve.of("[\\d一二三四五六七八九十百千萬万億亿兆半多餘余 ][元塊块]");

    /** Measures that a price may be for; a price for another one is another price. */
    private static final Set<String> MEASURES = Set.of(
            "gallon", "liter", "barrel", "ton", "pound", "kilogram", "ounce", "square foot", "square meter", "ping");

    /** What is said behind an amount before the time that it is for: "barrels of oil a day", "new cars each week". */
    private static final Pattern EVERY = Pattern.compile(
            "(?i)^(?: (?!(?:and|or|but|in|on|at|with|from|to|over|than|after|for|versus|vs|by|during|within|compared|as|if"
                    + "|before|since|that|which|who|when|while|we|is|was|were|are)\\b)[a-z-]+){0,6}? "
                    + "(?:a|per|each|every) (minute|hour|day|week|month|quarter|year)\\b"
                    + "(?! (?:ago|earlier|before|later|prior|on|over|after|ahead)\\b)");

    private static final Sieve PREDICATE = Sieve.of("[是為为]");
    private static final Sieve NAMED = Sieve.of("(?i)u\\.?s|dollar");
    /** Passages between two figures of one subject. */
    private static final int NEAR = 10;

    private final Ties ties;

    /** @param ties those that rules on figures share */
    public UnitDiffersRule(Ties ties) {
        super(INFO, ties);
        this.ties = ties;
    }

    @Override
    @Nullable
    Draft judge(Tie tie, CheckInput input) {
        if (isOtherRate(tie, input) || isOtherMeasure(tie)) {
            return Compared.draft(
                    tie, input, "unit-differs.values", "“{0}” is {1}, but “{2}” is {3}: the unit is another.");
        }
        if (isOtherThing(tie)) {
            return Draft.of(
                    tie.place(),
                    "unit-differs.thing",
                    "“{0}” counts {1}, but “{2}” counts {3}.",
                    tie.englishWords(),
                    tie.englishMention().unit(),
                    tie.chineseWords(),
                    tie.chineseMention().unit());
        }
        if (Difference.of(tie) != Difference.UNIT
                || SharedNames.isOneOf(tie)
                || isMeant(tie, input)
                || (isLocal(tie) && !isAnotherBeside(tie, input))
                || isOfFlow(tie, input)) {
            return null;
        }
        return Compared.draft(
                tie, input, "unit-differs.values", "“{0}” is {1}, but “{2}” is {3}: the unit is another.");
    }

    /** Whether a bare dollar sign is the same other dollar near by. */
    private boolean isMeant(Tie tie, CheckInput input) {
        return isOtherDollar(tie)
                && ties.of(input).stream()
                        .anyMatch(other -> !other.equals(tie)
                                && Math.abs(other.passage().id() - tie.passage().id()) <= NEAR
                                && other.hasBoth()
                                && isOtherDollar(other)
                                && other.chineseMention()
                                        .unit()
                                        .equals(tie.chineseMention().unit()));
    }

    /** Whether the Chinese is a sum for another span of time. */
    private static boolean isOtherRate(Tie tie, CheckInput input) {
        String per = tie.hasBoth() && tie.agrees() ? per(tie) : null;
        if (per == null) {
            return false;
        }
        Quantity chinese = tie.chineseQuantity();
        return Rates.differ(per, new Clauses(input).of(chinese), input.sentence(chinese));
    }

    /** What the English amount is for: as it is read beside a sum, or said behind what is counted. */
    private static @Nullable String per(Tie tie) {
        if (tie.englishMention().per() != null || !tie.englishQuantity().kind().isAmount()) {
            return tie.englishMention().per();
        }
        Matcher every = EVERY.matcher(Objects.requireNonNull(tie.passage().english())
                .substring(tie.englishMention().end()));
        return every.find() ? every.group(1).toLowerCase(Locale.ROOT) : null;
    }

    /** The same number of another measure, or for another one: 公升 for a gallon, 平方公尺 for square feet. */
    private static boolean isOtherMeasure(Tie tie) {
        if (!tie.hasBoth() || !tie.agrees()) {
            return false;
        }
        Mention english = tie.englishMention();
        Mention chinese = tie.chineseMention();
        boolean other = Measures.haveOtherUnits(english, chinese)
                || (MEASURES.contains(String.valueOf(english.per()))
                        && MEASURES.contains(String.valueOf(chinese.per()))
                        && !Objects.equals(english.per(), chinese.per()));
        return other
                && english.low() != null
                && chinese.low() != null
                && english.low().compareTo(chinese.low()) == 0;
    }

    /** The same number of things of another kind: 14 家醫院 for 14 countries. */
    private static boolean isOtherThing(Tie tie) {
        return tie.hasBoth()
                && tie.agrees()
                // The ends of a range may stand for it, each with words of its own.
                && isSame(tie.englishMention().high(), tie.chineseMention().high())
                && Things.shipped().differ(tie.englishMention(), tie.chineseMention())
                && !isPredicate(tie);
    }

    /** Whether the Chinese noun is what the counted things are: 有九家是我們的客戶. */
    private static boolean isPredicate(Tie tie) {
        String behind = Objects.requireNonNull(tie.passage().chinese())
                .substring(tie.chineseMention().start());
        int noun = behind.indexOf(tie.chineseMention().unit());
        return noun > 0 && PREDICATE.isIn(behind.substring(0, noun));
    }

    private static boolean isSame(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one != null && other != null && one.compareTo(other) == 0;
    }

    /** Whether points are those by which a flow changed, which falls by percent: "traffic slipped 80 basis points". */
    private static boolean isOfFlow(Tie tie, CheckInput input) {
        if (tie.englishMention().kind() != Kind.POINTS || tie.chineseMention().kind() != Kind.PERCENT) {
            return false;
        }
        String clause = new Clauses(input).of(tie.englishQuantity());
        return Flows.isOne(clause) && Difference.isPointsForPercent(tie.englishMention(), tie.chineseMention());
    }

    /** 元 alone is the money of the country: of the mainland, Taiwan or Hong Kong; ¥ is the mainland's as well as Japan's. */
    private static boolean isLocal(Tie tie) {
        return (LOCAL.contains(tie.englishMention().unit()) || isYuanOrYen(tie)) && BARE.isIn(tie.chineseWords());
    }

    private static boolean isYuanOrYen(Tie tie) {
        return tie.englishQuantity().text().indexOf('¥') >= 0;
    }

    /** Whether ¥, which is one currency in a passage, is named the yen beside this amount: 元 is none then. */
    private boolean isAnotherBeside(Tie tie, CheckInput input) {
        return isYuanOrYen(tie)
                && ties.of(input).stream()
                        .anyMatch(other -> other.passage().equals(tie.passage())
                                && other.hasBoth()
                                && isYuanOrYen(other)
                                && other.englishQuantity().kind() == Kind.MONEY
                                && !BARE.isIn(other.chineseWords())
                                && other.chineseMention().unit().equals("JPY"));
    }

    private static boolean isOtherDollar(Tie tie) {
        return tie.englishMention().unit().equals("USD")
                && DOLLARS.contains(tie.chineseMention().unit())
                && !NAMED.isIn(tie.englishWords());
    }
}
