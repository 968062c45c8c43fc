package app.diptych.quantity.english;

import app.diptych.quantity.Bound;
import app.diptych.quantity.Comparison;
import app.diptych.quantity.Direction;
import app.diptych.quantity.english.money.MoneyLists;
import app.diptych.quantity.english.name.Names;
import app.diptych.quantity.english.number.Level;
import app.diptych.quantity.english.number.NumberLists;
import app.diptych.quantity.grammar.Folding;
import app.diptych.quantity.grammar.Openings;
import app.diptych.quantity.grammar.Phrases;
import app.diptych.quantity.grammar.Reading;
import app.diptych.quantity.grammar.WordLists;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The English word lists, by the roles of {@code english.tsv} and {@code currencies.tsv}. */
final class Words extends WordLists {
    /** Beginnings that readers ask for by themselves: a new one is named here, {@code WordsTest} has one of each. */
    private static final List<String> HEADS = List.of(
            "q1",
            "q2",
            "q3",
            "q4",
            "h1",
            "h2",
            "fy",
            "cy",
            "factor of",
            "every ",
            "half ",
            "half-",
            "hundred ",
            "quarter ",
            "point ",
            "negative ",
            "minus ",
            "plus ",
            "plus/minus ",
            "positive ",
            "give or take ",
            "year and a half",
            "a ",
            "an ");

    final NumberLists numbers;
    final Phrases<Integer> percent = list("percent", Integer::valueOf);
    final Phrases<Integer> points = list("points", Integer::valueOf);
    final Phrases<Integer> barePoints = list("barepoints", Integer::valueOf);
    final Phrases<String> times = list("times");
    final Phrases<String> duration = list("duration");
    final Phrases<String> grown = list("grown");
    final Phrases<String> decades = list("decades");
    final Phrases<String> notSpan = list("notspan");
    final Phrases<String> multiplied = list("multiplied");
    final Phrases<String> rateBefore = list("ratebefore");
    final Phrases<String> rateAfter = list("rateafter");
    final Phrases<String> listBefore = list("listbefore");
    final Phrases<String> listAfter = list("listafter");
    final Phrases<String> listContext = list("listcontext");
    final Phrases<String> rateContext = list("ratecontext");
    final Phrases<Bound> before = list("before", Bound::valueOf);
    final Phrases<Bound> after = list("after", Bound::valueOf);
    final Phrases<String> limited = list("limited");
    final Phrases<Direction> governing = list("governing", Direction::valueOf);
    final Phrases<Direction> directionBefore = list("upbefore", Direction::valueOf);
    final Phrases<Direction> directionAfter = list("upafter", Direction::valueOf);
    final Phrases<Comparison> comparison = list("comparison", Comparison::valueOf);
    final Phrases<String> bridge = list("bridge");
    final Phrases<String> per = list("per");
    final Phrases<String> shareBefore = list("sharebefore");
    final Phrases<BigDecimal> multiple = list("multiple", BigDecimal::new);
    final Phrases<String> notMultiple = list("notmultiple");
    final Phrases<Level> level = list("level", word -> Level.valueOf(word.toUpperCase(Locale.ROOT)));
    final Phrases<Integer> decade = list("decade", Integer::valueOf);
    final Phrases<Integer> digitBand = list("digitband", Integer::valueOf);
    final Phrases<Integer> ordinal = list("ordinal", Integer::valueOf);
    final Phrases<String> notHalf = list("nothalf");
    final Phrases<String> cut = list("cut");
    final Phrases<String> asMany = list("asmany");
    final Phrases<String> than = list("than");
    final Phrases<String> compound = list("compound");
    final Phrases<String> month = list("month");
    final Phrases<String> relative = list("relative");
    final Phrases<String> fiscal = list("fiscal");
    final Phrases<String> half = list("half");
    final Phrases<String> labelled = list("labelled");
    final Phrases<String> whose = list("whose");
    final Phrases<String> stop = list("stop");
    final Phrases<String> closing = list("closing");
    final Phrases<String> irregular = list("irregular");
    final Phrases<String> measure = list("measure");
    final Phrases<String> pointing = list("pointing");
    final Phrases<String> elided = list("elided");
    final Phrases<String> aside = list("aside");
    final MoneyLists money;
    final Names names;
    private final Openings heads;

    Words(Folding folding) {
        super("english.tsv", true, folding);
        numbers = new NumberLists(folding);
        money = new MoneyLists(folding);
        names = new Names(folding);
        List<Phrases<?>> lists =
                new ArrayList<>(List.of(month, half, relative, ordinal, fiscal, level, decade, decades, multiple));
        lists.addAll(numbers.beginnings());
        lists.addAll(money.beginnings());
        heads = Openings.of(lists, HEADS);
    }

    /**
     * Whether an amount, a date or a period may begin with the word at a place. Most words of a text begin none, and are passed
     * over without asking each reader.
     */
    boolean mayBegin(Reading reading, int at) {
        return heads.mayBeAt(reading.chars(), at);
    }
}
