package app.diptych.importing.assembly.roster;

import app.diptych.importing.assembly.line.Landmark;
import app.diptych.importing.assembly.line.Landmarks;
import app.diptych.importing.assembly.line.Speech;
import app.diptych.importing.layout.SpeakerShape;
import app.diptych.importing.manuscript.Item;
import app.diptych.model.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the lists of participants of a manuscript, wherever they stand. */
public final class Lists {
    /** "Participants: Ann Lee (CFO); Bob Ray (CEO)", "參會人員：執行長 王小明、財務長 李安". */
    private static final Pattern INLINE = Pattern.compile("(.{2,40}?)\\s*[:：]\\s*(\\S.*)");

    private static final Pattern BETWEEN = Pattern.compile("\\s*[;；、]\\s*|(?<=[)）])\\s*[,，]\\s*");
    private static final Pattern MANY = Pattern.compile("[)）]\\s*[,，;；、]\\s*\\S.*[)）]");
    private static final int LONGEST = 600;
    private static final int SEVERAL = 3;
    /** A list stands on the first pages. */
    private static final int FIRST = 60;

    private final List<Person> persons = new ArrayList<>();
    private final Map<String, String> initials = new HashMap<>();
    private Roster.@Nullable Entries entries;

    private Lists() {}

    /** The persons that the lists of a manuscript name. */
    public static Roster of(List<Item> items, Landmarks landmarks) {
        Lists lists = new Lists();
        int unnamed = unnamed(items, landmarks);
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            if (i == unnamed) {
                lists.open(Landmark.PARTICIPANTS);
            }
            Landmark landmark = landmarks.of(item.text());
            Matcher inline = INLINE.matcher(item.text().length() > LONGEST ? "" : item.text());
            Landmark begun = inline.matches() ? landmarks.of(inline.group(1)) : null;
            if (landmark != null) {
                lists.open(landmark);
            } else if (begun != null && begun.lists()) {
                lists.open(begun);
                for (String entry : BETWEEN.split(inline.group(2), -1)) {
                    lists.take(entry.strip());
                }
                lists.close();
            } else {
                lists.take(item);
            }
        }
        lists.close();
        return new Roster(lists.persons, lists.initials);
    }

    /** Where, before anything is said, several lines in a row name a person with what that is: a list without a heading. */
    private static int unnamed(List<Item> items, Landmarks landmarks) {
        int run = 0;
        for (int i = 0; i < Math.min(items.size(), FIRST); i++) {
            String text = items.get(i).text();
            if (Speech.is(text) || landmarks.of(text) != null) {
                return -1;
            }
            Entry entry = items.get(i) instanceof Item.Speaker ? null : Entry.listed(text);
            boolean person = entry != null
                    && entry.affiliation() != null
                    && !SpeakerShape.isRole(entry.name())
                    && !Affiliation.isHouse(entry.name());
            run = person ? run + 1 : 0;
            if (run == SEVERAL) {
                return i - SEVERAL + 1;
            }
        }
        return -1;
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
        take(behind == null ? item.text() : item.text() + " -- " + behind);
    }

    private void take(String entry) {
        Roster.Entries list = entries;
        if (list == null || entry.isEmpty()) {
            return;
        }
        // Several persons in one line, each with brackets.
        if (entry.length() <= LONGEST && MANY.matcher(entry).find()) {
            for (String each : BETWEEN.split(entry, -1)) {
                list.take(each.strip());
            }
        } else {
            list.take(entry);
        }
    }

    private void close() {
        if (entries != null) {
            persons.addAll(entries.persons());
            initials.putAll(entries.initials());
        }
        entries = null;
    }
}
