package app.diptych.model.pattern;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads what each match of a regular expression has to hold. Of what it does not look into (classes of many characters,
 * what is looked for ahead and behind) it takes it that anything matches, so that it never asks for too much.
 */
final class FactorReader {
    /** A class of more characters may be any. */
    private static final int LARGEST_CLASS = 40;

    /** A part that is said to come so often is written out; of more, only that it comes. */
    private static final int WRITTEN_OUT = 4;

    /** Flags that change which characters are the same or where a word has its edges. */
    private static final int REFUSED = Pattern.COMMENTS
            | Pattern.LITERAL
            | Pattern.UNICODE_CASE
            | Pattern.UNICODE_CHARACTER_CLASS
            | Pattern.CANON_EQ;

    private static final String QUANTIFIERS = "?*+{";
    /** What does not stand for itself. */
    private static final String SIGNS = QUANTIFIERS + "|()[]\\.^$";

    private final String regex;
    private boolean lines;
    private int at;

    private FactorReader(String regex, boolean lines) {
        this.regex = regex;
        this.lines = lines;
    }

    /** @throws IllegalArgumentException if it has a construct that this reader does not know */
    static Factors read(Pattern pattern) {
        if ((pattern.flags() & REFUSED) != 0) {
            throw new IllegalArgumentException("flags " + pattern.flags() + " of " + pattern);
        }
        FactorReader reader = new FactorReader(pattern.pattern(), (pattern.flags() & Pattern.MULTILINE) != 0);
        Factors factors = reader.choice();
        if (reader.at < reader.regex.length()) {
            throw reader.unknown();
        }
        return factors;
    }

    private IllegalArgumentException unknown() {
        return new IllegalArgumentException("not understood at " + at + " of " + regex);
    }

    private boolean has(char c) {
        return at < regex.length() && regex.charAt(at) == c;
    }

    private boolean skip(String text) {
        boolean skipped = regex.startsWith(text, at);
        at += skipped ? text.length() : 0;
        return skipped;
    }

    private Factors choice() {
        Factors first = sequence();
        if (!has('|')) {
            return first;
        }
        List<Factors> all = new ArrayList<>(List.of(first));
        while (skip("|")) {
            all.add(sequence());
        }
        return Factors.any(all);
    }

    private Factors sequence() {
        Factors all = Factors.EMPTY;
        while (at < regex.length() && !has('|') && !has(')')) {
            all = all.then(quantified(atom()));
        }
        return all;
    }

    private Factors quantified(Factors atom) {
        Factors all = atom;
        if (skip("?")) {
            all = atom.optional();
        } else if (skip("*")) {
            all = Factors.ANYTHING;
        } else if (skip("+")) {
            all = atom.repeated();
        } else if (has('{')) {
            int end = regex.indexOf('}', at);
            String[] counts = regex.substring(at + 1, end).split(",", -1);
            at = end + 1;
            all = times(atom, Integer.parseInt(counts[0]), counts[counts.length - 1]);
        } else {
            return all;
        }
        // Whether it takes much or little first, or gives nothing back, is nothing to what it holds.
        if (!skip("?")) {
            skip("+");
        }
        return all;
    }

    private static Factors times(Factors atom, int least, String most) {
        if (least == 0) {
            return most.equals("1") ? atom.optional() : Factors.ANYTHING;
        }
        if (least > WRITTEN_OUT || !most.equals(Integer.toString(least))) {
            return atom.repeated();
        }
        Factors all = atom;
        for (int i = 1; i < least; i++) {
            all = all.then(atom);
        }
        return all;
    }

    private Factors atom() {
        char c = regex.charAt(at);
        return switch (c) {
            case '(' -> group();
            case '[' -> characterClass();
            case '\\' -> escape();
            case '.' -> {
                at++;
                yield Factors.ANYTHING;
            }
            case '^', '$' -> {
                at++;
                yield lines ? Factors.EMPTY : sign(c == '^' ? Literal.START : Literal.END);
            }
            case '*', '+', '?', '{' -> throw unknown();
            default -> Factors.exactly(Set.of(plain()));
        };
    }

    /** Characters that stand for themselves: one, or several of which none is said to come oftener. */
    private String plain() {
        int point = regex.codePointAt(at);
        int end = at + Character.charCount(point);
        while (end < regex.length() && isPlain(regex.charAt(end))) {
            end++;
        }
        if (end < regex.length() && QUANTIFIERS.indexOf(regex.charAt(end)) >= 0) {
            end = Math.max(regex.offsetByCodePoints(end, -1), at + Character.charCount(point));
        }
        String plain = lower(regex.substring(at, end));
        at = end;
        return plain;
    }

    private static boolean isPlain(char c) {
        return SIGNS.indexOf(c) < 0;
    }

    private static String lower(String text) {
        char[] lower = text.toCharArray();
        for (int i = 0; i < lower.length; i++) {
            lower[i] = Literal.lower(lower[i]);
        }
        return new String(lower);
    }

    private static Factors sign(char sign) {
        return Factors.exactly(Set.of(String.valueOf(sign)));
    }

    private static String text(int point) {
        return point < Character.MIN_SUPPLEMENTARY_CODE_POINT
                ? String.valueOf(Literal.lower((char) point))
                : Character.toString(point);
    }

    private Factors group() {
        at++;
        boolean around = skip("?=") || skip("?!") || skip("?<=") || skip("?<!");
        if (!around && !skip("?:") && !skip("?>") && skip("?")) {
            if (skip("<")) {
                at = regex.indexOf('>', at) + 1;
            } else if (flags()) {
                return Factors.EMPTY;
            }
        }
        Factors inside = choice();
        if (!skip(")")) {
            throw unknown();
        }
        return around ? Factors.EMPTY : inside;
    }

    /** Reads flags; whether they stand alone, for all that follows. */
    private boolean flags() {
        while (!has(':') && !has(')')) {
            if (!has('i') && !has('s') && !has('m')) {
                throw unknown();
            }
            lines |= has('m');
            at++;
        }
        return regex.charAt(at++) == ')';
    }

    private Factors escape() {
        at++;
        char c = regex.charAt(at++);
        if (c == 'b' && !has('{')) {
            return sign(Literal.EDGE);
        }
        if (c == 'A' || c == 'z' || c == 'Z' || c == 'B' || c == 'G') {
            return Factors.EMPTY;
        }
        boolean several = at < regex.length() && Character.isDigit(regex.charAt(at));
        if (c == '0' || (Character.isDigit(c) && several)) {
            throw unknown();
        }
        if (Character.isDigit(c) || "dDwWsShHvVRX".indexOf(c) >= 0) {
            return Factors.ANYTHING;
        }
        if (c == 'p' || c == 'P') {
            at = has('{') ? regex.indexOf('}', at) + 1 : at + 1;
            return Factors.ANYTHING;
        }
        if (c == 'Q') {
            int end = regex.indexOf("\\E", at);
            String quoted = regex.substring(at, end < 0 ? regex.length() : end);
            at += quoted.length() + (end < 0 ? 0 : 2);
            if (at < regex.length() && QUANTIFIERS.indexOf(regex.charAt(at)) >= 0) {
                throw unknown();
            }
            return Factors.exactly(Set.of(lower(quoted)));
        }
        return Factors.exactly(Set.of(text(character(c))));
    }

    /** The character that is written by an escape. */
    private int character(char c) {
        if (c == 'u') {
            at += 4;
            int point = Integer.parseInt(regex, at - 4, at, 16);
            if (point <= Literal.END || (point <= Character.MAX_SURROGATE && point >= Character.MIN_SURROGATE)) {
                throw unknown();
            }
            return point;
        }
        int control = "tnrf".indexOf(c);
        if (control >= 0) {
            return "\t\n\r\f".charAt(control);
        }
        if (Character.isLetterOrDigit(c)) {
            throw unknown();
        }
        return c;
    }

    private Factors characterClass() {
        at++;
        boolean known = !skip("^");
        Set<String> members = new LinkedHashSet<>();
        boolean begun = false;
        while (!begun || !has(']')) {
            begun = true;
            int first = member();
            known &= first >= 0;
            int end = first;
            if (has('-') && at + 1 < regex.length() && regex.charAt(at + 1) != ']') {
                at++;
                end = member();
                known &= end >= 0 && end - first <= LARGEST_CLASS;
            }
            for (int point = first; known && point <= end; point++) {
                members.add(text(point));
            }
        }
        at++;
        return known && members.size() <= LARGEST_CLASS ? Factors.exactly(members) : Factors.ANYTHING;
    }

    /** A character of a class, or −1 for several. */
    private int member() {
        if (has('[')) {
            characterClass();
            return -1;
        }
        if (skip("&&")) {
            return -1;
        }
        int point = regex.codePointAt(at);
        at += Character.charCount(point);
        if (point != '\\') {
            return point;
        }
        char c = regex.charAt(at++);
        if (c == 'p' || c == 'P') {
            at = has('{') ? regex.indexOf('}', at) + 1 : at + 1;
            return -1;
        }
        return "dDwWsShHvVRb".indexOf(c) >= 0 ? -1 : character(c);
    }
}
