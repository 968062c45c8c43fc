package app.diptych.importing.exchange.xml;

import org.jspecify.annotations.Nullable;

/** Numbers as files write them. */
final class Numbers {
    private Numbers() {}

    /** A number from 1, or null where the text is none. */
    static @Nullable Integer of(@Nullable String text) {
        return text != null && text.strip().matches("[1-9]\\d{0,8}") ? Integer.valueOf(text.strip()) : null;
    }
}
