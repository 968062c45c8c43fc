package app.diptych.importing.assembly.line;

import app.diptych.importing.call.Persons;
import app.diptych.importing.manuscript.Item;
import app.diptych.importing.text.HanName;
import app.diptych.importing.text.Writing;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Who is named together with which house within a sentence: "from Ann Lee with Halden", "Halden的李安". What stands beside such
 * a name elsewhere is that house, whatever its words are. For one thread.
 */
public final class Ties {
    /** Between a name and its house stands hardly more than "calling in from the line of". */
    private static final int NEAR = 60;
    /** An announcement is a sentence or two. */
    private static final int LONGEST = 1500;
    /** No call has so many who ask; a file that has them is something else. */
    private static final int MOST = 400;
    /** Words of business have no more characters. */
    private static final int SHORT = 4;

    private final List<String> texts;
    private final Map<String, Boolean> known = new HashMap<>();

    /** @param items of the whole manuscript */
    public Ties(List<Item> items) {
        texts = items.stream()
                .map(Item::text)
                .filter(text -> text.length() <= LONGEST && Speech.is(text))
                .toList();
    }

    /** Whether a sentence somewhere names a person and, beside the name, a house. */
    public boolean are(String name, String house) {
        if (house.length() < 2
                || isWord(house)
                || name.length() < 2
                || (known.size() > MOST && !known.containsKey(name + '\n' + house))) {
            return false;
        }
        return known.computeIfAbsent(
                name + '\n' + house, _ -> texts.stream().anyMatch(text -> near(text, name, house)));
    }

    /** A short word of business is no house, unless it ends as houses do: 农业银行. */
    private static boolean isWord(String house) {
        return house.length() <= SHORT && HanName.isWord(house) && !Label.isHouse(house);
    }

    private static boolean near(String text, String name, String house) {
        int there = text.indexOf(house);
        if (there < 0) {
            return false;
        }
        int at = Mentions.place(text, name);
        String family = Writing.han(name) > 0 ? name : name.substring(name.lastIndexOf(' ') + 1);
        if (at < 0 && family.length() > 2 && !Persons.family(name).isEmpty()) {
            at = Mentions.place(text, family);
        }
        return at >= 0
                && (there > at
                        ? there - at <= NEAR + name.length()
                        : Writing.han(text) > 0 && at - there <= NEAR + house.length());
    }
}
