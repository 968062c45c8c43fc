package app.diptych.importing.text;

import java.util.ArrayList;
import java.util.List;

/** Cuts a text into lines, whatever ends them, and takes off indentation and bullets. */
public final class Lines {
    private static final String BULLETS = "•●▪◦‣∙";
    /** Where a word may be divided; at the end of a line it is divided there. */
    private static final String SOFT_HYPHEN = "\u00AD";

    /** Columns from one tab stop to the next, as terminals have them. */
    private static final int TAB = 8;

    private Lines() {}

    /** The lines that are not blank. CR LF, CR, LF, form feed and U+2028 end a line; CR LF counts once. */
    public static List<SourceLine> of(String text) {
        List<SourceLine> lines = new ArrayList<>();
        int number = 0;
        boolean blank = false;
        int start = 0;
        while (start <= text.length()) {
            int end = start;
            while (end < text.length() && !ends(text.charAt(end))) {
                end++;
            }
            number++;
            String printed = text.substring(start, end);
            String line = clean(printed);
            SourceLine last = lines.isEmpty() ? null : lines.getLast();
            if (last != null && !line.isEmpty() && !blank && last.text().endsWith(SOFT_HYPHEN)) {
                lines.removeLast();
                lines.add(new SourceLine(last.number(), last.text() + line, last.afterBlank(), last.indent()));
            } else if (!line.isEmpty()) {
                lines.add(new SourceLine(number, line, blank, indent(printed)));
            }
            blank = line.isEmpty();
            start = end + (text.startsWith("\r\n", end) ? 2 : 1);
        }
        return text.contains(SOFT_HYPHEN) ? lines.stream().map(Lines::whole).toList() : lines;
    }

    private static SourceLine whole(SourceLine line) {
        String plain = line.text().replace(SOFT_HYPHEN, "");
        return plain.isEmpty() ? line : new SourceLine(line.number(), plain, line.afterBlank(), line.indent());
    }

    /** The text without blanks and invisible characters at its ends, and without a bullet. */
    public static String clean(String line) {
        int start = 0;
        int end = line.length();
        while (end > start && blank(line.charAt(end - 1))) {
            end--;
        }
        while (start < end && (blank(line.charAt(start)) || bullet(line, start, end))) {
            start++;
        }
        return line.substring(start, end);
    }

    private static int indent(String line) {
        int indent = 0;
        for (int i = 0; i < line.length() && blank(line.charAt(i)); i++) {
            indent += line.charAt(i) == '\t' ? TAB : 1;
        }
        return indent;
    }

    private static boolean bullet(String line, int at, int end) {
        return BULLETS.indexOf(line.charAt(at)) >= 0 && (at + 1 == end || blank(line.charAt(at + 1)));
    }

    private static boolean blank(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || c == '\uFEFF'
                || (c >= '\u200B' && c <= '\u200F');
    }

    private static boolean ends(char c) {
        return c == '\n' || c == '\r' || c == '\f' || c == '\u2028' || c == '\u2029';
    }
}
