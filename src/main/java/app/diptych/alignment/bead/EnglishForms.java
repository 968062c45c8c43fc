package app.diptych.alignment.bead;

import java.util.List;

/** The regular forms of an English word: plural, past, -ing and -ly. Forms that do not exist do no harm. */
final class EnglishForms {
    private static final String VOWELS = "aeiou";
    /** Longer words double no letter but where their last syllable is stressed. */
    private static final int SHORT = 6;

    private EnglishForms() {}

    static List<String> of(String word) {
        if (word.length() < 3) {
            return List.of();
        }
        String stem = word.substring(0, word.length() - 1);
        if (word.endsWith("e")) {
            return List.of(word + "s", word + "d", stem + "ing", word + "ly");
        }
        if (word.endsWith("y") && VOWELS.indexOf(word.charAt(word.length() - 2)) < 0) {
            return List.of(stem + "ies", stem + "ied", word + "ing", stem + "ily");
        }
        if (doubles(word)) {
            String doubled = word + word.charAt(word.length() - 1);
            return List.of(word + "s", doubled + "ed", doubled + "ing", word + "ly", word + "ed", word + "ing");
        }
        return List.of(word + "s", word + "es", word + "ed", word + "ing", word + "ly");
    }

    /** Whether a short word ends in one vowel and one consonant: plan, stop. */
    private static boolean doubles(String word) {
        int last = word.length() - 1;
        return word.length() <= SHORT
                && VOWELS.indexOf(word.charAt(last)) < 0
                && "wxy".indexOf(word.charAt(last)) < 0
                && VOWELS.indexOf(word.charAt(last - 1)) >= 0
                && VOWELS.indexOf(word.charAt(last - 2)) < 0;
    }
}
