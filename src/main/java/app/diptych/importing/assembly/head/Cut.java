package app.diptych.importing.assembly.head;

import app.diptych.importing.text.Writing;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cuts a line at its signs into segments. */
final class Cut {
    private static final Pattern SIGN =
            Pattern.compile("\\s+[-–—‒|/·•@]{1,2}\\s+|\\s*(?:--|—|／|[｜│┃])\\s*|\\s*[,，;；、]\\s*"
                    + "|\\s*[()（）\\[\\]【】<>〈〉《》「」{}|]\\s*|\\s*[:：]\\s*|\\t+|\\s{2,}|\\s*\u3000+\\s*"
                    + "|(?<=\\p{IsHan})\\s+(?=[\\p{IsHan}\\p{Lu}])|(?<=[\\p{L}\\p{N}.])\\s+(?=\\p{IsHan})"
                    + "|(?<=\\p{IsHan})(?=\\p{Lu}\\p{Ll})|(?<=\\p{Ll})(?=\\p{IsHan})");
    private static final Pattern COMMA = Pattern.compile("\\s*[,，、]\\s*");
    /** Behind a comma, but of the name. */
    private static final Pattern DEGREE =
            Pattern.compile("(?i)cfa|cpa|ca|frm|mba|esq|ph\\.?\\s?d|m\\.?d|d\\.?phil|obe|cbe|mbe|\\d+");

    private final Function<String, @Nullable String> person;
    /** Whether a Chinese name is looked for within what has no sign in it. */
    private final boolean within;

    private final List<Segment> segments = new ArrayList<>();

    private Cut(Function<String, @Nullable String> person, boolean within) {
        this.person = person;
        this.within = within;
    }

    /** The segments of a line in their order. */
    static List<Segment> of(String line, Function<String, @Nullable String> person, boolean within) {
        Cut cut = new Cut(person, within);
        Matcher sign = SIGN.matcher(line);
        int from = 0;
        String before = "";
        while (sign.find()) {
            cut.add(line.substring(from, sign.start()).strip(), before);
            before = sign.group();
            from = sign.end();
        }
        cut.add(line.substring(from).strip(), before);
        return cut.segments;
    }

    private void add(String text, String sign) {
        boolean comma = COMMA.matcher(sign).matches();
        if (text.isEmpty() || (comma && DEGREE.matcher(text).matches())) {
            return;
        }
        boolean suffix = comma && text.matches("(?i)jr\\.?|sr\\.?|i{2,3}|iv");
        if (suffix && !segments.isEmpty()) {
            Segment name = segments.removeLast();
            segments.add(new Segment(name.text() + ", " + text, name.kind(), name.comma()));
            return;
        }
        String known = person.apply(EnglishSegment.withoutAddress(text));
        if (known != null && !Segment.isLabel(text)) {
            segments.add(new Segment(known, Segment.Kind.NAME, comma));
        } else if (Writing.han(text) > 0) {
            ChineseSegment.add(text, comma, segments, within);
        } else {
            EnglishSegment.add(text, comma, segments);
        }
    }
}
