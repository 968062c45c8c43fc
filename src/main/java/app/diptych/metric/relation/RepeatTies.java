package app.diptych.metric.relation;

import app.diptych.metric.relation.equation.Figure;
import app.diptych.metric.relation.equation.FigureText;
import app.diptych.metric.relation.equation.Equation;
import app.diptych.metric.relation.reading.Move;
import app.diptych.metric.relation.reading.Call;
import app.diptych.metric.Fact;
import app.diptych.metric.Relation.Kind;
import app.diptych.metric.Relation.Verdict;
import app.diptych.metric.Status;
import app.diptych.metric.relation.equation.Expression.Value;
import app.diptych.metric.relation.reading.Levels.Level;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * {@code REPEAT}: the same thing is said again, and fits; {@code CONTRADICTION}: it does not.
 *
 * <p>Most pairs of different amounts under one key are no contradiction but a sentence that was misread. So a contradiction
 * is only told where both are plainly said to have happened, by the same words, in different passages, near each other, and
 * where one of the two fits other figures of the call and the other does not.
 */
final class RepeatTies {
    /** More amounts than this are not said of one thing; the rest was misread. */
    private static final int MOST = 8;

    private static final BigDecimal NEAR = new BigDecimal("0.6");
    /** Words by which an amount may be of something else than its sentence seems to say. */
    private static final Pattern HEDGED =
            Pattern.compile("\\b(?:would|could|should|may|might|will|expect\\w*|outlook|guid\\w+|"
                    + "target\\w*|goal|midpoint|assum\\w+|next|last|prior|previous\\w*|ago|earlier|compared|versus|half|full[- ]year|month\\w*|"
                    + "excluding|adjusted|without|if|when|until|around|some|first|pro forma)\\b");

    private final Call call;
    private final Ties ties;
    private final List<Equation> contradictions = new ArrayList<>();

    RepeatTies(Call call, Ties ties) {
        this.call = call;
        this.ties = ties;
    }

    /**
     * @param figure the level, or the change
     * @param level of the fact, or null where it gives only a change
     */
    private record Mention(
            Fact fact, Figure figure, @Nullable Figure level) {}

    void find() {
        for (List<Level> group : call.levels().groups()) {
            compare(
                    call.name(group.getFirst().key()),
                    group.stream()
                            .map(level -> new Mention(level.fact(), level.figure(), level.figure()))
                            .toList());
        }
        for (List<Move> group : call.moves().groups()) {
            Map<List<Object>, List<Mention>> alike = new LinkedHashMap<>();
            for (Move move : group) {
                Figure level = call.levels().figure(move.fact()).orElse(null);
                alike.computeIfAbsent(List.of(move.form(), move.comparison()), key -> new ArrayList<>())
                        .add(new Mention(move.fact(), move.figure(), level));
            }
            String name = "change in " + call.name(group.getFirst().level());
            alike.values().forEach(mentions -> compare(name, mentions));
        }
        Set<Figure> confirmed = new HashSet<>();
        ties.all().stream()
                .filter(tie -> tie.verdict() == Verdict.HOLDS)
                .forEach(tie -> confirmed.addAll(tie.equation().figures()));
        for (Equation equation : contradictions) {
            List<Figure> figures = equation.figures();
            if (confirmed.contains(figures.getFirst()) != confirmed.contains(figures.getLast())) {
                ties.add(equation);
            }
        }
    }

    private void compare(String name, List<Mention> mentions) {
        List<Mention> known = new ArrayList<>();
        for (Mention mention : mentions) {
            Optional<Mention> same = known.stream()
                    .filter(of -> of.figure().agrees(mention.figure()))
                    .findFirst();
            if (same.isPresent()) {
                Fact first = same.get().fact();
                boolean elsewhere = first.passage() != mention.fact().passage()
                        || !first.quote().equals(mention.fact().quote());
                if (elsewhere) {
                    ties.add(equation(Kind.REPEAT, name + " said again", same.get(), mention));
                }
            } else {
                known.stream()
                        .filter(of -> contradicts(of, mention))
                        .findFirst()
                        .ifPresent(of -> contradictions.add(
                                equation(Kind.CONTRADICTION, name + " said with two values", of, mention)));
                if (known.size() < MOST) {
                    known.add(mention);
                }
            }
        }
    }

    private Equation equation(Kind kind, String words, Mention first, Mention second) {
        FigureText text = new FigureText(List.of(first.figure(), second.figure()));
        String said = words + ": " + text.whole(first.figure()) + " in \u00b6"
                + (first.fact().passage() + 1) + ", " + text.whole(second.figure()) + " in \u00b6"
                + (second.fact().passage() + 1);
        return new Equation(
                kind,
                said,
                new Value(first.figure()),
                second.figure(),
                second.figure().unit());
    }

    private boolean contradicts(Mention first, Mention second) {
        Fact a = first.fact();
        Fact b = second.fact();
        BigDecimal gap = first.figure()
                .narrow()
                .middle()
                .subtract(second.figure().narrow().middle())
                .abs();
        BigDecimal size = first.figure().narrow().middle().abs();
        // Two changes of one thing stand beside the same level.
        boolean sameLevel = first.figure().equals(first.level())
                || (first.level() != null
                        && second.level() != null
                        && first.level().agrees(second.level()));
        return sameLevel
                && call.transcript().period() != null
                && a.status() == b.status()
                && a.status() != Status.GUIDANCE
                && a.passage() != b.passage()
                && a.label().equalsIgnoreCase(b.label())
                && gap.compareTo(size.multiply(NEAR)) <= 0
                && isPlain(a)
                && isPlain(b);
    }

    private boolean isPlain(Fact fact) {
        return !HEDGED.matcher(call.quote(fact).toLowerCase(Locale.ROOT)).find();
    }
}
