/** Dialogs in which a text of several lines is written. */
package app.diptych.ui.shell.dialog.writing;
