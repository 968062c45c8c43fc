package app.diptych.metric.relation;

import app.diptych.metric.Fact;
import app.diptych.metric.Relation.Kind;
import app.diptych.metric.Relation.Verdict;
import app.diptych.metric.Status;
import app.diptych.metric.relation.Expression.Value;
import app.diptych.metric.relation.Levels.Level;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

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

    private static final BigDecimal NEAR = new BigDecimal("0.25");
    /** Words by which an amount may be of something else than its sentence seems to say. */
    private static final Pattern HEDGED = Pattern.compile("\\b(?:would|could|should|may|might|will|expect\\w*|outlook|guid\\w+|"
            + "target\\w*|goal|midpoint|assum\\w+|next|last|prior|previous\\w*|ago|earlier|compared|versus|half|full[- ]year|month\\w*|"
            + "excluding|adjusted|without|if|when|until|around|some|first|pro forma)\\b");

    private final Call call;
    private final Ties ties;
    private final List<Equation> contradictions = new ArrayList<>();

    RepeatTies(Call call, Ties ties) {
        this.call = call;
        this.ties = ties;
    }

    private record Mention(Fact fact, Figure figure) {}

    void find() {
        for (List<Level> group : call.levels().groups()) {
            compare(group.stream()
                    .map(level -> new Mention(level.fact(), level.figure()))
                    .toList());
        }
        for (List<Move> group : call.moves().groups()) {
            Map<List<Object>, List<Mention>> alike = new HashMap<>();
            group.forEach(move -> alike.computeIfAbsent(
                            List.of(move.form(), move.comparison()), key -> new ArrayList<>())
                    .add(new Mention(move.fact(), move.figure())));
            group.stream()
                    .map(move -> List.<Object>of(move.form(), move.comparison()))
                    .distinct()
                    .forEach(key -> compare(alike.getOrDefault(key, List.of())));
        }
        Set<Integer> confirmed = new HashSet<>();
        ties.all().stream()
                .filter(tie -> tie.verdict() == Verdict.HOLDS)
                .forEach(tie -> tie.equation().figures().forEach(figure -> confirmed.add(figure.fact())));
        for (Equation equation : contradictions) {
            List<Figure> figures = equation.figures();
            if (confirmed.contains(figures.getFirst().fact()) != confirmed.contains(figures.getLast().fact())) {
                ties.add(equation);
            }
        }
    }

    private void compare(List<Mention> mentions) {
        List<Mention> known = new ArrayList<>();
        for (Mention mention : mentions) {
            Optional<Mention> same = known.stream()
                    .filter(of -> of.figure().unit().equals(mention.figure().unit())
                            && of.figure().narrow().meets(mention.figure().narrow()))
                    .findFirst();
            if (same.isPresent()) {
                Fact first = same.get().fact();
                boolean elsewhere = first.passage() != mention.fact().passage()
                        || !first.quote().equals(mention.fact().quote());
                if (elsewhere) {
                    ties.add(equation(Kind.REPEAT, " said again", same.get(), mention));
                }
            } else {
                known.stream()
                        .filter(of -> contradicts(of, mention))
                        .findFirst()
                        .ifPresent(of -> contradictions.add(
                                equation(Kind.CONTRADICTION, " said with two values", of, mention)));
                if (known.size() < MOST) {
                    known.add(mention);
                }
            }
        }
    }

    private Equation equation(Kind kind, String words, Mention first, Mention second) {
        String name = call.name(Key.of(first.fact()));
        return new Equation(
                kind, name + words, new Value(first.figure()), second.figure(), second.figure().unit());
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
        return a.status() == b.status()
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
