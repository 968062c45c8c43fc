package app.diptych.importing.text;

import java.nio.charset.Charset;
import java.util.BitSet;

/**
 * How much a decoded text looks like English or Chinese, and not like bytes read in the wrong encoding.
 *
 * <p>A Han character is usual if it stands on the first level of GB 2312-1980 (lead bytes B0 to D7, the 3755 commonest
 * simplified characters) or of Big5 (lead bytes A4 to C6, the 5401 commonest traditional ones). Text in the wrong
 * double-byte encoding scatters over the second levels, extensions and private use.
 */
final class Plausibility {
    /** Collected once a process, and only where bytes are not plainly UTF-8. */
    private static final class Usual {
        static final BitSet CHARACTERS = collect();

        private static BitSet collect() {
            BitSet usual = new BitSet(0x10000);
            addRows(usual, Charset.forName("GB2312"), 0xB0, 0xD7);
            addRows(usual, Charset.forName("Big5"), 0xA4, 0xC6);
            usual.set(0x2010, 0x2028); // dashes, quotation marks, bullets, ellipsis
            usual.set(0x3000, 0x3020); // ideographic punctuation
            usual.set(0xFF01, 0xFF5F); // full-width ASCII
            for (char c : "€£¥©®°±·×÷½¼¾§ÿŸŠšŽžŒœ‰™−→≥≤≈\u00A0\u00AD«»¿¡ªº".toCharArray()) {
                usual.set(c);
            }
            usual.set(0xC0, 0xFF); // letters of western Europe
            return usual;
        }

        private static void addRows(BitSet usual, Charset charset, int first, int last) {
            for (int lead = first; lead <= last; lead++) {
                for (int trail = 0x40; trail <= 0xFE; trail++) {
                    String decoded = new String(new byte[] {(byte) lead, (byte) trail}, charset);
                    if (decoded.length() == 1 && Character.isIdeographic(decoded.charAt(0))) {
                        usual.set(decoded.charAt(0));
                    }
                }
            }
        }
    }

    /** The share of usual characters among those beyond ASCII, 0 to 1; 1 where there are none. */
    double of(String text) {
        int beyond = 0;
        int good = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= 0x80) {
                beyond++;
                good += Usual.CHARACTERS.get(c) && (!isLetterOfTheWest(c) || isInWord(text, i)) ? 1 : 0;
            }
        }
        return beyond == 0 ? 1 : (double) good / beyond;
    }

    private static boolean isLetterOfTheWest(char c) {
        return c >= 0xC0 && c <= 0xFE;
    }

    /** Whether a letter stands beside one of ASCII, or alone: bytes of Chinese that are read as letters stand together. */
    private static boolean isInWord(String text, int at) {
        char before = at == 0 ? ' ' : text.charAt(at - 1);
        char behind = at + 1 == text.length() ? ' ' : text.charAt(at + 1);
        return isAsciiLetter(before) || isAsciiLetter(behind) || (before < 0x80 && behind < 0x80);
    }

    private static boolean isAsciiLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** The share of characters beyond ASCII, 0 to 1. */
    static double foreign(String text) {
        return text.isEmpty() ? 0 : (double) text.chars().filter(c -> c >= 0x80).count() / text.length();
    }

    /** The share of control characters that no text has, 0 to 1. */
    static double controls(String text) {
        long controls = text.chars()
                .filter(c -> (c < 0x20 && (c < '\t' || c > '\r')) || c == 0x7F)
                .count();
        return text.isEmpty() ? 0 : (double) controls / text.length();
    }
}
