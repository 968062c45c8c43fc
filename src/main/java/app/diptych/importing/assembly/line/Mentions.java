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
    private static final Pattern NAMED =
            Pattern.compile("(?<=[\\p{Ll}\\d][,;]? |[,;:–—-] |\\p{Ll}\\. )(" + WORD + ")(?: (?:\\p{Lu}\\.? )?(" + WORD + "))?");

    private final Set<String> words = new HashSet<>();
    private final Set<String> families = new HashSet<>();

    /** @param items of the whole manuscript */
    public Mentions(List<Item> items) {
        for (Item item : items) {
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

    /** Whether one of the words of a name is named elsewhere. */
    public boolean hasOneOf(String name) {
        return Arrays.stream(name.toLowerCase(Locale.ROOT).split("[ ,.]+", -1)).anyMatch(words::contains);
    }

    /** Whether a single word is named elsewhere behind another, as family names are. */
    public boolean hasFamily(String name) {
        return families.contains(name.toLowerCase(Locale.ROOT));
    }
}
