package app.diptych.importing.json;

import app.diptych.importing.format.Abundance;
import app.diptych.importing.format.ExtractionException;
import app.diptych.importing.format.Extractor;
import app.diptych.importing.manuscript.Item;
import app.diptych.importing.manuscript.Known;
import app.diptych.importing.manuscript.Manuscript;
import app.diptych.importing.manuscript.Place;
import app.diptych.importing.plain.PlainText;
import app.diptych.importing.text.Decoder;
import app.diptych.importing.text.Decoding;
import app.diptych.importing.text.Lines;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON that holds speakers with what they say, or else the text of a call. */
public final class JsonCall implements Extractor {
    /** The importer's name in a {@link app.diptych.model.Source}. */
    public static final String NAME = "json";

    /** A text of a call is longer than what is said about it. */
    private static final int LONG = 400;

    private static final int DEEPEST = 12;
    private static final int FEWEST_PAIRS = 3;
    /** An object that wraps the call and what it is has few fields. */
    private static final int WRAPPING = 12;

    private static final int LONGEST_NAME = 80;
    private static final int FEWEST_AGAIN = 3;

    private final Decoder decoder = new Decoder();

    @Override
    public Manuscript read(String name, byte[] bytes) throws ExtractionException {
        Abundance.checkValues(bytes);
        if (!(decoder.decode(bytes) instanceof Decoding.Text text)) {
            throw new ExtractionException(ExtractionException.Reason.DAMAGED, "it is no text");
        }
        JsonNode root = parse(text.value());
        Reading reading = new Reading(People.of(root));
        reading.visit("", root, 0);
        if (!reading.hasSpeakers) {
            reading.items.clear();
            reading.apart.clear();
            reading.texts("", root, 0);
        }
        List<String> apart = new ArrayList<>(reading.apart);
        reading.items.forEach(item -> reading.leftover.took(item.text()));
        apart.addAll(reading.leftover.of(root));
        return new Manuscript(NAME, reading.items, apart, known(root), List.of(), text.charset());
    }

    private JsonNode parse(String text) throws ExtractionException {
        // One value, or one a line.
        try (MappingIterator<JsonNode> values =
                JsonMapper.shared().readerFor(JsonNode.class).readValues(text)) {
            List<JsonNode> all = values.readAll();
            return all.size() == 1
                    ? all.getFirst()
                    : JsonMapper.shared().createArrayNode().addAll(all);
        } catch (JacksonException e) {
            throw new ExtractionException(ExtractionException.Reason.DAMAGED, place(e));
        }
    }

    private static String place(JacksonException e) {
        return "it is no well-formed JSON (line "
                + Math.max(1, e.getLocation() == null ? 1 : e.getLocation().getLineNr()) + ")";
    }

    private static Known known(JsonNode root) {
        if (!root.isObject()) {
            return Known.NOTHING;
        }
        Known known = KnownFields.of(root);
        for (JsonNode part : root) {
            if (KnownFields.isSaid(part)) {
                continue;
            }
            known = KnownFields.tells(part) ? KnownFields.joined(known, KnownFields.of(part)) : known;
            Known within = part.isObject() && part.size() <= WRAPPING ? wrapped(part) : Known.NOTHING;
            known = KnownFields.joined(known, within);
            // The day of the call may stand beside the company and the period, which are objects of their own.
            known = within.equals(Known.NOTHING)
                    ? known
                    : KnownFields.joined(known, KnownFields.around(part, known.period()));
        }
        return known;
    }

    /** What stands a step deeper: a symbol or a period tells that a part is about the call, and not about a person. */
    private static Known wrapped(JsonNode wrapper) {
        Known known = Known.NOTHING;
        for (JsonNode part : wrapper) {
            known = KnownFields.isOfCall(part) && !KnownFields.isSaid(part)
                    ? KnownFields.joined(known, KnownFields.of(part))
                    : known;
        }
        return known;
    }

    /** Goes through the values in their order. */
    private static final class Reading {
        private final List<Item> items = new ArrayList<>();
        private final List<String> apart = new ArrayList<>();
        private final Leftover leftover = new Leftover();
        private final Set<String> seen = new HashSet<>();
        private final People people;
        private boolean hasSpeakers;
        private String section = "";
        /** Whether the turns at hand are paragraphs, each with its speaker. */
        private boolean goesOn;

        private @Nullable String before;

        Reading(People people) {
            this.people = people;
        }

        void visit(String key, JsonNode node, int depth) {
            if (depth > DEEPEST) {
                return;
            }
            if (node.isArray()) {
                array(key, node, depth);
            } else if (node.isObject()) {
                node.properties().forEach(field -> visit(field.getKey(), field.getValue(), depth + 1));
            }
        }

        private void array(String key, JsonNode node, int depth) {
            String plain = Fields.plain(key);
            if (plain.contains("participant") || plain.contains("attendee") || plain.equals("speakers")) {
                participants(node);
                return;
            }
            if (node.size() >= FEWEST_PAIRS && node.valueStream().allMatch(Reading::isPair)) {
                node.forEach(this::pair);
                return;
            }
            boolean turns = node.valueStream().anyMatch(this::isTurn);
            Guess guess = turns ? null : Guess.of(node, people);
            if (guess != null) {
                heading(plain);
                List<JsonNode> named = node.valueStream().map(guess::turn).toList();
                before = null;
                goesOn = areParagraphs(named);
                named.forEach(this::turn);
                goesOn = false;
                return;
            }
            if (!turns) {
                node.forEach(child -> visit(key, child, depth + 1));
                return;
            }
            heading(plain);
            before = null;
            goesOn = areParagraphs(node);
            node.forEach(this::turn);
            goesOn = false;
        }

        /** Who says each paragraph is named with it: the same person speaks several times in a row, and nobody would say so often. */
        private boolean areParagraphs(Iterable<JsonNode> turns) {
            int again = 0;
            String last = "";
            for (JsonNode turn : turns) {
                JsonNode person = people.speakerOf(turn);
                String name = turn.isObject() ? speaker(person == null ? turn : person) : null;
                again += name != null && name.equals(last) ? 1 : 0;
                last = name == null ? "" : name;
            }
            return again >= FEWEST_AGAIN;
        }

        /** A name and what is said, without names for the two. */
        private static boolean isPair(JsonNode node) {
            return node.isArray()
                    && node.size() == 2
                    && node.get(0).isString()
                    && node.get(0).asString().length() <= LONGEST_NAME
                    && (node.get(1).isString() || node.get(1).isArray());
        }

        private void pair(JsonNode pair) {
            String name = pair.get(0).asString().strip();
            if (!name.isEmpty()) {
                items.add(new Item.Speaker(name, null, Place.UNKNOWN));
                hasSpeakers = true;
            }
            paragraphs(pair.get(1));
        }

        private boolean isTurn(JsonNode node) {
            return node.isObject() && (speaker(node) != null || people.speakerOf(node) != null) && said(node) != null;
        }

        private static @Nullable JsonNode said(JsonNode turn) {
            JsonNode said = Fields.find(turn, Fields.TEXT);
            return said == null || said.isObject() ? Fields.find(turn, Fields.CHINESE) : said;
        }

        private static @Nullable String speaker(JsonNode turn) {
            JsonNode speaker = Fields.find(turn, Fields.SPEAKER);
            if (speaker == null) {
                return null;
            }
            String name = speaker.isObject() ? Fields.text(speaker, Fields.SPEAKER) : speaker.asString("");
            return name == null ? null : name.strip();
        }

        /** A heading for the part that the name of an array, or a field of a turn, says. */
        private void heading(String name) {
            String part = name.matches(".*(qa|qna|question|answer).*|.*qanda.*")
                    ? "Questions and Answers"
                    : name.matches(".*(prepared|presentation|remark).*") ? "Prepared Remarks" : "";
            if (!part.isEmpty() && !part.equals(section)) {
                section = part;
                items.add(new Item.Heading(part, Place.UNKNOWN));
            }
        }

        private void turn(JsonNode turn) {
            if (!turn.isObject()) {
                paragraphs(turn);
                return;
            }
            String part = Fields.text(turn, Fields.SECTION);
            if (part != null) {
                heading(Fields.plain(part));
            }
            JsonNode person = people.speakerOf(turn);
            String name = speaker(person == null ? turn : person);
            if (name != null && !name.isBlank()) {
                if (!goesOn || !name.equals(before)) {
                    items.add(speakerLine(name, person == null ? turn : person));
                }
                before = name;
                hasSpeakers = true;
            }
            paragraphs(Fields.find(turn, Fields.TEXT));
            paragraphs(Fields.find(turn, Fields.CHINESE));
        }

        private static Item speakerLine(String name, JsonNode turn) {
            JsonNode speaker = Fields.find(turn, Fields.SPEAKER);
            JsonNode of = speaker != null && speaker.isObject() ? speaker : turn;
            String title = Fields.title(of);
            String firm = Fields.textLike(of, Fields.FIRM);
            String behind = firm == null ? title : title == null ? firm : firm + " - " + title;
            String[] parts = name.split("\\s*--\\s*", 2);
            boolean dashed = behind == null && parts.length == 2 && !parts[0].isBlank();
            return dashed
                    ? new Item.Speaker(parts[0], parts[1].isBlank() ? null : parts[1], Place.UNKNOWN)
                    : new Item.Speaker(name, behind, Place.UNKNOWN);
        }

        private void paragraphs(@Nullable JsonNode said) {
            if (said == null) {
                return;
            }
            if (said.isString()) {
                Lines.of(said.asString())
                        .forEach(line -> items.add(new Item.Paragraph(line.text(), false, Place.UNKNOWN)));
            } else if (said.isArray()) {
                said.forEach(this::paragraphs);
            } else if (said.isObject()) {
                paragraphs(Fields.find(said, Fields.TEXT));
                paragraphs(Fields.find(said, Fields.CHINESE));
            }
        }

        private void participants(JsonNode list) {
            items.add(new Item.Heading("Participants", Place.UNKNOWN));
            for (JsonNode entry : list) {
                String name =
                        entry.isObject() ? speaker(entry) : entry.asString("").strip();
                if (name != null && !name.isBlank()) {
                    Item line = entry.isObject()
                            ? speakerLine(name, entry)
                            : new Item.Paragraph(name, false, Place.UNKNOWN);
                    items.add(line);
                }
            }
        }

        /** The lines of a text within a value are no lines of the file. */
        private static Item unplaced(Item item) {
            return switch (item) {
                case Item.Paragraph it -> new Item.Paragraph(it.text(), it.emphasised(), Place.UNKNOWN);
                case Item.Speaker it -> new Item.Speaker(it.text(), it.affiliation(), Place.UNKNOWN);
                case Item.Heading it -> new Item.Heading(it.text(), Place.UNKNOWN);
            };
        }

        /** Where nobody is named: the long texts, each once, as pasted text is read. */
        void texts(String key, JsonNode node, int depth) {
            if (depth > DEEPEST) {
                return;
            }
            if (node.isString() && (node.asString().length() >= LONG || depth > 1)) {
                if (node.asString().length() >= LONG && seen.add(node.asString())) {
                    heading(Fields.plain(key).equals("transcript") ? "" : Fields.plain(key));
                    leftover.took(node.asString());
                    Manuscript read = PlainText.read(node.asString());
                    read.items().forEach(item -> items.add(unplaced(item)));
                    apart.addAll(read.apart());
                }
            } else if (Spoken.is(node)) {
                List<String> lines = Spoken.lines(node);
                if (seen.add(String.join("\n\n", lines))) {
                    node.forEach(line -> leftover.took(line.asString()));
                    lines.forEach(line -> items.add(new Item.Paragraph(line, false, Place.UNKNOWN)));
                }
            } else {
                node.properties().forEach(field -> texts(field.getKey(), field.getValue(), depth + 1));
                if (node.isArray()) {
                    node.forEach(child -> texts(key, child, depth + 1));
                }
            }
        }
    }
}
