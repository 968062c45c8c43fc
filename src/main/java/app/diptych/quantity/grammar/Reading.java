package app.diptych.quantity.grammar;

import app.diptych.quantity.Mention;
import app.diptych.quantity.Setting;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One text under recognition, confined to one thread. Whatever a recogniser learns of the text it asks here, one character,
 * word or look-up at a time: counting the questions measures its work.
 */
public class Reading {
    private final String text;
    private final char[] chars;
    private final Setting setting;
    private final List<Draft> drafts = new ArrayList<>();

    /**
     * @param text the text
     * @param chars its folded characters, as many
     * @param setting what is known of the call around it
     */
    public Reading(String text, char[] chars, Setting setting) {
        this.text = text;
        this.chars = chars;
        this.setting = setting;
    }

    /** The folded characters. */
    public char[] chars() {
        return chars;
    }

    /** The text as it is. */
    public String text() {
        return text;
    }

    /** What is known of the call around the text. */
    public Setting setting() {
        return setting;
    }

    /** The number of characters. */
    public int length() {
        return chars.length;
    }

    /** The folded character at a place, or 0 outside the text. */
    public char at(int i) {
        return i >= 0 && i < chars.length ? chars[i] : 0;
    }

    /** The character as it stands, or 0 outside the text. */
    public char raw(int i) {
        return i >= 0 && i < chars.length ? text.charAt(i) : 0;
    }

    /** The first place from {@code i} on that is no space. */
    public int skipSpaces(int i) {
        int at = i;
        // A run of spaces longer than this separates; the limit keeps the whole linear.
        while (at < i + 3 && at(at) == ' ') {
            at++;
        }
        return at;
    }

    /** The place behind the last character before {@code i} that is no space. */
    public int skipSpacesBack(int i) {
        int at = i;
        while (at > i - 3 && at(at - 1) == ' ') {
            at--;
        }
        return at;
    }

    /** Where the next mention's modifiers may start: behind the last mention. */
    public int floor() {
        return drafts.isEmpty() ? 0 : drafts.getLast().outerEnd;
    }

    /** Behind the last amount: a comparison may name a period ("較去年同期"), which is a mention of its own. */
    public int amountFloor() {
        for (int i = drafts.size() - 1; i >= 0 && i > drafts.size() - 4; i--) {
            if (drafts.get(i).kind.isAmount()) {
                return drafts.get(i).outerEnd;
            }
        }
        return drafts.size() < 4 ? 0 : drafts.get(drafts.size() - 4).outerEnd;
    }

    /** Whether {@code word} stands at {@code i}, in folded characters. */
    public boolean has(int i, String word) {
        if (i < 0 || i + word.length() > chars.length) {
            return false;
        }
        for (int k = 0; k < word.length(); k++) {
            if (chars[i + k] != word.charAt(k)) {
                return false;
            }
        }
        return true;
    }

    /** The last mention so far, or null. */
    public @Nullable Draft last() {
        return drafts.isEmpty() ? null : drafts.getLast();
    }

    /** The mention so many back, the last one being 1, or null. */
    public @Nullable Draft last(int back) {
        return back > drafts.size() ? null : drafts.get(drafts.size() - back);
    }

    /** Takes a mention that stands behind all others. */
    public void add(Draft draft) {
        drafts.add(draft);
    }

    /** The drafts so far, in order. */
    public List<Draft> drafts() {
        return List.copyOf(drafts);
    }

    /** What was found. */
    public List<Mention> mentions() {
        List<Mention> mentions = new ArrayList<>(drafts.size());
        for (Draft draft : drafts) {
            mentions.add(draft.mention());
        }
        return List.copyOf(mentions);
    }

    /** Whether what stands before makes one word or name with what starts here: x86, #1, S&amp;P500, v.2, A-10. */
    public boolean isJoinedBefore(int start) {
        char left = at(start - 1);
        boolean further = Letters.isWord(at(start - 2));
        return Letters.isWord(left) || "#/_@&".indexOf(left) >= 0 || ((left == '-' || left == '.') && further);
    }
}
