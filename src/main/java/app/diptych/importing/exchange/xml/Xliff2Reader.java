package app.diptych.importing.exchange.xml;

import app.diptych.importing.exchange.Exchange;
import app.diptych.importing.exchange.ExchangeException;
import app.diptych.importing.exchange.ExchangeRow;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads XLIFF 2.0 and later. A segment is a row; the segments of a unit of our own making, which another tool may have
 * parted, are one.
 */
final class Xliff2Reader {
    private static final String CORE = "urn:oasis:names:tc:xliff:document:2.";
    private static final String METADATA = "urn:oasis:names:tc:xliff:metadata:2.0";

    private final SafeXml xml;
    private final Tongue source;
    private final Tongue target;
    private final List<ExchangeRow> rows = new ArrayList<>();
    /** What is said of the groups that are open, the innermost first. */
    private final Deque<Map<String, String>> groups = new ArrayDeque<>();

    private Xliff2Reader(SafeXml xml) {
        this.xml = xml;
        source = Tongue.of(xml.attribute("srcLang"));
        target = Tongue.of(xml.attribute("trgLang"));
    }

    /** The rows from the root element on, which was opened. */
    static List<ExchangeRow> read(SafeXml xml) throws ExchangeException {
        Xliff2Reader reader = new Xliff2Reader(xml);
        for (SafeXml.Part part = xml.next(); part != SafeXml.Part.NOTHING; part = xml.next()) {
            if (part == SafeXml.Part.START) {
                reader.start();
            } else if (part == SafeXml.Part.END && xml.name().equals("group") && !reader.groups.isEmpty()) {
                reader.groups.pop();
            }
        }
        return reader.rows;
    }

    private void start() throws ExchangeException {
        switch (xml.name()) {
            case "group" -> groups.push(new HashMap<>());
            case "meta" -> meta(groups.peek());
            case "unit" -> new Unit(xml.attribute("id")).read();
            default -> {}
        }
    }

    private void meta(@Nullable Map<String, String> into) throws ExchangeException {
        if (into != null && xml.namespace().equals(METADATA)) {
            String type = String.valueOf(xml.attribute("type"));
            into.putIfAbsent(type, xml.plainText());
        }
    }

    private @Nullable String said(String name) {
        return groups.stream()
                .map(group -> group.get(name))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private @Nullable String speakerLine() {
        String name = said("speaker");
        if (name == null) {
            return null;
        }
        StringBuilder line = new StringBuilder(name);
        for (String part : new @Nullable String[] {said("firm"), said("title")}) {
            if (part != null && !part.equals(name)) {
                line.append(" - ").append(part);
            }
        }
        return line.toString();
    }

    /** A segment, or what stands between two. */
    private record Part(
            String source,
            @Nullable String target,
            @Nullable String state,
            boolean needsReview,
            boolean ignorable) {}

    /** A unit while it is read. */
    private final class Unit {
        private final @Nullable String id;
        private final List<Part> parts = new ArrayList<>();
        private final List<String> notes = new ArrayList<>();

        Unit(@Nullable String id) {
            this.id = id;
        }

        void read() throws ExchangeException {
            int own = xml.depth();
            while (true) {
                SafeXml.Part part = xml.next();
                if (part == SafeXml.Part.NOTHING || (part == SafeXml.Part.END && xml.depth() == own)) {
                    break;
                }
                if (part == SafeXml.Part.START) {
                    switch (xml.namespace().startsWith(CORE) ? xml.name() : "") {
                        case "segment", "ignorable" -> parts.add(part());
                        case "notes" -> {}
                        case "note" -> notes.add(xml.plainText());
                        default -> xml.skip();
                    }
                }
            }
            if (ExchangeRow.isOwn(id)) {
                add(id, parts);
            } else {
                parts.stream().filter(part -> !part.ignorable()).forEach(part -> add(null, List.of(part)));
            }
        }

        private Part part() throws ExchangeException {
            int own = xml.depth();
            boolean ignorable = xml.name().equals("ignorable");
            String state = xml.attribute("state");
            boolean review = String.valueOf(xml.attribute("subState")).endsWith(":needsReview");
            String from = "";
            String to = null;
            while (true) {
                SafeXml.Part next = xml.next();
                if (next == SafeXml.Part.NOTHING || (next == SafeXml.Part.END && xml.depth() == own)) {
                    return new Part(from, to, state, review, ignorable);
                }
                if (next == SafeXml.Part.START) {
                    switch (xml.name()) {
                        case "source" -> from = xml.content(Set.of());
                        case "target" -> to = xml.content(Set.of());
                        default -> xml.skip();
                    }
                }
            }
        }

        private void add(@Nullable String name, List<Part> of) {
            String from = joined(of.stream().map(Part::source));
            boolean translated = of.stream().anyMatch(part -> part.target() != null);
            String to = translated ? joined(of.stream().map(part -> part.target() == null ? "" : part.target())) : null;
            ExchangeRow row = new ExchangeRow(
                    name,
                    Numbers.of(said("number")),
                    said("section"),
                    speakerLine(),
                    source == Tongue.ENGLISH ? from : target == Tongue.ENGLISH ? to : null,
                    source == Tongue.CHINESE ? from : target == Tongue.CHINESE ? to : null,
                    state(of),
                    of.stream().anyMatch(Part::needsReview),
                    notes.isEmpty() && name == null ? null : String.join("\n", notes));
            if (!row.isEmpty() && rows.size() <= Exchange.MOST) {
                rows.add(row);
            }
        }

        private static String joined(Stream<String> texts) {
            return String.join("", texts.toList());
        }

        /** The state of all: that of the one that is least far; null where one does not say it. */
        private static @Nullable String state(List<Part> of) {
            List<String> order = List.of("initial", "translated", "reviewed", "final");
            int least = order.size();
            for (Part part : of) {
                if (!part.ignorable()) {
                    int at = order.indexOf(String.valueOf(part.state()));
                    if (at < 0) {
                        return null;
                    }
                    least = Math.min(least, at);
                }
            }
            return least == order.size() ? null : order.get(least);
        }
    }
}
