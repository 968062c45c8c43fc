package app.diptych.importing.assembly;

import app.diptych.importing.call.Header;
import app.diptych.importing.layout.SpeakerShape;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
            "(?:,|, who is|, who['’]s)? (?:(?:is )?(?:our|the company['’]s|the) )?(" + WORD + "(?:,? " + WORD + "){0,11})");
    private static final Pattern BEFORE = Pattern.compile("(\\p{Lu}[\\p{L}/-]*(?: " + WORD + "){0,8}),? $");
    /** "Jane Q. Doe" is called "Jane Doe". */
    private static final Pattern INITIAL = Pattern.compile("(?<= )\\p{Lu}\\. ");

    private static final Pattern COMMA = Pattern.compile(", ");
    /** Behind the last word of a title. */
    private static final Pattern DANGLING = Pattern.compile("(?:,? (?:and|of|for|the|&))+$");

    private static final Pattern DEPARTMENT = Pattern.compile("(?:\\p{Lu}[\\p{L}-]*|and|&|of)(?: (?:\\p{Lu}[\\p{L}-]*|and|&|of)){0,4}");

    private final Set<String> names;

    private SaidTitles(Set<String> names) {
        this.names = names;
    }

    static List<Scene> of(List<Scene> scenes) {
        Set<String> names = scenes.stream()
                .map(Scene::header)
                .filter(header -> !SpeakerShape.isOperator(header.name()) && header.name().indexOf(' ') > 0)
                .map(Header::name)
                .collect(Collectors.toSet());
        List<String> opening = scenes.stream()
                .flatMap(scene -> scene.said().stream())
                .limit(WITHIN)
                .map(says -> says.text().substring(0, Math.min(HEAD, says.text().length())))
                .toList();
        Map<String, String> titles = new HashMap<>();
        SaidTitles said = new SaidTitles(names);
        for (Scene scene : scenes) {
            Header header = scene.header();
            if (header.title() == null
                    && header.firm() == null
                    && names.contains(header.name())
                    && !titles.containsKey(header.name())) {
                String title = said.title(header.name(), opening);
                title = title == null ? said.title(INITIAL.matcher(header.name()).replaceAll(""), opening) : title;
                if (title != null) {
                    titles.put(header.name(), title);
                }
            }
        }
        return titles.isEmpty() ? scenes : scenes.stream().map(scene -> titled(scene, titles)).toList();
    }

    private static Scene titled(Scene scene, Map<String, String> titles) {
        Header header = scene.header();
        String title = header.title() == null && header.firm() == null ? titles.get(header.name()) : null;
        return title == null
                ? scene
                : scene.with(new Header(header.name(), title, null, header.role(), header.opens()));
    }

    private @Nullable String title(String name, List<String> opening) {
        for (String text : opening) {
            for (int at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1)) {
                String behind = behind(text, at + name.length());
                String title = behind == null ? before(text.substring(Math.max(0, at - LONGEST), at)) : behind;
                if (title != null) {
                    return title;
                }
            }
        }
        return null;
    }

    private @Nullable String behind(String text, int from) {
        Matcher behind = BEHIND.matcher(text).region(from, text.length());
        if (!behind.lookingAt() || (text.charAt(from) != ',' && behind.start(1) == from + 1)) {
            return null;
        }
        List<String> parts = new ArrayList<>();
        for (String printed : COMMA.split(behind.group(1), -1)) {
            String part = withoutOthers(printed);
            boolean goesOn = parts.isEmpty() ? isTitle(part) : isTitle(part) || DEPARTMENT.matcher(part).matches();
            if (!goesOn || names.stream().anyMatch(part::contains) || part.startsWith("and ") && !isTitle(part)) {
                break;
            }
            parts.add(part);
            if (!part.equals(printed)) {
                break;
            }
        }
        boolean open = parts.size() > 1 && !isTitle(parts.getLast()) && !endsThere(text, behind, parts);
        String title = DANGLING.matcher(String.join(", ", open ? parts.subList(0, 1) : parts)).replaceFirst("");
        return parts.isEmpty() || !isTitle(title) ? null : title;
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
        String title = before.group(1);
        return isTitle(title) && names.stream().noneMatch(title::contains) ? title : null;
    }

    /** A title without the name of somebody else behind it. */
    private String withoutOthers(String title) {
        for (String name : names) {
            int at = title.indexOf(name);
            if (at > 0) {
                return DANGLING.matcher(title.substring(0, at).stripTrailing()).replaceFirst("");
            }
        }
        return DANGLING.matcher(title).replaceFirst("");
    }

    private static boolean isTitle(String text) {
        return text.length() <= LONGEST
                && SpeakerShape.isRole(text)
                && !SpeakerShape.isOperator(text)
                && !text.toLowerCase(Locale.ROOT).contains("analyst");
    }
}
