package app.diptych.importing.html;

import java.util.regex.Pattern;

/** Tells text in neither English nor Chinese by its script. */
final class Tongue {
    /** A name in another script may stand in an English or Chinese text. */
    private static final double SHARE = 0.2;

    /** A syllable in one sign says as much as so many letters. */
    private static final int SYLLABLE = 2;

    private static final Pattern IN_BRACKETS = Pattern.compile("[(（\\[][^()（）\\[\\]]*+[)）\\]]");

    private Tongue() {}

    /** Whether most letters that tell are Hangul, kana, Cyrillic, Thai, Arabic or the like. */
    static boolean isForeign(String text) {
        return isForeign(text, 1);
    }

    /**
     * The same of a page that is also printed in another language, beside English or Chinese: names and figures stand in Latin
     * letters there. What stands in brackets may be the print of a name.
     */
    static boolean isForeignBesides(String text) {
        return isForeign(text, 1) || isForeign(IN_BRACKETS.matcher(text).replaceAll(""), SYLLABLE);
    }

    private static boolean isForeign(String text, int syllable) {
        int letters = 0;
        int foreign = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                int counts = isSyllable(c) ? syllable : 1;
                letters += counts;
                foreign += isOther(c) ? counts : 0;
            }
        }
        return foreign > 0 && foreign >= SHARE * letters;
    }

    private static boolean isSyllable(char c) {
        return switch (Character.UnicodeScript.of(c)) {
            case HANGUL, HIRAGANA, KATAKANA -> true;
            default -> false;
        };
    }

    private static boolean isOther(char c) {
        return switch (Character.UnicodeScript.of(c)) {
            case LATIN, HAN, COMMON, INHERITED, GREEK -> false;
            default -> true;
        };
    }
}
