package app.diptych.alignment.literal;

import app.diptych.model.Language;
import app.diptych.model.folding.Characters;
import java.util.BitSet;
import java.util.List;

/** The numbers that stand in one text. */
public final class Literals {
    private final List<Literal> literals;

    /** Reads the text once; which of its numbers are spoken for is told with each question. */
    public Literals(String text, Language language, Characters characters) {
        // A Chinese text may have kept some English.
        literals = EnglishLiterals.of(text);
        if (language == Language.ZH) {
            literals.addAll(ChineseLiterals.of(fold(text, characters)));
        }
    }

    private static char[] fold(String text, Characters characters) {
        char[] folded = text.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            folded[i] = characters.fold(folded[i]);
        }
        return folded;
    }

    /**
     * Whether a number stands there and is not spoken for.
     *
     * @param form the number, and what it must be like
     * @param from offset from which on it may stand
     * @param to offset before which it must stand
     * @param taken offsets of what is spoken for
     */
    public boolean have(Forms.Form form, int from, int to, BitSet taken) {
        for (Literal literal : literals) {
            if (literal.at() >= from
                    && literal.at() < to
                    && literal.value().compareTo(form.value()) == 0
                    && (literal.rank() || !form.rank())
                    && (form.shared() || !taken.get(literal.at()))) {
                return true;
            }
        }
        return false;
    }
}
