package app.diptych.ui.support;

import java.awt.Font;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;

/**
 * The families that can show a language: those installed and those that come with the program.
 *
 * @param english can show English print
 * @param chinese can show common Chinese characters of both scripts' punctuation
 */
public record InstalledFaces(List<String> english, List<String> chinese) {
    /** What every face for English has to have. */
    private static final String ENGLISH = "AZaz09.,;:!?$€£%&()–—‘’“”…";

    /** Common characters that both scripts write alike, with the punctuation of Chinese print. */
    private static final String CHINESE = "中文年月日元公司的在有是人民大小一二三四五六七八九十，。、；：？！「」（）％";

    /** @see InstalledFaces */
    public InstalledFaces {
        english = List.copyOf(english);
        chinese = List.copyOf(chinese);
    }

    /**
     * Asks every family. Reads the character tables of all fonts on the machine: seconds where there are hundreds, so
     * not for the FX thread.
     *
     * @param families as JavaFX names them
     */
    public static InstalledFaces among(List<String> families) {
        return new InstalledFaces(
                families.stream().filter(covers(ENGLISH)).toList(),
                families.stream().filter(covers(CHINESE)).toList());
    }

    /** JavaFX does not tell what a font can show; AWT knows the same fonts, but takes another for one it does not know. */
    private static Predicate<String> covers(String sample) {
        return family -> {
            if (family.equals("Inter")) {
                return sample.equals(ENGLISH);
            }
            if (family.equals("Noto Sans SC")) {
                return true;
            }
            Font font = new Font(family, Font.PLAIN, 12);
            return font.getFamily(Locale.ROOT).equalsIgnoreCase(family) && font.canDisplayUpTo(sample) < 0;
        };
    }
}
