package app.diptych.review.note;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
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

    /** The same under another number. */
    Note numbered(int other) {
        return new Note(other, anchor, colour, tags, text);
    }

    /**
     * Says whether two notes are the same, whatever their numbers: the first 16 hexadecimal digits of the SHA-256 of all
     * else that they hold.
     */
    public String fingerprint() {
        String side = anchor.side() == null ? "" : anchor.side().name();
        List<String> parts = new ArrayList<>(List.of(
                String.valueOf(anchor.passage()),
                side,
                String.valueOf(anchor.start()),
                anchor.quote(),
                colour.name(),
                text));
        parts.addAll(tags);
        byte[] all = String.join("\0", parts).getBytes(StandardCharsets.UTF_8);
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(all);
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
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
