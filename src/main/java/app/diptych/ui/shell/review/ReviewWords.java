package app.diptych.ui.shell.review;

import app.diptych.review.segment.Operation;
import app.diptych.ui.support.Texts;

/**
 * Names what the review does in the interface's language.
 *
 * @param texts the words of bundle {@code review}
 */
public record ReviewWords(Texts texts) {
    /** What an action is called on its button and in the menu. */
    public String name(ReviewAction action) {
        return switch (action) {
            case MERGE -> texts.get("action.merge");
            case SPLIT -> texts.get("action.split");
            case MOVE_UP -> texts.get("action.moveUp");
            case MOVE_DOWN -> texts.get("action.moveDown");
            case INSERT -> texts.get("action.insert");
            case CONFIRM -> texts.get("action.confirm");
            case NEEDS_REVIEW -> texts.get("action.needsReview");
            case NOTE -> texts.get("action.note");
            case EDIT -> texts.get("action.edit");
            case FINAL -> texts.get("action.final");
            case ORIGINAL -> texts.get("action.original");
            case REPLACE -> texts.get("action.replace");
            case NEXT_DOUBTFUL -> texts.get("action.nextDoubtful");
            case CONFIRM_CLEAN -> texts.get("action.confirmClean");
            case REALIGN -> texts.get("action.realign");
        };
    }

    /** What an action does, for who points at it. */
    public String help(ReviewAction action) {
        return switch (action) {
            case MERGE -> texts.get("help.merge");
            case SPLIT -> texts.get("help.split");
            case MOVE_UP -> texts.get("help.moveUp");
            case MOVE_DOWN -> texts.get("help.moveDown");
            case INSERT -> texts.get("help.insert");
            case CONFIRM -> texts.get("help.confirm");
            case NEEDS_REVIEW -> texts.get("help.needsReview");
            case NOTE -> texts.get("help.note");
            case EDIT -> texts.get("help.edit");
            case FINAL -> texts.get("help.final");
            case ORIGINAL -> texts.get("help.original");
            case REPLACE -> texts.get("help.replace");
            case NEXT_DOUBTFUL -> texts.get("help.nextDoubtful");
            case CONFIRM_CLEAN -> texts.get("help.confirmClean");
            case REALIGN -> texts.get("help.realign");
        };
    }

    /** What a choice of rows is called. */
    public String name(RowChoice choice) {
        return switch (choice) {
            case ALL -> texts.get("choice.all");
            case FLAGGED -> texts.get("choice.flagged");
            case UNCONFIRMED -> texts.get("choice.unconfirmed");
            case MARKED -> texts.get("choice.marked");
            case DOUBTFUL -> texts.get("choice.doubtful");
        };
    }

    /** What the menu says that would be taken back. */
    public String undo(NamedStep step) {
        return step.rows() > 2
                ? texts.get("undo.rows", name(step.operation()), step.rows())
                : texts.get("undo.step", name(step.operation()), step.number());
    }

    /** What the menu says that would be done again. */
    public String redo(NamedStep step) {
        return step.rows() > 2
                ? texts.get("redo.rows", name(step.operation()), step.rows())
                : texts.get("redo.step", name(step.operation()), step.number());
    }

    private String name(Operation operation) {
        return switch (operation) {
            case MERGE -> texts.get("step.merge");
            case SPLIT -> texts.get("step.split");
            case MOVE_UP -> texts.get("step.moveUp");
            case MOVE_DOWN -> texts.get("step.moveDown");
            case INSERT -> texts.get("step.insert");
            case EDIT -> texts.get("step.edit");
            case REPLACE -> texts.get("step.replace");
            case STATE -> texts.get("step.state");
            case MARK -> texts.get("step.mark");
            case NOTE -> texts.get("step.note");
            case REALIGN -> texts.get("step.realign");
            case IMPORT -> texts.get("step.import");
        };
    }

    /** Whether all is kept, and where; empty where nothing was done. */
    public String saving(Saving saving) {
        return switch (saving.kind()) {
            case NOTHING -> "";
            case UNSAVED -> texts.get("saving.unsaved");
            case KEPT -> texts.get("saving.kept", time(saving));
            case SAVED -> texts.get("saving.saved", time(saving));
        };
    }

    private static String time(Saving saving) {
        return String.valueOf(saving.at()).substring(0, 5);
    }
}
