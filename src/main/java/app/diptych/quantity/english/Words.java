package app.diptych.quantity.english;

import app.diptych.quantity.Bound;
import app.diptych.quantity.Comparison;
import app.diptych.quantity.Direction;
import app.diptych.quantity.grammar.Currency;
import app.diptych.quantity.grammar.Folding;
import app.diptych.quantity.grammar.Phrases;
import app.diptych.quantity.grammar.Tables;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;

/** The English word lists, by the roles of {@code english.tsv} and {@code currencies.tsv}. */
final class Words {
    final Phrases<NumberWord> number;
    final Phrases<Integer> attached;
    final Phrases<Integer> plural;
    final Phrases<String> few;
    final Phrases<Integer> multi;
    final Phrases<Integer> percent;
    final Phrases<Integer> points;
    final Phrases<Integer> barePoints;
    final Phrases<String> times;
    final Phrases<String> duration;
    final Phrases<String> notSpan;
    final Phrases<String> multiplied;
    final Phrases<String> rateBefore;
    final Phrases<String> rateAfter;
    final Phrases<String> rateContext;
    final Phrases<Bound> before;
    final Phrases<Bound> after;
    final Phrases<Direction> directionBefore;
    final Phrases<Direction> directionAfter;
    final Phrases<Comparison> comparison;
    final Phrases<String> bridge;
    final Phrases<String> per;
    final Phrases<String> shareBefore;
    final Phrases<BigDecimal> multiple;
    final Phrases<String> notMultiple;
    final Phrases<Integer> part;
    final Phrases<Level> level;
    final Phrases<Integer> decade;
    final Phrases<Integer> digitBand;
    final Phrases<Integer> ordinal;
    final Phrases<String> month;
    final Phrases<String> relative;
    final Phrases<String> fiscal;
    final Phrases<String> half;
    final Phrases<String> labelled;
    final Phrases<String> stop;
    final Phrases<String> irregular;
    final Phrases<Currency> currencyBefore;
    final Phrases<Currency> currencyAfter;

    private final List<String[]> rows = Tables.rows("english.tsv");
    private final Folding folding;

    Words(Folding folding) {
        this.folding = folding;
        number = new Phrases<>(true);
        for (NumberWord.Kind kind : NumberWord.Kind.values()) {
            for (String[] row : rows) {
                if (row[0].equals(kind.role())) {
                    for (String form : row[2].split("\\|", -1)) {
                        number.add(form, new NumberWord(kind, Integer.parseInt(row[1])));
                    }
                }
            }
        }
        attached = list("attached", Integer::valueOf);
        plural = list("plural", Integer::valueOf);
        few = list("few", Function.identity());
        multi = list("multi", Integer::valueOf);
        percent = list("percent", Integer::valueOf);
        points = list("points", Integer::valueOf);
        barePoints = list("barepoints", Integer::valueOf);
        times = list("times", Function.identity());
        duration = list("duration", Function.identity());
        notSpan = list("notspan", Function.identity());
        multiplied = list("multiplied", Function.identity());
        rateBefore = list("ratebefore", Function.identity());
        rateAfter = list("rateafter", Function.identity());
        rateContext = list("ratecontext", Function.identity());
        before = list("before", Bound::valueOf);
        after = list("after", Bound::valueOf);
        directionBefore = list("upbefore", Direction::valueOf);
        directionAfter = list("upafter", Direction::valueOf);
        comparison = list("comparison", Comparison::valueOf);
        bridge = list("bridge", Function.identity());
        per = list("per", Function.identity());
        shareBefore = list("sharebefore", Function.identity());
        multiple = list("multiple", BigDecimal::new);
        notMultiple = list("notmultiple", Function.identity());
        part = list("part", Integer::valueOf);
        level = list("level", word -> Level.valueOf(word.toUpperCase(java.util.Locale.ROOT)));
        decade = list("decade", Integer::valueOf);
        digitBand = list("digitband", Integer::valueOf);
        ordinal = list("ordinal", Integer::valueOf);
        month = list("month", Function.identity());
        relative = list("relative", Function.identity());
        fiscal = list("fiscal", Function.identity());
        half = list("half", Function.identity());
        labelled = list("labelled", Function.identity());
        stop = list("stop", Function.identity());
        irregular = list("irregular", Function.identity());
        currencyBefore = Currency.list("before", "en", true, folding);
        currencyAfter = Currency.list("after", "en", true, folding);
    }

    private <T> Phrases<T> list(String role, Function<String, T> meaning) {
        return Tables.phrases(rows, role, true, folding, meaning);
    }
}
