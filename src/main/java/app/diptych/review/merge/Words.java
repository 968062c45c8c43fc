package app.diptych.review.merge;

/** Texts as they are compared: other programs change spaces and line ends, and mean nothing by it. */
final class Words {
    private Words() {}

    /** The text with one space where there was any white space, and none at its ends. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                space = !plain.isEmpty();
            } else {
                if (space) {
                    plain.append(' ');
                    space = false;
                }
                plain.append(c);
            }
        }
        return plain.toString();
    }

    /** Whether two texts say the same in the same words. */
    static boolean same(String one, String other) {
        return plain(one).equals(plain(other));
    }
}
