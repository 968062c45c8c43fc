package app.diptych.alignment.literal;

import app.diptych.model.Language;
import app.diptych.model.folding.Characters;
import java.math.BigDecimal;
import java.util.BitSet;
import java.util.List;

/** The numbers that stand in one text, but for those that are spoken for. */
public final class Literals {
    private final List<Literal> literals;

    /** @param taken offsets of what is spoken for */
    public Literals(String text, Language language, Characters characters, BitSet taken) {
        List<Literal> all = language == Language.EN ? EnglishLiterals.of(text) : ChineseLiterals.of(fold(text, characters));
        literals = all.stream().filter(literal -> !taken.get(literal.at())).toList();
    }

    private static char[] fold(String text, Characters characters) {
        char[] folded = text.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            folded[i] = characters.fold(folded[i]);
        }
        return folded;
    }

    /** Whether a number stands there, between two offsets. */
    public boolean have(BigDecimal value, int from, int to) {
        for (Literal literal : literals) {
            if (literal.at() >= from && literal.at() < to && literal.value().compareTo(value) == 0) {
                return true;
            }
        }
        return false;
    }
}
