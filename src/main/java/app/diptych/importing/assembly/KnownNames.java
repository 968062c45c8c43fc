package app.diptych.importing.assembly;

import app.diptych.importing.assembly.line.Landmarks;
import app.diptych.importing.assembly.line.Marks;
import app.diptych.importing.assembly.roster.Lists;
import app.diptych.importing.call.Persons;
import app.diptych.importing.layout.SpeakerShape;
import app.diptych.importing.manuscript.Item;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Whom a call is known to name: who has a turn, and who is listed. */
final class KnownNames {
    private final Set<String> keys = new HashSet<>();

    private KnownNames() {}

    static KnownNames of(List<Item> items, Stage stage) {
        KnownNames known = new KnownNames();
        stage.scenes()
                .forEach(scene -> known.keys.add(Persons.key(scene.header().name())));
        Lists.of(Marks.off(items), new Landmarks()).names().forEach(name -> known.keys.add(Persons.key(name)));
        return known;
    }

    boolean has(String name) {
        return SpeakerShape.isOperator(name) || keys.contains(Persons.key(name));
    }
}
