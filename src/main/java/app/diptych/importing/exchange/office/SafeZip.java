package app.diptych.importing.exchange.office;

import app.diptych.importing.exchange.ExchangeException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * Measures a ZIP archive before anything else reads it: by unpacking it into nothing, since what its directory says of
 * sizes may be a lie.
 */
public final class SafeZip {
    /** A call's document or workbook expands to a few megabytes. */
    static final long EXPANDED = 128L << 20;

    /** It has some twenty files. */
    static final int FILES = 2_000;

    private SafeZip() {}

    /**
     * The names of the files in an archive; none where it is damaged or locked.
     *
     * @throws ExchangeException if it expands beyond measure or names a file outside itself
     */
    public static Set<String> names(byte[] bytes) throws ExchangeException {
        Set<String> names = new LinkedHashSet<>();
        byte[] buffer = new byte[1 << 16];
        long expanded = 0;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                names.add(inside(entry.getName()));
                if (names.size() > FILES) {
                    throw new ExchangeException("its archive has more than " + FILES + " files");
                }
                for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
                    expanded += read;
                    refuseDocumentType(buffer, read);
                    if (expanded > EXPANDED) {
                        throw new ExchangeException("its archive expands to more than " + (EXPANDED >> 20) + " MB");
                    }
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            names.clear();
        }
        return names;
    }

    /** No Office file has one (ECMA-376, part 2, section 9.1.1); where one is split between two reads, POI refuses it. */
    private static void refuseDocumentType(byte[] buffer, int length) throws ExchangeException {
        if (new String(buffer, 0, length, StandardCharsets.ISO_8859_1).contains("<!DOCTYPE")) {
            throw new ExchangeException("a file in its archive has a document type, which is not read for safety");
        }
    }

    private static String inside(String name) throws ExchangeException {
        String path = name.replace('\\', '/');
        if (path.startsWith("/")
                || path.matches("[A-Za-z]:.*")
                || List.of(path.split("/", -1)).contains("..")) {
            throw new ExchangeException("its archive names a file outside itself (" + name + ")");
        }
        return path;
    }
}
