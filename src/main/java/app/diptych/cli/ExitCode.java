package app.diptych.cli;

/** What the program tells the shell. */
final class ExitCode {
    static final int DONE = 0;
    static final int FINDINGS = 1;
    static final int USAGE = 2;
    static final int UNREADABLE = 3;
    static final int NOT_WRITTEN = 4;

    /** A defect of the program itself: EX_SOFTWARE of sysexits(3), so that it is never taken for a result. */
    static final int BROKEN = 70;

    private ExitCode() {}
}
