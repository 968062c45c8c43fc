package app.diptych.importing.assembly.head;

import app.diptych.importing.text.Writing;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands between two signs of a line: {@link Cut} finds it, {@link EnglishSegment} and {@link ChineseSegment} tell it.
 *
 * @param text without a form of address
 * @param kind what it can be
 * @param comma whether no more than a comma stands before it
 */
record Segment(String text, Kind kind, boolean comma) {
    enum Kind {
        /** A person, or a house that is called like one. */
        NAME,
        OPERATOR,
        POSITION,
        HOUSE,
        /** Says that the line names somebody: "Speaker", "提問者". */
        LABEL,
        OTHER
    }

    /** In both languages, since they stand alone. */
    private static final Pattern LABELS = Pattern.compile("(?i)speaker(?: \\d+)?|name|participant(?:"
            + " \\d+)?|management|管理[層层]|主持|公司(?:方|代表)?|(?:投資|投资)[者人]|questions?(?: from)?|answers?(?:"
            + " from)?|asked by|answered"
            + " by|from|[qa]\\d{0,2}|[發发]言(?:人|者)?|[講讲]者|主[講讲]人?|[提][問问]者?|[問问答]|[問问][題题]|回[答覆复]");
    /** The segments of a line in their order. */
    static List<Segment> of(String line, Function<String, @Nullable String> person) {
        List<Segment> segments = Cut.of(line, person, false);
        // "財務長王小明": only where no name stands alone is one looked for within what has no sign in it
        return segments.stream().anyMatch(segment -> segment.kind() == Kind.NAME || segment.kind() == Kind.OPERATOR)
                ? segments
                : Cut.of(line, person, true);
    }

    /** Whether a text says that the line names somebody. */
    static boolean isLabel(String text) {
        return LABELS.matcher(text).matches();
    }

    boolean isHan() {
        return Writing.han(text) > 0;
    }
}
