package app.diptych;

/** The program's engine, made once for all tests of a JVM: its word lists take a moment to read, and nothing in it changes. */
public final class OneEngine {
    /** Thread-safe and immutable, as {@link Engine} says. */
    public static final Engine ENGINE = Engine.standard();

    private OneEngine() {}
}
