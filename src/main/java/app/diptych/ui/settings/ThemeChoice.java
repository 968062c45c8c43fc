package app.diptych.ui.settings;

/** Which theme the window shall have. */
public enum ThemeChoice {
    /** Dark ink on light paper. */
    LIGHT,
    /** Light ink on dark paper. */
    DARK,
    /** As the desktop has it, also when it changes. */
    SYSTEM;

    /**
     * Whether that is the dark theme.
     *
     * @param systemDark whether the desktop is dark
     */
    public boolean isDark(boolean systemDark) {
        return switch (this) {
            case LIGHT -> false;
            case DARK -> true;
            case SYSTEM -> systemDark;
        };
    }
}
