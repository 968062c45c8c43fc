package app.diptych.importing.assembly.line;

import app.diptych.importing.layout.SpeakerShape;
import app.diptych.importing.manuscript.Item;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The persons that are named within sentences: a name that stands before a speech once is most likely one of them. */
public final class Mentions {
    private static final String WORD = "\\p{Lu}[\\p{L}'’\\-]{2,30}";
    /** A capital within a sentence, with the one behind it. */
    private static final Pattern NAMED = Pattern.compile(
            "(?<=[\\p{Ll}\\d][,;]? |[,;:–—-] |\\p{Ll}\\. )(" + WORD + ")(?: (?:\\p{Lu}\\.? )?(" + WORD + "))?");

    private static final Pattern COMMON = Pattern.compile("(?<![\\p{L}'’])\\p{Ll}[\\p{Ll}'’]*");
    private static final Set<String> JOINING =
            Set.of("and", "de", "da", "di", "du", "van", "von", "der", "den", "la", "le", "el", "al");
    private static final Pattern BETWEEN = Pattern.compile("[ ,.]+");

    private final Set<String> words = new HashSet<>();
    /** What is written in small letters somewhere, and so is no name. */
    private final Set<String> common = new HashSet<>();

    private final Set<String> families = new HashSet<>();

    /** @param items of the whole manuscript */
    public Mentions(List<Item> items) {
        for (Item item : items) {
            Matcher small = COMMON.matcher(item.text());
            while (small.find()) {
                common.add(small.group());
            }
            Matcher named = NAMED.matcher(item.text());
            while (named.find()) {
                String second = named.group(2);
                add(named.group(1), words);
                if (second != null) {
                    add(second, words);
                    add(second, families);
                }
            }
        }
    }

    private static void add(String word, Set<String> to) {
        if (!SpeakerShape.isRole(word)) {
            to.add(word.toLowerCase(Locale.ROOT));
        }
    }

    /** Whether one of the words of a name is named elsewhere, and none is a common word. */
    public boolean hasOneOf(String name) {
        return hasNoCommon(name) && Arrays.stream(words(name)).anyMatch(words::contains);
    }

    /** Whether a single word is named elsewhere behind another, as family names are. */
    public boolean hasFamily(String name) {
        return hasNoCommon(name) && families.contains(name.toLowerCase(Locale.ROOT));
    }

    /** Whether none of the words of a name is written in small letters anywhere; what may join names aside. */
    public boolean hasNoCommon(String name) {
        return Arrays.stream(words(name)).noneMatch(word -> common.contains(word) && !JOINING.contains(word));
    }

    /** Whether a text has a name in it; where names are printed in capitals, in whatever letters. */
    public static boolean isIn(String text, String name) {
        return place(text, name) >= 0;
    }

    /** Where a text has it, or -1. */
    static int place(String text, String name) {
        int at = text.indexOf(name);
        return at >= 0 || !isCapitals(name) ? at : text.toUpperCase(Locale.ROOT).indexOf(name);
    }

    private static boolean isCapitals(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT)) && !name.equals(name.toLowerCase(Locale.ROOT));
    }

    private static String[] words(String name) {
        return BETWEEN.split(name.toLowerCase(Locale.ROOT), -1);
    }
}
