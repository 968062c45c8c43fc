package app.diptych.bench;

import app.diptych.analysis.Analysis;
import app.diptych.ui.reader.ReaderView;
import app.diptych.ui.reader.ReaderViewModel;
import app.diptych.ui.support.Pictures;
import app.diptych.ui.support.Texts;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.stage.Stage;

/**
 * The first layout of all in a process that has drawn nothing before; as a program, prints how long it took.
 *
 * @param millis from the model being there to the end of the layout that has the first paragraphs, by the wall
 */
record FirstLayout(ReaderView view, Scene scene, double millis) {
    /** Passages of the call that is shown. */
    static final int ROWS = 400;

    /** Off the FX thread, once JavaFX was started. */
    static FirstLayout of(ReaderViewModel model, Analysis call) {
        CompletableFuture<Long> laidOut = new CompletableFuture<>();
        CompletableFuture<ReaderView> made = new CompletableFuture<>();
        Runnable after = () -> laidOut.complete(System.nanoTime());
        long start = System.nanoTime();
        Platform.runLater(() -> {
            ReaderView view = new ReaderView(model, new Texts("reader", Locale.ENGLISH));
            model.analysis().set(call);
            Scene scene = new Scene(view, 1440, 900);
            scene.getStylesheets().setAll(Pictures.theme("light"));
            scene.addPostLayoutPulseListener(after);
            Stage stage = new Stage();
            stage.setScene(scene);
            stage.setX(0);
            stage.setY(0);
            stage.show();
            made.complete(view);
        });
        double millis = (laidOut.join() - start) / 1e6;
        Scene scene = made.join().getScene();
        Platform.runLater(() -> scene.removePostLayoutPulseListener(after));
        return new FirstLayout(made.join(), scene, millis);
    }

    /** Prints the milliseconds of one, and ends. */
    public static void main(String[] args) throws Exception {
        Analysis call = LongCall.of(ROWS);
        CompletableFuture<Void> started = new CompletableFuture<>();
        Platform.startup(() -> started.complete(null));
        started.join();
        System.out.println(of(new ReaderViewModel(), call).millis());
        Platform.exit();
    }
}
