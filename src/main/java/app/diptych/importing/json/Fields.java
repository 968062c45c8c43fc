package app.diptych.importing.json;

import app.diptych.importing.assembly.line.Speech;
import app.diptych.importing.layout.SpeakerShape;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Recognises fields by the words in their names, whatever a program calls them: "speakerName", "speaker_name", "Speaker". */
final class Fields {
    static final List<String> SPEAKER = List.of(
            "speaker",
            "speakername",
            "name",
            "person",
            "who",
            "author",
            "participant",
            "fullname",
            "displayname",
            "發言人",
            "发言人",
            "講者",
            "讲者",
            "姓名");
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
            "elements",
            "blocks",
            "chunks",
            "english",
            "en",
            "original",
            "source",
            "message",
            "statement",
            "value",
            "內容",
            "内容",
            "發言",
            "发言",
            "英文",
            "原文");
    static final List<String> CHINESE = List.of(
            "chinese",
            "zh",
            "zhcn",
            "zhtw",
            "zhhans",
            "zhhant",
            "translation",
            "translated",
            "target",
            "中文",
            "譯文",
            "译文");
    static final List<String> TITLE = List.of(
            "title",
            "role",
            "position",
            "jobtitle",
            "speakertitle",
            "speakerrole",
            "designation",
            "職稱",
            "职称",
            "職務",
            "职务",
            "職位",
            "职位");
    static final List<String> FIRM = List.of(
            "firm",
            "company",
            "affiliation",
            "organization",
            "organisation",
            "org",
            "employer",
            "speakercompany",
            "speakerfirm",
            "單位",
            "单位",
            "機構",
            "机构",
            "公司");
    static final List<String> SECTION = List.of("section", "session", "part", "segment", "sectionname");

    /** Names of fields with these words hold what is said, or tell of the call and not of a person. */
    private static final List<String> OTHERS = List.of(
            "text",
            "speech",
            "transcript",
            "chinese",
            "translat",
            "event",
            "headline",
            "heading",
            "subject",
            "topic",
            "summary",
            "caption",
            "quote",
            "note",
            "question",
            "answer",
            "meeting",
            "section",
            "session");

    /** An object that describes a turn, a person or a call has some ten fields. */
    private static final int MOST = 300;

    private static final int LONGEST_TITLE = 100;

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

    /** A text in a field that has one of the names, or whose name ends with one: "personRole", "exchange_ticker". */
    static @Nullable String textLike(JsonNode object, List<String> names) {
        String exact = text(object, names);
        if (exact != null || !object.isObject() || object.size() > MOST) {
            return exact;
        }
        return object.properties().stream()
                .filter(field ->
                        names.stream().anyMatch(name -> plain(field.getKey()).endsWith(name)))
                .map(field -> field.getValue().asString("").strip())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse(null);
    }

    /** The title of a person: by the names of the fields, or the first text that is one of positions and no part's name. */
    static @Nullable String title(JsonNode person) {
        String named = text(person, TITLE);
        if (named != null || !person.isObject() || person.size() > MOST) {
            return named;
        }
        List<String> fields = person.properties().stream()
                .filter(field -> mayTitle(plain(field.getKey())))
                .map(field -> plain(field.getKey()))
                .toList();
        Stream<String> like = fields.stream()
                .filter(field -> TITLE.stream().anyMatch(field::endsWith))
                .flatMap(field -> Stream.ofNullable(text(person, List.of(field))));
        Stream<String> others = fields.stream()
                .flatMap(field -> Stream.ofNullable(text(person, List.of(field))))
                .filter(Fields::isTitle);
        return Stream.concat(like, others).findFirst().orElse(null);
    }

    /** Whether a field may hold a position by its name: it is none of what is said, or of what the call is. */
    private static boolean mayTitle(String name) {
        return OTHERS.stream().noneMatch(name::contains)
                && !name.startsWith("call")
                && Stream.of(SECTION, SPEAKER, TEXT, CHINESE, FIRM).noneMatch(names -> names.contains(name));
    }

    /** Whether a text is a position as one is printed: a word in small letters is the kind of something. */
    private static boolean isTitle(String text) {
        return !text.isEmpty()
                && text.length() <= LONGEST_TITLE
                && !Character.isLowerCase(text.charAt(0))
                && SpeakerShape.isRole(text)
                && !SpeakerShape.isOperator(text)
                && !SpeakerShape.isSaid(text)
                && !Speech.endsSentence(text);
    }

    /** That field if it is a text, else null. */
    static @Nullable String text(JsonNode object, List<String> names) {
        JsonNode found = find(object, names);
        return found == null || !found.isString() || found.asString().isBlank()
                ? null
                : found.asString().strip();
    }
}
