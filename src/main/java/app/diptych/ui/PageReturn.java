package app.diptych.ui;

import app.diptych.analysis.Analysis;
import app.diptych.ui.reader.ReaderViewModel;
import app.diptych.ui.shell.Call;
import app.diptych.ui.shell.Mode;
import app.diptych.ui.shell.ShellViewModel;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** The way from a mark of the metrics to its sentence, and back to the page if nothing else was gone to since. */
final class PageReturn {
    private final ShellViewModel shell;
    private final ReaderViewModel reader;
    private final Runnable shown;
    /** The call whose page was left; null where the last jump began elsewhere. */
    private final ObjectProperty<@Nullable Call> left = new SimpleObjectProperty<>();

    private final BooleanBinding canBack;

    /** @param shown told when the page is shown again */
    PageReturn(ShellViewModel shell, ReaderViewModel reader, Runnable shown) {
        this.shell = shell;
        this.reader = reader;
        this.shown = shown;
        canBack = Bindings.createBooleanBinding(
                () -> left.get() != null || reader.canBack().get(), left, reader.canBack());
    }

    /** Goes to a passage of a call, or of the one that is shown. */
    void go(@Nullable Analysis analysis, int passage) {
        Call from = shell.current().get();
        boolean page = shell.mode().get() == Mode.METRICS;
        if (analysis != null) {
            shell.calls().stream()
                    .filter(call -> app.diptych.ui.reader.row.Call.isSameReading(call.analysis(), analysis))
                    .findFirst()
                    .ifPresent(shell::show);
        }
        read();
        reader.goTo(passage);
        left.set(page ? from : null);
    }

    /** Shows the text; whatever is done there is no way back to the page. */
    void read() {
        leave();
        left.set(null);
    }

    /** Shows the text in place of the page; who reviews it goes on with that. */
    private void leave() {
        if (shell.mode().get() == Mode.METRICS) {
            shell.mode().set(Mode.READ);
        }
    }

    /** Whether going back leads anywhere, be it to the page. */
    BooleanBinding canBack() {
        return canBack;
    }

    /** Goes back: to the page where the last jump came from there, else to the place in the text. */
    void back() {
        Call from = left.get();
        if (from == null) {
            leave();
            reader.back();
            return;
        }
        left.set(null);
        if (reader.canBack().get()) {
            reader.back();
        }
        if (shell.calls().contains(from)) {
            shell.show(from);
        }
        shell.mode().set(Mode.METRICS);
        shown.run();
    }
}
