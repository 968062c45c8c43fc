package app.diptych.host;

import app.diptych.host.instance.Instance;
import org.jspecify.annotations.Nullable;

/**
 * The machine as a window finds it.
 *
 * @param folders where the program's files belong
 * @param failures where failures are written down
 * @param instance tells of later starts; null if none will be heard
 */
public record Machine(
        Folders folders, FailureLog failures, @Nullable Instance instance) {}
