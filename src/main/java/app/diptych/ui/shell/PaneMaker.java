package app.diptych.ui.shell;

import java.util.Locale;

/** Makes the panes that the frame holds, from view models that stay. */
@FunctionalInterface
public interface PaneMaker {
    /** New panes with their words in a language: {@code en}, {@code zh-Hant} or {@code zh-Hans}. */
    Panes make(Locale language);
}
