package app.diptych.alignment.link;

import static app.diptych.alignment.link.Assignment.NONE;

import app.diptych.alignment.Link;
import app.diptych.alignment.SentencePair;
import app.diptych.alignment.Verdict;
import app.diptych.alignment.amount.Likeness;
import app.diptych.alignment.amount.Wording;
import app.diptych.model.Language;
import app.diptych.model.Passage;
import app.diptych.model.folding.Characters;
import app.diptych.quantity.Kind;
import app.diptych.quantity.Quantity;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Links the quantities of one passage: first what says the same, then what is left. */
final class PassageLinker {
    /** What it costs to leave one alone; a pair may cost up to twice as much, which no pair that agrees does. */
    private static final double ALONE = 4;

    /** A month alone, whose name may be a person's. */
    private static final Pattern MONTH = Pattern.compile("--\\d\\d");

    /** The likeness up to which two have the same value. */
    private static final double EQUAL = 0.4;

    /** The likeness up to which two have the same number, but another unit or the opposite bound. */
    private static final double SAME_NUMBER = 0.15;

    private static final Pattern NEGATION = Pattern.compile("(?i)\\b(?:never|not|no|cannot|without)\\b|n't\\b");
    private static final Pattern EMPHATIC = Pattern.compile("[高多][達达]");
    /** How far before an amount it may be negated, in characters. */
    private static final int REACH = 40;

    private static final double OTHER_SENTENCE = 0.5;
    private static final int FARTHEST = 3;

    private final Passage passage;
    private final List<Quantity> quantities;
    private final List<SentencePair> pairs;
    private final Characters characters;
    private final Places english;
    private final Places chinese;
    private final Comparisons comparisons;
    private final int[] tied;

    /**
     * @param quantities those of the passage
     * @param pairs its sentence pairs
     * @param characters what Chinese numerals are folded by
     */
    PassageLinker(Passage passage, List<Quantity> quantities, List<SentencePair> pairs, Characters characters) {
        this.passage = passage;
        this.quantities = quantities;
        this.pairs = pairs;
        this.characters = characters;
        english = Places.of(quantities, Language.EN, pairs);
        chinese = Places.of(quantities, Language.ZH, pairs);
        comparisons = new Comparisons(passage, english, chinese);
        tied = new int[english.size()];
        Arrays.fill(tied, NONE);
    }

    List<Link> links() {
        new Components(english.size(), chinese.size(), this::equal).tie(tied, ALONE);
        boolean[] silent = new boolean[english.size()];
        boolean[] taken = new boolean[chinese.size()];
        List<Link> links = new ArrayList<>();
        take(taken);
        new Ends(passage, english, chinese, tied).tie(silent, taken, links);
        boolean[] settled = silent.clone();
        boolean[] full = taken.clone();
        for (int row = 0; row < settled.length; row++) {
            settled[row] |= tied[row] != NONE;
        }
        Components.Cost allowed = (row, column) ->
                settled[row] || full[column] ? Double.POSITIVE_INFINITY : allowed(row, column, settled, full);
        new Components(english.size(), chinese.size(), allowed).tie(tied, ALONE);
        take(taken);
        if (!free(silent).isEmpty() || !freeColumns(taken).isEmpty()) {
            contradict(silent, taken);
        }
        collect(silent, taken, links);
        return links;
    }

    /** Ties what is left to what contradicts it, and marks what says nothing more. */
    private void contradict(boolean[] silent, boolean[] taken) {
        new Leftovers(comparisons, english, chinese, tied, SAME_NUMBER).tie(free(silent), freeColumns(taken));
        take(taken);
        Echo echo = echo(silent, taken);
        for (int row : free(silent)) {
            silent[row] = echo.has(english.quantity(row), english.pair(row));
        }
        for (int column : freeColumns(taken)) {
            taken[column] = echo.has(chinese.quantity(column), chinese.pair(column));
        }
        new Leftovers(comparisons, english, chinese, tied, 1).tie(free(silent), freeColumns(taken));
        for (int row : free(silent)) {
            silent[row] = echo.repeats(english.quantity(row), english.pair(row));
        }
        for (int column : freeColumns(taken)) {
            taken[column] = !isTied(column) && echo.repeats(chinese.quantity(column), chinese.pair(column));
        }
    }

    private void take(boolean[] taken) {
        for (int column : tied) {
            if (column != NONE) {
                taken[column] = true;
            }
        }
    }

    private boolean isTied(int column) {
        return Arrays.stream(tied).anyMatch(other -> other == column);
    }

    private Echo echo(boolean[] silent, boolean[] taken) {
        Set<Integer> spoken = new HashSet<>();
        for (int i = 0; i < silent.length; i++) {
            if (tied[i] != NONE || silent[i]) {
                spoken.add(english.quantity(i).id());
            }
        }
        for (int j = 0; j < taken.length; j++) {
            if (taken[j]) {
                spoken.add(chinese.quantity(j).id());
            }
        }
        return new Echo(passage, pairs, quantities, spoken, characters);
    }

    private @Nullable Likeness likeness(int row, int column) {
        Likeness likeness = comparisons.of(row, column);
        boolean opposite = likeness != null && likeness.verdict() == Verdict.DIFFERENT && likeness.cost() == 0;
        // "Never more than 4 %" is at most 4 %.
        boolean meant = opposite && (isNegated(english.quantity(row)) || isEmphatic(chinese.quantity(column)));
        return meant ? new Likeness(Verdict.COMPATIBLE, EQUAL / 2) : likeness;
    }

    /** 高達 says that a figure is high, not that it is the most. */
    private boolean isEmphatic(Quantity quantity) {
        String text = passage.chinese();
        int end = quantity.mention().start();
        return text != null
                && EMPHATIC.matcher(text.substring(Math.max(0, end - 3), end)).find();
    }

    private boolean isNegated(Quantity quantity) {
        int end = quantity.mention().outerStart();
        String text = passage.english();
        return text != null
                && NEGATION.matcher(text.substring(Math.max(0, end - REACH), end))
                        .find();
    }

    /** What it costs to tie two of the same value: also across sentences. */
    private double equal(int row, int column) {
        Likeness likeness = likeness(row, column);
        if (likeness == null || likeness.verdict() == Verdict.DIFFERENT || likeness.cost() > EQUAL) {
            return Double.POSITIVE_INFINITY;
        }
        // "This quarter" may stand for Q2, in its own sentence and where nothing else does.
        if (!likeTold(row, column)) {
            return Double.POSITIVE_INFINITY;
        }
        double apart = english.position(row) - chinese.position(column);
        int sentences = Math.min(FARTHEST, Math.abs(english.pair(row) - chinese.pair(column)));
        return likeness.cost() + OTHER_SENTENCE * sentences + apart * apart;
    }

    /** Whether both are told by a number, or both from the call's own time; amounts always are. */
    private boolean likeTold(int row, int column) {
        Quantity quantity = english.quantity(row);
        return quantity.kind().isAmount()
                || Wording.isAbsolute(quantity) == Wording.isAbsolute(chinese.quantity(column));
    }

    /**
     * What it costs to tie two that only allow each other: in one sentence.
     *
     * @param settled English quantities that are tied
     * @param full Chinese quantities that are tied
     */
    private double allowed(int row, int column, boolean[] settled, boolean[] full) {
        if (english.pair(row) != chinese.pair(column) || isMeantByAnother(row, column, settled, full)) {
            return Double.POSITIVE_INFINITY;
        }
        Likeness likeness = likeness(row, column);
        if (likeness == null || likeness.verdict() == Verdict.DIFFERENT) {
            return Double.POSITIVE_INFINITY;
        }
        double apart = english.position(row) - chinese.position(column);
        return likeness.cost() + apart * apart;
    }

    /**
     * Whether a year is tied to a quarter, or "this quarter" to Q2, while a quarter that contradicts is free: "the second
     * quarter and full year fiscal 2025" against 2025 年第三季 tells that the quarter is another.
     */
    private boolean isMeantByAnother(int row, int column, boolean[] settled, boolean[] full) {
        boolean fineEnglish = isQuarter(english.quantity(row));
        boolean fineChinese = isQuarter(chinese.quantity(column));
        if (fineEnglish == fineChinese) {
            return false;
        }
        Places side = fineChinese ? english : chinese;
        for (int other = 0; other < side.size(); other++) {
            boolean free = !(fineChinese ? settled : full)[other];
            boolean near = side.pair(other) == english.pair(row);
            if (free && near && isQuarter(side.quantity(other))) {
                Likeness likeness = fineChinese ? likeness(other, column) : likeness(row, other);
                if (likeness != null && likeness.verdict() == Verdict.DIFFERENT) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isQuarter(Quantity quantity) {
        String value = quantity.mention().value();
        return quantity.kind() == Kind.PERIOD && value != null && value.contains("Q") && Wording.isAbsolute(quantity);
    }

    private List<Integer> free(boolean[] silent) {
        List<Integer> rows = new ArrayList<>();
        for (int i = 0; i < tied.length; i++) {
            if (tied[i] == NONE && !silent[i]) {
                rows.add(i);
            }
        }
        return rows;
    }

    private static List<Integer> freeColumns(boolean[] taken) {
        List<Integer> columns = new ArrayList<>();
        for (int i = 0; i < taken.length; i++) {
            if (!taken[i]) {
                columns.add(i);
            }
        }
        return columns;
    }

    /** Adds the links of all ties and of what has none. */
    private void collect(boolean[] silent, boolean[] taken, List<Link> links) {
        for (int i = 0; i < tied.length; i++) {
            Quantity quantity = english.quantity(i);
            if (tied[i] != NONE) {
                Quantity other = chinese.quantity(tied[i]);
                Likeness likeness = likeness(i, tied[i]);
                if (likeness != null) {
                    links.add(new Link(quantity.id(), other.id(), likeness.verdict()));
                }
                taken[tied[i]] = true;
            } else if (!silent[i] && isMissed(quantity)) {
                links.add(new Link(quantity.id(), null, Verdict.MISSING));
            }
        }
        links.sort(Comparator.comparingInt(PassageLinker::rank));
        for (int i = 0; i < taken.length; i++) {
            if (!taken[i] && isMissed(chinese.quantity(i))) {
                links.add(new Link(null, chinese.quantity(i).id(), Verdict.ADDED));
            }
        }
    }

    private static int rank(Link link) {
        Integer english = link.english();
        return english == null ? Integer.MAX_VALUE : english;
    }

    /** Whether a link must say that it is missing or added: an amount, a date with its day, a period with its number. */
    private static boolean isMissed(Quantity quantity) {
        Kind kind = quantity.kind();
        String value = quantity.mention().value();
        return switch (kind) {
            case DATE -> value != null && !MONTH.matcher(value).matches() && Wording.isAbsolute(quantity);
            case PERIOD -> value != null && !value.contains("H") && Wording.isAbsolute(quantity);
            default ->
                kind.isAmount()
                        && !(quantity.language() == Language.EN
                                ? Wording.mayBeDropped(quantity)
                                : Wording.mayBeAdded(quantity));
        };
    }
}
