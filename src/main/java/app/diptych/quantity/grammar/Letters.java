package app.diptych.quantity.grammar;

/** What the characters of a folded text are. */
public final class Letters {
    private Letters() {}

    /** A Latin letter, folded or not; the accented ones count. */
    public static boolean isLatin(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= 'À' && c <= 'ɏ' && c != '×' && c != '÷');
    }

    /** An ASCII digit; full-width ones are folded to these. */
    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** A letter or a digit. */
    public static boolean isWord(char c) {
        return isLatin(c) || isDigit(c);
    }

    /** A Chinese character of the basic block. */
    public static boolean isHan(char c) {
        return (c >= '一' && c <= '\u9fff') || c == '〇';
    }
}
