package app.diptych.check.number.tie;

import app.diptych.model.pattern.Sieve;
import app.diptych.quantity.Direction;
import app.diptych.quantity.Kind;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How much more or less, better or worse than something else: "nine fewer than", "lower by $3 million", 比年初少 9 家. Both
 * languages say it right beside the amount.
 */
final class Comparatives {
    /** One pair of opposites, in both languages; English words stand behind the amount or, with "by", before it. */
    private record Pair(Words english, Words chinese) {
        static Pair of(String more, String less, String chineseMore, String chineseLess) {
            return new Pair(
                    new Words(english(more), english(less)), new Words(chinese(chineseMore), chinese(chineseLess)));
        }

        /** The amount itself is written as a lozenge. */
        private static Sieve english(String words) {
            return Sieve.of("(?i)◊[- ](?:" + words + ")\\b|\\b(?:" + words + ")\\b[^,.;\\d◊]{0,30} (?:by|of) ◊");
        }

        private static Sieve chinese(String words) {
            return Sieve.of("(?:" + words + ")(?:出|了|上|整整|足足)*\\s*◊");
        }
    }

    /** What one language says of an amount by which something is more, and of one by which it is less. */
    private record Words(Sieve more, Sieve less) {
        @Nullable
        Direction way(String around) {
            boolean up = more.isIn(around);
            boolean down = less.isIn(around);
            return up == down ? null : up ? Direction.UP : Direction.DOWN;
        }
    }

    private static final String THAN = "[比较較][^，。；、\\d]{1,14}";
    private static final Pair SIZE = Pair.of(
            "more|higher|larger|greater|longer|above|over",
            "fewer|less|lower|smaller|shorter|below|short of|shy of|under",
            THAN + "[多高長长大]|高[出於于]|多出",
            THAN + "[少低短小]|低[於于]|少於|少于");
    private static final Pair QUALITY = Pair.of(
            "better|improvement|improved",
            "worse|deterioration|deteriorated|worsened",
            THAN + "[好優优]|改善|好轉|好转",
            THAN + "[差糟]|[惡恶]化|轉差|转差");
    private static final Pair PACE = Pair.of(
            "ahead of|faster than|earlier than|quicker than",
            "behind|slower than|later than",
            THAN + "[快早]|[領领]先|提[前早]|超前",
            THAN + "[慢晚遲迟]|落[後后]|延[後后遲迟]|推[遲迟]");

    /** What may stand between the words and the amount. */
    private static final String SKIPPED = " 出了上整足於于";

    private static final String ENDS = "多高長长大少低短小好優优善轉转差糟化快早先前慢晚遲迟後后";
    private static final int REACH = 60;

    private Comparatives() {}

    /** The two ways where one side says more and the other less; null else. */
    static Direction @Nullable [] contradiction(Tie tie) {
        String all = Objects.requireNonNull(tie.passage().chinese());
        if (!mayEnd(all, tie.chineseMention().outerStart())) {
            return null;
        }
        String english = around(
                Objects.requireNonNull(tie.passage().english()),
                tie.englishMention().outerStart(),
                tie.englishMention().outerEnd());
        String chinese = around(
                Objects.requireNonNull(tie.passage().chinese()),
                tie.chineseMention().outerStart(),
                tie.chineseMention().outerEnd());
        // How far ahead in time is told by the rule on periods.
        boolean span = tie.englishMention().kind() == Kind.DURATION;
        for (Pair pair : span ? List.of(SIZE, QUALITY) : List.of(SIZE, QUALITY, PACE)) {
            Direction said = pair.english().way(english);
            Direction told = said == null ? null : pair.chinese().way(chinese);
            if (said != null && told != null && said != told) {
                return new Direction[] {said, told};
            }
        }
        return null;
    }

    /** Whether what stands before a Chinese amount may compare: told by one character, since few amounts are compared. */
    private static boolean mayEnd(String text, int start) {
        int at = start - 1;
        while (at >= 0 && SKIPPED.indexOf(text.charAt(at)) >= 0) {
            at--;
        }
        return at >= 0 && ENDS.indexOf(text.charAt(at)) >= 0;
    }

    private static String around(String text, int start, int end) {
        return text.substring(Math.max(0, start - REACH), start)
                + "◊"
                + text.substring(end, Math.min(text.length(), end + REACH));
    }
}
