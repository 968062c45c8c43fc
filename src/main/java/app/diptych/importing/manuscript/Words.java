package app.diptych.importing.manuscript;

/** What the words of items have in common. */
final class Words {
    private Words() {}

    static void notBlank(String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("an item has no text");
        }
    }
}
