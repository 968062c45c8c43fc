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

/** Reads XLIFF 1.0 to 1.2. Alternative translations and code inside texts are left out. */
final class Xliff12Reader {
    private static final Set<String> CODE = Set.of("bpt", "ept", "it", "ph", "sub");

    private final SafeXml xml;
    private final List<ExchangeRow> rows = new ArrayList<>();
    private Tongue source = Tongue.OTHER;
    private Tongue target = Tongue.OTHER;

    private Xliff12Reader(SafeXml xml) {
        this.xml = xml;
    }

    /** The rows from the root element on, which was opened. */
    static List<ExchangeRow> read(SafeXml xml) throws ExchangeException {
        Xliff12Reader reader = new Xliff12Reader(xml);
        for (SafeXml.Part part = xml.next(); part != SafeXml.Part.NOTHING; part = xml.next()) {
            if (part == SafeXml.Part.START && xml.name().equals("file")) {
                reader.source = Tongue.of(xml.attribute("source-language"));
                reader.target = Tongue.of(xml.attribute("target-language"));
            } else if (part == SafeXml.Part.START && xml.name().equals("trans-unit")) {
                reader.unit();
            }
        }
        return reader.rows;
    }

    private void unit() throws ExchangeException {
        int own = xml.depth();
        String id = xml.attribute("id");
        boolean approved = "yes".equals(xml.attribute("approved"));
        Map<Tongue, String> texts = new HashMap<>();
        Map<String, String> context = new HashMap<>();
        List<String> notes = new ArrayList<>();
        String state = null;
        while (true) {
            SafeXml.Part part = xml.next();
            if (part == SafeXml.Part.NOTHING || (part == SafeXml.Part.END && xml.depth() == own)) {
                break;
            }
            if (part == SafeXml.Part.START) {
                switch (xml.name()) {
                    case "source" -> texts.putIfAbsent(source, xml.content(CODE));
                    case "target" -> {
                        Tongue language = target == Tongue.OTHER ? Tongue.of(xml.attribute("lang")) : target;
                        state = xml.attribute("state");
                        texts.putIfAbsent(language, xml.content(CODE));
                    }
                    case "context" -> context.put(String.valueOf(xml.attribute("context-type")), xml.plainText());
                    case "note" -> {
                        boolean finding = "diptych".equals(xml.attribute("from"));
                        String note = xml.plainText();
                        if (!finding) {
                            notes.add(note);
                        }
                    }
                    case "context-group" -> {}
                    default -> xml.skip();
                }
            }
        }
        add(id, texts, context, notes, state, approved);
    }

    private void add(
            @Nullable String id,
            Map<Tongue, String> texts,
            Map<String, String> context,
            List<String> notes,
            @Nullable String state,
            boolean approved) {
        boolean review = state != null && (state.startsWith("needs-review") || state.equals("needs-adaptation"));
        ExchangeRow row = new ExchangeRow(
                id,
                Numbers.of(context.getOrDefault("x-paragraph", context.get("paragraph"))),
                context.get("x-section"),
                context.get("x-speaker"),
                texts.get(Tongue.ENGLISH),
                texts.get(Tongue.CHINESE),
                state(state, approved, texts.get(target) != null),
                review,
                notes.isEmpty() && !ExchangeRow.isOwn(id) ? null : String.join("\n", notes));
        if (!row.isEmpty() && rows.size() <= Exchange.MOST) {
            rows.add(row);
        }
    }

    /** What version 2 calls the state; null where the file says nothing that is known. */
    private static @Nullable String state(@Nullable String state, boolean approved, boolean translated) {
        if (state == null) {
            return approved ? "reviewed" : translated ? null : "initial";
        }
        return switch (state) {
            case "new", "needs-translation", "needs-l10n", "needs-adaptation" -> "initial";
            case "translated", "needs-review-translation", "needs-review-l10n", "needs-review-adaptation" ->
                approved ? "reviewed" : "translated";
            case "signed-off" -> "reviewed";
            case "final" -> "final";
            default -> null;
        };
    }
}
