package app.diptych.metric.measure;

import app.diptych.importing.TranscriptReader;
import app.diptych.model.Period;
import app.diptych.model.Section;
import app.diptych.model.Transcript;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Opens calls in the layouts of several publishers, as far as the importers do not, roughly and for measuring only. */
final class Layouts {
    private static final Pattern NAMED =
            Pattern.compile("^([A-Z][\\w.'\u2019-]*(?: [A-Z][\\w.'\u2019-]*){0,4}):\\s*(.*)$");
    private static final Pattern EVENT = Pattern.compile("Q([1-4]) (\\d{4}) (.+?) Earnings Call");
    private static final Pattern IN_NAME = Pattern.compile("(?i)([A-Z]+)_q([1-4])_(\\d{4})|([A-Z]+)_(\\d{4})_Q([1-4])");
    private static final Pattern SAID = Pattern.compile(
            "(?:[Ww]elcome to|[Ww]elcome everyone to) (?:the )?([A-Z].{2,40}?)(?:'s|\u2019s|')? (?:[Ff]irst|[Ss]econd|[Tt]hird|[Ff]ourth|Q[1-4]|[Ff]ull|[Ff]iscal|20\\d\\d|[Qq]uarter|[Ee]arnings)");
    private static final Pattern QUARTER = Pattern.compile(
            "(?i)\\b(first|second|third|fourth)[- ]quarter(?: (?:of )?(?:fiscal )?(?:year )?)?(20\\d\\d)|fiscal (?:year )?(20\\d\\d) (first|second|third|fourth)[- ]quarter|q([1-4])[- ](20\\d\\d)");

    private static final Pattern TITLE = Pattern.compile("<title>([^<(]+?) \\(");
    private static final int HEAD = 400;

    private Layouts() {}

    static Transcript open(Path file) throws Exception {
        if (String.valueOf(file.getFileName()).endsWith(".pdf")) {
            return new TranscriptReader().read(file);
        }
        String text = Files.readString(file).replace("\r", "");
        PlainCall call = new PlainCall();
        String name = String.valueOf(file.getFileName());
        if (name.endsWith(".json")) {
            json(text, call);
        } else if (name.endsWith(".html")) {
            html(text, call);
        } else if (text.contains("StreetEvents")) {
            streetEvents(text, call);
        }
        if (call.isEmpty()) {
            return new TranscriptReader().read(file);
        }
        return call.transcript(name, company(text, name), period(text, name));
    }

    private static void json(String text, PlainCall call) throws IOException {
        JsonNode root = new ObjectMapper().readTree(text);
        if (root.path("prepared_remarks").isArray()) {
            root.path("prepared_remarks")
                    .forEach(part -> call.say(
                            part.path("speaker").asString(),
                            Section.PREPARED,
                            part.path("speech").asString()));
            root.path("q_and_a")
                    .forEach(part -> call.say(
                            part.path("speaker").asString(),
                            Section.QUESTIONS,
                            part.path("speech").asString()));
            return;
        }
        String whole = root.path("transcript").asString();
        named(whole.substring(Math.max(0, whole.indexOf("Full Conference Call Transcript"))), call);
    }

    private static void named(String text, PlainCall call) {
        String speaker = "";
        Section section = Section.PREPARED;
        for (String line : text.split("\n", -1)) {
            Matcher named = NAMED.matcher(line);
            boolean begins = named.matches();
            if (begins) {
                speaker = named.group(1);
            }
            if (line.matches("(?i).*\\b(?:first question|question-and-answer|q&a session)\\b.*")
                    && speaker.equals("Operator")) {
                section = Section.QUESTIONS;
            }
            call.say(speaker, section, begins ? named.group(2) : line);
        }
    }

    private static void html(String text, PlainCall call) {
        int start = Math.max(0, text.indexOf("<h2>Prepared Remarks:</h2>"));
        int questions = text.indexOf("<h2>Questions", start);
        int end = text.indexOf("<h2>Call", start);
        String speaker = "";
        Matcher paragraph =
                Pattern.compile("(?s)<p[ >].*?</p>|<tr><td>.*?</td>").matcher(text);
        while (paragraph.find()) {
            boolean inside = paragraph.start() >= start && (end < 0 || paragraph.start() < end);
            String plain = plain(paragraph.group());
            Matcher strong = Pattern.compile("<p><strong>(.*?)</strong>.*").matcher(paragraph.group());
            if (inside && strong.matches()) {
                speaker = plain(strong.group(1));
            } else if (inside) {
                boolean asked = questions > 0 && paragraph.start() > questions;
                call.say(speaker, asked ? Section.QUESTIONS : Section.PREPARED, plain);
            }
        }
    }

    private static String plain(String html) {
        return html.replaceAll("<br>", "\n")
                .replaceAll("<[^>]+>", "")
                .replace("&amp;", "&")
                .replace("&#39;", "'")
                .replace("&quot;", "\"")
                .replace("&nbsp;", " ")
                .strip();
    }

    private static void streetEvents(String text, PlainCall call) {
        Section section = Section.PREPARED;
        for (String block : text.split("\n-{40,}\n(?=[^\n]+\\[\\d+\\]\n)", -1)) {
            Matcher head = Pattern.compile("(?s)([^\n,]+?)(?:,[^\n]*|\\s{2,}[^\n]*)?\\[\\d+\\]\n-+\n(.*)")
                    .matcher(block);
            if (head.matches()) {
                call.say(
                        head.group(1).strip(),
                        section,
                        head.group(2).replaceAll("(?m)^[=-]{20,}$|^Questions and Answers$", ""));
            }
            section = block.contains("Questions and Answers") ? Section.QUESTIONS : section;
        }
    }

    private static @Nullable String company(String text, String name) {
        Matcher event = EVENT.matcher(text.substring(0, Math.min(HEAD, text.length())));
        if (event.find()) {
            return event.group(3);
        }
        Matcher ticker = TITLE.matcher(text);
        if (ticker.find()) {
            return plain(ticker.group(1));
        }
        Matcher said = SAID.matcher(text);
        if (said.find()) {
            return plain(said.group(1));
        }
        Matcher named = IN_NAME.matcher(name);
        return named.find() ? (named.group(1) == null ? named.group(4) : named.group(1)) : null;
    }

    private static @Nullable Period period(String text, String name) {
        Matcher event = EVENT.matcher(text.substring(0, Math.min(HEAD, text.length())));
        if (event.find()) {
            return Period.quarter(Integer.parseInt(event.group(2)), Integer.parseInt(event.group(1)));
        }
        Matcher named = IN_NAME.matcher(name);
        if (named.find()) {
            return named.group(1) == null
                    ? Period.quarter(Integer.parseInt(named.group(5)), Integer.parseInt(named.group(6)))
                    : Period.quarter(Integer.parseInt(named.group(3)), Integer.parseInt(named.group(2)));
        }
        Matcher said = QUARTER.matcher(name.replace('-', ' ') + "\n" + text);
        if (!said.find()) {
            return null;
        }
        String word = said.group(1) == null ? said.group(4) : said.group(1);
        String year = said.group(2) != null ? said.group(2) : said.group(3) != null ? said.group(3) : said.group(6);
        int quarter = word == null
                ? Integer.parseInt(said.group(5))
                : java.util.List.of("first", "second", "third", "fourth")
                                .indexOf(word.toLowerCase(java.util.Locale.ROOT))
                        + 1;
        return Period.quarter(Integer.parseInt(year), quarter);
    }
}
