package app.diptych;

/** The composition root: wires everything by hand, once. */
public final class Main {
    private Main() {}

    /** Starts the window, or runs a command. */
    public static void main(String[] args) {}
}
