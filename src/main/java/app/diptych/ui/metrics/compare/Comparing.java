package app.diptych.ui.metrics.compare;

import app.diptych.ui.shell.Call;
import app.diptych.ui.shell.Loading;
import app.diptych.ui.shell.Mode;
import app.diptych.ui.shell.ShellViewModel;
import app.diptych.ui.support.Texts;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.stage.Window;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** Opens further calls behind the one that is shown, so that it can be compared with them. */
public final class Comparing {
    private final ShellViewModel shell;
    private Chooser chooser;

    /** Asks for files. */
    @FunctionalInterface
    public interface Chooser {
        /**
         * The files that were chosen; none for no call.
         *
         * @param texts the bundle {@code shell}
         * @param folder that the dialog opens in, or null
         */
        List<Path> choose(Window owner, Texts texts, @Nullable Path folder);
    }

    /** @param chooser asks for files */
    public Comparing(ShellViewModel shell, Chooser chooser) {
        this.shell = shell;
        this.chooser = chooser;
    }

    /** From now on asks for files otherwise than by the desktop's dialog. */
    public void choose(Chooser other) {
        chooser = other;
    }

    /**
     * Asks for calls, opens them, and shows the metrics of the one again that they are to be compared with.
     *
     * @param owner of the dialog; where there is none, nobody is asked
     * @param texts the bundle {@code shell}
     */
    public void ask(@Nullable Window owner, Texts texts) {
        Call shown = shell.current().get();
        if (owner == null || shown == null) {
            return;
        }
        List<Path> recent = shell.settings().recent();
        List<Path> files = chooser.choose(
                owner, texts, recent.isEmpty() ? null : recent.getFirst().getParent());
        if (!files.isEmpty()) {
            shell.mode().set(Mode.METRICS);
            shell.open(files);
            new Return(shown).await(shell.busy());
        }
    }

    /** Shows a call again once no other is being read. */
    private final class Return {
        private final Call shown;
        private Subscription waiting = Subscription.EMPTY;
        private boolean done;

        Return(Call shown) {
            this.shown = shown;
        }

        void await(ReadOnlyObjectProperty<@Nullable Loading> busy) {
            // A call is shown after it is told that nothing is read any more, and the next may follow at once.
            waiting = busy.subscribe(now -> {
                if (now == null) {
                    Platform.runLater(() -> end(busy));
                }
            });
        }

        private void end(ReadOnlyObjectProperty<@Nullable Loading> busy) {
            if (!done && busy.get() == null) {
                done = true;
                waiting.unsubscribe();
                if (shell.calls().contains(shown)) {
                    shell.show(shown);
                }
            }
        }
    }
}
