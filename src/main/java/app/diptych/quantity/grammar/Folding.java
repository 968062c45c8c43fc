package app.diptych.quantity.grammar;

/**
 * Folds characters one to one, so that offsets stay: full-width forms to ASCII, Traditional to Simplified as far as the
 * word lists need it, dashes to a hyphen, Latin letters to lower case.
 */
public final class Folding {
    /** Read once a process, by whoever folds first. */
    private static final class Table {
        static final char[] FOLDED = read();

        private static char[] read() {
            char[] table = new char[Character.MAX_VALUE + 1];
            for (int i = 0; i < table.length; i++) {
                table[i] = plain((char) i);
            }
            for (String[] row : Tables.rows("folding.tsv")) {
                for (int i = 0; i + 1 < row[0].length(); i += 2) {
                    table[row[0].charAt(i)] = row[0].charAt(i + 1);
                }
            }
            return table;
        }
    }

    private final char[] table = Table.FOLDED;

    /** Folds by the pairs of {@code folding.tsv}, which are read once. */
    public Folding() {}

    /** The folded characters of a text, as many as it has. */
    public char[] fold(String text) {
        char[] folded = text.toCharArray();
        for (int i = 0; i < folded.length; i++) {
            folded[i] = table[folded[i]];
        }
        return folded;
    }

    private static char plain(char c) {
        // Halfwidth and Fullwidth Forms, Unicode 16 chapter 18: U+FF01 to U+FF5E mirror ASCII.
        char ascii = c >= '！' && c <= '～' ? (char) (c - 0xFEE0) : c;
        return switch (ascii) {
            case '\u00a0', '\u3000', '\u2009', '\u202f', '\u2007', '\t' -> ' ';
            case '‐', '‑', '‒', '–', '—', '−', '﹣' -> '-';
            case '’', '‘' -> '\'';
            case '〜', '～' -> '~';
            case '﹪' -> '%';
            case '﹩' -> '$';
            default -> ascii < 0x250 ? Character.toLowerCase(ascii) : ascii;
        };
    }
}
