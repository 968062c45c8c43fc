package app.diptych.review.note;

import java.util.List;
import java.util.Locale;

/**
 * Words of a person on words of the call.
 *
 * @param id number of the note in its call, from 0; stays
 * @param anchor what it is on
 * @param colour how that is lit
 * @param tags single words without spaces around them, each once
 * @param text what is noted; empty for a highlight
 */
public record Note(int id, Anchor anchor, Colour colour, List<String> tags, String text) {
    /** @throws IllegalArgumentException if the id is negative */
    public Note {
        if (id < 0) {
            throw new IllegalArgumentException("note " + id + "; notes count from 0");
        }
        tags = tags.stream()
                .map(String::strip)
                .filter(tag -> !tag.isEmpty())
                .distinct()
                .toList();
    }

    /** With other words, another colour and other tags. */
    public Note with(Colour other, List<String> others, String now) {
        return new Note(id, anchor, other, others, now);
    }

    /** Whether all words that are looked for are in it: in its text, its tags (also as {@code #tag}), or its quote. */
    public boolean matches(String wanted) {
        String all = (text + "\n" + anchor.quote() + "\n"
                        + String.join(" ", tags.stream().map(tag -> "#" + tag).toList()))
                .toLowerCase(Locale.ROOT);
        for (String word : wanted.toLowerCase(Locale.ROOT).strip().split("\\s+", -1)) {
            if (!all.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
