package app.diptych.importing.manuscript;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Letters that the fonts of a print do not name, "o�cer": most are two or three letters in one sign. A word that stands
 * elsewhere in the print with one of them, and with no other, is that word; what stays unknown is told.
 */
public final class Ligatures {
    private static final List<String> SIGNS = List.of("fi", "fl", "ff", "ffi", "ffl");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\uFFFD]*\uFFFD[\\p{L}\uFFFD]*");
    private static final Pattern WHOLE = Pattern.compile("\\p{L}{3,}");
    private static final String UNKNOWN = "\uFFFD";

    private Ligatures() {}

    /** The paragraphs with the words that are known; of the others a flaw is added. */
    public static List<Item> mended(List<Item> items, List<Flaw> flaws) {
        if (items.stream().noneMatch(item -> item.text().contains(UNKNOWN))) {
            return items;
        }
        Set<String> words = new HashSet<>();
        items.forEach(item -> WHOLE.matcher(item.text())
                .results()
                .forEach(word -> words.add(word.group().toLowerCase(Locale.ROOT))));
        List<Item> mended = items.stream()
                .map(item -> item instanceof Item.Paragraph paragraph ? mended(paragraph, words) : item)
                .toList();
        mended.stream()
                .filter(item -> item.text().contains(UNKNOWN))
                .findFirst()
                .ifPresent(first -> {
                    long count = mended.stream()
                            .flatMap(item -> WORD.matcher(item.text()).results())
                            .count();
                    Place place = first.place();
                    flaws.add(new Flaw(
                            place,
                            "The fonts of the file do not say which letters some signs are; " + count
                                    + " words have a placeholder for them."));
                });
        return mended;
    }

    private static Item mended(Item.Paragraph paragraph, Set<String> words) {
        String text = WORD.matcher(paragraph.text()).replaceAll(word -> Matcher.quoteReplacement(mended(word, words)));
        return new Item.Paragraph(text, paragraph.emphasised(), paragraph.place());
    }

    private static String mended(MatchResult word, Set<String> words) {
        List<String> known = SIGNS.stream()
                .map(sign -> word.group().replace(UNKNOWN, sign))
                .filter(whole -> words.contains(whole.toLowerCase(Locale.ROOT)))
                .toList();
        return known.size() == 1 ? known.getFirst() : word.group();
    }
}
