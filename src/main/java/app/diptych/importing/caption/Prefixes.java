package app.diptych.importing.caption;

import app.diptych.importing.assembly.line.Marks;
import app.diptych.importing.text.HanName;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Names that are printed before what somebody says: {@code JANE DOE:}, {@code >> Jane Doe:}. A single word with a colon is
 * one if it is in capitals or comes again; "Guidance:" once is no name.
 */
final class Prefixes {
    private static final String PART = "[\"“(]?\\p{Lu}[\\p{L}.'’\\-]{0,30}[\"”)]?";
    private static final String NAME = PART + "(?: (?:" + PART + "|de|del|van|von|der|la|di|bin)){0,5}";
    /** "[Jane Doe] Good morning." */
    private static final Pattern FRAMED =
            Pattern.compile("^(?:>>+|-)?\\s*[\\[【(（](" + NAME + "|[\\p{IsHan}·‧・•．]{2,12})[\\]】)）]\\s*[:：]?\\s*(.+)$");

    private static final Pattern LATIN = Pattern.compile(
            "^(?:>>+|-)?\\s*[\\[【]?(" + NAME + ")[]】]?(?:\\s*[(（]([^()（）]{2,80})[)）])?(?::(?:\\s+|$)|：\\s*)(.*)$");
    /** Chinese is printed with either colon, and without a blank behind it. */
    private static final Pattern HAN =
            Pattern.compile("^(?:>>+|-)?\\s*[\\[【]?([\\p{IsHan}·‧・•．]{2,12})[]】]?\\s*[:：]\\s*(.+)$");

    private static final Pattern CHANGE = Pattern.compile("^(?:>>+)\\s*(.*)$");

    private static final int SEVERAL = 3;

    private final Map<String, Integer> seen = new HashMap<>();

    /** How many names in Chinese come again: where several do, one that comes once is a name by its form. */
    private final long returning;

    /** @param lines of all cues, without markup */
    Prefixes(List<String> lines) {
        lines.forEach(line -> match(line)
                .filter(found -> !isMeasure(found))
                .ifPresent(found -> seen.merge(key(found.name()), 1, Integer::sum)));
        returning = seen.entrySet().stream()
                .filter(each -> each.getValue() > 1 && isHan(each.getKey()))
                .count();
    }

    /**
     * A name and what is said.
     *
     * @param name as printed
     * @param behind title or house in brackets, or null
     * @param text what is said
     */
    record Prefix(String name, @Nullable String behind, String text) {}

    private static Optional<Prefix> match(String line) {
        Matcher latin = LATIN.matcher(line);
        if (latin.matches()) {
            return Optional.of(new Prefix(latin.group(1), latin.group(2), latin.group(3)));
        }
        Matcher framed = FRAMED.matcher(line);
        if (framed.matches() && !Marks.isDirection(framed.group(1))) {
            return Optional.of(new Prefix(framed.group(1), null, framed.group(2)));
        }
        Matcher han = HAN.matcher(line);
        return han.matches() ? Optional.of(new Prefix(han.group(1), null, han.group(2))) : Optional.empty();
    }

    /** The name in Chinese that a line begins with behind one that named the same person in Latin letters. */
    static Optional<Prefix> again(String line) {
        Matcher han = HAN.matcher(line);
        return han.matches() ? Optional.of(new Prefix(han.group(1), null, han.group(2))) : Optional.empty();
    }

    /** The name that a line begins with; empty where it begins with none. */
    Optional<Prefix> of(String line) {
        return match(line).filter(found -> {
            String name = found.name();
            boolean several = name.indexOf(' ') > 0;
            boolean capitals = name.length() > 2 && name.equals(name.toUpperCase(Locale.ROOT)) && !isHan(name);
            boolean again = seen.getOrDefault(key(name), 0) > 1;
            return several
                    || capitals
                    || again
                    || (returning >= SEVERAL && HanName.isLikely(name) && !isMeasure(found));
        });
    }

    /** What a figure stands behind, or a word of business: "Gross margin: 52%" comes again, and nobody says it. */
    private static boolean isMeasure(Prefix found) {
        return (!found.text().isEmpty() && Character.isDigit(found.text().charAt(0)))
                || (isHan(found.name()) && HanName.isWord(found.name()));
    }

    private static boolean isHan(String name) {
        return Character.isIdeographic(name.codePointAt(0));
    }

    /** What stands behind the two angles by which captions say that somebody else speaks; null where they say nothing. */
    static Optional<String> change(String line) {
        Matcher change = CHANGE.matcher(line);
        return change.matches() ? Optional.of(change.group(1)) : Optional.empty();
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
