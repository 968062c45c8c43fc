package app.diptych.ui.support;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.BitSet;

/**
 * The characters that a font file has glyphs for, read from its {@code cmap} table (OpenType 1.9, "cmap", subtable formats
 * 4 and 12). JavaFX does not tell.
 */
final class Coverage {
    private final BitSet characters = new BitSet();

    private Coverage() {}

    /**
     * The coverage of a TrueType or OpenType font.
     *
     * @throws IOException if it cannot be read, or is no such font
     */
    static Coverage of(InputStream font) throws IOException {
        byte[] table = cmap(new DataInputStream(font));
        Coverage coverage = new Coverage();
        int count = u16(table, 2);
        for (int i = 0; i < count; i++) {
            int at = i32(table, 8 + i * 8);
            switch (u16(table, at)) {
                case 4 -> coverage.segments(table, at);
                case 12 -> coverage.groups(table, at);
                default -> {}
            }
        }
        return coverage;
    }

    boolean has(int character) {
        return characters.get(character);
    }

    /** Skips to the table, so that the glyphs of a large font that follow it are not read. */
    private static byte[] cmap(DataInputStream font) throws IOException {
        font.readInt();
        int tables = font.readUnsignedShort();
        font.skipNBytes(6);
        long read = 12 + 16L * tables;
        int offset = -1;
        int length = 0;
        for (int i = 0; i < tables; i++) {
            boolean found = font.readInt() == 0x636d6170;
            font.readInt();
            int tableOffset = font.readInt();
            int tableLength = font.readInt();
            if (found) {
                offset = tableOffset;
                length = tableLength;
            }
        }
        if (offset < read) {
            throw new IOException("no cmap table");
        }
        font.skipNBytes(offset - read);
        return font.readNBytes(length);
    }

    private void segments(byte[] table, int at) {
        int size = u16(table, at + 6);
        for (int i = 0; i < size; i += 2) {
            int end = u16(table, at + 14 + i);
            int start = u16(table, at + 16 + size + i);
            int rangeAt = at + 16 + 3 * size + i;
            int delta = u16(table, at + 16 + 2 * size + i);
            int range = u16(table, rangeAt);
            for (int c = start; c <= end && c != 0xFFFF; c++) {
                int glyph = range == 0 ? c + delta : u16(table, rangeAt + range + 2 * (c - start));
                characters.set(c, characters.get(c) || (glyph & 0xFFFF) != 0);
            }
        }
    }

    private void groups(byte[] table, int at) {
        int groups = i32(table, at + 12);
        for (int i = 0; i < groups; i++) {
            int start = i32(table, at + 16 + 12 * i);
            int end = i32(table, at + 20 + 12 * i);
            characters.set(start, end + 1);
        }
    }

    private static int u16(byte[] bytes, int at) {
        return ((bytes[at] & 0xFF) << 8) | (bytes[at + 1] & 0xFF);
    }

    private static int i32(byte[] bytes, int at) {
        return (u16(bytes, at) << 16) | u16(bytes, at + 2);
    }
}
