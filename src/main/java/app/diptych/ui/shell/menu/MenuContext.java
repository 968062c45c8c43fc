package app.diptych.ui.shell.menu;

import app.diptych.ui.shell.ReaderCommands;
import app.diptych.ui.shell.ShellViewModel;
import app.diptych.ui.support.Lettering;
import app.diptych.ui.support.Lifetime;
import app.diptych.ui.support.Texts;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;

/**
 * What menus and tool bar are made from.
 *
 * @param shell the window's view model
 * @param reader what the reader can be told
 * @param actions what the window itself can be told
 * @param lettering covers names in either script
 * @param texts the words of bundle {@code shell}
 * @param lifetime holds what the controls listen to
 */
public record MenuContext(
        ShellViewModel shell,
        ReaderCommands reader,
        WindowActions actions,
        Lettering lettering,
        Texts texts,
        Lifetime lifetime) {
    /** Whether more than one call is open. */
    ObservableValue<Boolean> severalCalls() {
        return Bindings.size(shell.calls()).greaterThan(1);
    }

    /** Whether a call is shown. */
    ObservableValue<Boolean> callShown() {
        return shell.current().map(_ -> true).orElse(false);
    }
}
