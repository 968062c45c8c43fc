package app.diptych.quantity.chinese.word;

import app.diptych.quantity.Bound;
import app.diptych.quantity.Comparison;
import app.diptych.quantity.Direction;
import app.diptych.quantity.grammar.Currency;
import app.diptych.quantity.grammar.Folding;
import app.diptych.quantity.grammar.Phrases;
import app.diptych.quantity.grammar.WordLists;

/** The Chinese word lists, by the roles of {@code chinese.tsv} and {@code currencies.tsv}. */
public final class Words extends WordLists {
    public final Phrases<Bound> before = list("before", Bound::valueOf);
    public final Phrases<Bound> after = list("after", Bound::valueOf);
    public final Phrases<Bound> inner = list("inner", Bound::valueOf);
    public final Phrases<Direction> direction = list("direction", Direction::valueOf);
    public final Phrases<Comparison> comparison = list("comparison", Comparison::valueOf);
    public final Phrases<String> bridge = list("bridge");
    public final Phrases<String> level = list("level");
    public final Phrases<String> per = list("per");
    public final Phrases<Integer> percent = list("percent", Integer::valueOf);
    public final Phrases<Integer> points = list("points", Integer::valueOf);
    public final Phrases<String> duration = list("duration");
    public final Phrases<String> notSpan = list("notspan");
    public final Phrases<String> half = list("half");
    public final Phrases<String> relative = list("relative");
    public final Phrases<String> measure = list("measure");
    public final Phrases<String> counted = list("counted");
    public final Phrases<String> tally = list("tally");
    public final Phrases<String> opening = list("opening");
    public final Phrases<String> noun = list("noun");
    public final Phrases<String> verb = list("verb");
    public final Phrases<String> latinUnit = list("latinunit");
    public final Phrases<Integer> latinScale = list("latinscale", Integer::valueOf);
    public final Phrases<String> idiom = list("idiom");
    public final Phrases<String> index = list("index");
    public final Phrases<String> indexBehind = list("indexbehind");
    public final Phrases<String> label = list("label");
    public final Phrases<String> nodeUnit = list("nodeunit");
    public final Phrases<String> screen = list("screen");
    public final Phrases<Currency> currencyBefore = currencies("before", "zh");
    public final Phrases<Currency> currencyAfter = currencies("after", "zh");
    private final boolean[] stop = new boolean[Character.MAX_VALUE + 1];

    /** Loads the lists. */
    public Words(Folding folding) {
        super("chinese.tsv", false, folding);
        for (String[] row : rows("stop")) {
            for (char c : fold(row[2])) {
                stop[c] = true;
            }
        }
    }

    /** Whether a counted noun ends before this character. */
    public boolean isStop(char c) {
        return stop[c];
    }
}
