package app.diptych.quantity.chinese;

import app.diptych.quantity.Bound;
import app.diptych.quantity.Comparison;
import app.diptych.quantity.Direction;
import app.diptych.quantity.grammar.Currency;
import app.diptych.quantity.grammar.Folding;
import app.diptych.quantity.grammar.Phrases;
import app.diptych.quantity.grammar.Tables;
import java.util.List;
import java.util.function.Function;

/** The Chinese word lists, by the roles of {@code chinese.tsv} and {@code currencies.tsv}. */
final class Words {
    final Phrases<Bound> before;
    final Phrases<Bound> after;
    final Phrases<Bound> inner;
    final Phrases<Direction> direction;
    final Phrases<Comparison> comparison;
    final Phrases<String> bridge;
    final Phrases<String> level;
    final Phrases<String> per;
    final Phrases<Integer> percent;
    final Phrases<Integer> points;
    final Phrases<Integer> barePoints;
    final Phrases<String> duration;
    final Phrases<String> notSpan;
    final Phrases<String> half;
    final Phrases<String> relative;
    final Phrases<String> measure;
    final Phrases<String> counted;
    final Phrases<Integer> latinScale;
    final Phrases<String> idiom;
    final Phrases<Currency> currencyBefore;
    final Phrases<Currency> currencyAfter;
    private final boolean[] stop = new boolean[Character.MAX_VALUE + 1];

    Words(Folding folding) {
        List<String[]> rows = Tables.rows("chinese.tsv");
        Function<String, String> same = Function.identity();
        before = Tables.phrases(rows, "before", false, folding, Bound::valueOf);
        after = Tables.phrases(rows, "after", false, folding, Bound::valueOf);
        inner = Tables.phrases(rows, "inner", false, folding, Bound::valueOf);
        direction = Tables.phrases(rows, "direction", false, folding, Direction::valueOf);
        comparison = Tables.phrases(rows, "comparison", false, folding, Comparison::valueOf);
        bridge = Tables.phrases(rows, "bridge", false, folding, same);
        level = Tables.phrases(rows, "level", false, folding, same);
        per = Tables.phrases(rows, "per", false, folding, same);
        percent = Tables.phrases(rows, "percent", false, folding, Integer::valueOf);
        points = Tables.phrases(rows, "points", false, folding, Integer::valueOf);
        barePoints = Tables.phrases(rows, "barepoints", false, folding, Integer::valueOf);
        duration = Tables.phrases(rows, "duration", false, folding, same);
        notSpan = Tables.phrases(rows, "notspan", false, folding, same);
        half = Tables.phrases(rows, "half", false, folding, same);
        relative = Tables.phrases(rows, "relative", false, folding, same);
        measure = Tables.phrases(rows, "measure", false, folding, same);
        counted = Tables.phrases(rows, "counted", false, folding, same);
        latinScale = Tables.phrases(rows, "latinscale", false, folding, Integer::valueOf);
        idiom = Tables.phrases(rows, "idiom", false, folding, same);
        currencyBefore = Currency.list("before", "zh", false, folding);
        currencyAfter = Currency.list("after", "zh", false, folding);
        for (String[] row : rows) {
            if (row[0].equals("stop")) {
                for (char c : folding.fold(row[2])) {
                    stop[c] = true;
                }
            }
        }
    }

    /** Whether a counted noun ends before this character. */
    boolean isStop(char c) {
        return stop[c];
    }
}
