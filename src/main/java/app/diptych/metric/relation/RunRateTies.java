package app.diptych.metric.relation;

import app.diptych.metric.relation.equation.Equation;
import app.diptych.metric.relation.reading.Key;
import app.diptych.metric.relation.reading.Call;
import app.diptych.metric.Relation.Kind;
import app.diptych.metric.relation.equation.Expression.Times;
import app.diptych.metric.relation.equation.Expression.Value;
import app.diptych.metric.relation.reading.Levels.Level;
import java.util.ArrayList;
import java.util.List;

/** {@code RUN_RATE}: a run rate is four times the sales of the quarter. */
final class RunRateTies {
    private static final String RUN_RATE = "runRate";
    private static final int QUARTERS = 4;

    private final Call call;
    private final Ties ties;

    RunRateTies(Call call, Ties ties) {
        this.call = call;
        this.ties = ties;
    }

    void find() {
        for (Key key : List.copyOf(call.levels().keys())) {
            if (key.concept().equals(RUN_RATE) && key.period().isQuarter() && !key.expected()) {
                call.levels().distinct(key).forEach(this::test);
            }
        }
    }

    private void test(Level stated) {
        List<Equation> own = new ArrayList<>();
        boolean another = false;
        for (Key key : call.levels().keys()) {
            boolean sales = key.concept().equals(Margin.WHOLE)
                    && key.period().equals(stated.key().period())
                    && !key.expected();
            for (Level level : sales ? call.levels().distinct(key) : List.<Level>of()) {
                Equation equation = new Equation(
                        Kind.RUN_RATE,
                        "run rate = 4 \u00d7 " + call.name(key) + " of the quarter",
                        new Times(QUARTERS, new Value(level.figure())),
                        stated.figure(),
                        level.figure().unit());
                if (key.entity().equals(stated.key().entity())) {
                    own.add(equation);
                } else {
                    another |= equation.holds();
                }
            }
        }
        // Where it fits the sales of another business, it is that one's.
        boolean fits = own.stream().anyMatch(Equation::holds);
        if (fits || !another) {
            ties.addBest(own);
        }
    }
}
