package app.diptych.check.number.tie;

import app.diptych.model.pattern.Sieve;
import app.diptych.quantity.Direction;
import app.diptych.quantity.Kind;
import app.diptych.quantity.Mention;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Whether an amount lies above nought or below it: by its sign ("negative", 正, 負), or by the word for what it is ("loss",
 * 獲利). Words tell less surely than signs, so the other sentence must have none that allows what is said here.
 */
final class Outcomes {
    private static final Sieve ENGLISH_MINUS = Sieve.of("(?i)\\b(?:negative|minus) $");
    private static final Sieve ENGLISH_PLUS = Sieve.of("(?i)\\bpositive $");
    private static final Sieve CHINESE_MINUS = Sieve.of("[負负]$");
    private static final Sieve CHINESE_PLUS = Sieve.of("正$");

    private static final Sieve ENGLISH_LOSS =
            Sieve.of("(?i)\\b(?:loss(?:es)?|lost|deficits?|outflows?|negative|minus)\\b");
    private static final Sieve ENGLISH_GAIN =
            Sieve.of("(?i)\\b(?:profits?|profitability|gains?|income|earnings|inflows?|surplus|ebitda)\\b");
    private static final Sieve DIRECT = Sieve.of("(?i)\\b(?:profits?|gains?|income|surplus|inflows?) of $");

    /** And what else a sentence may have that makes a gain smaller. */
    private static final Sieve ENGLISH_LESS = Sieve.of(
            "(?i)\\b(?:loss\\w*|lost|deficits?|outflows?|negative|minus|down|declin\\w+|decreas\\w+|fell|drop\\w*|lower"
                    + "|reduc\\w+|charges?|impair\\w+|expens\\w+|costs?|tax\\w*|headwinds?|hit|hurt|impact\\w*|missed|forgone)\\b");

    private static final Sieve CHINESE_LOSS = Sieve.of("[虧亏負负]|(?<![減减])[損损](?!益)|赤字|流出|逆差");
    private static final Sieve CHINESE_GAIN = Sieve.of("盈利|[獲获]利|[淨净]利|利[潤润益]|盈[餘余]|[順顺]差|流入");
    private static final Sieve CHINESE_LESS = Sieve.of("[虧亏負负損损減减降跌少]|赤字|流出|逆差|衰退|下滑");

    private static final int LONGEST_SIGN = 30;

    private Outcomes() {}

    /** The two ways where one side is above nought and the other below it; null where that is not said. */
    static Direction @Nullable [] contradiction(
            Tie tie, String englishClause, String chineseClause, String... sentences) {
        Kind kind = tie.englishQuantity().kind();
        if (kind != Kind.MONEY && kind != Kind.PERCENT) {
            return null;
        }
        int said = sign(tie.englishMention(), tie.passage().english(), ENGLISH_PLUS, ENGLISH_MINUS);
        int told = sign(tie.chineseMention(), tie.passage().chinese(), CHINESE_PLUS, CHINESE_MINUS);
        if (said * told != 0) {
            return ways(said, told);
        }
        // "Profit before tax" is more than a share: only sums are a profit or a loss.
        if (kind != Kind.MONEY) {
            return null;
        }
        said = said != 0 ? said : word(englishClause, ENGLISH_GAIN, ENGLISH_LOSS);
        told = told != 0 ? told : word(chineseClause, CHINESE_GAIN, CHINESE_LOSS);
        boolean lost = said < 0 && told > 0 && !CHINESE_LESS.isIn(sentences[1]);
        boolean gained = said > 0 && told < 0 && isPlainGain(tie, sentences[0]) && !CHINESE_GAIN.isIn(sentences[1]);
        return lost || gained ? ways(said, told) : null;
    }

    /** Whether the English speaks of a gain right before the amount, or of nothing in its sentence that makes one smaller. */
    private static boolean isPlainGain(Tie tie, String sentence) {
        String before = before(tie.passage().english(), tie.englishMention().outerStart());
        return DIRECT.isIn(before) || !ENGLISH_LESS.isIn(sentence);
    }

    private static Direction @Nullable [] ways(int first, int second) {
        return first == second ? null : new Direction[] {way(first), way(second)};
    }

    private static Direction way(int sign) {
        return sign > 0 ? Direction.UP : Direction.DOWN;
    }

    /** By the sign that is written or said: 1, −1, or 0 where there is none. */
    private static int sign(Mention mention, @Nullable String text, Sieve plus, Sieve minus) {
        BigDecimal value = mention.low();
        String before = before(text, mention.start());
        if ((value != null && value.signum() < 0) || minus.isIn(before)) {
            return -1;
        }
        return plus.isIn(before) ? 1 : 0;
    }

    private static int word(String clause, Sieve gain, Sieve loss) {
        boolean gained = gain.isIn(clause);
        boolean lost = loss.isIn(clause);
        return gained == lost ? 0 : gained ? 1 : -1;
    }

    /** The last characters before an amount: more than any of the words for a sign have. */
    private static String before(@Nullable String text, int end) {
        return Objects.requireNonNull(text).substring(Math.max(0, end - LONGEST_SIGN), end);
    }
}
