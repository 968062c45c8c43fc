package app.diptych.metric.relation;

import app.diptych.metric.relation.equation.Figure;
import app.diptych.metric.relation.equation.Expression;
import app.diptych.metric.relation.reading.Key;
import app.diptych.metric.relation.reading.Call;
import app.diptych.metric.relation.equation.Expression.PartOf;
import app.diptych.metric.relation.equation.Expression.Value;
import app.diptych.metric.relation.reading.Levels.Level;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What exchange rates added to a level, or took. Growth without that effect must not be divided into a reported level
 * before the effect is taken out of it.
 */
final class Currency {
    private static final String EFFECT = "foreignExchangeImpact";
    private static final Pattern TAKES =
            Pattern.compile("\\b(?:headwinds?|unfavou?rabl[ey]|negative(?:ly)?|adverse(?:ly)?)\\b");
    private static final Pattern ADDS =
            Pattern.compile("\\b(?:tailwinds?|favou?rabl[ey]|positive(?:ly)?|benefit\\w*|added)\\b");

    private Currency() {}

    /**
     * The effect on a level, negative where it took something; empty where the call does not give it, or not which way it
     * went. Of a segment it is at the most the company's whole effect: none where the call is in the others.
     */
    static Optional<Expression> effect(Call call, Key level) {
        Key own = level.of(EFFECT).on("");
        Optional<Expression> of = signed(call, call.levels().distinct(own)).map(Value::new);
        if (of.isPresent() || level.entity().equals(call.company())) {
            return of;
        }
        return signed(call, call.levels().distinct(own.by(call.company())))
                .map(Value::new)
                .map(PartOf::new);
    }

    private static Optional<Figure> signed(Call call, List<Level> effects) {
        if (effects.size() != 1 || effects.getFirst().figure().unit().equals("%")) {
            return Optional.empty();
        }
        Level effect = effects.getFirst();
        String words = call.quote(effect.fact()).toLowerCase(Locale.ROOT);
        boolean takes = TAKES.matcher(words).find();
        boolean adds = ADDS.matcher(words).find();
        if (takes == adds || effect.fact().quantity() == null) {
            return Optional.empty();
        }
        return Figure.of(effect.fact().id(), call.quantities().get(effect.fact().quantity()), takes, false);
    }
}
