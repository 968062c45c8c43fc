package app.diptych.check.number.swap;

import app.diptych.check.CheckInput;
import app.diptych.check.number.course.KinBeside;
import app.diptych.check.number.tie.Clauses;
import app.diptych.check.number.tie.Tie;
import app.diptych.check.term.TermsBeside;
import app.diptych.model.pattern.Sieve;
import app.diptych.quantity.Kind;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * What two rates or sums are said to be, each in its own clause: where each has the other's term or place in the Chinese,
 * and nothing of its own, either the two or what they are of have changed places.
 */
final class Labels {
    private static final Set<Kind> RATES_AND_SUMS = Set.of(Kind.PERCENT, Kind.POINTS, Kind.MONEY, Kind.MULTIPLE);

    private static final int REACH = 40;
    private static final Sieve MORE_OF = Sieve.of("^ ?(?i:which|up|down|an increase|a decrease|an improvement) ");
    /** No word is looked for beyond them: another clause, or another amount. */
    private static final String MARKS = ",.;:%$0123456789";

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
        List<String> english = List.of(english(first), english(second));
        List<String> chinese = List.of(clauses.of(first.chineseQuantity()), clauses.of(second.chineseQuantity()));
        return terms.areExchanged(english, chinese) || KinBeside.areExchanged(english, chinese);
    }

    /** The clause of an English amount, with the word that it says more of: "fees, which grew 6%". */
    private String english(Tie tie) {
        String clause = clauses.of(tie.englishQuantity());
        if (!MORE_OF.begins(clause)) {
            return clause;
        }
        String text = Objects.requireNonNull(tie.passage().english());
        int comma = text.lastIndexOf(',', tie.englishMention().outerStart());
        int start = comma;
        while (start > 0 && comma - start < REACH && MARKS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return comma < 0 ? clause : text.substring(start, comma) + clause;
    }

    private static boolean isRateOrSum(Tie tie) {
        return RATES_AND_SUMS.contains(tie.englishMention().kind());
    }
}
