package app.diptych.check.number;

import app.diptych.check.CheckInput;
import app.diptych.check.Draft;
import app.diptych.check.Issue;
import app.diptych.check.RuleInfo;
import app.diptych.check.Severity;
import app.diptych.quantity.Direction;
import app.diptych.quantity.Mention;
import org.jspecify.annotations.Nullable;

/** {@code direction-differs}: a rise that is rendered as a fall, or a fall as a rise. */
public final class DirectionDiffersRule implements TieRule {
    private static final RuleInfo INFO = new RuleInfo(
            "direction-differs",
            Issue.NUMBERS,
            Severity.ERROR,
            true,
            "A rise is rendered as a fall, or a fall as a rise.");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public @Nullable Draft judge(Tie tie, CheckInput input) {
        if (Difference.of(tie) != Difference.DIRECTION) {
            return null;
        }
        return Draft.of(
                tie.place(),
                "direction-differs.values",
                "“{0}” goes {1} in the English, “{2}” goes {3} in the Chinese.",
                tie.englishWords(),
                way(tie.englishMention()),
                tie.chineseWords(),
                way(tie.chineseMention()));
    }

    private static String way(Mention mention) {
        return mention.direction() == Direction.UP ? "up" : "down";
    }
}
