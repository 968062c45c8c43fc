package app.diptych.importing.assembly.line;

import app.diptych.importing.manuscript.Item;
import app.diptych.importing.text.Writing;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Divides a call that stands in one unbroken paragraph, as speech recognition and some programs give it: before names with
 * colons, if there are such; else at the ends of sentences, so that a person can read it. Nothing else is changed.
 */
public final class Unbroken {
    /** In characters; a shorter text is read as it is. */
    public static final int LONG = 1_500;
    /** So much of a paragraph is easily read: what has more ends at the next end of a sentence. */
    private static final int PARAGRAPH = 600;

    private static final int HAN_PARAGRAPH = 200;
    /** A sentence that opens a speech begins a paragraph behind so much. */
    private static final int SHORTEST = 200;
    /** Without any full stop a paragraph ends at a blank. */
    private static final int LONGEST = 1_500;

    private static final int SEVERAL = 3;

    private static final Pattern END = Pattern.compile("[.?!…][\"”’)]?\\s+(?=[\\p{Lu}\"“‘$€£¥\\d(])|[。？！][」』”]?\\s*");
    /** No sentence ends behind these. */
    private static final Pattern ABBREVIATION = Pattern.compile(
            "(?:^|[\\s(])(?:\\p{Lu}|Mr|Mrs|Ms|Dr|Prof|Jr|Sr|St|No|vs|Inc|Corp|Co|Ltd|U\\.S|U\\.K|approx)$");
    /** Somebody takes or gives the floor. */
    private static final Pattern OPENS = Pattern.compile(
            "(?i)(?:thank you|thanks|good (?:morning|afternoon|evening|day)|hi|hello|ladies and gentlemen|operator|this concludes"
                    + "|(?:and )?(?:our|the|your) (?:first|next|last|final) question)\\b|[謝谢感]{1,2}|各位|大家好|您好|下一[個个位]|主持人");
    /** The operator calls somebody up. */
    private static final Pattern CALLS =
            Pattern.compile("(?i)(?:and )?(?:our|the|your) (?:first|next|last|final) question\\b|下一[個个位]");

    private static final Pattern NAMED = Pattern.compile(
            "(?:^|(?<=[.?!…\"”)\\]])\\s+)(\\p{Lu}[\\p{L}.'’-]{0,20}(?: \\p{Lu}[\\p{L}.'’-]{0,20}){0,3}):\\s+(?=\\S)"
                    + "|(?:^|(?<=[。？！」』”]))\\s*([\\p{IsHan}·]{2,12})[:：]\\s*(?=\\S)");

    private Unbroken() {}

    /** Whether most of a text stands in a single paragraph that is too long to be read. */
    public static boolean is(List<Item> items) {
        long all = 0;
        int longest = 0;
        for (Item item : items) {
            int length = item.text().length();
            all += length;
            longest = item instanceof Item.Paragraph ? Math.max(longest, length) : longest;
        }
        return longest >= LONG && 2L * longest > all && (longest >= 2 * LONG || items.size() < SEVERAL);
    }

    /** The same items, the longest paragraph divided. */
    public static List<Item> parted(List<Item> items) {
        int longest =
                items.stream().mapToInt(item -> item.text().length()).max().orElse(0);
        List<Item> parted = new ArrayList<>();
        for (Item item : items) {
            if (item instanceof Item.Paragraph paragraph && item.text().length() == longest) {
                parts(item.text()).forEach(part -> parted.add(new Item.Paragraph(part, false, paragraph.place())));
            } else {
                parted.add(item);
            }
        }
        return parted;
    }

    /** The parts of a text: what each person says where several are named with colons, else paragraphs of sentences. */
    public static List<String> parts(String text) {
        List<String> named = byNames(text);
        return named.isEmpty() ? sentences(text) : named;
    }

    private static List<String> byNames(String text) {
        List<Integer> starts = new ArrayList<>();
        Set<String> names = new HashSet<>();
        Matcher named = NAMED.matcher(text);
        while (named.find()) {
            boolean english = named.group(1) != null;
            starts.add(named.start(english ? 1 : 2));
            names.add(english ? named.group(1) : named.group(2));
        }
        if (names.size() < 2 || names.size() == starts.size() || starts.size() < SEVERAL) {
            return List.of();
        }
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int next : starts) {
            add(parts, text.substring(start, next));
            start = next;
        }
        add(parts, text.substring(start));
        return parts;
    }

    private static List<String> sentences(String text) {
        int enough = Writing.han(text.substring(0, LONG)) > LONG / 4 ? HAN_PARAGRAPH : PARAGRAPH;
        List<String> parts = new ArrayList<>();
        Matcher end = END.matcher(text);
        int start = 0;
        while (end.find()) {
            int at = end.end();
            start = words(parts, text, start, at);
            if (at - start > 0
                    && !isAbbreviation(text, end.start())
                    && (at - start >= enough || opens(text, start, at))) {
                add(parts, text.substring(start, at));
                start = at;
            }
        }
        start = words(parts, text, start, text.length());
        add(parts, text.substring(start));
        return parts;
    }

    /** Cuts at blanks what goes on without the end of a sentence; where the rest begins. */
    private static int words(List<String> parts, String text, int from, int to) {
        int start = from;
        while (to - start > LONGEST) {
            int blank = text.lastIndexOf(' ', start + PARAGRAPH);
            int cut = blank > start ? blank + 1 : start + PARAGRAPH;
            cut += Character.isLowSurrogate(text.charAt(cut)) ? 1 : 0;
            add(parts, text.substring(start, cut));
            start = cut;
        }
        return start;
    }

    private static boolean opens(String text, int start, int at) {
        Matcher next = CALLS.matcher(text).region(at, text.length());
        if (next.lookingAt()) {
            return true;
        }
        return at - start >= SHORTEST
                && OPENS.matcher(text).region(at, text.length()).lookingAt();
    }

    private static boolean isAbbreviation(String text, int stop) {
        String head = text.substring(Math.max(0, stop - 8), stop);
        return text.charAt(stop) == '.' && ABBREVIATION.matcher(head).find();
    }

    private static void add(List<String> parts, String part) {
        String plain = part.strip();
        if (!plain.isEmpty()) {
            parts.add(plain);
        }
    }
}
