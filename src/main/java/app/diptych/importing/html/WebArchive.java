package app.diptych.importing.html;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A page that a browser saved with its pictures and styles in one file (MHTML, RFC 2557): of its parts the first that is a
 * page is taken. The bytes are handled as letters of ISO 8859-1, which stand for the same bytes.
 */
final class WebArchive {
    private static final Pattern BOUNDARY =
            Pattern.compile("(?i)\\bboundary=(?:\"([^\"\\r\\n]{1,200})\"|([^\\s;]{1,200}))");
    private static final Pattern CHARSET = Pattern.compile("(?i)\\bcharset=\"?([\\w.:-]{1,40})");
    private static final Pattern TYPE = Pattern.compile("(?im)^content-type:\\s*(\\S+?)\\s*(?:;|$)");
    private static final Pattern CODING = Pattern.compile("(?im)^content-transfer-encoding:\\s*(\\S+)");
    private static final Pattern BEHIND_HEADS = Pattern.compile("\\r?\\n\\r?\\n");
    /** Parts lie in parts, but not deeply. */
    private static final int DEEP = 4;

    private WebArchive() {}

    /** The page of an archive. */
    static final class Page {
        private final byte[] bytes;
        private final @Nullable String charset;

        /**
         * @param bytes of the page; not copied, since nobody writes to them
         * @param charset as the archive has it, or null
         */
        Page(byte[] bytes, @Nullable String charset) {
            this.bytes = bytes;
            this.charset = charset;
        }

        byte[] bytes() {
            return bytes;
        }

        @Nullable
        String charset() {
            return charset;
        }
    }

    /** The first page in an archive; empty where there is none. */
    static Optional<Page> page(byte[] archive) {
        return page(new String(archive, StandardCharsets.ISO_8859_1), 0);
    }

    private static Optional<Page> page(String part, int depth) {
        Matcher behind = BEHIND_HEADS.matcher(part);
        if (depth > DEEP || !behind.find()) {
            return Optional.empty();
        }
        String heads = part.substring(0, behind.start());
        String body = part.substring(behind.end());
        String type = first(TYPE, heads, "").toLowerCase(Locale.ROOT);
        if (type.startsWith("multipart/")) {
            return parts(heads, body, depth);
        }
        if (!type.equals("text/html") && !type.equals("application/xhtml+xml")) {
            return Optional.empty();
        }
        String charset = first(CHARSET, heads, "");
        byte[] bytes = decoded(body, first(CODING, heads, "").toLowerCase(Locale.ROOT));
        return Optional.of(new Page(bytes, charset.isEmpty() ? null : charset));
    }

    private static Optional<Page> parts(String heads, String body, int depth) {
        Matcher named = BOUNDARY.matcher(heads);
        if (!named.find()) {
            return Optional.empty();
        }
        String boundary = "--" + (named.group(1) == null ? named.group(2) : named.group(1));
        int from = body.indexOf(boundary);
        while (from >= 0) {
            int begin = body.indexOf('\n', from) + 1;
            int end = body.indexOf("\n" + boundary, Math.max(begin - 1, 0));
            if (begin == 0) {
                break;
            }
            Optional<Page> found = page(body.substring(begin, end < 0 ? body.length() : end), depth + 1);
            if (found.isPresent()) {
                return found;
            }
            from = end < 0 ? -1 : end + 1;
        }
        return Optional.empty();
    }

    private static String first(Pattern pattern, String text, String otherwise) {
        Matcher found = pattern.matcher(text);
        return found.find() ? String.valueOf(found.group(1)) : otherwise;
    }

    private static byte[] decoded(String body, String coding) {
        return switch (coding) {
            case "base64" -> base64(body);
            case "quoted-printable" -> quoted(body);
            default -> body.getBytes(StandardCharsets.ISO_8859_1);
        };
    }

    /** What is broken off in the middle of a group of four loses that group. */
    private static byte[] base64(String body) {
        String letters = body.replaceAll("[^A-Za-z0-9+/]", "");
        return Base64.getDecoder()
                .decode(letters.length() % 4 == 1 ? letters.substring(0, letters.length() - 1) : letters);
    }

    /** {@code =E6} is a byte, and {@code =} at the end of a line joins it to the next; any other {@code =} is itself. */
    private static byte[] quoted(String body) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(body.length());
        int at = 0;
        while (at < body.length()) {
            char letter = body.charAt(at);
            int high = letter == '=' && at + 2 < body.length() ? Character.digit(body.charAt(at + 1), 16) : -1;
            int low = high < 0 ? -1 : Character.digit(body.charAt(at + 2), 16);
            if (low >= 0) {
                out.write(high * 16 + low);
                at += 3;
            } else if (letter == '=' && body.startsWith("\r\n", at + 1)) {
                at += 3;
            } else if (letter == '=' && body.startsWith("\n", at + 1)) {
                at += 2;
            } else {
                out.write(letter);
                at++;
            }
        }
        return out.toByteArray();
    }
}
