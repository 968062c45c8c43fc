package app.diptych.importing.plain;

import app.diptych.importing.text.Writing;

/** How wide text is in type of one width: Han characters and their signs are as wide as two letters. */
final class Columns {
    /** No line begins with such a sign but one that goes on. */
    static final String NEVER_FIRST = "，。、；：？！）」』》】”’";

    private Columns() {}

    static int of(String text) {
        int columns = 0;
        for (int i = 0; i < text.length(); i++) {
            columns += isWide(text.charAt(i)) ? 2 : 1;
        }
        return columns;
    }

    /** Of what cannot be parted at the beginning of a line: a word with the blank before it, or a Han character with the sign behind it. */
    static int ofFirst(String text) {
        if (isWide(text.charAt(0))) {
            boolean signed = text.length() > 1 && NEVER_FIRST.indexOf(text.charAt(1)) >= 0;
            return signed ? 4 : 2;
        }
        int end = 1;
        while (end < text.length() && text.charAt(end) != ' ' && !isWide(text.charAt(end))) {
            end++;
        }
        return end + 1;
    }

    private static boolean isWide(char c) {
        return Writing.isHan(c) || (c >= 0x3000 && c <= 0x303F) || (c >= 0xFF00 && c <= 0xFFEF);
    }
}
