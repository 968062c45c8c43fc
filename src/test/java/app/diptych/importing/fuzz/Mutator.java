package app.diptych.importing.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Breaks files in ways that files are broken, and in some that nobody would think of. The same seed breaks them alike. */
final class Mutator {
    /** No input grows beyond. */
    static final int LARGEST = 1 << 20;

    private static final int SMALL = 20_000;

    /** What has broken readers before: ends of lines, openings that are never closed, numbers beyond what fits. */
    private static final List<String> TOKENS = List.of(
            "\n",
            "\r",
            "\r\n",
            "\t",
            "\0",
            "\u2028",
            "\u00a0",
            "\ufeff",
            "\u202e",
            "\ud83d\ude00",
            "\ufffd",
            "\u0301",
            "<",
            ">",
            "</",
            "<!--",
            "-->",
            "<![CDATA[",
            "]]>",
            "<!DOCTYPE a [<!ENTITY b \"c\">]>",
            "&b;",
            "&#x0;",
            "&amp;",
            "<p>",
            "<b>",
            "<div>",
            "<table><tr><td>",
            "<seg>",
            "<tu>",
            "<unit>",
            "<pc>",
            "<w:p>",
            "<w:tbl><w:tr><w:tc>",
            "{",
            "}",
            "[",
            "]",
            "\"",
            "\\",
            "\\u0000",
            ":",
            ",",
            ";",
            "null",
            "true",
            "-",
            "1e999",
            "-1",
            "0",
            "99999999999999999999",
            "2147483648",
            "NaN",
            "1.7976931348623157E308",
            "00:00:00,000 --> 00:00:01,000",
            "-->",
            "<v ",
            "WEBVTT",
            "NOTE",
            "obj",
            "endobj",
            "stream",
            "endstream",
            "xref",
            "trailer",
            "startxref",
            "%%EOF",
            "<<",
            ">>",
            "/Type /Pages",
            "/Kids [1 0 R]",
            "/Length 99999999",
            "/Filter /FlateDecode",
            "BT",
            "ET",
            "Tj",
            "TJ",
            "Tf",
            "Tm",
            "cm",
            "Do",
            "q",
            "1 0 R",
            "(",
            ")",
            "0 0 0 0 0 0 Tm",
            "1e38 0 0 1e38 0 0 cm",
            "Operator",
            "Mira Halloran - CFO",
            "Mira Halloran:",
            "Mira Halloran",
            "Q -",
            "主持人",
            "執行長：",
            "問答",
            "使用警語",
            "Question-and-Answer Session",
            "Prepared Remarks",
            "--",
            "Analyst",
            "。",
            "$1,234.5 million",
            "3%",
            "12億",
            "——");

    private final Random random;
    private final List<byte[]> corpus;

    Mutator(long seed, List<byte[]> corpus) {
        random = new Random(seed);
        this.corpus = corpus;
    }

    /** Another broken file. */
    byte[] next() {
        byte[] start = corpus.get(random.nextInt(corpus.size()));
        boolean archive = start.length > 3 && start[0] == 'P' && start[1] == 'K';
        return archive && random.nextInt(8) > 0 ? inArchive(start) : mutated(start);
    }

    private byte[] mutated(byte[] start) {
        byte[] bytes = start;
        int times = 1 << random.nextInt(5);
        for (int i = 0; i < times; i++) {
            bytes = once(bytes);
            if (bytes.length > LARGEST) {
                return Arrays.copyOf(bytes, LARGEST);
            }
        }
        return bytes;
    }

    private byte[] once(byte[] bytes) {
        if (bytes.length == 0) {
            return token();
        }
        int from = random.nextInt(bytes.length);
        int to = from + 1 + random.nextInt(Math.min(bytes.length - from, 1 << random.nextInt(12)));
        return switch (random.nextInt(12)) {
            case 0 -> with(bytes, from, from + 1, new byte[] {(byte) (bytes[from] ^ (1 << random.nextInt(8)))});
            case 1 -> with(bytes, from, from + 1, new byte[] {(byte) random.nextInt(256)});
            case 2 -> with(bytes, from, to, new byte[0]);
            case 3 -> with(bytes, from, from, Arrays.copyOfRange(bytes, from, Math.min(to, bytes.length)));
            case 4 -> with(bytes, from, from, repeated(Arrays.copyOfRange(bytes, from, Math.min(to, bytes.length))));
            case 5 -> with(bytes, from, from, repeated(token()));
            case 6, 7, 8 -> with(bytes, from, random.nextBoolean() ? from : to, token());
            case 9 -> random.nextInt(4) > 0 ? with(bytes, from, to, token()) : Arrays.copyOf(bytes, from);
            case 10 -> with(bytes, from, to, piece());
            default -> number(bytes, from);
        };
    }

    /** Changes the next number. */
    private byte[] number(byte[] bytes, int from) {
        int start = from;
        while (start < bytes.length && !Character.isDigit(bytes[start])) {
            start++;
        }
        int end = start;
        while (end < bytes.length && Character.isDigit(bytes[end])) {
            end++;
        }
        List<String> numbers = List.of("0", "-1", "65536", "2147483647", "99999999999999999999", "1e300", "0.00001");
        return with(
                bytes, start, end, numbers.get(random.nextInt(numbers.size())).getBytes(StandardCharsets.US_ASCII));
    }

    private byte[] token() {
        return TOKENS.get(random.nextInt(TOKENS.size())).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] piece() {
        byte[] other = corpus.get(random.nextInt(corpus.size()));
        int from = random.nextInt(other.length + 1);
        return Arrays.copyOfRange(other, from, from + random.nextInt(Math.min(2000, other.length - from + 1)));
    }

    /** Many times, so that whatever takes more than linear time shows it. */
    private byte[] repeated(byte[] bytes) {
        // Seldom: one large input takes the time of a hundred small ones.
        int most = random.nextInt(12) == 0 ? LARGEST / 2 : SMALL;
        int times = Math.min(1 << random.nextInt(15), most / Math.max(1, bytes.length));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = 0; i < times; i++) {
            out.writeBytes(bytes);
        }
        return out.toByteArray();
    }

    private static byte[] with(byte[] bytes, int from, int to, byte[] between) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(bytes, 0, from);
        out.writeBytes(between);
        int rest = Math.min(to, bytes.length);
        out.write(bytes, rest, bytes.length - rest);
        return out.toByteArray();
    }

    /** Breaks a file inside an archive that is whole. */
    private byte[] inArchive(byte[] archive) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
            if (files.isEmpty()) {
                return mutated(archive);
            }
            List<String> names = new ArrayList<>(files.keySet());
            names.removeIf(name ->
                    random.nextInt(3) > 0 && !name.matches("(word|xl)/.*(document|sheet\\d|sharedStrings)\\.xml"));
            String name = names.isEmpty() ? files.keySet().iterator().next() : names.get(random.nextInt(names.size()));
            files.put(name, mutated(files.get(name)));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            try (ZipOutputStream again = new ZipOutputStream(out)) {
                for (Map.Entry<String, byte[]> file : files.entrySet()) {
                    again.putNextEntry(new ZipEntry(file.getKey()));
                    again.write(file.getValue());
                }
            }
            return out.toByteArray();
        } catch (IOException | IllegalArgumentException e) {
            return mutated(archive);
        }
    }
}
