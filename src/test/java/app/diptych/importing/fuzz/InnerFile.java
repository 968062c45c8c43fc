package app.diptych.importing.fuzz;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * The file within an archive that says most: Jazzer changes that one, since what it changes in the packed bytes of an archive is
 * refused at the door.
 */
final class InnerFile {
    private static final Map<FuzzTarget, String> NAMES = Map.of(
            FuzzTarget.DOCX, "word/document.xml",
            FuzzTarget.BILINGUAL_DOCX, "word/document.xml",
            FuzzTarget.XLSX, "xl/worksheets/sheet1.xml");

    private InnerFile() {}

    /** The archive around an inner file; any other input as it is. */
    static byte[] whole(FuzzTarget target, byte[] input) {
        String name = NAMES.get(target);
        if (name == null || starts(input, "PK")) {
            return input;
        }
        return archive(FuzzSeeds.archive(target), name, input);
    }

    /** The inner file of an archive. */
    static byte[] of(FuzzTarget target, byte[] archive) {
        String name = NAMES.get(target);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return zip.readAllBytes();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new IllegalStateException("no " + name);
    }

    static boolean isArchive(FuzzTarget target) {
        return NAMES.containsKey(target);
    }

    private static byte[] archive(byte[] around, String name, byte[] inner) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(around));
                ZipOutputStream again = new ZipOutputStream(out)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                again.putNextEntry(new ZipEntry(entry.getName()));
                again.write(entry.getName().equals(name) ? inner : zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static boolean starts(byte[] input, String with) {
        byte[] sign = with.getBytes(StandardCharsets.US_ASCII);
        return input.length >= sign.length && java.util.Arrays.equals(input, 0, sign.length, sign, 0, sign.length);
    }
}
