package app.diptych.check.number;

import app.diptych.check.CheckInput;
import app.diptych.check.Draft;
import app.diptych.check.FactlessRule;
import app.diptych.check.Issue;
import app.diptych.check.Place;
import app.diptych.check.RuleInfo;
import app.diptych.check.Severity;
import app.diptych.check.number.course.Courses;
import app.diptych.check.number.course.Senses;
import app.diptych.check.number.tie.Routes;
import app.diptych.check.number.tie.Tie;
import app.diptych.check.number.tie.Ties;
import app.diptych.check.number.tie.Ways;
import app.diptych.check.number.time.Spans;
import app.diptych.check.term.TermsBeside;
import app.diptych.model.Span;
import app.diptych.quantity.Direction;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** {@code direction-differs}: a rise that is rendered as a fall, or a fall as a rise, of a figure or of a whole sentence. */
public final class DirectionDiffersRule implements FactlessRule {
    private static final RuleInfo INFO = new RuleInfo(
            "direction-differs",
            Issue.NUMBERS,
            Severity.ERROR,
            true,
            "A rise is rendered as a fall, or a fall as a rise, or something else by its opposite.");

    /** English characters between an amount and what it is for. */
    private static final int BESIDE = 30;

    private final Ties ties;
    private final TurnedRound turned;
    private final UnitDiffersRule units;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    /**
     * The rule.
     *
     * @param ties those that rules on figures share
     * @param terms reads what stands before and behind a comparison
     */
    public DirectionDiffersRule(Ties ties, TermsBeside terms) {
        this.ties = ties;
        turned = new TurnedRound(terms);
        units = new UnitDiffersRule(ties);
    }

    @Override
    public List<Draft> check(CheckInput input) {
        Ways ways = new Ways(input);
        List<Draft> drafts = new ArrayList<>();
        List<Tie> all = ties.of(input);
        for (Tie tie : all) {
            Direction[] both = tie.hasBoth() && tie.agrees() ? ways.contradiction(tie) : null;
            both = both == null && tie.hasBoth() && tie.agrees() ? Routes.contradiction(tie, all) : both;
            if (both != null) {
                drafts.add(Draft.of(
                        tie.place(),
                        "direction-differs.values",
                        "“{0}” goes {1} in the English, “{2}” goes {3} in the Chinese.",
                        tie.englishWords(),
                        word(both[0]),
                        tie.chineseWords(),
                        word(both[1])));
            }
        }
        for (Draft draft : Courses.drafts(input)) {
            if (drafts.stream().noneMatch(draft::isIn)
                    && !isToldByFigure(draft, input)
                    && !turned.is(draft.place(), input)) {
                drafts.add(draft);
            }
        }
        for (Draft draft : Senses.drafts(input)) {
            if (drafts.stream().noneMatch(draft::isIn) && !isToldByUnit(draft, input)) {
                drafts.add(draft);
            }
        }
        return drafts;
    }

    /** Whether a limit of the passage is turned round, or a period is another, which is told by itself. */
    private boolean isToldByFigure(Draft draft, CheckInput input) {
        return ties.of(input).stream()
                .filter(tie -> draft.isIn(Draft.of(tie.place(), "", "")))
                .anyMatch(tie -> Difference.of(tie) == Difference.OPPOSITE_BOUND
                        || PeriodDiffersRule.isComparedOtherwise(tie)
                        || (tie.hasBoth() && Spans.differ(tie)));
    }

    /** Whether a figure there has another unit, or is for something else, which is told by itself. */
    private boolean isToldByUnit(Draft draft, CheckInput input) {
        return ties.of(input).stream()
                .filter(tie -> tie.hasBoth() && draft.isIn(Draft.of(tie.place(), "", "")))
                .filter(tie -> isAt(draft.place(), tie))
                .anyMatch(tie -> units.judge(tie, input) != null);
    }

    /** Whether words are those of an amount, or stand beside them: "3 gallons of milk a day". */
    private static boolean isAt(Place words, Tie tie) {
        Span amount = tie.place().english().getFirst();
        return words.english().stream().anyMatch(span -> {
            int from = Math.min(span.end(), amount.end());
            int to = Math.max(span.start(), amount.start());
            String text = Objects.requireNonNull(tie.passage().english());
            return to <= from
                    || (to - from <= BESIDE && !text.substring(from, to).contains(". "));
        });
    }

    private static String word(Direction way) {
        return way == Direction.UP ? "up" : "down";
    }
}
