package app.diptych.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ProgressBar;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;

/** Many files at once, in the window. */
class ManyImportsInWindowTest extends ImportsWindow {
    @Test
    void aFolderIsImportedAndItsFailuresAreToldFirst() throws Exception {
        open(CALL);
        Path calls = Files.createDirectory(folder.resolve("calls"));
        Files.writeString(calls.resolve("a.txt"), CALL);
        Files.writeString(calls.resolve("z.pdf"), "%PDF-1.4 broken");
        files.folder = calls;
        files.target = folder.resolve("documents");
        act(imports::many);
        Button choose = dialog(Button.class, "batch-folder");
        await(choose::isFocused);
        assertThat(choose.isDefaultButton()).as("Enter asks for a folder").isTrue();
        fire("batch-target-change");
        fire("batch-folder");
        rest();
        assertThat(onFx(() -> dialog(Label.class, "batch-now").getText()))
                .isEqualTo("Imported: 1. There already: 0. Failed: 1.");
        assertThat(choose.isDefaultButton()).as("Enter ends what is done").isFalse();
        ListView<?> list = dialog(ListView.class, "batch-list");
        assertThat(onFx(() -> list.getItems().getFirst().toString())).contains("z.pdf");
        assertThat(folder.resolve("documents/a.diptych")).isRegularFile();
        Files.writeString(calls.resolve("z.pdf"), CALL);
        fire("batch-retry");
        rest();
        assertThat(onFx(() -> dialog(Label.class, "batch-now").getText()))
                .isEqualTo("Imported: 1. There already: 0. Failed: 0.");
    }

    @Test
    void theFolderForTheDocumentsIsReadWholeHoweverLongItsNameIs() throws Exception {
        open(CALL);
        files.target = folder.resolve("calls of the year 2031 with their translations/".repeat(5));
        act(imports::many);
        fire("batch-target-change");
        Label where = dialog(Label.class, "batch-target");
        assertThat(onFx(() -> ((Text) where.lookup(".text")).getText().replace("\n", "")))
                .isEqualTo(onFx(where::getText));
    }

    @Test
    void howFarAnImportIsIsSeenAndEnterDoesNotEndIt() throws Exception {
        open(CALL);
        files.folder = folder;
        background()
                .run(
                        () -> {
                            held.await();
                            return "";
                        },
                        _ -> {},
                        _ -> {});
        act(imports::many);
        act(dialog(Button.class, "batch-folder")::fire);
        ProgressBar bar = dialog(ProgressBar.class, "batch-bar");
        assertThat(onFx(bar::isVisible)).isTrue();
        assertThat(onFx(bar::getHeight))
                .isPositive()
                .isGreaterThanOrEqualTo(onFx(() -> Math.floor(bar.prefHeight(-1))));
        assertThat(onFx(() -> dialog(Button.class, "dialog-close").isDefaultButton()))
                .isFalse();
        held.countDown();
        rest();
        assertThat(onFx(bar::isVisible)).isFalse();
        assertThat(onFx(() -> dialog(Button.class, "dialog-close").isDefaultButton()))
                .isTrue();
    }
}
