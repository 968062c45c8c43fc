package app.diptych.exporting.xml;

/** The characters of XML 1.0 (section 2.2, "Characters"). */
public final class Allowed {
    private static final char REPLACEMENT = '\uFFFD';

    private Allowed() {}

    /**
     * The text without what no XML file may hold: controls and halves of surrogate pairs become U+FFFD. A carriage return
     * becomes a line feed, as a reader would make it one.
     */
    public static String text(String text) {
        StringBuilder allowed = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char now = c == '\r' ? '\n' : isAllowed(text, i) ? c : REPLACEMENT;
            if (now != c && allowed == null) {
                allowed = new StringBuilder(text);
            }
            if (allowed != null) {
                allowed.setCharAt(i, now);
            }
        }
        return allowed == null ? text : allowed.toString();
    }

    private static boolean isAllowed(String text, int at) {
        char c = text.charAt(at);
        if (Character.isHighSurrogate(c)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        }
        return c >= ' ' ? c < 0xFFFE : c == '\t' || c == '\n';
    }
}
