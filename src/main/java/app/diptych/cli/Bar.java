package app.diptych.cli;

/** How far a command on many files has come, in one line that is written over; only where a person sees it. */
final class Bar {
    private static final int WIDTH = 30;
    private static final String CLEAR = "\r\u001b[K"; // ECMA-48, EL: erase to the end of the line

    private final Console console;
    private final int all;
    private final boolean shown;

    /** @param all how many files there are; a single one needs no bar */
    Bar(Console console, int all) {
        this.console = console;
        this.all = all;
        this.shown = all > 1 && console.isTerminal();
    }

    /**
     * Says what comes now.
     *
     * @param done how many files are done
     * @param name the next one
     */
    void at(int done, String name) {
        if (shown) {
            int filled = WIDTH * done / all;
            console.err()
                    .print(CLEAR + "[" + "#".repeat(filled) + ".".repeat(WIDTH - filled) + "] " + done + " of " + all
                            + "  " + name);
            console.err().flush();
        }
    }

    /** Gives the line back. */
    void clear() {
        if (shown) {
            console.err().print(CLEAR);
            console.err().flush();
        }
    }
}
