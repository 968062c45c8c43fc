package app.diptych.review.segment;

import app.diptych.alignment.SentencePair;
import app.diptych.model.Language;
import app.diptych.model.Passage;
import app.diptych.model.Span;
import app.diptych.model.Transcript;
import app.diptych.model.folding.ChineseScript;
import app.diptych.model.folding.Joint;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes passages of rows, numbered anew. */
final class Passages {
    private final Transcript call;
    private final List<Passage> passages = new ArrayList<>();
    private final List<SentencePair> pairs = new ArrayList<>();
    /** The texts of the call by what they are without spaces: words that stay as they were keep their spaces. */
    private final Map<String, String> texts = new HashMap<>();

    Passages(Transcript call) {
        this.call = call;
        for (Passage passage : call.passages()) {
            for (Language side : Language.values()) {
                String text = passage.text(side);
                if (text != null) {
                    texts.putIfAbsent(bare(text), text);
                }
            }
        }
    }

    void add(List<Segment> rows) {
        int id = passages.size();
        Side english = side(rows, Language.EN);
        Side chinese = side(rows, Language.ZH);
        // A passage of nothing but notes has an empty text: a call cannot do without one.
        String text = english.text() == null && chinese.text() == null ? "" : english.text();
        passages.add(new Passage(id, rows.getFirst().turn(), text, chinese.text(), english.line(), chinese.line()));
        if (english.text() == null || chinese.text() == null) {
            // There is nothing to pair; a summary without English is no fault of the alignment.
            return;
        }
        for (int row = 0; row < rows.size(); row++) {
            Span here = english.spans().get(row);
            Span there = chinese.spans().get(row);
            if (here.length() > 0 || there.length() > 0) {
                pairs.add(new SentencePair(
                        id, orNull(here), orNull(there), rows.get(row).confidence()));
            }
        }
    }

    private static @Nullable Span orNull(Span span) {
        return span.length() == 0 ? null : span;
    }

    /** The call with these passages; where it had no Chinese before, that says in which script it is. */
    Transcript transcript() {
        Transcript mended = call.with(passages);
        List<String> chinese =
                passages.stream().map(Passage::chinese).filter(Objects::nonNull).toList();
        boolean first = !chinese.isEmpty() && call.passages().stream().allMatch(each -> each.chinese() == null);
        return first ? mended.in(ChineseScript.of(chinese)) : mended;
    }

    List<SentencePair> pairs() {
        return pairs;
    }

    /** One side of a passage. */
    private record Side(@Nullable String text, @Nullable Integer line, List<Span> spans) {}

    private Side side(List<Segment> rows, Language side) {
        String joined = "";
        Integer line = null;
        for (Segment row : rows) {
            Cell cell = row.cell(side);
            joined = Joint.join(joined, cell.text().strip(), side);
            line = line == null ? cell.line() : line;
        }
        if (joined.isEmpty()) {
            return new Side(null, line, rows.stream().map(row -> new Span(0, 0)).toList());
        }
        String text = Objects.requireNonNullElse(texts.get(bare(joined)), joined);
        List<Span> spans = new ArrayList<>();
        int at = 0;
        for (Segment row : rows) {
            int start = skipBlank(text, at);
            int end = behind(text, start, bare(row.cell(side).text()).length());
            spans.add(end == start ? new Span(0, 0) : new Span(start, end));
            at = end;
        }
        return new Side(text, line, spans);
    }

    private static int skipBlank(String text, int at) {
        int start = at;
        while (start < text.length() && isBlank(text.charAt(start))) {
            start++;
        }
        return start;
    }

    /** The offset behind so many characters that are no spaces. */
    private static int behind(String text, int from, int characters) {
        int at = from;
        for (int left = characters; left > 0; at++) {
            if (!isBlank(text.charAt(at))) {
                left--;
            }
        }
        return at;
    }

    private static String bare(String text) {
        StringBuilder bare = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!isBlank(text.charAt(i))) {
                bare.append(text.charAt(i));
            }
        }
        return bare.toString();
    }

    static boolean isBlank(char character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }
}
