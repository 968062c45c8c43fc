package app.diptych.importing.json;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Recognises fields by the words in their names, whatever a program calls them: "speakerName", "speaker_name", "Speaker". */
final class Fields {
    static final List<String> SPEAKER = List.of(
            "speaker", "speakername", "name", "person", "who", "author", "participant", "fullname", "displayname");
    static final List<String> TEXT = List.of(
            "text",
            "speech",
            "content",
            "contents",
            "said",
            "remarks",
            "utterance",
            "body",
            "transcript",
            "paragraph",
            "paragraphs",
            "paras",
            "sentences",
            "lines",
            "utterances",
            "english",
            "en",
            "original",
            "source",
            "message",
            "statement",
            "value");
    static final List<String> CHINESE =
            List.of("chinese", "zh", "zhcn", "zhtw", "zhhans", "zhhant", "translation", "translated", "target");
    static final List<String> TITLE =
            List.of("title", "role", "position", "jobtitle", "speakertitle", "speakerrole", "designation");
    static final List<String> FIRM = List.of(
            "firm",
            "company",
            "affiliation",
            "organization",
            "organisation",
            "employer",
            "speakercompany",
            "speakerfirm");
    static final List<String> SECTION = List.of("section", "session", "part", "segment", "sectionname");

    /** An object that describes a turn, a person or a call has some ten fields. */
    private static final int MOST = 300;

    private Fields() {}

    /** The name without case, blanks and signs. */
    static String plain(String name) {
        StringBuilder plain = new StringBuilder();
        name.toLowerCase(Locale.ROOT).chars().filter(Character::isLetterOrDigit).forEach(c -> plain.append((char) c));
        return plain.toString();
    }

    /** The first field of an object that has one of the names, in the order of the names; else null. */
    static @Nullable JsonNode find(JsonNode object, List<String> names) {
        if (object.size() > MOST) {
            return null;
        }
        for (String name : names) {
            for (var property : object.properties()) {
                if (plain(property.getKey()).equals(name)
                        && !property.getValue().isNull()) {
                    return property.getValue();
                }
            }
        }
        return null;
    }

    /** That field if it is a text, else null. */
    static @Nullable String text(JsonNode object, List<String> names) {
        JsonNode found = find(object, names);
        return found == null || !found.isString() || found.asString().isBlank()
                ? null
                : found.asString().strip();
    }
}
