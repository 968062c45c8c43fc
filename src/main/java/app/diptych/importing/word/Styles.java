package app.diptych.importing.word;

import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** The styles of a document, as far as they tell bold and headings. ECMA-376, part 1, 17.7. */
final class Styles {
    /** A style may rest on another, and that on a third; circles are damage. */
    private static final int DEPTH = 20;

    private static final class Style {
        private String name = "";
        private @Nullable String base;
        private @Nullable Boolean bold;
        private boolean outlined;
    }

    private final Map<String, Style> styles = new HashMap<>();

    /** Styles of a document that has none. */
    Styles() {}

    static Styles read(InputStream in) throws XMLStreamException {
        Styles all = new Styles();
        Style style = new Style();
        WordXml xml = new WordXml(in);
        while (xml.next()) {
            if (!xml.isStart()) {
                continue;
            }
            switch (xml.name()) {
                case "style" -> {
                    style = new Style();
                    all.styles.put(xml.attribute("styleId", ""), style);
                }
                case "name" -> style.name = xml.attribute("val", "").toLowerCase(Locale.ROOT);
                case "basedOn" -> style.base = xml.attribute("val", "");
                case "b" -> style.bold = xml.isOn();
                case "outlineLvl" -> style.outlined = true;
                default -> {}
            }
        }
        return all;
    }

    boolean isBold(@Nullable String id) {
        Style style = id == null ? null : styles.get(id);
        for (int i = 0; i < DEPTH && style != null; i++) {
            if (style.bold != null) {
                return style.bold;
            }
            style = style.base == null ? null : styles.get(style.base);
        }
        return false;
    }

    boolean isHeading(@Nullable String id) {
        Style style = id == null ? null : styles.get(id);
        for (int i = 0; i < DEPTH && style != null; i++) {
            if (style.outlined || style.name.matches("heading \\d|title|subtitle")) {
                return true;
            }
            style = style.base == null ? null : styles.get(style.base);
        }
        return false;
    }

    /** Whether it is of a table of contents, which says again what stands in the text. */
    boolean isContents(@Nullable String id) {
        Style style = id == null ? null : styles.get(id);
        return style != null && style.name.matches("toc .*|table of figures");
    }
}
