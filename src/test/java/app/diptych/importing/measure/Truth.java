package app.diptych.importing.measure;

import app.diptych.model.Section;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** The turns of a file by its layout's own marks, read without the importers: by numbers, tags, fields or colons. */
final class Truth {
    private static final Pattern NUMBERED = Pattern.compile("(?s)^([^\n]+?)\\s*\\[\\d+\\]\n-+\n(.*)$");
    private static final Pattern COLON = Pattern.compile("^([A-Z][\\p{L}.'’-]*(?: [\\p{L}.'’-]+){0,4}):(.*)$");

    private Truth() {}

    /** The turns of a file in one of the layouts; empty where its marks do not tell them. */
    static List<TrueTurn> of(Path file) throws IOException {
        String folder = String.valueOf(file.toAbsolutePath().getName(file.toAbsolutePath().getNameCount() - 2));
        String text = Files.readString(file);
        return switch (folder) {
            case "streetevents-txt" -> streetEvents(text.replace("\r", ""));
            case "motleyfool-json" -> arrays(new ObjectMapper().readTree(text));
            case "fool-json" ->
                colons(new ObjectMapper().readTree(text).path("transcript").asString());
            case "motleyfool-html" -> tags(text);
            default -> List.of();
        };
    }

    private static List<TrueTurn> streetEvents(String text) {
        List<TrueTurn> turns = new ArrayList<>();
        Section section = Section.PREPARED;
        for (String part : text.split("\n-{60,}\n(?=[^\n]+\\[\\d+\\]\n-)", -1)) {
            Matcher turn = NUMBERED.matcher(part);
            if (turn.matches()) {
                String said = turn.group(2).replaceFirst("(?s)\n={60,}\n.*", "").replaceFirst("(?s)\n-{60,}\n.*", "");
                turns.add(new TrueTurn(turn.group(1).replaceFirst(",\\s.*", ""), section, paragraphs(said)));
            }
            section = part.contains("\nQuestions and Answers\n") ? Section.QUESTIONS : section;
        }
        return turns;
    }

    private static List<String> paragraphs(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private static List<TrueTurn> arrays(JsonNode root) {
        List<TrueTurn> turns = new ArrayList<>();
        Section section = Section.PREPARED;
        for (String field : List.of("prepared_remarks", "q_and_a")) {
            section = field.equals("q_and_a") ? Section.QUESTIONS : section;
            for (JsonNode turn : root.path(field)) {
                String speaker = turn.path("speaker").asString();
                if (speaker.startsWith("Questions")) {
                    section = Section.QUESTIONS;
                } else if (speaker.startsWith("Call participants")) {
                    return turns;
                } else if (!speaker.startsWith("Duration")) {
                    turns.add(new TrueTurn(
                            speaker, section, paragraphs(turn.path("speech").asString())));
                }
            }
        }
        return turns;
    }

    private static List<TrueTurn> colons(String text) {
        List<TrueTurn> turns = new ArrayList<>();
        int from = text.indexOf("Full Conference Call Transcript");
        int to = text.indexOf("This article is a transcript");
        Section section = Section.PREPARED;
        String speaker = "";
        List<String> said = new ArrayList<>();
        for (String line : paragraphs(text.substring(from + 31, to < 0 ? text.length() : to))) {
            Matcher colon = COLON.matcher(line);
            if (colon.matches()) {
                if (!speaker.isEmpty()) {
                    turns.add(new TrueTurn(speaker, section, said));
                }
                speaker = colon.group(1);
                said = new ArrayList<>(List.of(colon.group(2).strip()));
                // The page has no heading: the questions begin where an operator opens them.
                boolean opens =
                        line.matches("(?i).*(to ask a question|open the lines? for|question[- ]and[- ]answer).*");
                section = opens ? Section.QUESTIONS : section;
            } else {
                said.add(line);
            }
        }
        turns.add(new TrueTurn(speaker, section, said));
        return turns;
    }

    private static List<TrueTurn> tags(String html) {
        List<TrueTurn> turns = new ArrayList<>();
        @Nullable Section section = null;
        String speaker = "";
        List<String> said = new ArrayList<>();
        for (Element element : Jsoup.parse(html).select(".article-content h2, .article-content p")) {
            String text = element.text().strip();
            boolean heading = element.normalName().equals("h2");
            Element bold = element.firstElementChild();
            String name = bold == null || heading || !bold.normalName().equals("strong") ? "" : bold.text();
            boolean names = !name.isEmpty()
                    && text.startsWith(name)
                    && text.length() < 160
                    && !text.contains("NASDAQ:")
                    && !text.contains("NYSE:");
            if ((heading || names) && section != null && !speaker.isEmpty()) {
                turns.add(new TrueTurn(speaker, section, said));
                speaker = "";
            }
            if (heading) {
                section = text.startsWith("Prepared")
                        ? Section.PREPARED
                        : text.startsWith("Questions") ? Section.QUESTIONS : null;
            } else if (names && !text.startsWith("Duration")) {
                speaker = name.strip();
                said = new ArrayList<>();
            } else if (!text.isEmpty() && !names) {
                said.add(text);
            }
        }
        return turns;
    }
}
