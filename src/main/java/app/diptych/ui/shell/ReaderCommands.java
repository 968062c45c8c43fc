package app.diptych.ui.shell;

import app.diptych.quantity.Kind;
import app.diptych.ui.reader.appearance.Appearance;
import app.diptych.ui.reader.row.Columns;
import app.diptych.ui.shell.finding.FindingCommands;
import app.diptych.ui.shell.page.MetricsCommands;
import app.diptych.ui.shell.review.ReviewCommands;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableSet;

/** What the window's menus ask of the reader in the middle. */
public interface ReaderCommands {
    /** What is asked of the metrics. */
    MetricsCommands metrics();

    /** Id of the passage at the top; -1 where there is none. */
    ObservableValue<Integer> place();

    /** Id of the passage that is read: the marked one while it is in sight, else the one at the top; -1 for none. */
    ObservableValue<Integer> here();

    /** Jumps to a passage by its id; {@link #back()} returns. */
    void goTo(int passage);

    /** Whether {@link #back()} leads anywhere. */
    ObservableValue<Boolean> canBack();

    /** Whether {@link #forward()} leads anywhere. */
    ObservableValue<Boolean> canForward();

    /** Returns to where the last jump started. */
    void back();

    /** Undoes {@link #back()}. */
    void forward();

    /** One passage down. */
    void nextPassage();

    /** One passage up. */
    void previousPassage();

    /** To the next turn. */
    void nextSpeaker();

    /** To the turn before. */
    void previousSpeaker();

    /** Size of the text, 0.6 to 2.5; 1 is normal. */
    DoubleProperty zoom();

    /** The kinds of quantities that are tinted. */
    ObservableSet<Kind> shownKinds();

    /** Which sides are shown. */
    ObjectProperty<Columns> columns();

    /** How the text is set. */
    ObjectProperty<Appearance> appearance();

    /** Puts the selected text on the clipboard. */
    void copy();

    /** Opens the search with what is selected, ready to be typed in. */
    void find();

    /** Whether the search is open. */
    ObservableValue<Boolean> searching();

    /** Goes to the next hit of the last search. */
    void findNext();

    /** Goes to the hit before. */
    void findPrevious();

    /** Puts the selected text on the clipboard as a quotation with its citation. */
    void copyQuotation();

    /** Puts the selected passages on the clipboard in both languages, side by side. */
    void copyBothLanguages();

    /** Takes the caret to the same place in the other language. */
    void cross();

    /** Selects the whole column that the caret is in. */
    void selectAll();

    /** What can be done with findings. */
    default FindingCommands findings() {
        return FindingCommands.none();
    }

    /** What can be done in the review. */
    default ReviewCommands review() {
        return ReviewCommands.none();
    }

    /** What can be done with the document of the call shown. */
    default DocumentCommands document() {
        return DocumentCommands.none();
    }
}
