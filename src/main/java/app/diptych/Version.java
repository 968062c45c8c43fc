package app.diptych;

/** The program's version. */
final class Version {
    private Version() {}

    /** As the build wrote it into the descriptor; "dev" where the program runs from bare classes. */
    static String current() {
        var descriptor = Version.class.getModule().getDescriptor();
        return descriptor == null ? "dev" : descriptor.rawVersion().orElse("dev");
    }
}
