/** The review in the window: its rows with the bar of commands above them, and the field in which texts are rewritten. */
package app.diptych.ui.review.view;
