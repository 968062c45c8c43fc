package app.diptych.importing.assembly.line;

import app.diptych.importing.manuscript.Item;
import app.diptych.importing.text.Writing;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Divides a call of which most stands in unbroken paragraphs, as speech recognition and some programs give it: before names
 * with colons, if there are such; and at the ends of sentences, so that a person can read it. Nothing else is changed.
 *
 * <p>Lengths are counted in Latin letters; a Han character says as much as three.
 */
public final class Unbroken {
    /** A shorter text is read as it is. */
    private static final int LONG = 1_500;

    private static final int HAN = 3;
    private static final int SEVERAL = 3;

    private static final Pattern NAMED = Pattern.compile(
            "(?:^|(?<=[.?!…\"”)\\]])\\s+)(\\p{Lu}[\\p{L}.'’-]{0,20}(?: \\p{Lu}[\\p{L}.'’-]{0,20}){0,3}):\\s+(?=\\S)"
                    + "|(?:^|(?<=[。？！」』”]))\\s*([\\p{IsHan}·]{2,12})[:：]\\s*(?=\\S)");

    private Unbroken() {}

    /** Whether most of a text stands in paragraphs that are too long to be read. */
    public static boolean is(List<Item> items) {
        long all = 0;
        long unread = 0;
        int longest = 0;
        for (Item item : items) {
            int length = length(item.text());
            all += length;
            if (isLong(item)) {
                unread += length;
                longest = Math.max(longest, length);
            }
        }
        return 2 * unread > all && (longest >= 2 * LONG || items.size() < SEVERAL);
    }

    /** The same items, each paragraph divided that is too long. */
    public static List<Item> parted(List<Item> items) {
        List<Item> parted = new ArrayList<>();
        for (Item item : items) {
            if (isLong(item)) {
                parts(item.text()).forEach(part -> parted.add(new Item.Paragraph(part, false, item.place())));
            } else {
                parted.add(item);
            }
        }
        return parted;
    }

    /**
     * The same items, each paragraph that is too long divided before the names of persons who are known, and nowhere else: in
     * a text whose speakers are marked a long paragraph is what one of them says, or several in turn.
     */
    public static List<Item> partedBefore(List<Item> items, Predicate<String> known) {
        List<Item> parted = new ArrayList<>();
        for (Item item : items) {
            if (isLong(item)) {
                List<Integer> starts = starts(item.text(), known, new ArrayList<>());
                cut(item.text(), starts).forEach(part -> parted.add(new Item.Paragraph(part, false, item.place())));
            } else {
                parted.add(item);
            }
        }
        return parted;
    }

    /** Whether some paragraph is too long. */
    public static boolean hasLong(List<Item> items) {
        return items.stream().anyMatch(Unbroken::isLong);
    }

    /** Whether a text is too long for one paragraph. */
    public static boolean isLong(String text) {
        return length(text) >= LONG;
    }

    private static boolean isLong(Item item) {
        return item instanceof Item.Paragraph && isLong(item.text());
    }

    private static int length(String text) {
        return text.length() + (HAN - 1) * Writing.han(text);
    }

    /** How much a character says. */
    static int weight(char c) {
        return Writing.isHan(c) ? HAN : 1;
    }

    /** The parts of a text: what each person says where several are named with colons, and of that paragraphs of sentences. */
    static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        for (String part : byNames(text)) {
            if (isLong(part)) {
                parts.addAll(Sentences.paragraphs(part));
            } else {
                parts.add(part);
            }
        }
        return parts;
    }

    /** The text before each name, if one comes again; else the whole. */
    private static List<String> byNames(String text) {
        List<String> names = new ArrayList<>();
        List<Integer> starts = starts(text, _ -> true, names);
        int different = Set.copyOf(names).size();
        if (different < 2 || different == starts.size() || starts.size() < SEVERAL) {
            return List.of(text);
        }
        return cut(text, starts);
    }

    /** Where names stand that are taken, which are added to those given. */
    private static List<Integer> starts(String text, Predicate<String> taken, List<String> names) {
        List<Integer> starts = new ArrayList<>();
        Matcher named = NAMED.matcher(text);
        while (named.find()) {
            boolean english = named.group(1) != null;
            String name = english ? named.group(1) : named.group(2);
            if (taken.test(name)) {
                starts.add(named.start(english ? 1 : 2));
                names.add(name);
            }
        }
        return starts;
    }

    private static List<String> cut(String text, List<Integer> starts) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int next : starts) {
            Sentences.add(parts, text.substring(start, next));
            start = next;
        }
        Sentences.add(parts, text.substring(start));
        return parts;
    }
}
