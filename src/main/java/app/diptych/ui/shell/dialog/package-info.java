/** The window's dialogs: what went wrong, what the importer mended, the keys, and what the program is made of. */
package app.diptych.ui.shell.dialog;
