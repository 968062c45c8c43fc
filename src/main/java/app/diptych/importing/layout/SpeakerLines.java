package app.diptych.importing.layout;

import app.diptych.importing.text.SourceLine;
import app.diptych.importing.text.Writing;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Knows which lines of a file are speaker lines.
 *
 * <p>A line printed twice is the strongest evidence: whatever was once printed twice, and looks like a speaker line, is
 * one wherever it stands alone, too. A line never printed twice must say more: a title, a name known or announced.
 */
final class SpeakerLines {
    /** An announced name stands at most so many lines before its speaker line. */
    private static final int ANNOUNCED_WITHIN = 4;

    /** With the house it may stand further above: sentences may be lines. */
    private static final int HOUSE_WITHIN = 12;

    /** What is said of who asks next: a subject is turned to in other words. */
    private static final Pattern CALLS_UP = Pattern.compile(
            "(?i)\\b(?:questions?|line of|lines? (?:is|are)|go ahead|next up|caller|joined by|hear from|hand (?:it|the call|over))\\b|[問问]|[線线]上");

    private static final int LONGEST = 160;
    /** Two prints may differ by so many blanks. */
    private static final int MAY_SLIP = 4;

    private final List<SourceLine> lines;
    private final Set<String> doubled = new HashSet<>();
    private final Set<String> names = new HashSet<>();
    private final Map<String, Integer> alone = new HashMap<>();

    SpeakerLines(List<SourceLine> lines) {
        this.lines = lines;
        for (int i = 0; i < lines.size(); i++) {
            String text = lines.get(i).text();
            if (isDouble(i)) {
                learn(text);
            } else if (SpeakerShape.mustBe(text)) {
                learnName(text);
            }
            if (text.length() <= 60) {
                alone.merge(text, 1, Integer::sum);
            }
        }
    }

    private void learn(String text) {
        doubled.add(SpeakerShape.key(text));
        learnName(text);
    }

    private void learnName(String text) {
        String name = SpeakerShape.name(text);
        if (name.indexOf(' ') > 0) {
            names.add(SpeakerShape.key(name));
        }
    }

    /** Whether no speaker line is printed twice. */
    boolean noneDoubled() {
        return doubled.isEmpty();
    }

    /** Whether a speaker line begins at an index, printed twice. */
    boolean isDouble(int at) {
        return at + 1 < lines.size()
                && sameSpeaker(lines.get(at).text(), lines.get(at + 1).text())
                && SpeakerShape.couldBe(lines.get(at).text());
    }

    /** Whether a text was seen printed twice as a speaker line. */
    boolean isKnown(String text) {
        return text.length() <= LONGEST && doubled.contains(SpeakerShape.key(text));
    }

    /** Whether the line at an index is a speaker line although it is printed once. */
    boolean isSingle(int at) {
        String text = lines.get(at).text();
        if (isKnown(text) || SpeakerShape.mustBe(text)) {
            return true;
        }
        if (!SpeakerShape.couldBe(text)) {
            return false;
        }
        return names.contains(SpeakerShape.key(text)) || isLoneName(at) || isAnnouncedWithHouse(at);
    }

    /** "Ann Lee - Halden" below a line in which both are named, as who asks next is, or that returns. */
    private boolean isAnnouncedWithHouse(int at) {
        String[] parts = SpeakerShape.DASH.split(lines.get(at).text(), 2);
        boolean two = parts.length == 2 && parts[0].indexOf(' ') > 0 && !parts[1].isBlank();
        if (!two || !SpeakerShape.isName(parts[0].strip(), 4)) {
            return false;
        }
        if (alone.getOrDefault(lines.get(at).text(), 0) > 1) {
            return true;
        }
        return lines.subList(Math.max(0, at - HOUSE_WITHIN), at).stream()
                .map(SourceLine::text)
                .anyMatch(before -> before.length() > lines.get(at).text().length()
                        && before.contains(parts[0].strip())
                        && before.contains(parts[1].strip())
                        && CALLS_UP.matcher(before).find());
    }

    /** A name without title, of somebody announced just before, or again and again on a line of its own. */
    private boolean isLoneName(int at) {
        String text = lines.get(at).text();
        if (text.indexOf(' ') < 0 || !SpeakerShape.isName(text, 4)) {
            return false;
        }
        boolean translated = at + 1 < lines.size()
                && Writing.of(lines.get(at + 1).text()) == Writing.CHINESE
                && !SpeakerShape.translates(text, lines.get(at + 1).text());
        if (translated) {
            return false;
        }
        for (int i = Math.max(0, at - ANNOUNCED_WITHIN); i < at; i++) {
            String before = lines.get(i).text();
            if (before.length() > text.length() && before.contains(text)) {
                return true;
            }
        }
        return alone.getOrDefault(text, 0) > 1;
    }

    /** Whether two prints name the same speaker, if one may have slipped. */
    static boolean sameSpeaker(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        boolean alike = one.length() <= LONGEST
                && Math.abs(one.length() - other.length()) <= MAY_SLIP
                && Character.toLowerCase(one.charAt(0)) == Character.toLowerCase(other.charAt(0));
        return alike && SpeakerShape.key(one).equals(SpeakerShape.key(other));
    }
}
