package app.diptych.quantity.chinese;

import app.diptych.quantity.Bound;
import app.diptych.quantity.Comparison;
import app.diptych.quantity.Direction;
import app.diptych.quantity.grammar.Currency;
import app.diptych.quantity.grammar.Folding;
import app.diptych.quantity.grammar.Phrases;
import app.diptych.quantity.grammar.WordLists;

/** The Chinese word lists, by the roles of {@code chinese.tsv} and {@code currencies.tsv}. */
final class Words extends WordLists {
    final Phrases<Bound> before = list("before", Bound::valueOf);
    final Phrases<Bound> after = list("after", Bound::valueOf);
    final Phrases<Bound> inner = list("inner", Bound::valueOf);
    final Phrases<Direction> direction = list("direction", Direction::valueOf);
    final Phrases<Comparison> comparison = list("comparison", Comparison::valueOf);
    final Phrases<String> bridge = list("bridge");
    final Phrases<String> level = list("level");
    final Phrases<String> per = list("per");
    final Phrases<Integer> percent = list("percent", Integer::valueOf);
    final Phrases<Integer> points = list("points", Integer::valueOf);
    final Phrases<String> duration = list("duration");
    final Phrases<String> notSpan = list("notspan");
    final Phrases<String> half = list("half");
    final Phrases<String> relative = list("relative");
    final Phrases<String> measure = list("measure");
    final Phrases<String> counted = list("counted");
    final Phrases<String> noun = list("noun");
    final Phrases<String> verb = list("verb");
    final Phrases<String> latinUnit = list("latinunit");
    final Phrases<Integer> latinScale = list("latinscale", Integer::valueOf);
    final Phrases<String> idiom = list("idiom");
    final Phrases<Currency> currencyBefore = currencies("before", "zh");
    final Phrases<Currency> currencyAfter = currencies("after", "zh");
    private final boolean[] stop = new boolean[Character.MAX_VALUE + 1];

    Words(Folding folding) {
        super("chinese.tsv", false, folding);
        for (String[] row : rows("stop")) {
            for (char c : fold(row[2])) {
                stop[c] = true;
            }
        }
    }

    /** Whether a counted noun ends before this character. */
    boolean isStop(char c) {
        return stop[c];
    }
}
