package app.diptych.check.summary;

import app.diptych.check.CheckInput;
import app.diptych.check.summary.ChineseNames.Name;
import app.diptych.metric.concept.ConceptCatalogue;
import app.diptych.model.Language;
import app.diptych.model.Passage;
import app.diptych.model.Period;
import app.diptych.model.Section;
import app.diptych.model.Span;
import app.diptych.model.pattern.Sieve;
import app.diptych.quantity.Bound;
import app.diptych.quantity.Kind;
import app.diptych.quantity.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads the claims of a summary. A figure belongs to the measure that is named last before it in its sentence; period, basis
 * and expectation are looked for in its clause and, if a figure goes before it there, behind that figure only.
 */
final class SummaryReader {
    private static final String STOPS = "。；！？\n;!?";
    private static final String COMMAS = "，,、：:";
    private static final Pattern WITHOUT_CURRENCY = Pattern.compile(
            "(?:固定|恆定|恒定|不變|不变)(?:匯率|汇率|貨幣|货币)|(?:不計|不计|排除|剔除|扣除|撇除|不含)(?:了)?(?:匯率|汇率|外匯|外汇)|(?:匯率|汇率|外匯|外汇)(?:變動)?(?:的)?(?:影響|影响)");
    private static final Sieve EXPECTED = Sieve.of("預計|预计|預期|预期|指引|財測|财测|展望|上調|上调|下調|下调");
    private static final Sieve YEAR = Sieve.of("全年");

    private final ChineseNames names;

    SummaryReader(ConceptCatalogue catalogue) {
        names = new ChineseNames(catalogue);
    }

    /** The claims of all passages that stand before the call, in order. */
    List<Claim> read(CheckInput input) {
        List<Claim> claims = new ArrayList<>();
        for (Quantity quantity : input.quantities()) {
            Passage passage = input.transcript().passages().get(quantity.passage());
            boolean summary = passage.english() == null
                    && input.transcript().turns().get(passage.turn()).section() == Section.SUMMARY;
            if (!summary) {
                break;
            }
            String text = passage.chinese();
            if (text != null && quantity.language() == Language.ZH && isTold(quantity)) {
                claims.add(claim(input, text, quantity));
            }
        }
        return claims;
    }

    /** Amounts that a call reports; counts of things and vague amounts are told in too many ways. */
    private static boolean isTold(Quantity quantity) {
        boolean kind =
                quantity.kind() == Kind.MONEY || quantity.kind() == Kind.PERCENT || quantity.kind() == Kind.POINTS;
        return kind && quantity.mention().bound() != Bound.VAGUE;
    }

    private Claim claim(CheckInput input, String text, Quantity quantity) {
        int start = quantity.mention().outerStart();
        int end = quantity.mention().outerEnd();
        int sentence = before(text, start, STOPS);
        int clause = Math.max(sentence, before(text, start, STOPS + COMMAS));
        int next = behind(text, end);
        int previous = previousAmount(input, quantity);
        String around = text.substring(Math.max(clause, previous), next);
        Name name = names.last(text, sentence, start);
        boolean near = name != null && name.start() >= clause && name.start() >= previous;
        Period period = period(input, quantity, clause);
        if (period == null
                && previous < clause
                && YEAR.isIn(around)
                && input.transcript().period() != null) {
            period = new Period("%04d".formatted(input.transcript().period().year()));
        }
        // What is to be expected is said once, at the head of a sentence.
        boolean expected = EXPECTED.isIn(text.substring(sentence, start));
        return new Claim(
                quantity,
                new Span(near && name != null ? name.start() : start, end),
                name == null ? null : name.concept(),
                name == null ? "" : text.substring(name.start(), name.end()),
                period,
                // "扣除匯率影響" may follow its figure after a comma, as in the English that was translated.
                WITHOUT_CURRENCY
                        .matcher(text.substring(Math.max(clause, previous), tail(text, next)))
                        .find(),
                expected);
    }

    /** The end of the clause behind the next comma, if that clause has no figure. */
    private static int tail(String text, int next) {
        if (next >= text.length() || STOPS.indexOf(text.charAt(next)) >= 0) {
            return next;
        }
        int end = behind(text, next + 1);
        return text.substring(next, end).chars().anyMatch(Character::isDigit) ? next : end;
    }

    private static @Nullable Period period(CheckInput input, Quantity of, int clause) {
        Period found = null;
        for (Quantity quantity : input.quantities()) {
            boolean here = quantity.passage() == of.passage()
                    && quantity.kind() == Kind.PERIOD
                    && quantity.mention().start() >= clause
                    && quantity.mention().end() <= of.mention().start();
            String value = quantity.mention().value();
            if (here && value != null) {
                found = new Period(value);
            }
        }
        return found;
    }

    private static int previousAmount(CheckInput input, Quantity of) {
        int end = 0;
        for (Quantity quantity : input.quantities()) {
            if (quantity.passage() == of.passage()
                    && quantity.kind().isAmount()
                    && quantity.mention().end() <= of.mention().start()) {
                end = Math.max(end, quantity.mention().outerEnd());
            }
        }
        return end;
    }

    private static int before(String text, int from, String marks) {
        int at = from;
        while (at > 0 && (marks.indexOf(text.charAt(at - 1)) < 0 || isInNumber(text, at - 1))) {
            at--;
        }
        return at;
    }

    private static int behind(String text, int from) {
        int at = from;
        while (at < text.length() && ((STOPS + COMMAS).indexOf(text.charAt(at)) < 0 || isInNumber(text, at))) {
            at++;
        }
        return at;
    }

    /** Whether a mark stands between digits: 1,480. */
    private static boolean isInNumber(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
    }
}
