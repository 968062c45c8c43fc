package app.diptych.exporting.findings;

/** Text in HTML. */
final class Html {
    private Html() {}

    /** Text as it stands, in an element or in a quoted attribute. */
    static String text(String text) {
        StringBuilder out = new StringBuilder(text.length() + 16);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                default -> out.append(isAllowed(c) ? c : '\uFFFD');
            }
        }
        return out.toString();
    }

    /** Controls other than white space may not stand in a document (HTML, section 13.2.3.5 "Preprocessing"). */
    private static boolean isAllowed(char c) {
        return c >= ' ' ? c != 0x7F : c == '\t' || c == '\n' || c == '\r';
    }
}
