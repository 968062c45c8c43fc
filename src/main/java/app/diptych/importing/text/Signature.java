package app.diptych.importing.text;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Recognises files that are no plain text by their first bytes, whatever their name says. */
final class Signature {
    private static final int LOOKED_AT = 4096;

    private Signature() {}

    /** What the bytes are ("a PDF document"), if a well-known format begins like them. */
    static Optional<String> of(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1);
        if (head.startsWith("PK\3\4") || head.startsWith("PK\5\6")) {
            return Optional.of(archive(head));
        }
        return Optional.ofNullable(binary(head)).or(() -> Optional.ofNullable(markup(head)));
    }

    private static String archive(String head) {
        if (head.contains("word/")) {
            return "a Word document (DOCX)";
        }
        return head.contains("[Content_Types].xml") ? "an Office document" : "a ZIP archive";
    }

    private static @Nullable String binary(String head) {
        String[][] known = {
            {"%PDF-", "a PDF document"},
            {"\u0089PNG\r\n", "a PNG picture"},
            {"GIF8", "a GIF picture"},
            {"\u00ff\u00d8\u00ff", "a JPEG picture"},
            {"\u001f\u008b", "a gzip archive"},
            {"7z\u00bc\u00af", "a 7-Zip archive"},
            {"Rar!\u001a", "a RAR archive"},
            {"\u00d0\u00cf\u0011\u00e0", "an old Office document"},
            {"SQLite format 3", "an SQLite database"},
            {"\u007fELF", "a program"},
            {"{\\rtf", "an RTF document"},
        };
        for (String[] format : known) {
            if (head.startsWith(format[0])) {
                return format[1];
            }
        }
        return null;
    }

    private static @Nullable String markup(String head) {
        String start = head.substring(0, Math.min(head.length(), 256)).strip().toLowerCase(Locale.ROOT);
        if (start.startsWith("\u00ef\u00bb\u00bf")) {
            start = start.substring(3).strip();
        }
        return start.startsWith("<!doctype html") || start.startsWith("<html") ? "an HTML page" : null;
    }
}
