package app.diptych.ui.search;

import org.jspecify.annotations.Nullable;

/**
 * One of several things to search in.
 *
 * @param value what is meant; null for all
 * @param name what it is called
 */
record Choice<T>(@Nullable T value, String name) {
    @Override
    public String toString() {
        return name;
    }
}
