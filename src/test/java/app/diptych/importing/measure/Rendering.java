package app.diptych.importing.measure;

import app.diptych.model.Section;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The checked calls of the corpus, laid out anew in the manners of publishers, so that their turns are known. */
enum Rendering {
    /** One paragraph a line, speaker lines with dashes, English alone. */
    ENGLISH_LINES("txt", true),
    /** The same, Chinese alone. */
    CHINESE_LINES("txt", false),
    /** "Name: …" at the head of what is said. */
    COLONS("txt", true),
    /** "姓名：…", Chinese alone. */
    CHINESE_COLONS("txt", false),
    /** A name in a line of its own, the title in the next. */
    TWO_LINES("txt", true),
    /** Broken at 80 letters. */
    BROKEN("txt", true),
    /** A page with bold names and headings. */
    PAGE("html", true),
    /** A page, Chinese alone. */
    CHINESE_PAGE("html", false),
    /** An array of speaker and text. */
    ARRAY("json", true);

    final String extension;
    final boolean english;

    Rendering(String extension, boolean english) {
        this.extension = extension;
        this.english = english;
    }

    /** The publisher's lines, which the gold keeps in the last turn and which are none of it. */
    private static final Pattern PUBLISHER = Pattern.compile(
            "(?i)(this article is a transcript|本文是为|the motley fool|more .* analysis|all earnings call transcripts|stocks mentioned|\\*average|duration:|.*更多MSFT分析|.*更多SNOW分析|所有.*电话会议|提及的?股票|.*Motley Fool.*|\\*.*平均).*");

    /** "Brent Doe:Thanks." */
    private static final Pattern PRINTED =
            Pattern.compile("(\\p{Lu}[\\p{L}.'’-]*(?: \\p{Lu}[\\p{L}.'’-]*){1,3})[:：]\\s*(?=\\S)");

    /** The turns that should be found, without the publisher's lines, and without turns that have no others. */
    List<TrueTurn> truth(JsonNode gold) {
        List<TrueTurn> turns = all(gold);
        return (this == COLONS || this == CHINESE_COLONS ? withNames(turns) : turns)
                .stream()
                        .map(turn -> new TrueTurn(
                                turn.speaker(),
                                turn.section(),
                                turn.paragraphs().stream()
                                        .filter(text -> !PUBLISHER.matcher(text).lookingAt())
                                        .toList()))
                        .filter(turn -> !turn.paragraphs().isEmpty())
                        .toList();
    }

    /**
     * The gold keeps a question in the operator's turn where the publisher printed "Name:…" in it, and gives who asks no turn
     * at all. Laid out with colons such a paragraph has the very form of a speaker line, and is one.
     */
    private static List<TrueTurn> withNames(List<TrueTurn> turns) {
        List<TrueTurn> parted = new ArrayList<>();
        for (TrueTurn turn : turns) {
            String speaker = turn.speaker();
            List<String> said = new ArrayList<>();
            for (String paragraph : turn.paragraphs()) {
                Matcher named = PRINTED.matcher(turn.speaker().equals("Operator") ? paragraph : "");
                boolean speaks = named.lookingAt();
                if (speaks) {
                    parted.add(new TrueTurn(speaker, turn.section(), said));
                    speaker = named.group(1);
                    said.clear();
                }
                said.add(speaks ? paragraph.substring(named.end()) : paragraph);
            }
            parted.add(new TrueTurn(speaker, turn.section(), said));
        }
        return parted;
    }

    private List<TrueTurn> all(JsonNode gold) {
        List<TrueTurn> turns = new ArrayList<>();
        for (JsonNode turn : gold.get("turns")) {
            List<String> paragraphs = new ArrayList<>();
            turn.get("paras")
                    .forEach(pair -> paragraphs.add(pair.get(english ? 0 : 1).asString()));
            paragraphs.removeIf(String::isBlank);
            Section section = turn.get("section").asString().equals("qa") ? Section.QUESTIONS : Section.PREPARED;
            turns.add(new TrueTurn(turn.get("speaker").asString().split("--", 2)[0], section, paragraphs));
        }
        return turns;
    }

    byte[] bytes(JsonNode gold) {
        StringBuilder text = new StringBuilder();
        List<TrueTurn> turns = all(gold);
        for (int i = 0; i < turns.size(); i++) {
            JsonNode turn = gold.get("turns").get(i);
            String[] name = turn.get("speaker").asString().split("--", 2);
            String role = turn.get("role").asString();
            String behind = name.length < 2 ? role : role.isEmpty() ? name[1] : name[1] + " - " + role;
            boolean first = i > 0 && turns.get(i).section() != turns.get(i - 1).section();
            append(text, name[0], behind, turns.get(i), first);
        }
        String whole = text.toString();
        String laidOut = switch (this) {
            case PAGE, CHINESE_PAGE -> page(whole);
            case ARRAY -> "[" + whole.replaceFirst(",\\s*$", "") + "]";
            default -> whole;
        };
        return laidOut.getBytes(StandardCharsets.UTF_8);
    }

    private static String page(String body) {
        return "<!DOCTYPE html><html><head><title>A call</title></head><body><nav><a href='/'>Home</a></nav><main>"
                + body + "</main><footer>Copyright 2031 Nobody. All rights reserved.</footer></body></html>";
    }

    private void append(StringBuilder text, String name, String behind, TrueTurn turn, boolean questions) {
        if (turn.paragraphs().isEmpty()) {
            return; // what is not translated is not printed
        }
        switch (this) {
            case ENGLISH_LINES, CHINESE_LINES -> {
                text.append(behind.isEmpty() ? name : name + " - " + behind).append('\n');
                turn.paragraphs().forEach(line -> text.append(line).append('\n'));
            }
            case COLONS, CHINESE_COLONS -> {
                text.append(name).append(english ? ": " : "：");
                turn.paragraphs().forEach(line -> text.append(line).append("\n\n"));
            }
            case TWO_LINES -> {
                text.append(questions ? "Question-and-Answer Session\n\n" : "")
                        .append(name)
                        .append('\n');
                text.append(behind).append(behind.isEmpty() ? "\n" : "\n\n");
                turn.paragraphs().forEach(line -> text.append(line).append("\n\n"));
            }
            case BROKEN -> {
                text.append(behind.isEmpty() ? name : name + " - " + behind).append("\n\n");
                turn.paragraphs().forEach(line -> text.append(broken(line)).append("\n\n"));
            }
            case PAGE, CHINESE_PAGE -> {
                text.append(questions ? "<h2>Questions and Answers:</h2>" : "")
                        .append("<p><strong>")
                        .append(name);
                text.append("</strong>")
                        .append(behind.isEmpty() ? "" : " -- <em>" + behind + "</em>")
                        .append("</p>\n");
                turn.paragraphs()
                        .forEach(line -> text.append("<p>")
                                .append(line.replace("&", "&amp;"))
                                .append("</p>"));
            }
            case ARRAY ->
                text.append(new ObjectMapper()
                                .writeValueAsString(java.util.Map.of(
                                        "speaker", name, "role", behind, "text", String.join("\n", turn.paragraphs()))))
                        .append(",\n");
        }
    }

    private static String broken(String line) {
        StringBuilder broken = new StringBuilder();
        int column = 0;
        for (String word : line.split(" ", -1)) {
            if (column > 0 && column + word.length() >= 80) {
                broken.append('\n');
                column = 0;
            } else if (column > 0) {
                broken.append(' ');
                column++;
            }
            broken.append(word);
            column += word.length();
        }
        return broken.toString();
    }
}
