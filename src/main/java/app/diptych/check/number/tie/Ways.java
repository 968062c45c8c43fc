package app.diptych.check.number.tie;

import app.diptych.check.CheckInput;
import app.diptych.model.Language;
import app.diptych.model.pattern.Sieve;
import app.diptych.quantity.Direction;
import app.diptych.quantity.Kind;
import app.diptych.quantity.Mention;
import app.diptych.quantity.Quantity;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Which way an amount goes on either side of a tie. Where a way is read on one side only, the words of the other side's
 * clause tell, if they go one way. Words tell less surely than a verb beside its amount, so the English sentence must not
 * have any word of the way that the Chinese goes.
 */
public final class Ways {
    /** A fall that goes up: the words behind it, which seem to say a rise, tell only how the fall itself goes. */
    private static final Sieve FALL_ITSELF =
            Sieve.of("(?:下[降滑跌]|衰退|[减減]少)(?:[率速]|速度|幅度)?(?:[将將会會]?(?:加[速快]|提[升高]|上升))|(?:下降|衰退)率");

    /** What leads from one amount to the next. */
    private static final Sieve STEP_UP = step("增[長长加]|成長|[升漲涨]|提[升高]|[擴扩]大|[攀爬]升|[延拉][長长]");

    private static final Sieve STEP_DOWN = step("下[降滑跌]|[減减]少|[減减降跌]|衰退|[縮缩][小短]");

    /** What is said of an amount behind a comma, and of no other: "it was 69 %, down year over year". */
    private static final Sieve ENGLISH_TAIL = Sieve.of(
            "(?i)^[^,.;:\\d]{0,20}(?:,| and| which)+ (?:(?:up|an? increase|increas\\w+|ris\\w+|rose|grew|grow\\w+)|(down|an? decrease"
                    + "|an? decline|decreas\\w+|declin\\w+|fell|falling))\\b[^,.;:\\d]*(?:[,.;:](?!\\d)|$)");

    private static final Sieve CHINESE_TAIL = Sieve.of(
            "^[^，。；、\\d]{0,4}，[^，。；、\\d]{0,8}(?:(?:增[長长加]|成長|上[升漲涨])|(下[降滑跌]|[減减]少|衰退|降低))[^，。；、\\d]{0,3}(?:[，。；]|$)");

    private static final BigDecimal ALL = BigDecimal.valueOf(100);

    private final CheckInput input;
    private final Clauses clauses;

    /** @param input the call */
    public Ways(CheckInput input) {
        this.input = input;
        clauses = new Clauses(input);
    }

    /** The ways of the English and the Chinese where they contradict each other, else null. */
    public Direction @Nullable [] contradiction(Tie tie) {
        Quantity english = tie.englishQuantity();
        Quantity chinese = Objects.requireNonNull(tie.chinese());
        Direction a = english.mention().direction();
        Direction b = chinese.mention().direction();
        if (!english.kind().isAmount()) {
            // The number of a name: "helped by the Model 7 ramp".
            return null;
        }
        Direction[] outcome = Outcomes.contradiction(
                tie, clauses.of(english), clauses.of(chinese), input.sentence(english), input.sentence(chinese));
        if (outcome != null) {
            return outcome;
        }
        Direction[] compared = Comparatives.contradiction(tie);
        if (compared != null) {
            return compared;
        }
        Direction[] step = step(english, chinese);
        if (step != null) {
            return step;
        }
        Direction[] tails = tails(tie);
        if (tails != null) {
            return tails;
        }
        boolean read = a != null && b != null;
        Direction first = a != null ? a : fromWords(english, b != null);
        Direction second = b != null ? b : fromWords(chinese, a != null);
        if (first == null && second != null && isChange(english.kind())) {
            first = ofSentence(english);
        }
        if (first != Direction.DOWN && second != null && isFallItself(english, chinese)) {
            return new Direction[] {Direction.UP, Direction.DOWN};
        }
        if (first == null && second == Direction.DOWN && isMoreThanAll(chinese) && !isLevel(tie)) {
            first = Direction.UP;
            read = false;
        }
        if (first == null || second == null || first == second || improves(english)) {
            return null;
        }
        boolean clear = read
                || (isSaid(english, first) && isSaid(chinese, second))
                || !WayWords.of(Language.EN, second).any().isIn(input.sentence(english));
        return clear ? new Direction[] {first, second} : null;
    }

    /** Whether the amount is what something only improved to, or by: which way that is, its kind tells and no word. */
    private boolean improves(Quantity english) {
        return WayWords.onlyImproves(clauses.of(english)) || WayWords.onlyImproves(input.sentence(english));
    }

    /** The ways that both sides tell behind a comma, where they differ. */
    private static Direction @Nullable [] tails(Tie tie) {
        Direction first = tail(ENGLISH_TAIL, tie.passage().english(), tie.englishMention());
        Direction second =
                first == null ? null : tail(CHINESE_TAIL, tie.passage().chinese(), tie.chineseMention());
        return second == null || first == second ? null : new Direction[] {first, second};
    }

    private static @Nullable Direction tail(Sieve sieve, @Nullable String text, Mention mention) {
        Matcher tail = sieve.head(Objects.requireNonNull(text).substring(mention.outerEnd()));
        return tail == null ? null : tail.group(1) == null ? Direction.UP : Direction.DOWN;
    }

    /**
     * The way that two Chinese amounts go and the one that is said between them, where these differ and the English does not
     * say the latter: 從 30 元下降到 100 元.
     */
    private Direction @Nullable [] step(Quantity english, Quantity chinese) {
        Quantity from = null;
        for (Quantity other : input.quantitiesOf(chinese.passage())) {
            boolean before = other.language() == Language.ZH
                    && other.mention().outerEnd() <= chinese.mention().outerStart();
            from = before && other.kind().isAmount() ? other : from;
        }
        Direction goes = from == null || from.kind() != chinese.kind() ? null : way(from.mention(), chinese.mention());
        if (from == null || goes == null) {
            return null;
        }
        String text = Objects.requireNonNull(
                input.transcript().passages().get(chinese.passage()).chinese());
        String between =
                text.substring(from.mention().outerEnd(), chinese.mention().outerStart());
        Direction other = goes == Direction.UP ? Direction.DOWN : Direction.UP;
        boolean contradicts = (other == Direction.UP ? STEP_UP : STEP_DOWN).matches(between);
        String clause = clauses.of(english);
        return contradicts
                        && (WayWords.of(Language.EN, goes).plain().isIn(clause)
                                || !WayWords.of(Language.EN, other).plain().isIn(clause))
                ? new Direction[] {goes, other}
                : null;
    }

    /** The way from one amount to another of the same unit, or null where they overlap. */
    private static @Nullable Direction way(Mention from, Mention to) {
        BigDecimal least = from.low();
        BigDecimal most = from.high();
        BigDecimal low = to.low();
        BigDecimal high = to.high();
        if (!from.unit().equals(to.unit()) || least == null || most == null || low == null || high == null) {
            return null;
        }
        return most.compareTo(low) < 0 ? Direction.UP : high.compareTo(least) < 0 ? Direction.DOWN : null;
    }

    /** Whether an amount may be one of change, so that its way may be said once for several: "it grew 9 % there, 10 % here". */
    private static boolean isChange(Kind kind) {
        return kind == Kind.PERCENT || kind == Kind.POINTS || kind == Kind.MULTIPLE;
    }

    /** The way of all that an English sentence says, if it has one alone. */
    private @Nullable Direction ofSentence(Quantity english) {
        String sentence = input.sentence(english);
        boolean up = WayWords.of(Language.EN, Direction.UP).plain().isIn(sentence)
                && !WayWords.of(Language.EN, Direction.DOWN).any().isIn(sentence);
        boolean down = WayWords.of(Language.EN, Direction.DOWN).plain().isIn(sentence)
                && !WayWords.of(Language.EN, Direction.UP).any().isIn(sentence);
        return up ? Direction.UP : down ? Direction.DOWN : null;
    }

    /** Whether the Chinese speaks of a fall where the English speaks of a rise alone: 下降率提高 for "growth increases". */
    private boolean isFallItself(Quantity english, Quantity chinese) {
        String sentence = input.sentence(english);
        return FALL_ITSELF.isIn(clauses.of(chinese))
                && WayWords.of(Language.EN, Direction.UP).plain().isIn(sentence)
                && !WayWords.of(Language.EN, Direction.DOWN).any().isIn(sentence);
    }

    /** Nothing falls by more than all of it; that the English does not say it in other words, its sentence tells. */
    private static boolean isMoreThanAll(Quantity quantity) {
        BigDecimal low = quantity.mention().low();
        BigDecimal most = quantity.kind() == Kind.MULTIPLE ? BigDecimal.ONE : ALL;
        boolean isPart = quantity.kind() == Kind.MULTIPLE || quantity.kind() == Kind.PERCENT;
        return isPart && low != null && low.compareTo(most) > 0;
    }

    /** 降至2倍: the amount is what was reached. */
    private static boolean isLevel(Tie tie) {
        String before = Objects.requireNonNull(tie.passage().chinese())
                .substring(0, tie.chineseMention().outerStart())
                .stripTrailing();
        return before.endsWith("至") || before.endsWith("到");
    }

    /** Whether the words of an amount's own clause plainly go a way, and none of them goes the other. */
    private boolean isSaid(Quantity quantity, Direction way) {
        String clause = clauses.of(quantity);
        Direction other = way == Direction.UP ? Direction.DOWN : Direction.UP;
        return WayWords.of(quantity.language(), way).plain().isIn(clause)
                && !WayWords.of(quantity.language(), other).any().isIn(clause);
    }

    /** @param read whether the way of the other side was read beside its amount */
    private @Nullable Direction fromWords(Quantity quantity, boolean read) {
        for (Direction way : Direction.values()) {
            if (isSaid(quantity, way)) {
                return way;
            }
        }
        return read && quantity.kind() == Kind.MULTIPLE && isMore(quantity.mention()) ? Direction.UP : null;
    }

    /** "It is 2x quarter over quarter". */
    private static boolean isMore(Mention mention) {
        return mention.low() != null && mention.low().compareTo(BigDecimal.ONE) > 0;
    }

    private static Sieve step(String verbs) {
        return Sieve.of("[^，。；、,;]{0,8}(?:" + verbs + ")[了]?[到至為为](?:[今明去本上下][年季]的?|目前的?)?\\s*");
    }
}
