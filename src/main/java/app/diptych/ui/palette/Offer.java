package app.diptych.ui.palette;

/**
 * Something that can be chosen.
 *
 * @param id the same for the same thing at the next start
 * @param kind what it is
 * @param title what it is called
 * @param detail menu path, title or firm; may be empty
 * @param note at the right: a key, a passage; may be empty
 * @param enabled whether it can be chosen now
 * @param action does it
 */
public record Offer(String id, Kind kind, String title, String detail, String note, boolean enabled, Runnable action) {
    /** What can be chosen. */
    public enum Kind {
        /** An item of the menus. */
        COMMAND,
        /** Somebody who speaks in the call shown. */
        SPEAKER,
        /** A question of an analyst with its answers. */
        EXCHANGE,
        /** One of the open calls. */
        CALL
    }
}
