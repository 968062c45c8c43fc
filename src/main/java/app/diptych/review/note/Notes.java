package app.diptych.review.note;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * All notes on a call.
 *
 * @param all in the order in which they were made
 */
public record Notes(List<Note> all) {
    /** No notes. */
    public static final Notes NONE = new Notes(List.of());

    /** @throws IllegalArgumentException if two notes have the same id */
    public Notes {
        all = List.copyOf(all);
        Set<Integer> ids = new HashSet<>();
        for (Note note : all) {
            if (!ids.add(note.id())) {
                throw new IllegalArgumentException("two notes have the id " + note.id());
            }
        }
    }

    /** Whether there are none. */
    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** A number that no note has yet. */
    public int nextId() {
        return all.stream().mapToInt(Note::id).max().orElse(-1) + 1;
    }

    /** With a note, in the place of the one of the same id. */
    public Notes with(Note note) {
        List<Note> now = new ArrayList<>(all);
        for (int i = 0; i < now.size(); i++) {
            if (now.get(i).id() == note.id()) {
                now.set(i, note);
                return new Notes(now);
            }
        }
        now.add(note);
        return new Notes(now);
    }

    /** Without a note. */
    public Notes without(Note note) {
        return new Notes(all.stream().filter(each -> each.id() != note.id()).toList());
    }
}
