package app.diptych.importing.text;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.mozilla.universalchardet.UniversalDetector;

/**
 * Finds the encoding of a text and decodes it.
 *
 * <p>A byte order mark decides. Else valid UTF-8 is UTF-8; NULs mean UTF-16 or no text; between GB18030, Big5 and
 * Windows-1252, decoding must succeed without error, then the text must look like text, and the proposal of
 * juniversalchardet decides between equals.
 */
public final class Decoder {
    /** Text in the right encoding has nearly all its Han characters on the first levels; 0.8 leaves room for names. */
    private static final double LOOKS_RIGHT = 0.8;
    /** English has few characters beyond ASCII: quotation marks, dashes, a name. */
    private static final double ENGLISH_LIMIT = 0.15;

    private static final double CONTROL_LIMIT = 0.002;
    private static final int DETECTOR_LIMIT = 1 << 20;
    private static final List<String> DOUBLE_BYTE = List.of("GB18030", "Big5", "x-windows-950", "Big5-HKSCS");

    private final Plausibility plausibility = new Plausibility();

    /** What the bytes are; they are not changed. */
    public Decoding decode(byte[] bytes) {
        Optional<Decoding> marked = byMark(bytes);
        if (marked.isPresent()) {
            return marked.get();
        }
        Optional<String> signature = Signature.of(bytes);
        if (signature.isPresent()) {
            return new Decoding.NotText(signature.get());
        }
        return unmarked(bytes);
    }

    /** What the bytes of a page or the like are, which says itself that it is text. */
    public Decoding decodeMarkup(byte[] bytes) {
        return byMark(bytes).orElseGet(() -> unmarked(bytes));
    }

    private Decoding unmarked(byte[] bytes) {
        if (hasNul(bytes)) {
            return utf16(bytes);
        }
        String utf8 = strict(bytes, 0, StandardCharsets.UTF_8);
        return utf8 != null ? text(utf8, "UTF-8") : legacy(bytes);
    }

    private static Optional<Decoding> byMark(byte[] b) {
        if (starts(b, 0xEF, 0xBB, 0xBF)) {
            return Optional.of(marked(b, 3, StandardCharsets.UTF_8, "UTF-8"));
        }
        if (starts(b, 0xFF, 0xFE, 0, 0)) {
            return Optional.of(marked(b, 4, Charset.forName("UTF-32LE"), "UTF-32LE"));
        }
        if (starts(b, 0xFF, 0xFE)) {
            return Optional.of(marked(b, 2, StandardCharsets.UTF_16LE, "UTF-16LE"));
        }
        if (starts(b, 0xFE, 0xFF)) {
            return Optional.of(marked(b, 2, StandardCharsets.UTF_16BE, "UTF-16BE"));
        }
        if (starts(b, 0x84, 0x31, 0x95, 0x33)) {
            return Optional.of(marked(b, 4, Charset.forName("GB18030"), "GB18030"));
        }
        return Optional.empty();
    }

    private static Decoding marked(byte[] bytes, int skip, Charset charset, String name) {
        String text = strict(bytes, skip, charset);
        return text == null ? new Decoding.Invalid(List.of(name)) : text(text, name);
    }

    private Decoding utf16(byte[] bytes) {
        for (Charset charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            String text = bytes.length % 2 == 0 ? strict(bytes, 0, charset) : null;
            if (text != null && text.indexOf('\0') < 0 && plausibility.of(text) >= LOOKS_RIGHT) {
                return text(text, charset.name());
            }
        }
        return new Decoding.NotText("binary data");
    }

    private Decoding legacy(byte[] bytes) {
        String proposal = proposal(bytes);
        String best = null;
        String name = "";
        double score = 0;
        for (String candidate : DOUBLE_BYTE) {
            String text = Charset.isSupported(candidate) ? strict(bytes, 0, Charset.forName(candidate)) : null;
            double rating = text == null ? 0 : plausibility.of(text) + (candidate.equals(proposal) ? 0.01 : 0);
            if (text != null && rating > score) {
                best = text;
                name = candidate;
                score = rating;
            }
        }
        if (best != null && score >= LOOKS_RIGHT) {
            return text(best, name);
        }
        String western = strict(bytes, 0, Charset.forName("windows-1252"));
        if (western != null
                && !western.contains("â€") // broken UTF-8, and no Windows-1252
                && !western.contains("Ã")
                && Plausibility.foreign(western) <= ENGLISH_LIMIT
                && plausibility.of(western) >= LOOKS_RIGHT) {
            return text(western, "windows-1252");
        }
        List<String> tried = new ArrayList<>(List.of("UTF-8", "UTF-16"));
        tried.addAll(List.of("GB18030", "Big5", "Windows-1252"));
        return new Decoding.Invalid(tried);
    }

    private static Decoding text(String text, String charset) {
        return text.indexOf('\0') >= 0 || Plausibility.controls(text) > CONTROL_LIMIT
                ? new Decoding.NotText("binary data")
                : new Decoding.Text(text, charset);
    }

    private static String proposal(byte[] bytes) {
        UniversalDetector detector = new UniversalDetector();
        detector.handleData(bytes, 0, Math.min(bytes.length, DETECTOR_LIMIT));
        detector.dataEnd();
        String found = detector.getDetectedCharset();
        return found == null ? "" : found.toUpperCase(Locale.ROOT).replace("BIG5", "Big5");
    }

    private static @Nullable String strict(byte[] bytes, int skip, Charset charset) {
        try {
            return charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, skip, bytes.length - skip))
                    .toString();
        } catch (CharacterCodingException invalid) {
            return null; // the answer to the question asked
        }
    }

    private static boolean hasNul(byte[] bytes) {
        for (byte b : bytes) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean starts(byte[] bytes, int... prefix) {
        for (int i = 0; i < prefix.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != prefix[i]) {
                return false;
            }
        }
        return true;
    }
}
