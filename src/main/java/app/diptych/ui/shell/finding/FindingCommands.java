package app.diptych.ui.shell.finding;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** What menus, outline and status bar ask of the findings. */
public interface FindingCommands {
    /** How many findings count, and where. */
    ObservableValue<FindingTally> tally();

    /** What is to be told now. */
    ObservableValue<FindingNews> news();

    /** Which passages the reader shows. */
    ObjectProperty<PassageChoice> passages();

    /** Jumps to the next finding; after the last to the first. */
    void next();

    /** Jumps to the finding before; before the first to the last. */
    void previous();

    /** Brings the list of findings to the front. */
    void show();

    /** Shows how the selected words are rendered everywhere. */
    void concordance();

    /** Shows how many words and characters the call has. */
    void counts();

    /** Opens the termbase. */
    default void termbase() {}

    /** Opens the termbase with an entry for the selected words. */
    default void addTerm() {}

    /** A window without findings. */
    static FindingCommands none() {
        return new FindingCommands() {
            private final ObjectProperty<PassageChoice> passages = new SimpleObjectProperty<>(PassageChoice.ALL);

            @Override
            public ObservableValue<FindingTally> tally() {
                return new SimpleObjectProperty<>(FindingTally.NONE);
            }

            @Override
            public ObservableValue<FindingNews> news() {
                return new SimpleObjectProperty<>(FindingNews.NONE);
            }

            @Override
            public ObjectProperty<PassageChoice> passages() {
                return passages;
            }

            @Override
            public void next() {}

            @Override
            public void previous() {}

            @Override
            public void show() {}

            @Override
            public void concordance() {}

            @Override
            public void counts() {}
        };
    }
}
