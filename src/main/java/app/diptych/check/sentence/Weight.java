package app.diptych.check.sentence;

import app.diptych.model.Language;

/** How much a stretch of text says. */
final class Weight {
    /** Shorter English sentences are thanks and transitions ("Great. Thanks."), which a translation may join or drop. */
    private static final int ENGLISH = 20;

    /** A Chinese character says about as much as two to three Latin letters. */
    private static final int CHINESE = 9;

    /** What is quoted of a long sentence. */
    private static final int QUOTED = 80;

    private Weight() {}

    /** Whether it says enough to be missed. */
    static boolean isSentence(String text, Language language) {
        long letters = text.codePoints().filter(Character::isLetterOrDigit).count();
        return letters >= (language == Language.EN ? ENGLISH : CHINESE);
    }

    /** The text, or its beginning. */
    static String quoted(String text) {
        if (text.length() <= QUOTED) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(QUOTED - 1)) ? QUOTED - 1 : QUOTED;
        return text.substring(0, end).stripTrailing() + "…";
    }
}
