package app.diptych.model;

import java.util.List;
import java.util.function.ToIntFunction;

/** What the records of this package demand of their parts. */
final class Checks {
    private Checks() {}

    static int notNegative(String name, int value) {
        if (value < 0) {
            throw new IllegalArgumentException(name + " is " + value + "; it must not be negative");
        }
        return value;
    }

    static String notBlank(String name, String value) {
        if (value.isBlank()) {
            throw new IllegalArgumentException(name + " is blank");
        }
        return value;
    }

    /** A copy of {@code items}, whose ids must be 0, 1, 2 … in this order. */
    static <T> List<T> numbered(String name, List<T> items, ToIntFunction<T> id) {
        for (int i = 0; i < items.size(); i++) {
            if (id.applyAsInt(items.get(i)) != i) {
                throw new IllegalArgumentException(
                        name + " " + i + " has the id " + id.applyAsInt(items.get(i)) + "; ids count from 0 in order");
            }
        }
        return List.copyOf(items);
    }
}
