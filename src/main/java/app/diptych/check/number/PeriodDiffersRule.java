package app.diptych.check.number;

import app.diptych.check.CheckInput;
import app.diptych.check.Draft;
import app.diptych.check.Issue;
import app.diptych.check.RuleInfo;
import app.diptych.check.Severity;
import app.diptych.check.number.tie.Tie;
import app.diptych.check.number.tie.Ties;
import app.diptych.check.number.time.Phases;
import app.diptych.check.number.time.Spans;
import app.diptych.quantity.Comparison;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code period-differs}: a date or a period that is another in the Chinese. */
public final class PeriodDiffersRule extends TieRule {
    private static final RuleInfo INFO = new RuleInfo(
            "period-differs", Issue.NUMBERS, Severity.ERROR, true, "A date or a period is another in the Chinese.");

    private static final Set<Comparison> SPANS = EnumSet.of(Comparison.YOY, Comparison.QOQ);

    /** @param ties those that rules on figures share */
    public PeriodDiffersRule(Ties ties) {
        super(INFO, ties);
    }

    /** Whether the same length or period is told to lie elsewhere. */
    private static boolean isOther(Tie tie) {
        return tie.englishQuantity().kind().isAmount() ? Spans.differ(tie) : Phases.differ(tie);
    }

    /** Whether one is measured against the year before, and the other against the quarter before. */
    static boolean isComparedOtherwise(Tie tie) {
        if (!tie.hasBoth() || !tie.agrees()) {
            return false;
        }
        Comparison english = tie.englishMention().comparison();
        Comparison chinese = tie.chineseMention().comparison();
        return english != chinese && SPANS.contains(english) && SPANS.contains(chinese);
    }

    @Override
    @Nullable
    Draft judge(Tie tie, CheckInput input) {
        if (isComparedOtherwise(tie)) {
            return Compared.draft(
                    tie,
                    input,
                    "period-differs.compared",
                    "“{0}” is compared with another period than “{2}”: a year before, or a quarter.");
        }
        if (!tie.hasBoth() || !(Difference.of(tie) == Difference.TIME || isOther(tie))) {
            return null;
        }
        return Compared.draft(tie, input, "period-differs.values", "“{0}” is {1}, but “{2}” is {3}.");
    }
}
