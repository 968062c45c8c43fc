package app.diptych.importing.pdf;

import app.diptych.importing.format.ExtractionException;
import app.diptych.importing.format.ExtractionException.Reason;
import java.nio.charset.StandardCharsets;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Measures the packed streams of a PDF before anything else reads them: by unpacking them into nothing. A stream of a few
 * kilobytes may hold gigabytes.
 */
final class StreamSizes {
    /** A page's commands take some ten kilobytes, a font some hundred. Pictures are never unpacked. */
    private static final long STREAM = 24L << 20;

    /** The same for all streams together: fonts and pages of a long call. */
    private static final long ALL = 192L << 20;

    private static final byte[] START = "stream".getBytes(StandardCharsets.US_ASCII);
    /** Before a stream stands what it is, in a few words. */
    private static final int ABOUT = 512;

    private StreamSizes() {}

    /** @throws ExtractionException if a stream expands beyond measure */
    static void check(byte[] bytes) throws ExtractionException {
        long all = 0;
        Inflater inflater = new Inflater();
        byte[] buffer = new byte[1 << 16];
        try {
            for (int at = find(bytes, 0); at >= 0; at = find(bytes, at)) {
                int data = start(bytes, at);
                if (data >= 0 && !isPicture(bytes, at - START.length)) {
                    inflater.reset();
                    inflater.setInput(bytes, data, bytes.length - data);
                    all += size(inflater, buffer);
                }
                if (all > ALL) {
                    throw tooLarge();
                }
            }
        } finally {
            inflater.end();
        }
    }

    private static ExtractionException tooLarge() {
        return new ExtractionException(
                Reason.TOO_LARGE, "its packed streams expand to more than " + (STREAM >> 20) + " MB");
    }

    private static long size(Inflater inflater, byte[] buffer) throws ExtractionException {
        long size = 0;
        try {
            for (int got = inflater.inflate(buffer); got > 0; got = inflater.inflate(buffer)) {
                size += got;
                if (size > STREAM) {
                    throw tooLarge();
                }
            }
        } catch (DataFormatException e) {
            // Packed otherwise, or damaged from here on: whoever reads it will not get further.
        }
        return size;
    }

    /** Behind the next word that begins a stream; -1 where there is none. */
    private static int find(byte[] bytes, int from) {
        for (int i = Math.max(from, 3); i + START.length < bytes.length; i++) {
            if (bytes[i] == 's' && matches(bytes, i) && bytes[i - 1] != 'd') {
                return i + START.length;
            }
        }
        return -1;
    }

    private static boolean matches(byte[] bytes, int at) {
        for (int i = 0; i < START.length; i++) {
            if (bytes[at + i] != START[i]) {
                return false;
            }
        }
        return true;
    }

    /** Where the packed bytes begin; -1 where there are none. ISO 32000-1, 7.3.8.1: behind CR LF or LF. */
    private static int start(byte[] bytes, int at) {
        int data = at;
        while (data < bytes.length
                && data < at + 4
                && (bytes[data] == '\r' || bytes[data] == '\n' || bytes[data] == ' ')) {
            data++;
        }
        // RFC 1950: method 8 in the low half of the first byte; both bytes are a multiple of 31.
        return data + 1 < bytes.length
                        && (bytes[data] & 0x0F) == 8
                        && ((bytes[data] & 0xFF) * 256 + (bytes[data + 1] & 0xFF)) % 31 == 0
                ? data
                : -1;
    }

    private static boolean isPicture(byte[] bytes, int end) {
        int from = Math.max(0, end - ABOUT);
        String about = new String(bytes, from, end - from, StandardCharsets.ISO_8859_1);
        return about.substring(about.lastIndexOf("obj") + 1).matches("(?s).*/Subtype\\s*/Image.*");
    }
}
