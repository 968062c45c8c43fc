package app.diptych.check.term;

import app.diptych.check.term.base.WrongForm;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Gives each English use of a passage at most one Chinese use, none twice: first right ones in its sentence, as many as
 * possible, the nearest first; then right ones in other sentences; then, for what is left, wrong ones in its sentence.
 * So revenue keeps its 營業收入, and only a second one is left to be wrong for operating income.
 */
final class Renderings {
    private static final int NONE = -1;

    /** How far a wrong form may stand from where it is expected, in parts of a passage that has no sentence pairs. */
    private static final double REACH = 0.35;

    /** How far a term may reach for a form that is a typical wrong one of another term in its sentence. */
    private static final double SUSPECT_REACH = 0.2;

    private final List<EnglishUse> english;
    private final List<ChineseUse> chinese;
    private final int[] englishBead;
    private final int[] chineseBead;
    private final double[] englishPlace;
    private final double[] chinesePlace;
    private final boolean aligned;
    private final int[] rightOf;
    private final int[] takenBy;
    private final int[] wrongOf;
    private final int[] instead;

    Renderings(List<EnglishUse> english, List<ChineseUse> chinese, Beads beads) {
        this.english = english;
        this.chinese = chinese;
        aligned = beads.areKnown();
        englishBead =
                english.stream().mapToInt(use -> beads.ofEnglish(use.span())).toArray();
        chineseBead =
                chinese.stream().mapToInt(use -> beads.ofChinese(use.span())).toArray();
        englishPlace = english.stream()
                .mapToDouble(use -> beads.englishPlace(use.span()))
                .toArray();
        chinesePlace = chinese.stream()
                .mapToDouble(use -> beads.chinesePlace(use.span()))
                .toArray();
        rightOf = none(english.size());
        wrongOf = none(english.size());
        takenBy = none(chinese.size());
        instead = none(english.size());
        match();
        exchange();
    }

    private static int[] none(int size) {
        int[] none = new int[size];
        Arrays.fill(none, NONE);
        return none;
    }

    /** The right rendering of an English use, or null. */
    @Nullable
    ChineseUse right(int use) {
        return rightOf[use] == NONE ? null : chinese.get(rightOf[use]);
    }

    /** What stands wrongly for an English use without a right rendering, or null. */
    @Nullable
    ChineseUse wrong(int use) {
        return wrongOf[use] == NONE ? null : chinese.get(wrongOf[use]);
    }

    /**
     * Another term that stands where a use without any rendering is expected, though no English of the passage names it;
     * null where it cannot be told.
     */
    @Nullable
    ChineseUse instead(int use) {
        return instead[use] == NONE ? null : chinese.get(instead[use]);
    }

    /** Of a sentence that has one use without a rendering, and one form of a term that nothing in the English names. */
    private void exchange() {
        for (int use = 0; use < english.size(); use++) {
            if (isOpen(use) && isAlone(use)) {
                instead[use] = onlyStranger(use);
            }
        }
    }

    private boolean isOpen(int use) {
        return rightOf[use] == NONE
                && wrongOf[use] == NONE
                && chinese.stream()
                        .noneMatch(
                                other -> other.form().isRight(english.get(use).number()));
    }

    private boolean isAlone(int use) {
        return aligned
                && IntStream.range(0, english.size())
                        .noneMatch(other ->
                                other != use && rightOf[other] == NONE && englishBead[other] == englishBead[use]);
    }

    private int onlyStranger(int use) {
        int[] strangers = IntStream.range(0, chinese.size())
                .filter(other -> takenBy[other] == NONE
                        && chineseBead[other] == englishBead[use]
                        && chinese.get(other).form().named() != null
                        && english.stream()
                                .noneMatch(any -> chinese.get(other).form().isRight(any.number())))
                .toArray();
        return strangers.length == 1 ? strangers[0] : NONE;
    }

    private void match() {
        boolean[] suspect = suspects();
        List<int[]> right = new ArrayList<>();
        List<int[]> regular = new ArrayList<>();
        for (int use = 0; use < english.size(); use++) {
            int number = english.get(use).number();
            int[] candidates = candidates(use, suspect);
            right.add(candidates);
            regular.add(IntStream.of(candidates)
                    .filter(other -> chinese.get(other).form().isRegular(number))
                    .toArray());
        }
        // A term's regular forms are its own before they are a further form of another term: 利潤率 is a margin first.
        for (List<int[]> forms : List.of(regular, right)) {
            for (int use = 0; use < english.size(); use++) {
                if (rightOf[use] == NONE) {
                    augment(use, forms, new boolean[chinese.size()]);
                }
            }
        }
        for (int use = 0; use < english.size(); use++) {
            if (rightOf[use] == NONE) {
                takeFromOtherSentence(use);
            }
        }
        for (int use = 0; use < english.size(); use++) {
            if (rightOf[use] == NONE) {
                takeWrong(use);
            }
        }
    }

    /** Of each Chinese use, whether the termbase has it as a typical wrong form of something in its sentence. */
    private boolean[] suspects() {
        boolean[] suspects = new boolean[chinese.size()];
        for (int other = 0; other < suspects.length; other++) {
            boolean may = chinese.get(other).form().isEverWrong();
            for (int use = 0; may && use < english.size() && !suspects[other]; use++) {
                WrongForm why = englishBead[use] == chineseBead[other] ? why(use, other) : null;
                suspects[other] = why != null && why.form() != null;
            }
        }
        return suspects;
    }

    /** The right forms in a use's sentence, in the order in which they are tried: suspects last, else by distance. */
    private int[] candidates(int use, boolean[] suspect) {
        return IntStream.range(0, chinese.size())
                .filter(other -> chineseBead[other] == englishBead[use]
                        && isRight(use, other)
                        && !(suspect[other] && isFar(use, other, SUSPECT_REACH)))
                .boxed()
                .sorted(Comparator.comparingDouble(other -> distance(use, other) + (suspect[other] ? 1 : 0)))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** Finds room for a use, if need be by moving others (Kuhn's algorithm for maximum matchings). */
    private boolean augment(int use, List<int[]> right, boolean[] tried) {
        for (int other : right.get(use)) {
            if (!tried[other]) {
                tried[other] = true;
                if (takenBy[other] == NONE || augment(takenBy[other], right, tried)) {
                    takenBy[other] = use;
                    rightOf[use] = other;
                    return true;
                }
            }
        }
        return false;
    }

    private double distance(int use, int other) {
        return Math.abs(englishPlace[use] - chinesePlace[other]);
    }

    private boolean isRight(int use, int other) {
        return chinese.get(other).form().isRight(english.get(use).number());
    }

    private void takeFromOtherSentence(int use) {
        for (int other = 0; other < chinese.size(); other++) {
            if (takenBy[other] == NONE && isRight(use, other) && !isWrongThere(other)) {
                takenBy[other] = use;
                rightOf[use] = other;
                return;
            }
        }
    }

    /** Whether a Chinese use is what stands wrongly for something in its own sentence. */
    private boolean isWrongThere(int other) {
        for (int use = 0; use < english.size(); use++) {
            if (rightOf[use] == NONE && englishBead[use] == chineseBead[other] && why(use, other) != null) {
                return true;
            }
        }
        return false;
    }

    private boolean isFar(int use, int other, double reach) {
        return !aligned && distance(use, other) > reach;
    }

    private void takeWrong(int use) {
        int nearest = NONE;
        for (int other = 0; other < chinese.size(); other++) {
            if (takenBy[other] == NONE
                    && chineseBead[other] == englishBead[use]
                    && why(use, other) != null
                    && !isFar(use, other, REACH)
                    && (nearest == NONE || distance(use, other) < distance(use, nearest))) {
                nearest = other;
            }
        }
        if (nearest != NONE) {
            takenBy[nearest] = use;
            wrongOf[use] = nearest;
        }
    }

    private @Nullable WrongForm why(int use, int other) {
        return chinese.get(other).form().whyWrong(english.get(use).number());
    }
}
