package app.diptych.ui.reader.copy;

/**
 * A cell of a table that may be pasted into a spreadsheet. A spreadsheet takes a cell that begins with one of a few
 * characters for a formula and may run it; an apostrophe before them makes it text (OWASP, "CSV Injection").
 */
final class Cell {
    /** With the full-width forms, which some versions of Excel take for the others. */
    private static final String STARTS_FORMULA = "=+-@\t\r＝＋－＠";

    private Cell() {}

    /** A text that no spreadsheet takes for a formula. */
    static String safe(String text) {
        String words = text.replace("\uFEFF", "");
        boolean formula = !words.isEmpty() && STARTS_FORMULA.indexOf(words.charAt(0)) >= 0;
        return formula ? "'" + words : words;
    }

    /** A safe text in one line without tabs. */
    static String tsv(String text) {
        String line = safe(text).replaceAll("[\\t\\r\\n\u2028\u2029]+", " ").strip();
        // A leading quotation mark would be taken for the start of a quoted cell.
        return line.startsWith("\"") ? "\"" + line.replace("\"", "\"\"") + "\"" : line;
    }

    /** A safe text in HTML. */
    static String html(String text) {
        return escaped(safe(text).strip());
    }

    /** Any text in HTML. */
    static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
