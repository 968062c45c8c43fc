package app.diptych.importing.exchange.office;

import app.diptych.importing.exchange.ExchangeException;
import app.diptych.importing.exchange.xml.WellFormed;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The parts of an Office file, looked through before POI reads them: it and the JDK's parser print what they find damaged. */
final class Parts {
    /** Held, so that its level stays: what POI finds wrong is told by an exception, or is of no concern. */
    private static final Logger LOG = Logger.getLogger("org.apache.poi");

    private static final Pattern XML = Pattern.compile("(?i).*\\.(?:xml|rels)");
    /** What is said of a file beside its text. */
    private static final Pattern ASIDE =
            Pattern.compile("(?i)/?(?:docProps/(?:app|custom)|customXml/.*|.*/(?:theme|media)/.*).*");

    private Parts() {}

    /**
     * Looks through the parts of an archive that {@link SafeZip} has measured.
     *
     * @throws ExchangeException if one of them is damaged
     */
    static void check(byte[] bytes) throws ExchangeException {
        LOG.setLevel(Level.OFF);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (XML.matcher(entry.getName()).matches()
                        && !ASIDE.matcher(entry.getName()).matches()) {
                    WellFormed.check(zip.readAllBytes());
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new ExchangeException("its archive is damaged");
        }
    }
}
