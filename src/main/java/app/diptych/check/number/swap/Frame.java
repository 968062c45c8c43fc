package app.diptych.check.number.swap;

import app.diptych.check.number.tie.Tie;
import app.diptych.model.pattern.Sieve;
import app.diptych.quantity.Kind;
import app.diptych.quantity.Mention;
import java.math.BigDecimal;
import java.util.Objects;

/** What the Chinese words around a place ask for: a span of time in 未來 … 內, a share in 佔 … 的, the whole before 中，還有. */
final class Frame {
    private Frame() {}

    /** What it tells that the other of the two is asked for. */
    private static final double SIGN = 2.25;

    private static final Sieve TIME = Sieve.of("(?:未[來来]|[過过]去|最近|接下[來来]|短短)的?$");
    private static final Sieve SPAN = Sieve.of("^\\s*(?:[內内後后間间裡里]|以[來来])");
    private static final Sieve SHARE = Sieve.of("[占佔][^\\d，。；、,;用領领據据地有]{0,16}的[大約约]*$");
    private static final Sieve OF_WHOLE = Sieve.of("[^，。；\\d]{0,8}[中裡里]，?[還还仍尚只][^，。；\\d]{0,6}");

    /** How much the places of two amounts speak for an exchange. */
    static double ofExchange(Tie first, Tie second) {
        return (asksFor(first, second) ? SIGN : 0)
                + (asksFor(second, first) ? SIGN : 0)
                + (isPartOfLess(first, second) ? SIGN : 0);
    }

    /** Whether the place of one is for a kind that the other is of, and it is not. */
    private static boolean asksFor(Tie tie, Tie other) {
        Kind own = tie.chineseMention().kind();
        Kind wanted = other.chineseMention().kind();
        String text = Objects.requireNonNull(tie.passage().chinese());
        String before = text.substring(0, tie.chineseMention().outerStart());
        String behind = text.substring(tie.chineseMention().outerEnd());
        if (wanted == Kind.DURATION) {
            return own != Kind.DURATION && own != Kind.COUNT && TIME.isIn(before.stripTrailing()) && SPAN.isIn(behind);
        }
        return wanted == Kind.PERCENT && (own == Kind.MONEY || own == Kind.COUNT) && SHARE.isIn(before.stripTrailing());
    }

    /** Whether of an amount a greater one is said to be left, in the order of the Chinese. */
    private static boolean isPartOfLess(Tie a, Tie b) {
        boolean inOrder = a.chineseMention().start() < b.chineseMention().start();
        Mention whole = (inOrder ? a : b).chineseMention();
        Mention part = (inOrder ? b : a).chineseMention();
        BigDecimal most = whole.high();
        BigDecimal least = part.low();
        String text = Objects.requireNonNull(a.passage().chinese());
        return whole.kind() == Kind.MONEY
                && part.unit().equals(whole.unit())
                && most != null
                && least != null
                && least.compareTo(most) > 0
                && whole.outerEnd() <= part.outerStart()
                && OF_WHOLE.matches(text.substring(whole.outerEnd(), part.outerStart()));
    }
}
