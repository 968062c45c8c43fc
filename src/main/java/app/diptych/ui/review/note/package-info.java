/** Notes and highlights in the window: their list, the dialog in which they are written, and their light in the text. */
package app.diptych.ui.review.note;
