package app.diptych.importing.assembly.roster;

import app.diptych.importing.assembly.line.Landmarks;
import app.diptych.importing.assembly.line.Marks;
import app.diptych.importing.call.Persons;
import app.diptych.importing.layout.SpeakerShape;
import app.diptych.importing.manuscript.Item;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whom a call is known to name: who has a turn, and who is listed. */
public final class KnownNames {
    private final Set<String> keys = new HashSet<>();

    private KnownNames() {}

    /**
     * The names that the lists of a manuscript and its speakers have.
     *
     * @param speaking the names of those who have a turn
     */
    public static KnownNames of(List<Item> items, List<String> speaking) {
        KnownNames known = new KnownNames();
        speaking.forEach(name -> known.keys.add(Persons.key(name)));
        Lists.of(Marks.off(items), new Landmarks()).names().forEach(name -> known.keys.add(Persons.key(name)));
        return known;
    }

    /** Whether a name is one of theirs, or the operator's. */
    public boolean has(String name) {
        return SpeakerShape.isOperator(name) || keys.contains(Persons.key(name));
    }
}
