package app.diptych.ui.shell.page;

import javafx.beans.value.ObservableValue;

/** What the window's menus ask of the metrics. */
public interface MetricsCommands {
    /** Whether there is a correction to be taken back. */
    ObservableValue<Boolean> canUndo();

    /** Takes the last correction back. */
    void undo();

    /** Whether there is a correction that was taken back, and can be made again. */
    ObservableValue<Boolean> canRedo();

    /** Makes the correction again that was taken back last. */
    void redo();

    /** Asks what the figure at the caret, or the one pointed at, states, and adds it to the facts. */
    void addFact();

    /** Asks for calls to compare the one shown with, and shows its metrics beside theirs. */
    void addCall();

    /** Asks for a file, and writes the facts into it. */
    void exportFacts();
}
