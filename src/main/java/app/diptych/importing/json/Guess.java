package app.diptych.importing.json;

import app.diptych.importing.layout.SpeakerShape;
import app.diptych.importing.text.HanName;
import app.diptych.importing.text.Writing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Which fields of the objects of an array name who speaks and what is said, told by their values: names are short and return,
 * what is said is long and does not. For files whose fields have names that nobody foresaw.
 *
 * @param speaker the field that names; empty where turns name persons that the file lists elsewhere
 * @param text the field of what is said
 * @param chinese the field of what is said in Chinese beside it, or null
 */
record Guess(String speaker, String text, @Nullable String chinese) {
    private static final int FEWEST = 4;
    /** This part of the objects must have a field. */
    private static final double MOST = 0.8;
    /** This part of what stands in a field must look like names. */
    private static final double NAMES = 0.6;
    /** What is said has so many characters on average; in Chinese a third. */
    private static final int LONG = 30;

    private static final int LONGEST_NAME = 60;
    private static final int LOOKED_AT = 400;
    /** An object of a sentence has a few. */
    private static final int FIELDS = 40;

    /** What stands in an array has so many words on average, where it is sentences. */
    private static final double SEVERAL_WORDS = 3;
    /** A word in Chinese has so many characters. */
    private static final int HAN_A_WORD = 2;

    /** What an array's values tell, or null. */
    static @Nullable Guess of(JsonNode array, People people) {
        if (array.size() < FEWEST || !array.valueStream().allMatch(JsonNode::isObject)) {
            return null;
        }
        Map<String, List<String>> values = new LinkedHashMap<>();
        Set<String> divided = new HashSet<>();
        List<ObjectNode> objects =
                array.valueStream().limit(LOOKED_AT).map(Guess::flat).toList();
        objects.forEach(object -> object.properties().stream().limit(LOOKED_AT).forEach(field -> {
            String text = text(field.getValue());
            if (text != null) {
                values.computeIfAbsent(field.getKey(), _ -> new ArrayList<>()).add(text);
            }
        }));
        double enough = MOST * Math.min(array.size(), LOOKED_AT);
        values.values().removeIf(texts -> texts.size() < enough);
        for (String field : List.copyOf(values.keySet())) {
            List<JsonNode> parts = parts(objects, field);
            if (!parts.isEmpty()) {
                divided.add(field);
            }
            if (!parts.isEmpty() && meanWords(parts) < SEVERAL_WORDS) {
                values.remove(field);
            }
        }
        String english = longest(values, divided, Writing.ENGLISH);
        String chinese = longest(values, divided, Writing.CHINESE);
        String field = speaker(values);
        // An identifier in a field that nobody foresaw may be anybody's: it counts where no field names.
        long listed = array.valueStream()
                .limit(LOOKED_AT)
                .filter(turn -> (field == null ? people.speakerOf(turn) : people.namedBy(turn)) != null)
                .count();
        String speaker = listed >= enough ? "" : field;
        String text = english == null ? chinese : english;
        return text == null || speaker == null ? null : new Guess(speaker, text, english == null ? null : chinese);
    }

    /** A turn with the fields' usual names, and all others as they are. */
    JsonNode turn(JsonNode nested) {
        ObjectNode object = flat(nested);
        ObjectNode turn = object.deepCopy();
        JsonNode name = object.get(speaker);
        JsonNode said = object.get(text);
        JsonNode translated = chinese == null ? null : object.get(chinese);
        turn.remove(List.of(speaker, text));
        if (chinese != null) {
            turn.remove(chinese);
        }
        if (name != null) {
            turn.set("speaker", name);
        }
        if (said != null) {
            turn.set("text", texts(said));
        }
        if (translated != null) {
            turn.set("chinese", translated);
        }
        return turn;
    }

    private static JsonNode texts(JsonNode said) {
        String text = said.isArray() ? text(said) : null;
        return text == null ? said : StringNode.valueOf(text);
    }

    /** An object with the fields of those in it beside its own, where they have none of the same name. */
    private static ObjectNode flat(JsonNode object) {
        ObjectNode flat = (ObjectNode) object.deepCopy();
        object.properties().stream()
                .filter(field -> field.getValue().isObject() && field.getValue().size() <= LOOKED_AT)
                .forEach(field -> {
                    flat.remove(field.getKey());
                    field.getValue().properties().forEach(inner -> flat.putIfAbsent(inner.getKey(), inner.getValue()));
                });
        return flat;
    }

    /** What stands in the arrays of a field. */
    private static List<JsonNode> parts(List<ObjectNode> objects, String field) {
        return objects.stream()
                .map(object -> object.path(field))
                .filter(JsonNode::isArray)
                .flatMap(JsonNode::valueStream)
                .toList();
    }

    /** So many words has what stands in arrays: single words are what is said once more, with their times. */
    private static double meanWords(List<JsonNode> parts) {
        return parts.stream()
                .mapToInt(part -> {
                    String text = Objects.requireNonNullElse(text(part.isString() ? part : one(part)), "");
                    return Writing.words(text) + Writing.han(text) / HAN_A_WORD;
                })
                .average()
                .orElse(0);
    }

    private static JsonNode one(JsonNode part) {
        return JsonNodeFactory.instance.arrayNode().add(part);
    }

    private static @Nullable String text(JsonNode value) {
        if (value.isString()) {
            return value.asString().strip();
        }
        if (!value.isArray() || value.isEmpty()) {
            return null;
        }
        if (value.valueStream().allMatch(JsonNode::isString)) {
            return joined(value.valueStream());
        }
        // Sentences may have an object each, with their times: the text is in the same field of all.
        JsonNode first = value.get(0);
        return !first.isObject() || first.size() > FIELDS
                ? null
                : first.properties().stream()
                        .map(Map.Entry::getKey)
                        .filter(key -> value.valueStream()
                                .allMatch(part ->
                                        part.isObject() && part.path(key).isString()))
                        .map(key -> joined(value.valueStream().map(part -> part.path(key))))
                        .max(Comparator.comparingInt(String::length))
                        .orElse(null);
    }

    private static String joined(Stream<JsonNode> texts) {
        return texts.map(JsonNode::asString).collect(Collectors.joining("\n"));
    }

    /** The field with the most text on average; of two with as much the one that has it undivided. */
    private static @Nullable String longest(Map<String, List<String>> values, Set<String> divided, Writing writing) {
        String best = null;
        double most = writing == Writing.CHINESE ? LONG / 3.0 : LONG;
        for (Map.Entry<String, List<String>> field : values.entrySet()) {
            List<String> of = field.getValue().stream()
                    .filter(text -> !text.isEmpty() && Writing.of(text) == writing)
                    .toList();
            double mean = of.stream().mapToInt(String::length).average().orElse(0);
            boolean differ = new HashSet<>(of).size() > of.size() / 2;
            if (2 * of.size() > field.getValue().size()
                    && differ
                    && mean >= most
                    && !(best != null && mean == most && divided.contains(field.getKey()))) {
                most = mean;
                best = field.getKey();
            }
        }
        return best;
    }

    /** The field of names that return; of two the one in Latin letters. */
    private static @Nullable String speaker(Map<String, List<String>> values) {
        String best = null;
        for (Map.Entry<String, List<String>> field : values.entrySet()) {
            List<String> texts = field.getValue();
            Set<String> different = new HashSet<>(texts);
            long names = texts.stream().filter(Guess::isName).count();
            boolean returns = different.size() >= 2 && different.size() < texts.size();
            boolean latin = texts.stream().mapToInt(Writing::han).sum() == 0;
            if (returns && names >= NAMES * texts.size() && (best == null || (latin && !isLatin(values, best)))) {
                best = field.getKey();
            }
        }
        return best;
    }

    private static boolean isLatin(Map<String, List<String>> values, String field) {
        return values.getOrDefault(field, List.of()).stream()
                        .mapToInt(Writing::han)
                        .sum()
                == 0;
    }

    private static boolean isName(String text) {
        boolean position = SpeakerShape.isRole(text) && !SpeakerShape.isOperator(text);
        return text.length() <= LONGEST_NAME
                && !position
                && (SpeakerShape.isOperator(text)
                        || HanName.is(text)
                        || (text.indexOf(' ') > 0 && SpeakerShape.isName(text, 6)));
    }
}
