package app.diptych.importing.html;

/** Tells text in neither English nor Chinese by its script. */
final class Tongue {
    /** A name in another script may stand in an English or Chinese text. */
    private static final double SHARE = 0.2;

    private Tongue() {}

    /** Whether most letters that tell are Hangul, kana, Cyrillic, Thai, Arabic or the like. */
    static boolean isForeign(String text) {
        int letters = 0;
        int foreign = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                letters++;
                foreign += isOther(c) ? 1 : 0;
            }
        }
        return foreign > 0 && foreign >= SHARE * letters;
    }

    private static boolean isOther(char c) {
        return switch (Character.UnicodeScript.of(c)) {
            case LATIN, HAN, COMMON, INHERITED, GREEK -> false;
            default -> true;
        };
    }
}
