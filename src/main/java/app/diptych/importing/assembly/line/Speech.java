package app.diptych.importing.assembly.line;

import app.diptych.importing.text.Writing;
import java.util.regex.Pattern;

/** Tells what is said from lines that only name things, by form. */
public final class Speech {
    private static final Pattern SMALL = Pattern.compile("(?<![\\p{L}'’])\\p{Ll}[\\p{Ll}'’]*");
    /** The last word of a sentence, where it is no name, number or abbreviation ("p.m."). */
    private static final Pattern SMALL_END =
            Pattern.compile("(?<![\\p{L}.'’-])\\p{Ll}[\\p{Ll}'’-]+[.?!…][\"”’')\\]]*$");
    /** A sentence that ends inside: "Welcome to the call. [Operator instructions]". */
    private static final Pattern INSIDE = Pattern.compile("\\p{Ll}{2}[.?!] |[。？！]");

    /** Somebody speaks of himself or to others. */
    private static final Pattern PERSONAL = Pattern.compile(
            "(?i)\\b(?:I|we|you|our|us|my|your|me|thanks?|good (?:morning|afternoon|evening|day)|hi|hello|yes|sure|okay)\\b|[我您你]|[謝谢]|早安|早上好|下午好|大家好|各位|[好對对是]的|[當当]然|[嗎吗呢][？?]");

    /** The full stop of a house's form ends no sentence. */
    private static final Pattern LEGAL =
            Pattern.compile("(?i)\\b(?:inc|ltd|corp|co|l\\.?p|l\\.?l\\.?c|p\\.?l\\.?c|s\\.a|n\\.v|a\\.g)\\.[)）]?$");

    /** Those who call say so; a publisher thanks for reading. */
    private static final Pattern LEAVE = Pattern.compile(
            "(?i)^(?!.*(?:\\b(?:read|subscri|visit)|[閱阅][讀读覽览]|[訂订][閱阅]|[收觀观]看)).*(?:\\b(?:thank you|thanks|(?:good-?)?bye)\\b|[謝谢]|再[見见會会])");

    private static final int PERSONAL_WITHIN = 800;
    private static final int WORDS = 4;
    private static final int LONG = 80;
    private static final int HAN = 15;

    private Speech() {}

    /** Whether a paragraph is a sentence or more: it has small words, and ends as a sentence does or is long. */
    public static boolean is(String text) {
        String head = text.substring(0, Math.min(text.length(), 400));
        if (Writing.han(head) >= HAN) {
            return endsSentence(text) || INSIDE.matcher(head).find() || text.length() > LONG;
        }
        boolean sentence = endsSentence(text) || INSIDE.matcher(head).find() || text.length() > LONG;
        return sentence && SMALL.matcher(head).results().limit(WORDS).count() == WORDS;
    }

    /**
     * Whether a line that has the words of a house or a position is a sentence none the less: somebody speaks, or its last word
     * is a small one, as no abbreviation is.
     */
    public static boolean isClause(String text) {
        return endsSentence(text)
                && (isPersonal(text) || SMALL_END.matcher(text).find());
    }

    /** Whether somebody speaks of himself, to others, or greets: definitions and headings do not. */
    public static boolean isPersonal(String text) {
        return PERSONAL.matcher(text.substring(0, Math.min(text.length(), PERSONAL_WITHIN)))
                .find();
    }

    /** Whether somebody thanks or takes leave in a short line, be it without a full stop. */
    public static boolean takesLeave(String text) {
        return text.length() <= LONG && LEAVE.matcher(text).find();
    }

    /** Whether a text ends with the form of a house, "Halden & Co.", whose full stop ends no sentence. */
    public static boolean endsLegalForm(String text) {
        return LEGAL.matcher(text).find();
    }

    /** Whether the text ends with a full stop or the like, quotation marks and brackets aside. */
    public static boolean endsSentence(String text) {
        int end = text.length();
        while (end > 0 && "\"”’')]）」』 ".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        boolean ends = end > 0 && ".?!…。？！".indexOf(text.charAt(end - 1)) >= 0;
        // "Ann Lee (Halden & Co.)"
        boolean house = ends && end < text.length() && endsLegalForm(text);
        return ends && !house;
    }
}
