package app.diptych.review.note;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All notes on a call, and which were taken away: a copy of the call that still has one of those does not bring it back.
 *
 * @param all in the order in which they were made
 * @param removed {@linkplain Note#fingerprint() fingerprints} of notes that were taken away, or changed
 */
public record Notes(List<Note> all, Set<String> removed) {
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
        // What is there was not taken away, whatever became of it before.
        Set<String> gone = new LinkedHashSet<>(removed);
        all.forEach(note -> gone.remove(note.fingerprint()));
        removed = Set.copyOf(gone);
    }

    /** Notes of which none was taken away. */
    public Notes(List<Note> all) {
        this(all, Set.of());
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
                Note before = now.set(i, note);
                return new Notes(now, with(removed, Set.of(before.fingerprint())));
            }
        }
        now.add(note);
        return new Notes(now, removed);
    }

    /** Without a note. */
    public Notes without(Note note) {
        List<Note> gone = all.stream().filter(each -> each.id() == note.id()).toList();
        return new Notes(
                all.stream().filter(each -> each.id() != note.id()).toList(), with(removed, fingerprints(gone)));
    }

    /**
     * The notes of two copies of a call as one: every note of both, once where both have the same, but none that one of
     * them took away. A note that both changed is there as each has it. These come first and keep their numbers; of the
     * others one whose number is taken gets another.
     */
    public Notes united(Notes other) {
        Set<String> gone = with(removed, other.removed);
        Map<String, Note> united = new LinkedHashMap<>();
        Set<Integer> ids = new HashSet<>();
        int next = Math.max(nextId(), other.nextId());
        for (Note note : Stream.concat(all.stream(), other.all.stream()).toList()) {
            String fingerprint = note.fingerprint();
            if (!gone.contains(fingerprint) && !united.containsKey(fingerprint)) {
                united.put(fingerprint, ids.add(note.id()) ? note : note.numbered(next));
                if (united.get(fingerprint).id() == next) {
                    ids.add(next++);
                }
            }
        }
        return new Notes(List.copyOf(united.values()), gone);
    }

    /**
     * These notes after what a person did to a copy of them: what was taken away or changed there goes, what was added or
     * changed there comes, and what others did to these stays.
     *
     * @param before the copy, as it was
     * @param after the same copy, as the person left it
     */
    public Notes changed(Notes before, Notes after) {
        Set<String> had = fingerprints(before.all);
        Set<String> has = fingerprints(after.all);
        Set<String> gone = new LinkedHashSet<>(had);
        gone.removeAll(has);
        Set<String> removedNow = with(with(removed, after.removed), gone);
        if (all.equals(before.all)) {
            return new Notes(after.all, removedNow);
        }
        List<Note> come = after.all.stream()
                .filter(note -> !had.contains(note.fingerprint()))
                .toList();
        // What the person has done last goes before what was taken away at any time.
        removedNow.removeAll(fingerprints(come));
        List<Note> stay =
                all.stream().filter(note -> !gone.contains(note.fingerprint())).toList();
        return new Notes(stay, removedNow).united(new Notes(come));
    }

    private static Set<String> fingerprints(List<Note> notes) {
        return notes.stream().map(Note::fingerprint).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static Set<String> with(Set<String> some, Set<String> others) {
        Set<String> both = new LinkedHashSet<>(some);
        both.addAll(others);
        return both;
    }
}
