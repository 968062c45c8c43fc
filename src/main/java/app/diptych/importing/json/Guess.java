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
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
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

    /** What an array's values tell, or null. */
    static @Nullable Guess of(JsonNode array, People people) {
        if (array.size() < FEWEST || !array.valueStream().allMatch(JsonNode::isObject)) {
            return null;
        }
        Map<String, List<String>> values = new LinkedHashMap<>();
        array.valueStream()
                .limit(LOOKED_AT)
                .map(Guess::flat)
                .forEach(object -> object.properties().stream().limit(LOOKED_AT).forEach(field -> {
                    String text = text(field.getValue());
                    if (text != null) {
                        values.computeIfAbsent(field.getKey(), _ -> new ArrayList<>())
                                .add(text);
                    }
                }));
        double enough = MOST * Math.min(array.size(), LOOKED_AT);
        values.values().removeIf(texts -> texts.size() < enough);
        String english = longest(values, Writing.ENGLISH);
        String chinese = longest(values, Writing.CHINESE);
        long listed = array.valueStream()
                .limit(LOOKED_AT)
                .filter(turn -> people.speakerOf(turn) != null)
                .count();
        String speaker = listed >= enough ? "" : speaker(values);
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

    private static @Nullable String text(JsonNode value) {
        if (value.isString()) {
            return value.asString().strip();
        }
        List<String> texts = !value.isArray() || value.isEmpty()
                ? List.of()
                : value.valueStream()
                        .map(Guess::sentence)
                        .filter(Objects::nonNull)
                        .toList();
        return !texts.isEmpty() && texts.size() == value.size() ? String.join("\n", texts) : null;
    }

    /** A text, or the longest in an object: sentences may have an object each, with their times. */
    private static @Nullable String sentence(JsonNode node) {
        return node.isString()
                ? node.asString()
                : !node.isObject() || node.size() > LOOKED_AT
                        ? null
                        : node.valueStream()
                                .filter(JsonNode::isString)
                                .map(JsonNode::asString)
                                .max(Comparator.comparingInt(String::length))
                                .orElse(null);
    }

    private static @Nullable String longest(Map<String, List<String>> values, Writing writing) {
        String best = null;
        double most = writing == Writing.CHINESE ? LONG / 3.0 : LONG;
        for (Map.Entry<String, List<String>> field : values.entrySet()) {
            List<String> of = field.getValue().stream()
                    .filter(text -> !text.isEmpty() && Writing.of(text) == writing)
                    .toList();
            double mean = of.stream().mapToInt(String::length).average().orElse(0);
            boolean differ = new HashSet<>(of).size() > of.size() / 2;
            if (2 * of.size() > field.getValue().size() && differ && mean >= most) {
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
