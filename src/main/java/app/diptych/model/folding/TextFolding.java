package app.diptych.model.folding;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * Folds texts: {@link Characters}, compatibility forms as Unicode's NFKD has them (Unicode Standard Annex 15), accents,
 * case. Thread-safe.
 */
public final class TextFolding {
    private final Characters characters;

    /** @param characters what is folded one to one */
    public TextFolding(Characters characters) {
        this.characters = characters;
    }

    /** Folds a text. */
    public FoldedText fold(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isSimple(text.charAt(i))) {
                return foldByOffsets(text);
            }
        }
        char[] folded = text.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            folded[i] = characters.fold(folded[i]);
        }
        return folded(text, folded, folded.length, null);
    }

    private FoldedText foldByOffsets(String text) {
        char[] folded = new char[text.length() + 16];
        int[] offsets = new int[folded.length + 1];
        int size = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            String parts = isSimple(c) ? Character.toString(c) : decomposed(c);
            if (size + parts.length() >= folded.length) {
                folded = Arrays.copyOf(folded, 2 * folded.length + parts.length());
                offsets = Arrays.copyOf(offsets, folded.length + 1);
            }
            for (int k = 0; k < parts.length(); k++) {
                folded[size] = characters.fold(parts.charAt(k));
                offsets[size++] = i;
            }
            i += Character.charCount(c);
        }
        offsets[size] = text.length();
        return folded(text, folded, size, Arrays.copyOf(offsets, size + 1));
    }

    private static FoldedText folded(
            String text, char[] folded, int size, int @org.jspecify.annotations.Nullable [] at) {
        String cased = new String(folded, 0, size);
        for (int i = 0; i < size; i++) {
            folded[i] = small(folded[i]);
        }
        String small = new String(folded, 0, size);
        // The same string twice in the memory of a whole call would be many megabytes.
        cased = cased.equals(text) ? text : cased;
        return new FoldedText(cased, small.equals(cased) ? cased : small, at);
    }

    /** Whether a character is surely folded one to one, without looking it up in Unicode's tables. */
    private static boolean isSimple(int c) {
        return c < 0xA0
                || (c >= 0x2010 && c <= 0x201F && c != 0x2017)
                || (c >= 0x3000 && c <= 0x302F)
                || (c >= 0x3400 && c <= 0x9FFF)
                || (c >= 0xFF01 && c <= 0xFF5E);
    }

    /** The character's parts without accents and without what is not seen. */
    private static String decomposed(int c) {
        String parts = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKD);
        StringBuilder kept = new StringBuilder(parts.length());
        parts.codePoints().filter(part -> !isLost(part)).forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isLost(int c) {
        // Combining Diacritical Marks; those of other scripts, as of Japanese, make another letter.
        return (c >= 0x300 && c <= 0x36F) || Character.getType(c) == Character.FORMAT;
    }

    /** The small letter of a capital, also where that has a form of its own at the end of a word. */
    public static char small(char c) {
        return c < 0x80
                ? (c >= 'A' && c <= 'Z' ? (char) (c + 32) : c)
                : Character.toLowerCase(Character.toUpperCase(c));
    }
}
