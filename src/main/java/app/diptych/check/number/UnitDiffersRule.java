package app.diptych.check.number;

import app.diptych.check.CheckInput;
import app.diptych.check.Draft;
import app.diptych.check.Issue;
import app.diptych.check.RuleInfo;
import app.diptych.check.Severity;
import app.diptych.check.number.tie.Clauses;
import app.diptych.check.number.tie.Tie;
import app.diptych.check.number.tie.Ties;
import app.diptych.check.number.time.Rates;
import app.diptych.quantity.Quantity;
import java.util.Set;
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

    private static final Pattern BARE = Pattern.compile("[\\d一二三四五六七八九十百千萬万億亿兆半多餘余 ][元塊块]");

    private static final Pattern NAMED = Pattern.compile("(?i)u\\.?s|dollar");
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
        if (isOtherRate(tie, input)) {
            return Compared.draft(
                    tie, input, "unit-differs.values", "“{0}” is {1}, but “{2}” is {3}: the unit is another.");
        }
        if (Difference.of(tie) != Difference.UNIT || isMeant(tie, input) || isLocal(tie)) {
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
        String per = tie.hasBoth() ? tie.englishMention().per() : null;
        if (per == null || !tie.agrees()) {
            return false;
        }
        Quantity chinese = tie.chineseQuantity();
        return Rates.differ(per, new Clauses(input).of(chinese), input.sentence(chinese));
    }

    /** 元 alone is the money of the country: of the mainland, Taiwan or Hong Kong. */
    private static boolean isLocal(Tie tie) {
        return LOCAL.contains(tie.englishMention().unit())
                && BARE.matcher(tie.chineseWords()).find();
    }

    private static boolean isOtherDollar(Tie tie) {
        return tie.englishMention().unit().equals("USD")
                && DOLLARS.contains(tie.chineseMention().unit())
                && !NAMED.matcher(tie.englishWords()).find();
    }
}
