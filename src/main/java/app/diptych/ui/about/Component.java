package app.diptych.ui.about;

import java.util.Comparator;
import java.util.Locale;

/**
 * Something that the program ships and others made.
 *
 * @param name as its makers write it
 * @param version empty where it has none
 * @param licence an expression of SPDX identifiers where there is one, else the licence's name
 */
public record Component(String name, String version, String licence) implements Comparable<Component> {
    private static final Comparator<Component> ORDER = Comparator.comparing(
                    (Component each) -> each.name().toLowerCase(Locale.ROOT))
            .thenComparing(Component::version)
            .thenComparing(Component::licence);

    /** @throws IllegalArgumentException if name or licence are empty: nothing is shipped without either */
    public Component {
        if (name.isBlank() || licence.isBlank()) {
            throw new IllegalArgumentException(
                    "a component has a name and a licence: \"" + name + "\", \"" + licence + "\"");
        }
    }

    /** Name and version. */
    public String title() {
        return version.isEmpty() ? name : name + " " + version;
    }

    @Override
    public int compareTo(Component other) {
        return ORDER.compare(this, other);
    }
}
