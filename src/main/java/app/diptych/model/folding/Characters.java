package app.diptych.model.folding;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * Folds characters one to one: Traditional and variant Han characters to one form of them, full width to half, every
 * kind of space, dash and quotation mark to the plain one. Case stays.
 */
public final class Characters {
    /** Read once a process, by whoever folds first. */
    private static final class Table {
        static final char[] FOLDED = read();

        private static char[] read() {
            char[] table = new char[Character.MAX_VALUE + 1];
            for (int i = 0; i < table.length; i++) {
                table[i] = plain((char) i);
            }
            try (InputStream in = Characters.class.getResourceAsStream("characters.txt")) {
                if (in == null) {
                    throw new IllegalStateException("characters.txt is missing from the program");
                }
                new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                        .lines()
                        .filter(line -> !line.startsWith("#"))
                        .forEach(pairs -> read(pairs, table));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return table;
        }

        private static void read(String pairs, char[] table) {
            for (int i = 0; i + 1 < pairs.length(); i += 2) {
                table[pairs.charAt(i)] = pairs.charAt(i + 1);
            }
        }
    }

    private final char[] table = Table.FOLDED;

    /** Folds by the pairs of {@code characters.txt}, whose head names their source; they are read once. */
    public Characters() {}

    /** The character that another is searched as; its case stays. */
    public char fold(char c) {
        return table[c];
    }

    private static char plain(char c) {
        // Halfwidth and Fullwidth Forms, Unicode 16 chapter 18: U+FF01 to U+FF5E mirror ASCII.
        char half = c >= '！' && c <= '～' ? (char) (c - 0xFEE0) : c;
        return switch (half) {
            case '\u00a0', '\u3000', '\u2002', '\u2003', '\u2007', '\u2009', '\u200a', '\u202f', '\t' -> ' ';
            case '‐', '‑', '‒', '–', '—', '−', '﹣' -> '-';
            case '’', '‘', '‛' -> '\'';
            case '“', '”', '„' -> '"';
            case '〜', '∼' -> '~';
            default -> half;
        };
    }
}
