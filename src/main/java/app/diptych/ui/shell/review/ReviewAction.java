package app.diptych.ui.shell.review;

import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import org.jspecify.annotations.Nullable;

/** What can be done with the row that the person is at, or with all rows. */
public enum ReviewAction {
    /** The row and the one below it become one. */
    MERGE,
    /** The row becomes two, at the carets or where a sentence ends. */
    SPLIT,
    /** The Chinese joins that of the row above. */
    MOVE_UP,
    /** The Chinese joins that of the row below. */
    MOVE_DOWN,
    /** An empty side, before which that side's texts move down. */
    INSERT,
    /** The row is confirmed; the next that is not comes up. */
    CONFIRM,
    /** The row is to be looked at again, or no more. */
    NEEDS_REVIEW,
    /** Something is noted. */
    NOTE,
    /** The text is rewritten in its place. */
    EDIT,
    /** The row is final. */
    FINAL,
    /** What was first there is shown. */
    ORIGINAL,
    /** Words are found and replaced. */
    REPLACE,
    /** The next row whose alignment is doubtful comes up. */
    NEXT_DOUBTFUL,
    /** All rows without findings are confirmed. */
    CONFIRM_CLEAN,
    /** What is not confirmed is aligned anew. */
    REALIGN;

    /** The key that does it, or null for what is done too seldom to have one. */
    public @Nullable KeyCombination key() {
        return switch (this) {
            case MERGE -> new KeyCodeCombination(KeyCode.M);
            case SPLIT -> new KeyCodeCombination(KeyCode.S);
            case MOVE_UP -> new KeyCodeCombination(KeyCode.UP, KeyCombination.ALT_DOWN);
            case MOVE_DOWN -> new KeyCodeCombination(KeyCode.DOWN, KeyCombination.ALT_DOWN);
            case INSERT -> new KeyCodeCombination(KeyCode.I);
            case CONFIRM -> new KeyCodeCombination(KeyCode.ENTER);
            case NEEDS_REVIEW -> new KeyCodeCombination(KeyCode.R);
            case NOTE -> new KeyCodeCombination(KeyCode.C);
            case EDIT -> new KeyCodeCombination(KeyCode.F2);
            case FINAL -> EnterKey.shortcut();
            case ORIGINAL -> new KeyCodeCombination(KeyCode.O);
            case REPLACE -> new KeyCodeCombination(KeyCode.H, KeyCombination.SHORTCUT_DOWN);
            case NEXT_DOUBTFUL -> new KeyCodeCombination(KeyCode.D);
            case CONFIRM_CLEAN, REALIGN -> null;
        };
    }
}
