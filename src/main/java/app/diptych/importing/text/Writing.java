package app.diptych.importing.text;

/** The language that a line is written in, told from its characters alone. */
public enum Writing {
    /** Latin words, hardly a Han character. */
    ENGLISH,
    /** Han characters, or the punctuation that goes with them. */
    CHINESE,
    /** Many Latin words and a few Han characters, or neither: the place must decide. */
    DOUBTFUL;

    /** A sentence left in English inside a translation ("谢谢。 Thanks.") has two words to a Han character at most. */
    private static final double CHINESE_SHARE = 0.34;
    /** An English line may cite a Chinese name. */
    private static final double ENGLISH_SHARE = 0.05;

    /** The writing of a line. */
    public static Writing of(String line) {
        int han = han(line);
        int words = words(line);
        if (han == 0) {
            if (line.chars().anyMatch(c -> "，。、！？；：（）「」《》".indexOf(c) >= 0)) {
                return words < 3 ? CHINESE : DOUBTFUL;
            }
            return words == 0 ? DOUBTFUL : ENGLISH;
        }
        double share = (double) han / Math.max(1, words);
        boolean chineseEnd = "。！？".indexOf(line.charAt(line.length() - 1)) >= 0;
        if (share >= CHINESE_SHARE || (chineseEnd && share > ENGLISH_SHARE)) {
            return CHINESE;
        }
        return share <= ENGLISH_SHARE ? ENGLISH : DOUBTFUL;
    }

    /** The number of Han characters. */
    public static int han(String text) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            count += isHan(text.charAt(i)) ? 1 : 0;
        }
        return count;
    }

    /** The number of words in Latin letters. */
    public static int words(String text) {
        int count = 0;
        boolean inside = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean letter = isLatin(c) || (inside && (c == '\'' || c == '’' || c == '-'));
            count += letter && !inside ? 1 : 0;
            inside = letter;
        }
        return count;
    }

    /** Whether a character is a Han character of the basic block, its extension A or the compatibility block. */
    public static boolean isHan(char c) {
        return (c >= 0x3400 && c <= 0x4DBF) || (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0xF900 && c <= 0xFAFF);
    }

    /** Whether a character is a Latin letter, accents included. */
    public static boolean isLatin(char c) {
        return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= 0xC0 && c <= 0x24F && c != 0xD7 && c != 0xF7);
    }
}
