package app.diptych.importing.text;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The characters of an XML document by its encoding, as XML 1.0, appendix F, finds it: by its byte order mark, by how {@code
 * <} is written, by its declaration, else UTF-8. Java's own parser, given bytes that are none of its encoding, prints a line to
 * standard error, whoever handles the failure; given characters, it never meets them.
 */
public final class XmlText {
    /** A declaration ends before. */
    private static final int HEAD = 256;

    private static final Pattern DECLARED =
            Pattern.compile("\\A(?:\u00EF\u00BB\u00BF)?<\\?xml[^>]*\\sencoding\\s*=\\s*[\"']([A-Za-z][\\w.-]*)[\"']");

    private XmlText() {}

    /**
     * Reads a document; bytes that are no text in its encoding are a {@link java.nio.charset.CharacterCodingException}.
     *
     * @throws IOException if it cannot be read, or declares an encoding that Java does not know
     */
    public static Reader of(InputStream bytes) throws IOException {
        BufferedInputStream in = new BufferedInputStream(bytes);
        in.mark(HEAD);
        byte[] head = in.readNBytes(HEAD);
        in.reset();
        Charset charset = charset(head);
        if (begins(head, 0xEF, 0xBB, 0xBF)) {
            in.skipNBytes(3);
        } else if (begins(head, 0xFE, 0xFF) || begins(head, 0xFF, 0xFE)) {
            in.skipNBytes(2);
        }
        return new InputStreamReader(
                in,
                charset.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT));
    }

    private static Charset charset(byte[] head) throws IOException {
        if (begins(head, 0xFE, 0xFF) || begins(head, 0x00, '<')) {
            return StandardCharsets.UTF_16BE;
        }
        if (begins(head, 0xFF, 0xFE) || begins(head, '<', 0x00)) {
            return StandardCharsets.UTF_16LE;
        }
        Matcher declared = DECLARED.matcher(new String(head, StandardCharsets.ISO_8859_1));
        // What says of itself that it is UTF-16, but is written byte by byte, is not.
        if (!declared.find() || declared.group(1).toUpperCase(Locale.ROOT).startsWith("UTF-16")) {
            return StandardCharsets.UTF_8;
        }
        if (!Charset.isSupported(declared.group(1))) {
            throw new IOException("the encoding " + declared.group(1) + " is not known");
        }
        return Charset.forName(declared.group(1));
    }

    private static boolean begins(byte[] head, int... signs) {
        if (head.length < signs.length) {
            return false;
        }
        for (int i = 0; i < signs.length; i++) {
            if ((head[i] & 0xFF) != signs[i]) {
                return false;
            }
        }
        return true;
    }
}
