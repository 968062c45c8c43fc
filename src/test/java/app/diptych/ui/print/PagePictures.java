package app.diptych.ui.print;

import app.diptych.ui.reader.InventedCall;
import app.diptych.ui.reader.row.Columns;
import app.diptych.ui.support.Faces;
import app.diptych.ui.support.WindowPicture;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;

/** Draws printed pages, to be looked at: {@code PagePictures FOLDER}. */
public final class PagePictures {
    private PagePictures() {}

    public static void main(String[] args) {
        Path folder = Path.of(args[0]);
        Platform.startup(() -> {
            try {
                Files.createDirectories(folder);
                List<Pane> pages = new Pages(
                                InventedCall.of(60).transcript(),
                                Columns.BOTH,
                                Faces.load(),
                                new PrintTexts("Summary", "Prepared remarks", "Questions & answers"))
                        .on(new Sheet(482, 728));
                for (int i = 0; i < 3; i++) {
                    WindowPicture.draw(new Scene(pages.get(i), 482, 728), folder.resolve("page-" + (i + 1) + ".png"));
                }
            } catch (Exception e) {
                throw new IllegalStateException(e);
            } finally {
                Platform.exit();
            }
        });
    }
}
