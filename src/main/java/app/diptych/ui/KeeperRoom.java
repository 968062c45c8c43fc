package app.diptych.ui;

import app.diptych.analysis.Analysis;
import app.diptych.document.Document;
import app.diptych.review.Corrections;
import app.diptych.review.Decisions;
import app.diptych.review.note.Notes;
import app.diptych.review.segment.History;
import app.diptych.review.segment.Splice;
import app.diptych.ui.document.Keeper;
import app.diptych.ui.document.WorkRoom;
import app.diptych.ui.exchange.Pairing;
import app.diptych.ui.findings.FindingsViewModel;
import app.diptych.ui.review.ReviewViewModel;
import app.diptych.ui.shell.Call;
import app.diptych.ui.shell.CallReader;
import app.diptych.ui.shell.ShellViewModel;
import app.diptych.ui.shell.review.Saving;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** What the keeper keeps: the call shown, its review, and what is said of its findings. */
record KeeperRoom(ShellViewModel shell, Panels panels) implements WorkRoom {
    private ReviewViewModel review() {
        return panels.review();
    }

    private FindingsViewModel findings() {
        return panels.findings();
    }

    @Override
    public @Nullable Call call() {
        return shell.current().get();
    }

    @Override
    public @Nullable Analysis analysis() {
        return shell.analysis().get();
    }

    @Override
    public @Nullable History history() {
        return review().history();
    }

    @Override
    public void whenRead(Runnable then) {
        boolean decided = findings().isRead().get();
        ReadOnlyBooleanProperty next =
                decided ? panels.correcting().isRead() : findings().isRead();
        if (next.get()) {
            then.run();
            return;
        }
        next.addListener(new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends Boolean> value, Boolean before, Boolean now) {
                next.removeListener(this);
                whenRead(then);
            }
        });
    }

    @Override
    public Decisions decisions() {
        return findings().decisions();
    }

    @Override
    public Corrections corrections() {
        return panels.correcting().corrections();
    }

    @Override
    public @Nullable Notes notes() {
        return panels.notes().known();
    }

    @Override
    public void unite(Notes others) {
        panels.notes().unite(others);
    }

    @Override
    public void saved(Path file, Document document) {
        panels.reviews().saved(file, document);
    }

    @Override
    public void resume(History history) {
        review().resume(history);
    }

    @Override
    public void saving(Saving saving) {
        review().saving().set(saving);
    }

    @Override
    public void replace(Call before, Call saved, Document document) {
        // Another may have been chosen while it was written.
        int here = before.equals(shell.current().get()) ? panels.reader().here().get() : -1;
        shell.add(saved);
        if (document.history() != null) {
            review().resume(document.history());
        }
        if (!before.origin().equals(saved.origin())) {
            shell.close(before);
        }
        if (here >= 0) {
            panels.reader().reveal(here);
        }
    }

    /** Where two texts become one call: the window. */
    record PairingPlace(ShellViewModel shell, Panels panels, Keeper keeper) implements Pairing.Place {
        @Override
        public @Nullable Document shown() {
            return keeper.document();
        }

        @Override
        public void open(Path english, Path chinese) {
            shell.openTwo(english, chinese);
        }

        @Override
        public <T> void read(
                Path file, CallReader.Work<T> work, Consumer<? super T> done, Consumer<? super Exception> failed) {
            shell.cancel();
            shell.reader().work(file, work, done, failed);
        }

        @Override
        public void take(Splice step) {
            panels.addTranslation(step);
        }
    }
}
