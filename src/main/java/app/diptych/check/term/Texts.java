package app.diptych.check.term;

import app.diptych.model.folding.Characters;
import app.diptych.quantity.grammar.Letters;
import java.util.LinkedHashSet;
import java.util.Set;

/** Folds texts and forms one to one: both scripts to one, capitals to small letters. */
final class Texts {
    private final Characters characters = new Characters();

    char[] fold(String text) {
        char[] folded = text.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            char c = characters.fold(folded[i]);
            folded[i] = c < 0x250 ? Character.toLowerCase(c) : c;
        }
        return folded;
    }

    String folded(String text) {
        return new String(fold(text));
    }

    /** A Chinese form, folded, as it is written with and without spaces beside Latin letters. */
    Set<String> spacings(String form) {
        String folded = folded(form);
        StringBuilder close = new StringBuilder();
        StringBuilder wide = new StringBuilder();
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            boolean edge = i > 0 && Letters.isHan(c) != Letters.isHan(folded.charAt(i - 1));
            boolean besideHan = c == ' '
                    && (Letters.isHan(folded.charAt(i - 1))
                            || (i + 1 < folded.length() && Letters.isHan(folded.charAt(i + 1))));
            if (!besideHan) {
                close.append(c);
            }
            if (edge && c != ' ' && folded.charAt(i - 1) != ' ' && (isLatin(c) || isLatin(folded.charAt(i - 1)))) {
                wide.append(' ');
            }
            wide.append(c);
        }
        Set<String> spacings = new LinkedHashSet<>();
        spacings.add(folded);
        spacings.add(close.toString());
        spacings.add(wide.toString());
        return spacings;
    }

    private static boolean isLatin(char c) {
        return Letters.isWord(c);
    }
}
