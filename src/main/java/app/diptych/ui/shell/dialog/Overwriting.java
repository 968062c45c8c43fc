package app.diptych.ui.shell.dialog;

import app.diptych.ui.support.Texts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Predicate;

/**
 * Asks before a file is written over that the desktop did not ask about: it asks about the name that was typed, which may be
 * given an ending after that.
 */
public final class Overwriting {
    private Overwriting() {}

    /**
     * Whether the file may be written.
     *
     * @param typed the name that the desktop has asked about
     * @param target the one that is written
     * @param ask asks the person whether the target may be written over
     */
    public static boolean mayWrite(Path typed, Path target, Predicate<Path> ask) {
        return target.toAbsolutePath().normalize().equals(typed.toAbsolutePath().normalize())
                || !Files.exists(target)
                || ask.test(target);
    }

    /** Asks by a dialog, and waits for the answer. */
    public static boolean ask(Path file, Dialogs dialogs) {
        AtomicBoolean over = new AtomicBoolean();
        Texts texts = dialogs.texts();
        ChoiceDialog.of(
                        texts.get("over.title"),
                        texts.get("over", file.getFileName()),
                        List.of(
                                new ChoiceDialog.Choice("over-yes", texts.get("over.yes"), () -> over.set(true)),
                                new ChoiceDialog.Choice("over-no", texts.get("dialog.cancel"), () -> {})),
                        dialogs)
                .showAndWait();
        return over.get();
    }
}
