package app.diptych.document.journal;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.CRC32;

/** A line of a journal: a checksum, a space, JSON, a line feed. One that was cut off by a crash is told by its sum. */
final class Line {
    private static final HexFormat HEX = HexFormat.of();
    private static final int SUM = 8;

    private Line() {}

    static byte[] of(String json) {
        return (sum(json) + " " + json + "\n").getBytes(StandardCharsets.UTF_8);
    }

    /** What a line without its line feed holds, if it is whole. */
    static Optional<String> read(byte[] bytes, int from, int to) {
        if (to - from <= SUM) {
            return Optional.empty();
        }
        String line = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        String json = line.length() > SUM ? line.substring(SUM + 1) : "";
        return line.startsWith(sum(json) + " ") ? Optional.of(json) : Optional.empty();
    }

    private static String sum(String json) {
        CRC32 crc = new CRC32();
        crc.update(json.getBytes(StandardCharsets.UTF_8));
        return HEX.toHexDigits((int) crc.getValue());
    }
}
