package app.diptych.check.number.swap;

import app.diptych.check.CheckInput;
import app.diptych.check.number.course.KinBeside;
import app.diptych.check.number.tie.Clauses;
import app.diptych.check.number.tie.Tie;
import app.diptych.check.term.TermsBeside;
import app.diptych.quantity.Kind;
import java.util.List;
import java.util.Set;

/**
 * What two rates or sums are said to be, each in its own clause: where each has the other's term or place in the Chinese,
 * and nothing of its own, either the two or what they are of have changed places.
 */
final class Labels {
    private static final Set<Kind> RATES_AND_SUMS = Set.of(Kind.PERCENT, Kind.POINTS, Kind.MONEY, Kind.MULTIPLE);

    private final Clauses clauses;
    private final TermsBeside terms;

    Labels(CheckInput input, TermsBeside terms) {
        clauses = new Clauses(input);
        this.terms = terms;
    }

    boolean areExchanged(Tie first, Tie second) {
        if (!isRateOrSum(first) || !isRateOrSum(second)) {
            return false;
        }
        List<String> english = List.of(clauses.of(first.englishQuantity()), clauses.of(second.englishQuantity()));
        List<String> chinese = List.of(clauses.of(first.chineseQuantity()), clauses.of(second.chineseQuantity()));
        return terms.areExchanged(english, chinese) || KinBeside.areExchanged(english, chinese);
    }

    private static boolean isRateOrSum(Tie tie) {
        return RATES_AND_SUMS.contains(tie.englishMention().kind());
    }
}
