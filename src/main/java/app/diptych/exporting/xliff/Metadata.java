package app.diptych.exporting.xliff;

import app.diptych.exporting.xml.XmlOut;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Names and values in the metadata module of XLIFF 2.1 (section 5.4). */
final class Metadata {
    private Metadata() {}

    /**
     * Writes a group; nothing where no value is known.
     *
     * @param values names and values in turns; what is null or blank is left out
     */
    static void write(XmlOut xml, String category, @Nullable String... values) throws IOException {
        boolean open = false;
        for (int i = 0; i < values.length; i += 2) {
            String name = values[i];
            String value = values[i + 1];
            if (name != null && value != null && !value.isBlank()) {
                if (!open) {
                    xml.start("mda:metadata");
                    xml.start("mda:metaGroup", "category", category);
                    open = true;
                }
                xml.leaf("mda:meta", value, "type", name);
            }
        }
        if (open) {
            xml.end();
            xml.end();
        }
    }
}
