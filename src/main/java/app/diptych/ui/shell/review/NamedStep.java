package app.diptych.ui.shell.review;

import app.diptych.review.segment.Operation;

/**
 * A step as the menu names it: "Undo merge ¶ 12".
 *
 * @param operation what it does
 * @param number ¶ of the passage where it does it, from 1
 * @param rows how many rows it concerns
 */
public record NamedStep(Operation operation, int number, int rows) {}
