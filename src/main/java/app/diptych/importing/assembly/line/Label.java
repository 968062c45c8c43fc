package app.diptych.importing.assembly.line;

import app.diptych.importing.layout.SpeakerShape;
import app.diptych.importing.text.Writing;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What names a speaker, taken apart: "Name", "Name (Title)", "Name [Firm]", "執行長 姓名", "分析師 姓名（公司）".
 *
 * @param person the name
 * @param behind title or firm, or null
 * @param bracketed whether that stands in brackets
 */
public record Label(String person, @Nullable String behind, boolean bracketed) {
    private static final Pattern BRACKETS = Pattern.compile("^(.{2,50}?)\\s*[(（\\[【]([^()（）\\[\\]【】]{1,80})[)）\\]】]$");
    /** In brackets, but nothing of the person. */
    private static final Pattern REMARK = Pattern.compile(
            "(?i)ph|phonetic|sic|sp|\\?+|cont(inued|[’']?d)?|(via|by|over) .*|on (the )?(phone|line)|virtual(ly)?|remote(ly)?|off[- ]mic.*|interpreted.*|through .*");

    private static final Pattern HAN_NAME = Pattern.compile("\\p{IsHan}{2,4}|[\\p{IsHan}·]{3,12}");
    private static final Pattern BLANKS = Pattern.compile("[\\s\u3000]+");

    /** Takes a text apart. */
    public static Label of(String text) {
        Matcher brackets = BRACKETS.matcher(text);
        if (!brackets.matches()) {
            return titled(text, null, false);
        }
        String remark = brackets.group(2).strip();
        return REMARK.matcher(remark).matches()
                ? titled(brackets.group(1).strip(), null, false)
                : titled(brackets.group(1).strip(), remark, true);
    }

    /** Chinese titles stand before names. */
    private static Label titled(String text, @Nullable String behind, boolean bracketed) {
        String[] parts = BLANKS.split(text, 2);
        boolean titled = parts.length == 2
                && Writing.han(parts[0]) > 1
                && SpeakerShape.isRole(parts[0])
                && !SpeakerShape.isRole(parts[1])
                && (HAN_NAME.matcher(parts[1]).matches() || SpeakerShape.isName(parts[1], 4));
        if (!titled) {
            return new Label(text, behind, bracketed);
        }
        return new Label(parts[1], behind == null ? parts[0] : behind + " - " + parts[0], bracketed);
    }

    /** Whether what stands behind the name is a position. */
    public boolean isTitled() {
        return behind != null && SpeakerShape.isRole(behind);
    }
}
