package app.diptych.metric.relation;

import app.diptych.metric.relation.equation.Expression;
import app.diptych.metric.relation.reading.Key;
import app.diptych.metric.relation.reading.Move;
import app.diptych.metric.relation.reading.Call;
import app.diptych.metric.relation.equation.Expression.Before;
import app.diptych.metric.relation.equation.Expression.Difference;
import app.diptych.metric.relation.equation.Expression.Value;
import app.diptych.metric.relation.reading.Levels.Level;
import app.diptych.metric.relation.reading.Move.Form;
import app.diptych.metric.statement.Basis;
import app.diptych.model.Period;
import app.diptych.quantity.Comparison;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a measure was before, by all that the call says: as stated, less an amount, or taken back by a rate of growth. */
final class Priors {
    private final Call call;

    Priors(Call call) {
        this.call = call;
    }

    /** As stated; several where the call gives several amounts. */
    List<Level> stated(Key now, Period before) {
        return call.levels().distinct(now.in(before));
    }

    /** Less the amount by which it grew. */
    Optional<Expression> byAmount(Level now, Comparison comparison) {
        return call.moves()
                .first(now.key(), Form.AMOUNT, comparison)
                .map(move -> new Difference(new Value(now.figure()), new Value(move.figure())));
    }

    /** Taken back by its rate of growth, currency effects first where the rate is without them. */
    Optional<Expression> byRate(Level now, Comparison comparison) {
        Optional<Move> reported = call.moves().first(now.key(), Form.RATE, comparison);
        if (reported.isPresent()) {
            return reported.map(move -> new Before(new Value(now.figure()), new Value(move.figure())));
        }
        Key without = now.key().on(Basis.EX_FX);
        if (!now.key().basis().isEmpty()) {
            return Optional.empty();
        }
        return call.moves().first(without, Form.RATE, comparison).flatMap(move -> Currency.effect(call, now.key())
                .map(effect -> new Before(
                        new Difference(new Value(now.figure()), effect), new Value(move.figure()))));
    }

    /** Every way that the call gives, the surest first. */
    List<Expression> all(Level now, Comparison comparison, Period before) {
        List<Expression> ways = new ArrayList<>();
        stated(now.key(), before).forEach(level -> ways.add(new Value(level.figure())));
        byAmount(now, comparison).ifPresent(ways::add);
        byRate(now, comparison).ifPresent(ways::add);
        return ways;
    }
}
