package app.diptych.importing.manuscript;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Letters that the fonts of a print do not name, "o�cer": most are two or three small letters in one sign. A word that stands
 * elsewhere in the print with them, and no other such word, is that word, where several words tell that the signs are such
 * letters; what stays unknown is told.
 */
public final class Ligatures {
    private static final List<String> SIGNS = List.of("fi", "fl", "ff", "ffi", "ffl");
    private static final Pattern WORD = Pattern.compile("(?<![\\p{L}\uFFFD])\\p{L}*+\uFFFD[\\p{L}\uFFFD]*+");
    private static final Pattern WHOLE = Pattern.compile("(?<![\\p{L}\uFFFD])\\p{L}++(?!\uFFFD)");
    private static final String UNKNOWN = "\uFFFD";
    /** Letters of a word that is looked for. */
    private static final int SHORTEST = 3;
    /** So many different words must tell that the signs are letters. */
    private static final int SEVERAL = 2;
    /** Signs in one word. */
    private static final int MOST = 3;
    /** A sign at the edge of a word may be a quotation mark. */
    private static final Pattern EDGE = Pattern.compile("^\uFFFD+|\uFFFD+$");
    /** Small letters alone are joined, behind a capital at the most. */
    private static final Pattern CAPITAL_WITHIN = Pattern.compile("^.+\\p{Lu}");
    /** What may stand before the first word of a sentence. */
    private static final String OPENING = "\"'“”‘’«([（「";

    private static final String ENDING = ".!?:…。！？：";

    private final Set<String> words = new HashSet<>();

    private Ligatures(List<Item> items) {
        items.forEach(item -> WHOLE.matcher(item.text())
                .results()
                .forEach(word -> words.add(word.group().toLowerCase(Locale.ROOT))));
    }

    /** The paragraphs with the words that are known; of the others a flaw is added. */
    public static List<Item> mended(List<Item> items, List<Flaw> flaws) {
        if (items.stream().noneMatch(item -> item.text().contains(UNKNOWN))) {
            return items;
        }
        Ligatures ligatures = new Ligatures(items);
        List<Item> mended = ligatures.told(items) < SEVERAL
                ? items
                : items.stream().map(ligatures::mended).toList();
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

    /** How many different words tell what their signs are. */
    private long told(List<Item> items) {
        return items.stream()
                .filter(Item.Paragraph.class::isInstance)
                .map(Item::text)
                .flatMap(text -> WORD.matcher(text).results().flatMap(word -> known(word, text).stream()))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .distinct()
                .count();
    }

    private Item mended(Item item) {
        if (!(item instanceof Item.Paragraph paragraph) || !item.text().contains(UNKNOWN)) {
            return item;
        }
        String plain = paragraph.text();
        String text = WORD.matcher(plain)
                .replaceAll(word -> Matcher.quoteReplacement(
                        known(word, plain).stream().findFirst().orElse(word.group())));
        return new Item.Paragraph(text, paragraph.emphasised(), paragraph.place());
    }

    /** The one word of the print that a word with signs can be, or none. */
    private List<String> known(MatchResult word, String text) {
        String printed = word.group();
        String within = EDGE.matcher(printed).replaceAll("");
        boolean letters = within.length() == printed.length() || !words.contains(within.toLowerCase(Locale.ROOT));
        boolean possible = letters
                && !CAPITAL_WITHIN.matcher(printed).find()
                && !(printed.startsWith(UNKNOWN) && begins(text, word.start()));
        List<String> known = !possible
                ? List.of()
                : readings(printed, MOST)
                        .filter(whole -> whole.length() >= SHORTEST && words.contains(whole.toLowerCase(Locale.ROOT)))
                        .toList();
        return known.size() == 1 ? known : List.of();
    }

    /** Joined letters that begin a sentence begin with a capital, and none of these do. */
    private static boolean begins(String text, int at) {
        int before = at - 1;
        while (before >= 0
                && (Character.isWhitespace(text.charAt(before)) || OPENING.indexOf(text.charAt(before)) >= 0)) {
            before--;
        }
        return before < 0 || ENDING.indexOf(text.charAt(before)) >= 0;
    }

    private static Stream<String> readings(String word, int signs) {
        int at = word.indexOf(UNKNOWN);
        return at < 0
                ? Stream.of(word)
                : signs == 0
                        ? Stream.empty()
                        : SIGNS.stream()
                                .flatMap(sign ->
                                        readings(word.substring(0, at) + sign + word.substring(at + 1), signs - 1));
    }
}
