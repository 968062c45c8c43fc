package app.diptych.check.number.tie;

import app.diptych.alignment.SentencePair;
import app.diptych.check.CheckInput;
import app.diptych.model.Language;
import app.diptych.model.Span;
import app.diptych.quantity.Direction;
import app.diptych.quantity.Kind;
import app.diptych.quantity.Mention;
import app.diptych.quantity.Quantity;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which way an amount goes on either side of a tie. Where a way is read on one side only, the words of the other side's
 * clause tell, if they go one way. Words tell less surely than a verb beside its amount, so the English sentence must not
 * have any word of the way that the Chinese goes.
 */
public final class Ways {
    /** What goes a way, and what may be said of that way in other words. */
    private record Words(Pattern plain, Pattern any) {}

    private static final Words ENGLISH_UP = words(
            "(?i)\\b(?:grow|grew|increas|accelerat|ris(?:e|es|ing)\\b|rose)\\w*",
            "(?i)\\b(?:grow|grew|increas|up\\b|upside|ris(?:e|es|en|ing)\\b|rose|expan|gain|climb|high|rais|surg|jump|accel"
                    + "|improv|add|more|better|positiv|benefit|tailwind|lift|strong|above)\\w*");

    private static final Words ENGLISH_DOWN = words(
            "(?i)\\b(?:declin|decreas|reduc|decelerat|cut(?:s|ting)?\\b|down|fell|fall(?:s|ing|en)?\\b|drop)\\w*",
            "(?i)\\b(?:declin|decreas|down|fall|fell|drop|low|reduc|contract|shr[aiu]nk|compress|headwind|moderat|decel"
                    + "|slow|less|loss|lost|soft|weak|pressur|negativ|cut|sav|impact|drag|offset|short|off\\b|worse|below"
                    + "|minus|remov|elimin|shed|lag|churn)\\w*");

    private static final Words CHINESE_UP =
            words("增[長长加]|成長|上[升漲涨]|[年季]增", "增|成長|上[升漲涨調调揚扬]|[提攀爬][升高]|[擴扩]|[漲涨高好多强強]|改善|加速|受益|利好|推[動动]|正面");
    private static final Words CHINESE_DOWN = words(
            "下[降滑跌]|[減减]少|衰退|降低",
            "[下減减跌降]|衰退|[縮缩]|放[緩缓慢]|[趨趋][緩缓]|不利|[負负]|阻力|逆[風风]|拖累|抵[消銷销]|[壓压]力|影[響响]|[低少弱慢疲]|[虧亏損损]");

    /** A fall that goes up: the words behind it, which seem to say a rise, tell only how the fall itself goes. */
    private static final Pattern FALL_ITSELF =
            Pattern.compile("(?:下[降滑跌]|衰退|[减減]少)(?:[率速]|速度|幅度)?(?:[将將会會]?(?:加[速快]|提[升高]|上升))|(?:下降|衰退)率");

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
        boolean read = a != null && b != null;
        Direction first = a != null ? a : fromWords(english, b != null);
        Direction second = b != null ? b : fromWords(chinese, a != null);
        if (first != Direction.DOWN && second != null && isFallItself(english, chinese)) {
            return new Direction[] {Direction.UP, Direction.DOWN};
        }
        if (first == null && second == Direction.DOWN && isMoreThanAll(chinese)) {
            first = Direction.UP;
            read = false;
        }
        if (first == null || second == null || first == second) {
            return null;
        }
        boolean clear = read
                || !of(Language.EN, second).any().matcher(sentence(english)).find();
        return clear ? new Direction[] {first, second} : null;
    }

    /** Whether the Chinese speaks of a fall where the English speaks of a rise alone: 下降率提高 for "growth increases". */
    private boolean isFallItself(Quantity english, Quantity chinese) {
        String sentence = sentence(english);
        return FALL_ITSELF.matcher(clauses.of(chinese)).find()
                && ENGLISH_UP.plain().matcher(clauses.of(english)).find()
                && !ENGLISH_DOWN.any().matcher(sentence).find();
    }

    /** Nothing falls by more than all of it; that the English does not say it in other words, its sentence tells. */
    private static boolean isMoreThanAll(Quantity quantity) {
        BigDecimal low = quantity.mention().low();
        return quantity.kind() == Kind.PERCENT && low != null && low.compareTo(ALL) > 0;
    }

    /** @param read whether the way of the other side was read beside its amount */
    private @Nullable Direction fromWords(Quantity quantity, boolean read) {
        String clause = clauses.of(quantity);
        for (Direction way : Direction.values()) {
            Direction other = way == Direction.UP ? Direction.DOWN : Direction.UP;
            boolean goes = of(quantity.language(), way).plain().matcher(clause).find();
            if (goes && !of(quantity.language(), other).any().matcher(clause).find()) {
                return way;
            }
        }
        return read && quantity.kind() == Kind.MULTIPLE && isMore(quantity.mention()) ? Direction.UP : null;
    }

    /** "It is 2x quarter over quarter". */
    private static boolean isMore(Mention mention) {
        return mention.low() != null && mention.low().compareTo(BigDecimal.ONE) > 0;
    }

    /** The sentence of a quantity, as far as it is known; else its passage. */
    private String sentence(Quantity quantity) {
        String text = Objects.requireNonNull(
                input.transcript().passages().get(quantity.passage()).text(quantity.language()));
        for (SentencePair pair : input.sentencesOf(quantity.passage())) {
            Span span = quantity.language() == Language.EN ? pair.english() : pair.chinese();
            int at = quantity.mention().start();
            if (span != null && span.start() <= at && at < span.end()) {
                return span.of(text);
            }
        }
        return text;
    }

    private static Words of(Language language, Direction way) {
        boolean up = way == Direction.UP;
        return language == Language.EN ? (up ? ENGLISH_UP : ENGLISH_DOWN) : up ? CHINESE_UP : CHINESE_DOWN;
    }

    private static Words words(String plain, String any) {
        return new Words(Pattern.compile(plain), Pattern.compile(any));
    }
}
