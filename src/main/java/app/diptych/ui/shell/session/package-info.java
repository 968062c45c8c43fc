/** What was open, and where the reader stood in it, over a restart. */
package app.diptych.ui.shell.session;
