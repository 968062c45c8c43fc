package app.diptych.ui.shell.review;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/** What menus, tool bar, outline and status bar ask of the review. */
public interface ReviewCommands {
    /** Does something. */
    void run(ReviewAction action);

    /** What {@link #undo} takes back, or null. */
    ObservableValue<@Nullable NamedStep> undoable();

    /** What {@link #redo} does again, or null. */
    ObservableValue<@Nullable NamedStep> redoable();

    /** Takes the last step back. */
    void undo();

    /** Does again what was taken back last. */
    void redo();

    /** Asks what is to be noted on the words selected, or on the passage that is read. */
    default void addNote() {
        // Without a review there are no notes.
    }

    /** Which rows are shown. */
    ObjectProperty<RowChoice> choice();

    /** How far it is; nothing as long as nobody has begun. */
    ObservableValue<ReviewTally> tally();

    /** Whether all that was done is kept. */
    ObservableValue<Saving> saving();

    /** A window without a review. */
    static ReviewCommands none() {
        return new ReviewCommands() {
            private final ObjectProperty<RowChoice> choice = new SimpleObjectProperty<>(RowChoice.ALL);
            private final ObjectProperty<@Nullable NamedStep> step = new SimpleObjectProperty<>();

            @Override
            public void run(ReviewAction action) {}

            @Override
            public ObservableValue<@Nullable NamedStep> undoable() {
                return step;
            }

            @Override
            public ObservableValue<@Nullable NamedStep> redoable() {
                return step;
            }

            @Override
            public void undo() {}

            @Override
            public void redo() {}

            @Override
            public ObjectProperty<RowChoice> choice() {
                return choice;
            }

            @Override
            public ObservableValue<ReviewTally> tally() {
                return new SimpleObjectProperty<>(ReviewTally.NONE);
            }

            @Override
            public ObservableValue<Saving> saving() {
                return new SimpleObjectProperty<>(Saving.NOTHING);
            }
        };
    }
}
