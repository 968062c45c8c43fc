package app.diptych.importing.exchange.xml;

import app.diptych.importing.exchange.Exchange;
import app.diptych.importing.exchange.ExchangeException;
import app.diptych.importing.exchange.ExchangeRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads a translation memory, TMX 1.1 to 1.4b: of each unit the first English and the first Chinese variant. Code inside
 * segments is left out.
 */
public final class TmxReader {
    /** Elements in a segment whose content is code of the format it came from (TMX 1.4b, section 4, "Content Markup"). */
    private static final Set<String> CODE = Set.of("bpt", "ept", "it", "ph", "ut");

    private final SafeXml xml;
    private final List<ExchangeRow> rows = new ArrayList<>();

    private TmxReader(SafeXml xml) {
        this.xml = xml;
    }

    /**
     * Reads a file.
     *
     * @throws ExchangeException if it is none with English and Chinese
     */
    public static Exchange read(byte[] bytes) throws ExchangeException {
        TmxReader tmx = new TmxReader(new SafeXml(bytes));
        for (SafeXml.Part part = tmx.xml.next(); part != SafeXml.Part.NOTHING; part = tmx.xml.next()) {
            if (part == SafeXml.Part.START && tmx.xml.name().equals("tu")) {
                tmx.unit();
            }
        }
        return Exchange.of("tmx", tmx.rows);
    }

    private void unit() throws ExchangeException {
        int own = xml.depth();
        String id = xml.attribute("tuid");
        Map<Tongue, String> texts = new HashMap<>();
        Map<String, String> properties = new HashMap<>();
        List<String> notes = new ArrayList<>();
        while (true) {
            SafeXml.Part part = xml.next();
            if (part == SafeXml.Part.NOTHING || (part == SafeXml.Part.END && xml.depth() == own)) {
                break;
            }
            if (part == SafeXml.Part.START) {
                switch (xml.name()) {
                    case "tuv" -> variant(texts);
                    case "prop" -> {
                        String type = String.valueOf(xml.attribute("type"));
                        properties.putIfAbsent(type, xml.plainText());
                    }
                    case "note" -> notes.add(xml.plainText());
                    default -> xml.skip();
                }
            }
        }
        ExchangeRow row = row(id, texts, properties, String.join("\n", notes));
        if (!row.isEmpty() && rows.size() <= Exchange.MOST) {
            rows.add(row);
        }
    }

    private static ExchangeRow row(
            @Nullable String id, Map<Tongue, String> texts, Map<String, String> properties, String notes) {
        String state = properties.get("x-state");
        return new ExchangeRow(
                id,
                Numbers.of(properties.get("x-passage")),
                properties.get("x-section"),
                properties.get("x-speaker"),
                texts.get(Tongue.ENGLISH),
                texts.get(Tongue.CHINESE),
                state,
                "yes".equals(properties.get("x-needs-review")),
                // Only where it is known that the notes are those of this program does none mean that there is none.
                notes.isEmpty() && state == null ? null : notes);
    }

    private void variant(Map<Tongue, String> texts) throws ExchangeException {
        int own = xml.depth();
        String tag = xml.attribute("lang");
        while (true) {
            SafeXml.Part part = xml.next();
            if (part == SafeXml.Part.NOTHING || (part == SafeXml.Part.END && xml.depth() == own)) {
                return;
            }
            if (part == SafeXml.Part.START) {
                if (xml.name().equals("seg")) {
                    texts.putIfAbsent(Tongue.of(tag), xml.content(CODE));
                } else {
                    xml.skip();
                }
            }
        }
    }
}
