package app.diptych.exporting.xliff;

import app.diptych.exporting.xml.XmlOut;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names and values in the metadata module of XLIFF 2.1 (section 5.4). */
final class Metadata {
    private final String category;
    private final Map<String, String> values = new LinkedHashMap<>();

    Metadata(String category) {
        this.category = category;
    }

    /** A value; nothing where there is none. */
    Metadata with(String name, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            values.put(name, value);
        }
        return this;
    }

    void write(XmlOut xml) throws IOException {
        if (values.isEmpty()) {
            return;
        }
        xml.start("mda:metadata").start("mda:metaGroup", "category", category);
        for (Map.Entry<String, String> value : values.entrySet()) {
            xml.leaf("mda:meta", value.getValue(), "type", value.getKey());
        }
        xml.end().end();
    }
}
