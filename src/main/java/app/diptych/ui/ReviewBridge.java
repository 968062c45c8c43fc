package app.diptych.ui;

import app.diptych.review.segment.History;
import app.diptych.review.segment.Splice;
import app.diptych.ui.review.ReviewActions;
import app.diptych.ui.review.ReviewViewModel;
import app.diptych.ui.review.Rows;
import app.diptych.ui.shell.review.NamedStep;
import app.diptych.ui.shell.review.ReviewAction;
import app.diptych.ui.shell.review.ReviewCommands;
import app.diptych.ui.shell.review.ReviewTally;
import app.diptych.ui.shell.review.RowChoice;
import app.diptych.ui.shell.review.Saving;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** What menus, tool bar, outline and status bar ask of the review. */
final class ReviewBridge implements ReviewCommands {
    private final ReviewViewModel model;
    private final ReviewActions actions;
    private final Runnable addNote;
    private final ObjectProperty<@Nullable NamedStep> undoable = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable NamedStep> redoable = new SimpleObjectProperty<>();
    private final ObjectProperty<ReviewTally> tally = new SimpleObjectProperty<>(ReviewTally.NONE);

    ReviewBridge(ReviewViewModel model, ReviewActions actions, Runnable addNote) {
        this.model = model;
        this.actions = actions;
        this.addNote = addNote;
        model.rows().subscribe(this::show);
    }

    private void show(Rows rows) {
        History history = model.history();
        undoable.set(history == null ? null : named(rows, history.last()));
        redoable.set(history == null ? null : named(rows, history.next()));
        tally.set(history == null ? ReviewTally.NONE : tally(rows));
    }

    private static @Nullable NamedStep named(Rows rows, Optional<Splice> step) {
        if (step.isEmpty()) {
            return null;
        }
        Splice last = step.get();
        int row = Math.clamp(last.at(), 0, rows.all().size() - 1);
        // A splice spans all from the first to the last row that changes.
        int changed = 0;
        for (int i = 0; i < last.removed().size() && i < last.inserted().size(); i++) {
            changed += last.removed().get(i).equals(last.inserted().get(i)) ? 0 : 1;
        }
        boolean many = last.removed().size() == last.inserted().size()
                && last.removed().size() > 2;
        return new NamedStep(last.operation(), rows.passage(row) + 1, many ? changed : 1);
    }

    private static ReviewTally tally(Rows rows) {
        List<Integer> all = new ArrayList<>();
        List<Integer> confirmed = new ArrayList<>();
        for (int row = 0; row < rows.all().size(); row++) {
            if (rows.starts(row)) {
                all.add(0);
                confirmed.add(0);
            }
            all.set(all.size() - 1, all.getLast() + 1);
            if (rows.get(row).state().isConfirmed()) {
                confirmed.set(confirmed.size() - 1, confirmed.getLast() + 1);
            }
        }
        return new ReviewTally(all, confirmed);
    }

    @Override
    public void run(ReviewAction action) {
        actions.run(action);
    }

    @Override
    public ObservableValue<@Nullable NamedStep> undoable() {
        return undoable;
    }

    @Override
    public ObservableValue<@Nullable NamedStep> redoable() {
        return redoable;
    }

    @Override
    public void undo() {
        model.undo();
    }

    @Override
    public void redo() {
        model.redo();
    }

    @Override
    public void addNote() {
        addNote.run();
    }

    @Override
    public ObjectProperty<RowChoice> choice() {
        return model.choice();
    }

    @Override
    public ObservableValue<ReviewTally> tally() {
        return tally;
    }

    @Override
    public ObservableValue<Saving> saving() {
        return model.saving();
    }
}
