package app.diptych.importing.assembly;

import app.diptych.importing.assembly.roster.Departments;
import app.diptych.importing.call.Header;
import app.diptych.importing.layout.SpeakerShape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Titles that are only said: "with me today are Jane Doe, our Chief Executive Officer, and …", "I turn it over to John Roe,
 * Director, Investor Relations". They are given to who has none on any speaker line or list.
 */
final class SaidTitles {
    /** Who takes part is said when the call opens; in paragraphs and in characters of each. */
    private static final int WITHIN = 12;

    private static final int HEAD = 2_000;
    private static final int LONGEST = 100;

    /** Words as titles are written. */
    private static final String WORD = "(?:\\p{Lu}[\\p{L}'’/-]*|of|and|&|for|the)";

    private static final Pattern BEHIND = Pattern.compile(
            "(?:,|, who is|, who['’]s)? (?:(?:is )?(?:our|the company['’]s|the) )?(\\p{Lu}[\\p{L}'’/-]*(?:,? " + WORD
                    + "){0,11})");
    private static final Pattern BEFORE = Pattern.compile("(\\p{Lu}[\\p{L}/-]*(?: " + WORD + "){0,8}),? $");
    /** "Jane Q. Doe" is called "Jane Doe". */
    private static final Pattern INITIAL = Pattern.compile("(?<= )\\p{Lu}\\. ");

    private static final Pattern COMMA = Pattern.compile(", ");
    /** Who is named before a title. */
    private static final Pattern STRANGER = Pattern.compile("(\\p{Lu}\\p{L}+(?: \\p{Lu}\\.)? \\p{Lu}\\p{L}+),? $");

    /** Behind the last word of a title. */
    private static final Pattern DANGLING = Pattern.compile("(?:,? (?:and|of|for|the|&))+$");

    /** Each printed name, and what it is called without an initial, to the printed one. */
    private final Map<String, String> names;

    private final Map<String, String> titles = new HashMap<>();
    /** Where the last title that was given ends in the text at hand: nobody else has it. */
    private int taken;

    private SaidTitles(Map<String, String> names) {
        this.names = names;
    }

    static List<Scene> of(List<Scene> scenes) {
        Map<String, String> names = new HashMap<>();
        for (Scene scene : scenes) {
            Header header = scene.header();
            if (!SpeakerShape.isOperator(header.name()) && header.name().indexOf(' ') > 0) {
                names.put(header.name(), header.name());
                names.putIfAbsent(INITIAL.matcher(header.name()).replaceAll(""), header.name());
            }
        }
        SaidTitles said = new SaidTitles(names);
        scenes.stream()
                .flatMap(scene -> scene.said().stream())
                .limit(WITHIN)
                .map(says -> says.text().substring(0, Math.min(HEAD, says.text().length())))
                .forEach(said::read);
        return said.titles.isEmpty()
                ? scenes
                : scenes.stream().map(scene -> titled(scene, said.titles)).toList();
    }

    private static Scene titled(Scene scene, Map<String, String> titles) {
        Header header = scene.header();
        String title = header.title() == null && header.firm() == null ? titles.get(header.name()) : null;
        return title == null
                ? scene
                : scene.with(new Header(header.name(), title, null, header.role(), header.opens()));
    }

    /** The persons that a paragraph names, in its order: what stands before a name is the last one's if it was given to that. */
    private void read(String text) {
        taken = 0;
        TreeMap<Integer, String> places = new TreeMap<>();
        for (String name : names.keySet()) {
            for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
                boolean whole = !isLetter(text, at - 1) && !isLetter(text, at + name.length());
                if (whole && places.getOrDefault(at, "").length() < name.length()) {
                    places.put(at, name);
                }
            }
        }
        places.forEach((at, called) -> {
            String before = before(text.substring(Math.max(taken, at - LONGEST), at));
            Integer next = places.higherKey(at);
            int end = next == null ? text.length() : next;
            String title = before == null ? behind(text, at + called.length(), end) : before;
            if (title != null) {
                titles.putIfAbsent(names.getOrDefault(called, called), title);
            }
        });
    }

    /** A title from behind a name up to the next one. What stands directly before that is the next person's. */
    private @Nullable String behind(String text, int from, int to) {
        Matcher behind = BEHIND.matcher(text).region(from, Math.max(from, to));
        if (!behind.lookingAt() || (text.charAt(from) != ',' && behind.start(1) == from + 1)) {
            return null;
        }
        List<String> parts = new ArrayList<>();
        List<String> all = List.of(COMMA.split(behind.group(1), -1));
        boolean others = to < text.length() && behind.end(1) == to - 1;
        for (String printed : others ? all.subList(0, all.size() - 1) : all) {
            String part = withoutOthers(printed);
            boolean goesOn = isTitle(part) || (!parts.isEmpty() && Departments.is(part));
            if (!goesOn || names.keySet().stream().anyMatch(part::contains) || part.startsWith("and ")) {
                break;
            }
            parts.add(part);
            if (!part.equals(printed)) {
                break;
            }
        }
        boolean open = parts.size() > 1 && !isTitle(parts.getLast()) && !endsThere(text, behind, parts);
        String whole = String.join(", ", open ? parts.subList(0, 1) : parts);
        String title = DANGLING.matcher(whole).replaceFirst("");
        if (parts.isEmpty() || !isTitle(title)) {
            return null;
        }
        taken = behind.start(1) + title.length();
        return title;
    }

    /** Whether the sentence, or its part, ends behind a department: else a name may begin there. */
    private static boolean endsThere(String text, Matcher behind, List<String> parts) {
        int end = behind.start(1) + String.join(", ", parts).length();
        return end >= text.length() || ".;,)".indexOf(text.charAt(end)) >= 0;
    }

    private @Nullable String before(String text) {
        Matcher before = BEFORE.matcher(text);
        if (!before.find()) {
            return null;
        }
        String title = DANGLING.matcher(before.group(1)).replaceFirst("");
        // "Bob Smith, General Counsel, Jane Doe": it belongs to somebody who does not speak.
        Matcher other = STRANGER.matcher(text.substring(0, before.start(1)));
        if (!title.equals(before.group(1)) || (other.find() && !names.containsKey(other.group(1)))) {
            return null;
        }
        return isTitle(title) && names.keySet().stream().noneMatch(title::contains) ? title : null;
    }

    /** A title without the name of somebody else behind it. */
    private String withoutOthers(String title) {
        for (String name : names.keySet()) {
            int at = title.indexOf(name);
            if (at > 0) {
                return DANGLING.matcher(title.substring(0, at).stripTrailing()).replaceFirst("");
            }
        }
        return DANGLING.matcher(title).replaceFirst("");
    }

    private static boolean isLetter(String text, int at) {
        return at >= 0 && at < text.length() && Character.isLetter(text.charAt(at));
    }

    private static boolean isTitle(String text) {
        return text.length() <= LONGEST
                && SpeakerShape.isRole(text)
                && !SpeakerShape.isOperator(text)
                && !text.toLowerCase(Locale.ROOT).contains("analyst");
    }
}
