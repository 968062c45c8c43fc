package app.diptych.importing.format;

import app.diptych.importing.text.SourceLine;
import app.diptych.importing.text.Writing;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Tells the format of a file by its content. */
public final class Detection {
    /** What a file is shows within so many bytes, or characters. */
    private static final int HEAD = 4096;

    private static final String ZIP = "PK\3\4";
    private static final Pattern ROOT = Pattern.compile("<(?:[a-z_][\\w.-]*:)?([a-z_!][\\w.-]*)[\\s>/]");
    /** SubRip has a number, then times with a comma before the milliseconds; WebVTT names itself. */
    private static final Pattern SUBRIP = Pattern.compile(
            "\\A\\s*\\d{1,6}[ \\t]*\\R[ \\t]*\\d{1,2}:\\d\\d:\\d\\d[,.]\\d{1,3}[ \\t]*-->[ \\t]*\\d{1,2}:\\d\\d:\\d\\d[,.]\\d{1,3}");

    private static final Pattern OWN = Pattern.compile("\\A\\s*\\{[^{]{0,200}?\"format\"\\s*:\\s*\"diptych/");
    private static final Pattern JSON = Pattern.compile("\\A\\s*(?:\\{\\s*(?:\"|\\})|\\[\\s*(?:[{\\[\"]|\\]))");
    /** A head of a letter, with the lines that go on with it. */
    private static final String HEADS = "\\A(?:[!-9;-~]{1,80}:[^\\r\\n]*+\\r?\\n(?:[ \\t][^\\r\\n]*+\\r?\\n)*+){0,60}?";

    /** A page saved with all its parts is a letter of several parts, to those who read letters. */
    private static final Pattern ARCHIVE = Pattern.compile(HEADS + "(?i:content-type):\\s*(?i:multipart/)");

    private static final Pattern TAG =
            Pattern.compile("(?i)<(?:p|div|br|span|h[1-6]|table|tr|td|body|article)\\b[^<>]*>");
    /** A text has both languages if the rarer one has at least so much of the lines. */
    private static final double BILINGUAL = 0.05;

    private static final int TAGS = 5;
    /** A line of so many words is a sentence, also where its full stop is missing. */
    private static final int SENTENCE = 8;
    /** So many lines tell enough. */
    private static final int LINES = 4000;

    private Detection() {}

    /** The format of bytes that tell it without being decoded; empty where they must be text, or are nothing that is read. */
    public static Optional<Format> ofBytes(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, HEAD), StandardCharsets.ISO_8859_1);
        if (head.startsWith("%PDF-")
                || (head.indexOf("%PDF-") >= 0 && head.indexOf("%PDF-") < 1024 && isBinary(head))) {
            return Optional.of(Format.PDF);
        }
        if (head.startsWith(ZIP)) {
            if (contains(bytes, "word/document.xml")) {
                return Optional.of(Format.DOCX);
            }
            return contains(bytes, "xl/workbook.xml") ? Optional.of(Format.BILINGUAL) : Optional.empty();
        }
        return isWebArchive(head) ? Optional.of(Format.HTML) : markup(head);
    }

    /** Whether a file that begins so is a page that a browser saved with all its parts in one file (MHTML). */
    public static boolean isWebArchive(String head) {
        return ARCHIVE.matcher(head).find();
    }

    private static boolean contains(byte[] bytes, String name) {
        byte[] wanted = name.getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i + wanted.length <= bytes.length; i++) {
            if (bytes[i] == wanted[0] && Arrays.equals(bytes, i, i + wanted.length, wanted, 0, wanted.length)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isBinary(String head) {
        return head.chars().anyMatch(c -> c == 0 || c > 0x7F);
    }

    /** The root element, in any encoding: UTF-16 is ASCII with NULs between, as far as the name of an element goes. */
    private static Optional<Format> markup(String head) {
        String plain = head.replace("\0", "")
                .replaceFirst("^(?:\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)", "")
                .replaceAll("(?s)<!--.*?-->", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        if (!plain.startsWith("<")) {
            return Optional.empty();
        }
        var root = ROOT.matcher(plain);
        while (root.find()) {
            switch (root.group(1)) {
                case "tmx", "xliff" -> {
                    return Optional.of(Format.BILINGUAL);
                }
                case "!doctype" -> {
                    if (plain.startsWith("html", root.end())) {
                        return Optional.of(Format.HTML);
                    }
                }
                case "html", "head", "body", "meta", "title" -> {
                    return Optional.of(Format.HTML);
                }
                default -> {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }

    /** The format of a text that is no table of a bilingual file. */
    public static Format ofText(String text, List<SourceLine> lines) {
        String head = text.substring(0, Math.min(text.length(), HEAD));
        if (head.stripLeading().startsWith("WEBVTT") || SUBRIP.matcher(head).find()) {
            return Format.CAPTIONS;
        }
        if (OWN.matcher(head).find()) {
            return Format.DOCUMENT;
        }
        if (JSON.matcher(head).find()) {
            return Format.JSON;
        }
        if (TAG.matcher(head).results().limit(TAGS).count() == TAGS) {
            return Format.HTML;
        }
        return isBilingual(lines) ? Format.INTERLEAVED : Format.TEXT;
    }

    private static boolean isSentence(String text) {
        return ".?!\"”)".indexOf(text.charAt(text.length() - 1)) >= 0 || Writing.words(text) >= SENTENCE;
    }

    private static boolean isBilingual(List<SourceLine> lines) {
        int english = 0;
        int chinese = 0;
        for (SourceLine line : lines.subList(0, Math.min(LINES, lines.size()))) {
            Writing writing = Writing.of(line.text());
            // names and titles stand in Latin letters in a Chinese text, too
            english += writing == Writing.ENGLISH && isSentence(line.text()) ? 1 : 0;
            chinese += writing == Writing.CHINESE ? 1 : 0;
        }
        int rarer = Math.min(english, chinese);
        return rarer > 0 && rarer >= BILINGUAL * (english + chinese);
    }
}
