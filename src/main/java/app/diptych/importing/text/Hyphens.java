package app.diptych.importing.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mends words that were divided at the end of a line. Whether the hyphen belongs to the word is asked of the text itself:
 * how the word stands where no line ends, and whether its two parts are words.
 */
public final class Hyphens {
    /** No word is longer; what is, is none. */
    private static final int LONGEST = 60;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:-[\\p{L}\\p{N}]+)*+");
    /** A line that may be broken has so many characters. */
    private static final int WIDE = 40;
    /** Of so many such lines more than one ends within a word, where words are divided. */
    private static final int SELDOM = 15;

    /** So many characters before the end of a text tell in which language its last line is. */
    private static final int NEAR = 40;

    /** What ends a word and is none. */
    private static final Pattern ENDING = Pattern.compile(
            "(?:ments?|[st]ions?|[st]ional(?:ly)?|ings?|ed|ers?|ors?|ly|ally|ably|[ai]ble|ness|i?ty|i?ties|al|[ae]nces?|[ae]nt|ful|ous|i[sz](?:e[ds]?|ing|ation)|ures?|ates?|ated|ating)");

    private static final String HYPHENS = "-\u2010\u00ad";
    private static final char SOFT = '\u00ad';

    private static final Pattern CLOSE = Pattern.compile("\\p{IsHan}(?=[A-Za-z0-9])|[A-Za-z0-9%](?=\\p{IsHan})");
    private static final Pattern APART = Pattern.compile("\\p{IsHan}(?= [A-Za-z0-9])|[A-Za-z0-9%](?= \\p{IsHan})");

    private final Map<String, Integer> words = new HashMap<>();
    /** Whether the text has no blank between Han and Latin characters. */
    private final boolean close;
    /** Whether words are divided at the ends of lines at all; else a line ends at a hyphen that a word has, if a part is one. */
    private final boolean divides;

    /** @param lines of the whole text */
    public Hyphens(List<String> lines) {
        close = lines.stream()
                        .mapToLong(line -> CLOSE.matcher(line).results().count())
                        .sum()
                > lines.stream()
                        .mapToLong(line -> APART.matcher(line).results().count())
                        .sum();
        long divided = lines.stream().filter(Hyphens::isDivided).count();
        long wide = lines.stream().filter(line -> line.length() >= WIDE).count();
        divides = divided > 1 || SELDOM * divided > wide;
        for (String line : lines) {
            Matcher word =
                    WORD.matcher(line).region(0, line.length() - divided(line).length());
            while (word.find()) {
                words.merge(word.group().toLowerCase(Locale.ROOT), 1, Integer::sum);
            }
        }
    }

    /** Whether a hyphen divides the last word of a line. */
    public static boolean isDivided(CharSequence line) {
        return !divided(line).isEmpty();
    }

    /** The word at the end that a hyphen divides, with the hyphen; empty where there is none. */
    private static String divided(CharSequence line) {
        int end = line.length() - 1;
        if (end < 1 || HYPHENS.indexOf(line.charAt(end)) < 0 || !Character.isLetter(line.charAt(end - 1))) {
            return "";
        }
        int start = end;
        while (start > 0 && end - start < LONGEST && isInWord(line.charAt(start - 1))) {
            start--;
        }
        return line.subSequence(start, end + 1).toString();
    }

    private static String first(String line) {
        int end = 0;
        while (end < line.length() && end < LONGEST && isInWord(line.charAt(end))) {
            end++;
        }
        return line.substring(0, end);
    }

    private static boolean isInWord(char c) {
        return Character.isLetterOrDigit(c) || c == '-';
    }

    /** Adds a line to a text that is not empty. */
    public void append(StringBuilder text, String line) {
        String head = divided(text);
        String tail = first(line);
        if (head.isEmpty() || tail.isEmpty() || tail.startsWith("-")) {
            text.append(between(text, line)).append(line);
            return;
        }
        boolean soft = head.charAt(head.length() - 1) == SOFT;
        text.setLength(text.length() - 1);
        if (!soft && keeps(head.substring(0, head.length() - 1), tail)) {
            text.append('-');
        }
        text.append(line);
    }

    /** Whether the hyphen is part of the word. */
    private boolean keeps(String head, String tail) {
        String left = head.toLowerCase(Locale.ROOT);
        String right = tail.toLowerCase(Locale.ROOT);
        int closed = words.getOrDefault(left + right, 0);
        int hyphened = words.getOrDefault(left + "-" + right, 0);
        if (closed != hyphened) {
            return hyphened > closed;
        }
        if (left.indexOf('-') >= 0 || !Character.isLowerCase(tail.charAt(0))) {
            return true;
        }
        if (divides) {
            return words.containsKey(left) && words.containsKey(right);
        }
        // The second part stands at the beginning of a line, and once more if it is a word.
        boolean known = words.containsKey(left) || words.getOrDefault(right, 0) > 1 || words.containsKey(right + "s");
        return known && !ENDING.matcher(right).matches();
    }

    /** Nothing stands between two Han characters, or behind a dash. */
    private String between(StringBuilder text, String line) {
        int last = text.codePointBefore(text.length());
        int first = line.codePointAt(0);
        boolean number = Character.isDigit(last) && (Character.isDigit(first) || first == '%' || first == '.');
        if (close && number && hasWide(text.substring(Math.max(0, text.length() - NEAR))) && mayBeChinese(line)) {
            return ""; // in Chinese a number may be parted anywhere
        }
        if (close && isWide(last) != isWide(first) && last != '.' && last != ',') {
            return "";
        }
        boolean dash = last == '\u2014' || (last == '-' && Character.isDigit(first));
        return dash || (isWide(last) && isWide(first)) ? "" : " ";
    }

    /** Whether a line is Chinese, or has nothing but the rest of a number: in a text of both, English tears no number. */
    private static boolean mayBeChinese(String line) {
        return hasWide(line) || line.codePoints().noneMatch(Character::isLetter);
    }

    private static boolean hasWide(String text) {
        return text.codePoints().anyMatch(Hyphens::isWide);
    }

    private static boolean isWide(int c) {
        return Character.isIdeographic(c) || (c >= 0x3000 && c <= 0x303F) || (c >= 0xFF00 && c <= 0xFFEF);
    }
}
