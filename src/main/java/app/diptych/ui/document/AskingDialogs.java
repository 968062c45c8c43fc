package app.diptych.ui.document;

import app.diptych.document.journal.Unsaved;
import app.diptych.ui.shell.dialog.ChoiceDialog;
import app.diptych.ui.shell.dialog.Dialogs;
import app.diptych.ui.shell.dialog.NoticeDialog;
import app.diptych.ui.shell.dialog.Overwriting;
import app.diptych.ui.support.Texts;
import java.io.File;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.FileChooser;
import org.jspecify.annotations.Nullable;

/** Asks by dialogs of the window. */
public final class AskingDialogs implements Asking {
    /** Makes the dialogs of the window in the interface's language of the moment. */
    private final Supplier<Dialogs> dialogs;
    /** The last notice: one that comes back with every keystroke must not bury the window. */
    private @Nullable String told;

    /** @param dialogs those of the window, in its language of the moment */
    public AskingDialogs(Supplier<Dialogs> dialogs) {
        this.dialogs = dialogs;
    }

    private Texts texts() {
        return new Texts("document", dialogs.get().texts().locale());
    }

    @Override
    public Optional<Path> file(String name) {
        Texts texts = texts();
        FileChooser chooser = new FileChooser();
        chooser.setTitle(texts.get("save.title"));
        chooser.setInitialFileName(name);
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(texts.get("save.kind"), "*" + Keeper.ENDING));
        File chosen = chooser.showSaveDialog(dialogs.get().owner());
        return Optional.ofNullable(chosen).map(File::toPath);
    }

    @Override
    public boolean mayWriteOver(Path file) {
        return Overwriting.ask(file, dialogs.get());
    }

    @Override
    public void recover(String title, Instant since, Unsaved work, Consumer<Recovery> answer) {
        Texts texts = texts();
        // As dates and times are written elsewhere in the window.
        String pattern = dialogs.get().texts().get("date.pattern") + " HH:mm";
        String time = DateTimeFormatter.ofPattern(pattern, texts.locale()).format(since.atZone(ZoneId.systemDefault()));
        String text = told(work, title, time, texts);
        ask(
                texts.get("recover.title"),
                text,
                new ChoiceDialog.Choice("recover-yes", texts.get("recover.yes"), () -> answer.accept(Recovery.RECOVER)),
                new ChoiceDialog.Choice(
                        "recover-discard", texts.get("recover.discard"), () -> answer.accept(Recovery.DISCARD)),
                new ChoiceDialog.Choice(
                        "recover-later", texts.get("recover.later"), () -> answer.accept(Recovery.LATER)));
    }

    private static String told(Unsaved work, String title, String time, Texts texts) {
        String undone = String.valueOf(work.undone());
        if (work.changes() == 0) {
            return texts.get(work.undone() == 1 ? "recover.undoneOne" : "recover.undone", title, time, undone);
        }
        String changed = texts.get(
                work.changes() == 1 ? "recover.one" : "recover.many", title, time, String.valueOf(work.changes()));
        return work.undone() == 0
                ? changed
                : texts.get(work.undone() == 1 ? "recover.andOne" : "recover.and", changed, undone);
    }

    @Override
    public void conflict(Path file, boolean gone, Consumer<Conflict> answer) {
        Texts texts = texts();
        ask(
                texts.get("conflict.title"),
                texts.get(gone ? "conflict.gone" : "conflict.changed", String.valueOf(file.getFileName())),
                new ChoiceDialog.Choice(
                        "conflict-save-as", texts.get("conflict.saveAs"), () -> answer.accept(Conflict.SAVE_AS)),
                new ChoiceDialog.Choice(
                        "conflict-overwrite",
                        texts.get(gone ? "conflict.write" : "conflict.overwrite"),
                        () -> answer.accept(Conflict.OVERWRITE)),
                new ChoiceDialog.Choice(
                        "conflict-cancel", texts.get("conflict.cancel"), () -> answer.accept(Conflict.CANCEL)));
    }

    private void ask(String title, String text, ChoiceDialog.Choice... choices) {
        ChoiceDialog.of(title, text, List.of(choices), dialogs.get()).show();
    }

    @Override
    public void tell(Notice notice, String detail) {
        Texts texts = texts();
        String text = switch (notice) {
            case UNKEPT -> texts.get("notice.unkept", detail);
            case ELSEWHERE -> texts.get("notice.elsewhere", detail);
            case UNSAVED -> texts.get("notice.unsaved", detail);
        };
        if (!text.equals(told)) {
            told = text;
            var dialog = NoticeDialog.of(texts.get("notice.title"), text, dialogs.get());
            dialog.setOnHidden(_ -> told = null);
            dialog.show();
        }
    }
}
