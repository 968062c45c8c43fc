package app.diptych.importing.assembly.line;

import app.diptych.importing.layout.SpeakerShape;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A line that begins with who speaks and goes on with what is said.
 *
 * @param name of the speaker
 * @param behind the position or the house that stands behind the name, or empty
 * @param said the rest of the line
 */
record Saying(String name, String behind, String said) {
    /** "[Jane Doe]: …", "【執行長 王小明】…": a name in brackets. */
    static final Pattern FRAMED = Pattern.compile(
            "^[\\[【〔<「]\\s*+([^\\s\\[\\]【】〔〕<>「」][^\\[\\]【】〔〕<>「」]{1,59}?)\\s*+[\\]】〕>」]\\s*+[:：]?\\s*+(?=\\S)");
    /** "Jane Doe — Good morning.", "Jane Doe, Title – Good morning.", and the same with a caret, a tab or several blanks. */
    static final Pattern DASHED = Pattern.compile("^([\\p{Lu}\\p{IsHan}][^\\t:：—–^]{1,130}?)"
            + "(?:\\s*\\t\\s*|\\s{2,}|\\s*\\^\\s*|\\s*(?:——?|--)\\s*|\\s[–-]{1,2}\\s)(?=\\S)");

    /** Before the position: a comma, behind which no part of the name stands. */
    private static final Pattern PARTS = Pattern.compile(
            "^([^,，]{2,51}?(?:[,，]\\s*(?i:jr|sr|ii|iii|iv|ph\\.?d|m\\.?d|cfa|esq)\\.?(?=[,，]))?)[,，]\\s*(.{2,100})$");
    /** A full stop stands behind the beginning of a word alone: "Sr. Director", "Halden Inc." */
    private static final Pattern BEHIND =
            Pattern.compile("[\\p{Lu}\\p{IsHan}](?:[^.?!。？！]|(?<=\\b\\p{Lu}\\p{L}{0,4})\\.)*");

    private static final int LONGEST_NAME = 51;

    /** What a line says in one of the two forms, or null. */
    static @Nullable Saying of(Pattern form, String text) {
        Matcher line = form.matcher(text);
        if (!line.lookingAt()) {
            return null;
        }
        String head = line.group(1);
        String said = text.substring(line.end());
        Matcher parts = PARTS.matcher(head);
        if (DASHED.equals(form) && parts.matches() && isOfAPerson(parts.group(2))) {
            return new Saying(parts.group(1), parts.group(2), said);
        }
        return DASHED.equals(form) && head.length() > LONGEST_NAME ? null : new Saying(head, "", said);
    }

    /** A subject may have a part of it behind a comma; a person has a position or a house. */
    private static boolean isOfAPerson(String behind) {
        return BEHIND.matcher(behind).matches() && (SpeakerShape.isRole(behind) || House.is(behind));
    }

    /** The line as others print it, with a colon before what is said. */
    String plain() {
        return name + (behind.isEmpty() ? "" : " (" + behind + ")") + ": " + said;
    }
}
