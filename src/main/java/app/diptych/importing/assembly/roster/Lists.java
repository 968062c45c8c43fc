package app.diptych.importing.assembly.roster;

import app.diptych.importing.assembly.line.Landmark;
import app.diptych.importing.assembly.line.Landmarks;
import app.diptych.importing.assembly.line.Speech;
import app.diptych.importing.layout.SpeakerShape;
import app.diptych.importing.manuscript.Item;
import app.diptych.model.Role;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the lists of participants of a manuscript, wherever they stand. */
public final class Lists {
    private final List<Person> persons = new ArrayList<>();
    private Roster.@Nullable Entries entries;

    private Lists() {}

    /** The persons that the lists of a manuscript name. */
    public static Roster of(List<Item> items, Landmarks landmarks) {
        Lists lists = new Lists();
        for (Item item : items) {
            Landmark landmark = landmarks.of(item.text());
            if (landmark != null) {
                lists.open(landmark);
            } else {
                lists.take(item);
            }
        }
        lists.close();
        return new Roster(lists.persons);
    }

    private void open(Landmark landmark) {
        close();
        if (landmark.lists()) {
            Role role = switch (landmark) {
                case COMPANY -> Role.EXECUTIVE;
                case OUTSIDE -> Role.ANALYST;
                default -> null;
            };
            entries = new Roster.Entries(role);
        }
    }

    private void take(Item item) {
        Roster.Entries list = entries;
        if (list == null) {
            return;
        }
        if (Speech.is(item.text()) || SpeakerShape.isOperator(item.text())) {
            close();
            return;
        }
        String behind = item instanceof Item.Speaker speaker ? speaker.affiliation() : null;
        list.take(behind == null ? item.text() : item.text() + " -- " + behind);
    }

    private void close() {
        if (entries != null) {
            persons.addAll(entries.persons());
        }
        entries = null;
    }
}
