package app.diptych.check.number.tie;

import app.diptych.model.pattern.Sieve;
import app.diptych.quantity.Direction;
import app.diptych.quantity.Mention;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * From which amount to which other one something went: "to 52 days from 67" as 從 52 天升至 67 天, and what an amount went "down
 * from" as what it is 高於. Each side says it right before its amounts.
 */
public final class Routes {
    private static final Sieve ENGLISH_FROM = Sieve.of("(?i)\\bfrom (?:a |an |the |some )?$");
    private static final Sieve ENGLISH_TO = Sieve.of("(?i)\\b(?:to|at) (?:a |an |the |some )?$");
    private static final Sieve CHINESE_FROM = Sieve.of("[從从由自](?:[^，。；、\\d]{0,8}的)?[約约近]?$");
    private static final Sieve CHINESE_TO = Sieve.of("[至到為为][約约近]?$");

    private static final Sieve DOWN_FROM = Sieve.of("(?i)\\b(?:down|lower) from (?:a |an |the )?$");
    private static final Sieve UP_FROM = Sieve.of("(?i)\\b(?:up|higher) from (?:a |an |the )?$");
    private static final Sieve ABOVE = Sieve.of("高[於于出過过](?:[^，。；、\\d]{0,8}的)?[約约近]?$");
    private static final Sieve BELOW = Sieve.of("低[於于過过](?:[^，。；、\\d]{0,8}的)?[約约近]?$");

    private static final int REACH = 30;

    private Routes() {}

    /** The ways of both sides where they contradict each other, else null. */
    public static Direction @Nullable [] contradiction(Tie tie, List<Tie> all) {
        String english = before(tie.passage().english(), tie.englishMention());
        String chinese = before(tie.passage().chinese(), tie.chineseMention());
        if (DOWN_FROM.isIn(english) && ABOVE.isIn(chinese)) {
            return new Direction[] {Direction.DOWN, Direction.UP};
        }
        if (UP_FROM.isIn(english) && BELOW.isIn(chinese)) {
            return new Direction[] {Direction.UP, Direction.DOWN};
        }
        if (!ENGLISH_FROM.isIn(english) || !CHINESE_TO.isIn(chinese)) {
            return null;
        }
        for (Tie other : all) {
            // Where they stand in the same order too, two figures have only changed places.
            boolean turned = other.passage().equals(tie.passage())
                    && other.hasBoth()
                    && other.agrees()
                    && other.englishMention().start() < tie.englishMention().start();
            if (turned && isOpposite(other)) {
                return ways(tie.englishMention(), other.englishMention());
            }
        }
        return null;
    }

    private static boolean isOpposite(Tie other) {
        return ENGLISH_TO.isIn(before(other.passage().english(), other.englishMention()))
                && CHINESE_FROM.isIn(before(other.passage().chinese(), other.chineseMention()));
    }

    private static Direction @Nullable [] ways(Mention from, Mention to) {
        BigDecimal first = from.low();
        BigDecimal second = to.low();
        if (first == null || second == null || !from.unit().equals(to.unit()) || first.compareTo(second) == 0) {
            return null;
        }
        return first.compareTo(second) < 0
                ? new Direction[] {Direction.UP, Direction.DOWN}
                : new Direction[] {Direction.DOWN, Direction.UP};
    }

    /** What stands before the amount itself: a word that limits it may be what compares. */
    private static String before(@Nullable String text, Mention mention) {
        return Objects.requireNonNull(text)
                .substring(Math.max(0, mention.start() - REACH), mention.start())
                .stripTrailing()
                .concat(endsWithSpace(text, mention.start()) ? " " : "");
    }

    private static boolean endsWithSpace(String text, int start) {
        return start > 0 && text.charAt(start - 1) == ' ' && start > 1 && text.charAt(start - 2) < 128;
    }
}
